"""Who takes authority back, and from when."""

from datetime import date, timedelta

import pytest

from domain.kernel.commands import Actor
from domain.mandates.commands import WithdrawAuthority
from domain.mandates.decider import DECIDER
from domain.mandates.events import AuthorityWithdrawn
from domain.mandates.rejections import (
    AuthorityHasEnded,
    BackdatedWithdrawal,
    GrantWithoutCarriedMotion,
    MandateForAnother,
    MandateInUnknownGroup,
    NotTheGrantor,
    UnknownMandate,
)
from domain.motions.values import Ground
from tests.domain.mandates.scene import (
    ALARMS,
    DALHEIM,
    DELEGATED,
    DEPUTY,
    ELVNES,
    FORMED,
    GRANTED,
    GRANTED_BY_GROUP,
    LAST,
    LATER,
    MAYOR,
    OF_GROUP,
    PASSED_TO_DEPUTY,
    SIGNER,
    STRANGER,
    TAKE_BACK,
    TO_DEPUTY,
    TO_LEAD,
    TO_SIGNER,
    WITHDRAW,
    WITHDRAWN,
    YTRE_SUND,
    at,
    by,
    decided,
)
from tests.support.specification import Specification

BEGINNING = Specification(DECIDER)
HELD = BEGINNING.given(FORMED, GRANTED)
PASSED_TWICE = HELD.given(DELEGATED, PASSED_TO_DEPUTY)
SOONER = date(2026, 3, 1)
BY_GROUP = {"mandate": OF_GROUP, "member": None, "motion": TAKE_BACK}


def test_the_member_takes_back_what_it_gave() -> None:
    HELD.when(WITHDRAW).then(WITHDRAWN)


def test_authority_may_be_taken_back_before_it_begins() -> None:
    changes = {"at": at(date(2026, 1, 20)), "withdrawn_on": date(2026, 1, 20)}
    HELD.when(WITHDRAW.model_copy(update=changes)).then(
        WITHDRAWN.model_copy(update={"withdrawn_on": date(2026, 1, 20)})
    )


def test_the_same_withdrawal_again_is_nothing_new() -> None:
    HELD.given(WITHDRAWN).when(WITHDRAW).then_nothing()


def test_a_withdrawal_may_be_brought_forward() -> None:
    sooner = {"withdrawn_on": SOONER}
    forward = WITHDRAW.model_copy(update={"at": at(SOONER), **sooner})
    HELD.given(WITHDRAWN).when(forward).then(WITHDRAWN.model_copy(update=sooner))
    HELD.given(WITHDRAWN, WITHDRAWN.model_copy(update=sooner)).when(WITHDRAW).then_nothing()


def test_what_was_taken_back_is_not_taken_back_from_a_later_day() -> None:
    taken_back = WITHDRAWN.model_copy(update={"withdrawn_on": SOONER})
    rejection = HELD.given(taken_back).when(WITHDRAW).then_rejected(AuthorityHasEnded)
    assert rejection == AuthorityHasEnded(TO_LEAD, LAST, SOONER)


def test_what_was_taken_back_is_not_taken_back_again_for_another_reason() -> None:
    command = WITHDRAW.model_copy(update={"reason": "Another reason."})
    HELD.given(WITHDRAWN).when(command).then_rejected(AuthorityHasEnded)


def test_authority_may_be_taken_back_on_its_last_day_but_not_after_it() -> None:
    HELD.when(WITHDRAW.model_copy(update={"withdrawn_on": LAST})).then(
        WITHDRAWN.model_copy(update={"withdrawn_on": LAST})
    )
    after = WITHDRAW.model_copy(update={"withdrawn_on": LAST + timedelta(days=1)})
    assert HELD.when(after).then_rejected(AuthorityHasEnded) == AuthorityHasEnded(TO_LEAD, LAST, None)


def test_authority_without_a_last_day_may_always_be_taken_back() -> None:
    BEGINNING.given(FORMED, GRANTED.model_copy(update={"valid_to": None})).when(WITHDRAW).then(WITHDRAWN)


def test_a_withdrawal_does_not_work_backwards() -> None:
    command = WITHDRAW.model_copy(update={"withdrawn_on": SOONER})
    assert HELD.when(command).then_rejected(BackdatedWithdrawal) == BackdatedWithdrawal(SOONER, LATER)


