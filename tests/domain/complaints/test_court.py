"""A petition that came within the standstill suspends the signing until the court has answered."""

from datetime import date, timedelta

from domain.complaints.contents import CourtAnswer, PetitionEffect
from domain.complaints.decider import DECIDER
from domain.complaints.events import InjunctionPetitionServed
from domain.complaints.rejections import (
    ComplaintAboutUnknownAward,
    InjunctionPending,
    NoAwardToChallenge,
    NoPetitionPending,
    PetitionAlreadyPending,
    PetitionServedBeforeFiled,
    StandstillStillRuns,
)
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.instants import in_utc
from domain.rule_sets.calendar import end_of
from tests.domain.awards.course import DECIDED_ANEW, REVERSED, TOLD_ANEW, recused
from tests.domain.awards.scene import BOREAL, SECRETARY, TO_CELSIUS, moment
from tests.domain.complaints.scene import CONFIRM, CONFIRMED, LIFT, LIFTED, SERVE, SERVED
from tests.support.specification import Specification

SPECIFICATION = Specification(DECIDER)
TOLD = SPECIFICATION.given(DECIDED_ANEW, TOLD_ANEW)
END = in_utc(end_of(date(2026, 10, 19)))
MOMENT = timedelta(seconds=1)
REVERSED_ANEW = REVERSED.model_copy(update={"award": TO_CELSIUS})


def test_a_petition_within_the_standstill_suspends() -> None:
    TOLD.when(SERVE).then(SERVED)
    assert SERVED.effect is PetitionEffect.SUSPENDS


def test_filed_in_the_last_second_it_suspends_though_served_later() -> None:
    late = SERVE.model_copy(update={"filed_at": END - MOMENT, "at": moment(10, 20)})
    (fact,) = TOLD.when(late).facts()
    assert isinstance(fact, InjunctionPetitionServed)
    assert fact.suspends


def test_filed_after_the_standstill_it_does_not() -> None:
    too_late = SERVE.model_copy(update={"filed_at": END, "at": moment(10, 20)})
    (fact,) = TOLD.when(too_late).facts()
    assert isinstance(fact, InjunctionPetitionServed)
    assert fact.effect is PetitionEffect.DOES_NOT_SUSPEND


def test_where_no_standstill_was_needed_nothing_is_suspended() -> None:
    exempt = TOLD_ANEW.model_copy(update={"standstill_until": None})
    (fact,) = SPECIFICATION.given(DECIDED_ANEW, exempt).when(SERVE).facts()
    assert isinstance(fact, InjunctionPetitionServed)
    assert not fact.suspends


def test_serving_the_same_again_records_nothing() -> None:
    TOLD.given(SERVED).when(SERVE).then_nothing()
    TOLD.given(SERVED, LIFTED).when(SERVE).then_nothing()
    TOLD.given(SERVED, LIFTED, REVERSED_ANEW).when(SERVE).then_nothing()


def test_a_supplier_has_one_petition_pending() -> None:
    another = SERVE.model_copy(update={"filed_at": moment(10, 16, 9)})
    assert TOLD.given(SERVED).when(another).then_rejected(PetitionAlreadyPending).filed_at == SERVED.filed_at
    (fact,) = TOLD.given(SERVED, LIFTED).when(another).facts()
    assert isinstance(fact, InjunctionPetitionServed)


def test_a_petition_is_served_after_it_was_filed() -> None:
    TOLD.when(SERVE.model_copy(update={"at": moment(10, 14)})).then_rejected(PetitionServedBeforeFiled)


def test_only_an_award_that_was_told_and_stands_is_challenged() -> None:
    SPECIFICATION.when(SERVE).then_rejected(ComplaintAboutUnknownAward)
    SPECIFICATION.given(DECIDED_ANEW).when(SERVE).then_rejected(NoAwardToChallenge)
    TOLD.given(REVERSED_ANEW).when(SERVE).then_rejected(NoAwardToChallenge)


def test_the_suspension_ends_with_the_courts_answer() -> None:
    SPECIFICATION.given(SERVED).when(LIFT).then(LIFTED)


def test_lifting_the_same_again_records_nothing() -> None:
    SPECIFICATION.given(SERVED, LIFTED).when(LIFT).then_nothing()


def test_where_no_petition_is_pending_nothing_is_lifted() -> None:
    SPECIFICATION.when(LIFT).then_rejected(NoPetitionPending)
    otherwise = LIFT.model_copy(update={"answer": CourtAnswer.WITHDRAWN})
    assert SPECIFICATION.given(SERVED, LIFTED).when(otherwise).then_rejected(NoPetitionPending).supplier == BOREAL


def test_the_court_answers_after_the_petition_was_served() -> None:
    early = LIFT.model_copy(update={"at": moment(10, 15)})
    SPECIFICATION.given(SERVED).when(early).then_rejected(PetitionServedBeforeFiled)


def test_after_the_standstill_it_is_confirmed_that_no_petition_came() -> None:
    TOLD.when(CONFIRM).then(CONFIRMED)
    TOLD.given(CONFIRMED).when(CONFIRM).then_nothing()


def test_before_the_standstill_has_ended_nobody_can_say_so() -> None:
    early = CONFIRM.model_copy(update={"at": END - MOMENT})
    assert TOLD.when(early).then_rejected(StandstillStillRuns).standstill_until == date(2026, 10, 19)
    (fact,) = TOLD.when(CONFIRM.model_copy(update={"at": END})).facts()
    assert fact == CONFIRMED.model_copy(update={"confirmed_at": END})


def test_while_a_petition_is_pending_nobody_can_say_that_none_is() -> None:
    assert TOLD.given(SERVED).when(CONFIRM).then_rejected(InjunctionPending).suppliers == (BOREAL,)
    TOLD.given(SERVED, LIFTED).when(CONFIRM).then(CONFIRMED)


def test_of_an_award_that_was_not_told_nothing_is_confirmed() -> None:
    SPECIFICATION.given(DECIDED_ANEW).when(CONFIRM).then_rejected(NoAwardToChallenge)


def test_who_is_recused_records_nothing() -> None:
    out = recused(SECRETARY)
    TOLD.given(out).when(SERVE).then_rejected(ActorIsRecused)
    SPECIFICATION.given(SERVED, out).when(LIFT).then_rejected(ActorIsRecused)
    TOLD.given(out).when(CONFIRM).then_rejected(ActorIsRecused)
