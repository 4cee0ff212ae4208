"""A running standstill may be made longer."""

from datetime import date

from domain.awards.decider import DECIDER
from domain.awards.rejections import (
    AwardNotNotified,
    AwardReversedAlready,
    AwardUnknown,
    ContractAlreadySigned,
    StandstillNotLengthened,
)
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.instants import in_utc
from domain.rule_sets.calendar import end_of
from tests.domain.awards.course import EXTEND, EXTENDED, REVERSED, SIGNED, TOLD, recused
from tests.domain.awards.scene import DECIDED, SECRETARY
from tests.support.specification import Specification

SPECIFICATION = Specification(DECIDER)
RUNNING = SPECIFICATION.given(DECIDED, TOLD)


def test_a_standstill_is_extended_while_it_runs() -> None:
    RUNNING.when(EXTEND).then(EXTENDED)


def test_extending_to_the_same_day_records_nothing() -> None:
    RUNNING.given(EXTENDED).when(EXTEND).then_nothing()


def test_a_standstill_is_never_shortened() -> None:
    shorter = EXTEND.model_copy(update={"standstill_until": date(2026, 10, 1)})
    rejection = RUNNING.given(EXTENDED).when(shorter).then_rejected(StandstillNotLengthened)
    assert rejection.standstill_until == date(2026, 10, 9)


def test_a_standstill_that_has_ended_is_not_revived() -> None:
    ended = EXTEND.model_copy(update={"at": in_utc(end_of(date(2026, 9, 28)))})
    RUNNING.when(ended).then_rejected(StandstillNotLengthened)


def test_there_is_no_standstill_before_anybody_was_told() -> None:
    SPECIFICATION.given(DECIDED).when(EXTEND).then_rejected(AwardNotNotified)


def test_an_award_that_needed_no_standstill_has_none_to_extend() -> None:
    exempt = TOLD.model_copy(update={"standstill_until": None})
    SPECIFICATION.given(DECIDED, exempt).when(EXTEND).then_rejected(AwardNotNotified)


def test_the_standstill_of_an_unknown_award_is_not_extended() -> None:
    SPECIFICATION.when(EXTEND).then_rejected(AwardUnknown)


def test_the_standstill_of_a_reversed_award_is_not_extended() -> None:
    RUNNING.given(REVERSED).when(EXTEND).then_rejected(AwardReversedAlready)


def test_under_a_contract_no_standstill_is_extended() -> None:
    RUNNING.given(SIGNED.model_copy(update={"award": DECIDED.award})).when(EXTEND).then_rejected(ContractAlreadySigned)


def test_who_is_recused_extends_nothing() -> None:
    RUNNING.given(recused(SECRETARY)).when(EXTEND).then_rejected(ActorIsRecused)