def test_nothing_is_taken_back_in_a_group_that_does_not_exist() -> None:
    assert BEGINNING.when(WITHDRAW).then_rejected(MandateInUnknownGroup) == MandateInUnknownGroup(ALARMS)


def test_what_was_never_given_is_not_taken_back() -> None:
    assert BEGINNING.given(FORMED).when(WITHDRAW).then_rejected(UnknownMandate) == UnknownMandate(TO_LEAD)


def test_a_mandate_is_taken_back_as_what_it_was_given_as() -> None:
    command = WITHDRAW.model_copy(update={"member": DALHEIM})
    assert HELD.when(command).then_rejected(MandateForAnother) == MandateForAnother(TO_LEAD, ALARMS, DALHEIM)


@pytest.mark.parametrize("outsider", [by(SIGNER, ELVNES), by(STRANGER, DALHEIM)])
def test_neither_the_holder_nor_a_stranger_takes_back_what_a_member_gave(outsider: Actor) -> None:
    rejection = HELD.when(WITHDRAW.model_copy(update={"by": outsider})).then_rejected(NotTheGrantor)
    assert rejection == NotTheGrantor(TO_LEAD, outsider.person, outsider.organisation)


def taking_back_from_the_deputy(actor: Actor) -> tuple[WithdrawAuthority, AuthorityWithdrawn]:
    return (
        WITHDRAW.model_copy(update={"mandate": TO_DEPUTY, "by": actor}),
        WITHDRAWN.model_copy(update={"mandate": TO_DEPUTY}),
    )


@pytest.mark.parametrize("above", [by(SIGNER, ELVNES), by(STRANGER, ELVNES), by(MAYOR, YTRE_SUND)])
def test_everybody_above_in_the_chain_takes_back_what_was_passed_on(above: Actor) -> None:
    command, withdrawn = taking_back_from_the_deputy(above)
    PASSED_TWICE.when(command).then(withdrawn)


def test_a_person_above_takes_back_whatever_organisation_they_belong_to_now() -> None:
    command, withdrawn = taking_back_from_the_deputy(by(SIGNER, DALHEIM))
    PASSED_TWICE.when(command).then(withdrawn)


def test_the_holder_of_the_last_link_is_not_above_it() -> None:
    command, _ = taking_back_from_the_deputy(by(DEPUTY, DALHEIM))
    PASSED_TWICE.when(command).then_rejected(NotTheGrantor)


def test_what_was_passed_on_may_be_taken_back_after_what_it_came_from() -> None:
    withdrawn = WITHDRAWN.model_copy(update={"mandate": TO_SIGNER})
    PASSED_TWICE.given(WITHDRAWN).when(WITHDRAW.model_copy(update={"mandate": TO_SIGNER})).then(withdrawn)


def test_the_group_takes_back_its_mandate_by_a_carried_motion() -> None:
    group = BEGINNING.given(FORMED, GRANTED_BY_GROUP)
    command = WITHDRAW.model_copy(update=BY_GROUP)
    group.given(decided(TAKE_BACK)).when(command).then(WITHDRAWN.model_copy(update=BY_GROUP))
    rejection = group.when(command).then_rejected(GrantWithoutCarriedMotion)
    assert rejection == GrantWithoutCarriedMotion(ALARMS, TAKE_BACK)
    failed = decided(TAKE_BACK, Ground.TIED)
    group.given(failed).when(command).then_rejected(GrantWithoutCarriedMotion)


def test_no_member_takes_back_the_group_s_mandate_alone() -> None:
    command = WITHDRAW.model_copy(update={**BY_GROUP, "motion": None})
    rejection = BEGINNING.given(FORMED, GRANTED_BY_GROUP).when(command).then_rejected(GrantWithoutCarriedMotion)
    assert rejection == GrantWithoutCarriedMotion(ALARMS, None)


def test_the_lead_takes_back_what_it_passed_on_in_the_group_s_affairs_without_a_motion() -> None:
    own = {"member": None, "mandate": TO_SIGNER}
    passed_on = DELEGATED.model_copy(update={"of": OF_GROUP, "member": None})
    command = WITHDRAW.model_copy(update={**own, "by": by(STRANGER, ELVNES)})
    BEGINNING.given(FORMED, GRANTED_BY_GROUP, passed_on).when(command).then(WITHDRAWN.model_copy(update=own))
