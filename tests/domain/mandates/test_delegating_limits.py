"""What is passed on is never wider, dearer or longer than what is held."""

from datetime import date, timedelta

import pytest

from domain.kernel.identifiers import MandateId
from domain.mandates.decider import DECIDER
from domain.mandates.rejections import (
    CapBeyondParent,
    ParentAuthorityWithdrawn,
    PeriodBeyondParent,
    ScopeBeyondParent,
)
from domain.mandates.values import ActKind, GrantingBody, Scope
from tests.domain.mandates.scene import (
    CAP,
    DAY,
    DELEGATE,
    DELEGATED,
    DEPUTY,
    FORMED,
    FRAMEWORK,
    GRANTED,
    LAST,
    LATER,
    PILOT,
    TO_DEPUTY,
    TO_LEAD,
    TO_SIGNER,
    WITHDRAWN,
    at,
    holds,
)
from tests.support.specification import Specification

BEGINNING = Specification(DECIDER)
HELD = BEGINNING.given(FORMED, GRANTED)
PASSED_ON = HELD.given(DELEGATED)
TO_THE_DEPUTY = DELEGATE.model_copy(
    update={"mandate": TO_DEPUTY, "of": TO_SIGNER, "decided_by": None, "grantee": holds(DEPUTY), "may_delegate": False}
)
DAY_BEFORE_LATER = LATER - timedelta(days=1)


@pytest.mark.parametrize(
    ("scope", "beyond"),
    [
        (Scope(acts=(ActKind.SIGN_CONTRACT, ActKind.CALL_OFF), procurement=FRAMEWORK), (ActKind.CALL_OFF,)),
        (Scope(acts=(ActKind.SIGN_CONTRACT,)), ()),
        (Scope(acts=(ActKind.SIGN_CONTRACT,), procurement=PILOT), ()),
    ],
)
def test_nobody_passes_on_acts_or_procurements_they_do_not_hold(scope: Scope, beyond: tuple[ActKind, ...]) -> None:
    command = DELEGATE.model_copy(update={"scope": scope, "decided_by": GrantingBody.COUNCIL})
    rejection = HELD.when(command).then_rejected(ScopeBeyondParent)
    assert rejection == ScopeBeyondParent(TO_LEAD, beyond, scope.procurement, None)


def test_what_covers_the_whole_group_may_be_passed_on_for_one_procurement_and_one_subject() -> None:
    wide = GRANTED.model_copy(update={"scope": Scope(acts=tuple(ActKind))})
    narrow = {"scope": Scope(acts=(ActKind.CALL_OFF,), procurement=PILOT, subject="Key boxes"), "empowered_by": "24/1"}
    BEGINNING.given(FORMED, wide).when(DELEGATE.model_copy(update=narrow)).then(DELEGATED.model_copy(update=narrow))


@pytest.mark.parametrize(("subject", "stays"), [("Key boxes", True), ("Alarms", False), (None, False)])
def test_a_limit_in_words_goes_with_what_is_passed_on(*, subject: str | None, stays: bool) -> None:
    limited = GRANTED.model_copy(update={"scope": Scope(acts=(ActKind.SIGN_CONTRACT,), subject="Key boxes")})
    scope = Scope(acts=(ActKind.SIGN_CONTRACT,), subject=subject)
    outcome = BEGINNING.given(FORMED, limited).when(DELEGATE.model_copy(update={"scope": scope}))
    if stays:
        outcome.then(DELEGATED.model_copy(update={"scope": scope}))
    else:
        assert outcome.then_rejected(ScopeBeyondParent) == ScopeBeyondParent(TO_LEAD, (), None, subject)


@pytest.mark.parametrize("cap", [CAP + 1, None])
def test_nobody_passes_on_a_higher_cap_than_they_hold(cap: int | None) -> None:
    command = DELEGATE.model_copy(update={"amount_cap": cap})
    assert HELD.when(command).then_rejected(CapBeyondParent) == CapBeyondParent(TO_LEAD, CAP, cap)


