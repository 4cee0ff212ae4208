"""When each side signs: after the notice and its standstill, under no suspension, and before it is noted."""

from datetime import date, datetime, timedelta

import pytest

from domain.contracts.commands import SignContract
from domain.contracts.decider import DECIDER
from domain.contracts.events import ContractSigned
from domain.contracts.rejections import (
    SignedAhead,
    SignedBeforeNotice,
    SignedWithinStandstill,
    SigningSuspended,
)
from domain.kernel.identifiers import AwardId
from domain.kernel.instants import in_utc
from domain.rule_sets.calendar import end_of
from tests.domain.awards.course import DECIDED_ANEW, TOLD_ANEW
from tests.domain.awards.scene import BOREAL, OPENED, TO_CELSIUS, moment
from tests.domain.complaints.scene import LIFTED, SERVED
from tests.domain.contracts.scene import (
    AUTHORITY,
    DEADLINE,
    READY,
    SENT,
    SIGN,
    SIGNED,
    sign,
)
from tests.support.specification import Specification

SPECIFICATION = Specification(DECIDER)
END = in_utc(end_of(date(2026, 10, 19)))
MOMENT = timedelta(seconds=1)


def test_on_the_last_day_of_the_standstill_nothing_is_signed() -> None:
    rejection = SPECIFICATION.given(*READY).when(sign(moment(10, 19))).then_rejected(SignedWithinStandstill)
    assert rejection.standstill_until == date(2026, 10, 19)
    assert rejection.earliest_on == date(2026, 10, 20)


def test_the_standstill_lasts_to_the_last_second_of_its_day() -> None:
    history = SPECIFICATION.given(*READY)
    history.when(sign(END - MOMENT)).then_rejected(SignedWithinStandstill)
    (fact,) = history.when(sign(END)).facts()
    assert isinstance(fact, ContractSigned)
    assert fact.signed_at == END


def test_it_is_concluded_when_the_last_of_both_sides_has_signed() -> None:
    early_buyers = sign(moment(10, 20)).model_copy(update={"supplier_signed_at": moment(10, 21), "at": moment(10, 22)})
    (fact,) = SPECIFICATION.given(*READY).when(early_buyers).facts()
    assert isinstance(fact, ContractSigned)
    assert fact.signed_at == moment(10, 21)


@pytest.mark.parametrize("early", ["buyers", "supplier"])
def test_neither_side_signs_before_the_notice_or_within_the_standstill(early: str) -> None:
    def signed_early(at: datetime) -> SignContract:
        sides = {"buyers": {"signatures": sign(at).signatures}, "supplier": {"supplier_signed_at": at}}
        return SIGN.model_copy(update=sides[early])

    history = SPECIFICATION.given(*READY)
    within = history.when(signed_early(END - MOMENT)).then_rejected(SignedWithinStandstill)
    assert within == SignedWithinStandstill(TO_CELSIUS, date(2026, 10, 19), date(2026, 10, 20), date(2026, 10, 19))
    history.when(signed_early(TOLD_ANEW.sent_at)).then_rejected(SignedWithinStandstill)
    history.when(signed_early(TOLD_ANEW.sent_at - MOMENT)).then_rejected(SignedBeforeNotice)
    assert isinstance(history.when(signed_early(END)).facts()[0], ContractSigned)


@pytest.mark.parametrize("early", ["buyers", "supplier"])
def test_neither_side_signs_under_a_suspension_that_was_lifted_since(early: str) -> None:
    def signed_early(at: datetime) -> SignContract:
        sides = {"buyers": {"signatures": sign(at).signatures}, "supplier": {"supplier_signed_at": at}}
        return sign(moment(11, 4)).model_copy(update=sides[early])

    history = SPECIFICATION.given(*READY, SERVED, LIFTED)
    assert history.when(signed_early(END)).then_rejected(SigningSuspended).suppliers == (BOREAL,)
    history.when(signed_early(LIFTED.lifted_at - MOMENT)).then_rejected(SigningSuspended)
    assert isinstance(history.when(signed_early(LIFTED.lifted_at)).facts()[0], ContractSigned)


def test_a_petition_about_another_award_suspends_no_signature() -> None:
    other = [one.model_copy(update={"award": AwardId("another")}) for one in (SERVED, LIFTED)]
    petitions = DECIDER.fold(other).petitions
    assert petitions.suspended_at(TO_CELSIUS, SIGN.at) == ()
    assert petitions.suspended_at(AwardId("another"), SERVED.served_at) == (BOREAL,)
    assert petitions.suspended_at(AwardId("another"), SERVED.served_at - MOMENT) == ()


@pytest.mark.parametrize("late", ["buyers", "supplier"])
def test_no_signature_is_dated_after_the_moment_at_which_it_is_noted(late: str) -> None:
    noted_at = SIGN.at - MOMENT
    by_then = {"buyers": {"supplier_signed_at": noted_at}, "supplier": {"signatures": sign(noted_at).signatures}}
    ahead = SIGN.model_copy(update={"at": noted_at, **by_then[late]})
    assert SPECIFICATION.given(*READY).when(ahead).then_rejected(SignedAhead) == SignedAhead(SIGN.at, noted_at)


def test_where_no_standstill_is_needed_it_is_signed_after_the_notice() -> None:
    exempt = TOLD_ANEW.model_copy(update={"standstill_until": None})
    history = SPECIFICATION.given(OPENED, SENT, DEADLINE, DECIDED_ANEW, exempt, *AUTHORITY)
    history.when(sign(TOLD_ANEW.sent_at - MOMENT)).then_rejected(SignedBeforeNotice)
    (fact,) = history.when(sign(TOLD_ANEW.sent_at)).facts()
    assert isinstance(fact, ContractSigned)
    assert fact.standstill_until is None


def test_before_anybody_was_told_nothing_is_signed() -> None:
    SPECIFICATION.given(OPENED, SENT, DECIDED_ANEW, *AUTHORITY).when(SIGN).then_rejected(SignedBeforeNotice)


def test_while_a_petition_suspends_nothing_is_signed() -> None:
    rejection = SPECIFICATION.given(*READY, SERVED).when(SIGN).then_rejected(SigningSuspended)
    assert rejection.suppliers == (BOREAL,)


def test_when_the_court_has_answered_it_is_signed() -> None:
    history = SPECIFICATION.given(*READY, SERVED, LIFTED)
    assert isinstance(history.when(sign(LIFTED.lifted_at)).facts()[0], ContractSigned)


def test_a_petition_that_came_too_late_does_not_stop_it() -> None:
    SPECIFICATION.given(*READY, SERVED.model_copy(update={"suspends": False})).when(SIGN).then(SIGNED)
