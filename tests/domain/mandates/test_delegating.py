"""What a holder may pass on, to whom, and for how long."""

from datetime import date, timedelta

import pytest

from domain.kernel.identifiers import MandateId
from domain.mandates.decider import DECIDER
from domain.mandates.rejections import (
    AuthorityEndsBeforeItBegins,
    AuthorityToOneself,
    BackdatedAuthority,
    BodyNotEmpowered,
    CapBeyondParent,
    DelegationNotAllowed,
    MandateForAnother,
    MandateInUnknownGroup,
    MandateReferenceTaken,
    NoDecidingBody,
    NotTheHolder,
    ParentAuthorityWithdrawn,
    PeriodBeyondParent,
    ScopeBeyondParent,
    UnknownMandate,
)
from domain.mandates.values import ActKind, GrantingBody, OrganisationHolder, Scope
from tests.domain.mandates.scene import (
    ALARMS,
    CAP,
    DALHEIM,
    DAY,
    DELEGATE,
    DELEGATED,
    DEPUTY,
    ELVNES,
    FORMED,
    FRAMEWORK,
    GRANTED,
    GRANTED_BY_GROUP,
    LAST,
    LATER,
    LEAD,
    MAYOR,
    OF_GROUP,
    PASSED_TO_DEPUTY,
    PILOT,
    SIGN_ONLY,
    SIGNER,
    TO_DEPUTY,
    TO_LEAD,
    TO_SIGNER,
    WITHDRAWN,
    YTRE_SUND,
    at,
    by,
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


def test_an_organisation_passes_on_by_one_of_its_bodies_what_it_holds() -> None:
    HELD.when(DELEGATE).then(DELEGATED)


def test_a_person_passes_on_in_person() -> None:
    PASSED_ON.when(TO_THE_DEPUTY).then(PASSED_TO_DEPUTY)


def test_the_lead_passes_on_what_the_group_gave_it_in_the_group_s_own_affairs() -> None:
    own = {"of": OF_GROUP, "member": None}
    BEGINNING.given(FORMED, GRANTED_BY_GROUP).when(DELEGATE.model_copy(update=own)).then(
        DELEGATED.model_copy(update=own)
    )


def test_the_same_delegation_again_is_nothing_new() -> None:
    PASSED_ON.when(DELEGATE).then_nothing()


def test_a_reference_stands_for_one_delegation_only() -> None:
    command = DELEGATE.model_copy(update={"amount_cap": CAP - 1})
    assert PASSED_ON.when(command).then_rejected(MandateReferenceTaken) == MandateReferenceTaken(TO_SIGNER)


def test_a_delegation_does_not_take_the_reference_of_what_it_comes_from() -> None:
    HELD.when(DELEGATE.model_copy(update={"mandate": TO_LEAD})).then_rejected(MandateReferenceTaken)


def test_nothing_is_passed_on_in_a_group_that_does_not_exist() -> None:
    assert BEGINNING.when(DELEGATE).then_rejected(MandateInUnknownGroup) == MandateInUnknownGroup(ALARMS)


def test_what_was_never_given_is_not_passed_on() -> None:
    rejection = BEGINNING.given(FORMED).when(DELEGATE).then_rejected(UnknownMandate)
    assert rejection == UnknownMandate(TO_LEAD)


def test_authority_is_passed_on_only_for_the_member_it_was_given_for() -> None:
    command = DELEGATE.model_copy(update={"member": DALHEIM})
    assert HELD.when(command).then_rejected(MandateForAnother) == MandateForAnother(TO_LEAD, ALARMS, DALHEIM)


def test_what_a_member_gave_is_not_passed_on_in_the_group_s_own_affairs() -> None:
    HELD.when(DELEGATE.model_copy(update={"member": None})).then_rejected(MandateForAnother)


def test_what_may_not_be_passed_on_is_not_passed_on() -> None:
    held = BEGINNING.given(FORMED, GRANTED.model_copy(update={"may_delegate": False}))
    assert held.when(DELEGATE).then_rejected(DelegationNotAllowed) == DelegationNotAllowed(TO_LEAD)


def test_another_person_does_not_pass_on_what_a_person_holds() -> None:
    command = TO_THE_DEPUTY.model_copy(update={"by": by(DEPUTY, ELVNES)})
    assert PASSED_ON.when(command).then_rejected(NotTheHolder) == NotTheHolder(TO_SIGNER, SIGNER, DEPUTY)


def test_another_organisation_does_not_pass_on_what_the_lead_holds() -> None:
    command = DELEGATE.model_copy(update={"by": by(MAYOR, YTRE_SUND)})
    assert HELD.when(command).then_rejected(NotTheHolder) == NotTheHolder(TO_LEAD, ELVNES, MAYOR)


def test_an_organisation_names_the_body_that_decides() -> None:
    command = DELEGATE.model_copy(update={"decided_by": None})
    assert HELD.when(command).then_rejected(NoDecidingBody) == NoDecidingBody(TO_LEAD, ELVNES)


def test_no_body_decides_over_what_a_person_holds() -> None:
    command = TO_THE_DEPUTY.model_copy(update={"decided_by": GrantingBody.COUNCIL})
    assert PASSED_ON.when(command).then_rejected(NoDecidingBody) == NoDecidingBody(TO_SIGNER, SIGNER)


def test_a_chief_executive_passes_on_only_when_empowered() -> None:
    changes = {"decided_by": GrantingBody.CHIEF_EXECUTIVE}
    rejection = HELD.when(DELEGATE.model_copy(update=changes)).then_rejected(BodyNotEmpowered)
    assert rejection == BodyNotEmpowered(GrantingBody.CHIEF_EXECUTIVE, SIGN_ONLY.acts)
    empowered = {**changes, "empowered_by": "2024/101"}
    HELD.when(DELEGATE.model_copy(update=empowered)).then(DELEGATED.model_copy(update=empowered))


@pytest.mark.parametrize("back_to", [LEAD, OrganisationHolder(organisation=YTRE_SUND)])
def test_authority_does_not_return_to_its_holder_or_to_the_member_it_is_for(back_to: OrganisationHolder) -> None:
    command = DELEGATE.model_copy(update={"grantee": back_to})
    assert HELD.when(command).then_rejected(AuthorityToOneself) == AuthorityToOneself(TO_SIGNER)


def test_what_is_passed_on_ends_no_sooner_than_it_begins() -> None:
    command = DELEGATE.model_copy(update={"valid_from": LATER, "valid_to": DAY})
    assert HELD.when(command).then_rejected(AuthorityEndsBeforeItBegins) == AuthorityEndsBeforeItBegins(LATER, DAY)


def test_what_is_passed_on_is_not_backdated() -> None:
    command = DELEGATE.model_copy(update={"at": at(LATER)})
    assert HELD.when(command).then_rejected(BackdatedAuthority) == BackdatedAuthority(DAY, LATER)


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