def test_what_has_no_cap_may_be_passed_on_with_one_or_without() -> None:
    unlimited = BEGINNING.given(FORMED, GRANTED.model_copy(update={"amount_cap": None}))
    for changes in ({"amount_cap": None}, {"amount_cap": 0}):
        unlimited.when(DELEGATE.model_copy(update=changes)).then(DELEGATED.model_copy(update=changes))


@pytest.mark.parametrize(
    ("valid_from", "valid_to"),
    [(LATER, None), (LATER, LAST + timedelta(days=1)), (DAY - timedelta(days=1), LAST), (date(2027, 1, 1), None)],
)
def test_nobody_passes_on_authority_for_days_they_do_not_hold_it(valid_from: date, valid_to: date | None) -> None:
    command = DELEGATE.model_copy(update={"at": at(date(2026, 1, 15)), "valid_from": valid_from, "valid_to": valid_to})
    assert HELD.when(command).then_rejected(PeriodBeyondParent) == PeriodBeyondParent(TO_LEAD, DAY, LAST)


def test_what_has_no_last_day_may_be_passed_on_without_one() -> None:
    endless = BEGINNING.given(FORMED, GRANTED.model_copy(update={"valid_to": None}))
    endless.when(DELEGATE.model_copy(update={"valid_to": None})).then(DELEGATED.model_copy(update={"valid_to": None}))


def test_what_will_be_taken_back_is_passed_on_only_for_the_days_before() -> None:
    doomed = HELD.given(WITHDRAWN)
    rejection = doomed.when(DELEGATE).then_rejected(ParentAuthorityWithdrawn)
    assert rejection == ParentAuthorityWithdrawn(TO_LEAD, LATER)
    doomed.when(DELEGATE.model_copy(update={"valid_to": LATER})).then_rejected(ParentAuthorityWithdrawn)
    brief = {"valid_to": DAY_BEFORE_LATER}
    doomed.when(DELEGATE.model_copy(update=brief)).then(DELEGATED.model_copy(update=brief))


def test_the_earliest_withdrawal_counts() -> None:
    sooner = WITHDRAWN.model_copy(update={"withdrawn_on": date(2026, 3, 1)})
    rejection = HELD.given(WITHDRAWN, sooner).when(DELEGATE).then_rejected(ParentAuthorityWithdrawn)
    assert rejection == ParentAuthorityWithdrawn(TO_LEAD, date(2026, 3, 1))


def test_the_earliest_withdrawal_in_the_chain_counts_whichever_link_it_is_of() -> None:
    for lead, signer, first in ((LATER, date(2026, 3, 1), TO_SIGNER), (date(2026, 3, 1), LATER, TO_LEAD)):
        of_lead = WITHDRAWN.model_copy(update={"withdrawn_on": lead})
        of_signer = WITHDRAWN.model_copy(update={"mandate": TO_SIGNER, "withdrawn_on": signer})
        rejection = PASSED_ON.given(of_lead, of_signer).when(TO_THE_DEPUTY).then_rejected(ParentAuthorityWithdrawn)
        assert rejection == ParentAuthorityWithdrawn(first, date(2026, 3, 1))


def test_what_hangs_from_authority_that_was_taken_back_is_not_passed_on() -> None:
    rejection = PASSED_ON.given(WITHDRAWN).when(TO_THE_DEPUTY).then_rejected(ParentAuthorityWithdrawn)
    assert rejection == ParentAuthorityWithdrawn(TO_LEAD, LATER)


def test_what_is_endless_but_taken_back_is_not_passed_on_endlessly() -> None:
    endless = GRANTED.model_copy(update={"valid_to": None})
    command = DELEGATE.model_copy(update={"valid_to": None})
    BEGINNING.given(FORMED, endless, WITHDRAWN).when(command).then_rejected(ParentAuthorityWithdrawn)


def test_the_withdrawal_of_another_mandate_changes_nothing() -> None:
    elsewhere = GRANTED.model_copy(update={"mandate": MandateId("another")})
    withdrawn = WITHDRAWN.model_copy(update={"mandate": MandateId("another")})
    HELD.given(elsewhere, withdrawn).when(DELEGATE).then(DELEGATED)
