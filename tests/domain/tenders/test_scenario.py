"""Steps 32 to 51 of the scenario, from the first estimate to the extension, each on all that came before."""

from datetime import date

import pytest

from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.commands import Command
from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.kernel.identifiers import InquiryId
from domain.kernel.rejections import Rejection
from domain.procurements import decider as procurements
from domain.suppliers.values import ContactChannel
from domain.tenders import decider as tenders
from domain.tenders.events import AnswerPublished
from domain.tenders.rejections import AnsweredToSomeOnly, DeadlineHasPassed, DeadlineTooShort
from tests.domain.procurements.case import (
    APPROVE,
    APPROVED,
    CHOOSE,
    CHOSEN,
    CLASSIFY,
    ESTIMATE,
    KEEP_WHOLE,
    LOCK,
    OPEN,
    PREPARED,
)
from tests.domain.procurements.scene import GROUP_FACTS, LET_OUT, PURCHASER, decided, recused, sent
from tests.domain.tenders.scene import (
    AMEND,
    AMENDED,
    ANSWER,
    ANSWERED,
    ASK,
    EXTEND,
    EXTENDED,
    FIX,
    FIXED,
    FREEZE,
    FROZEN,
    norway,
)

DECIDERS: tuple[Decider[Command, object], ...] = (procurements.DECIDER, tenders.DECIDER)  # pyright: ignore[reportAssignmentType]


class Book:
    """What has been recorded so far; each decision reads no more than its boundary."""

    def __init__(self, *facts: Event) -> None:
        self.facts = facts

    def record(self, command: Command) -> tuple[Event, ...]:
        """The facts that the command adds."""
        decider = next(one for one in DECIDERS if type(command) in one.commands)
        within = decider.boundary(command)
        state = decider.fold(fact for fact in self.facts if within.covers(fact))
        added = tuple(decider.decide(command, state))
        self.facts = (*self.facts, *added)
        return added

    def refuse(self, command: Command, by: type[Rejection]) -> None:
        """The command is refused, by this very rule."""
        with pytest.raises(by):
            self.record(command)


def announced() -> Book:
    """The case as it stands when the notice has been sent."""
    book = Book(*GROUP_FACTS, decided(LET_OUT))
    for command in (OPEN, ESTIMATE, CLASSIFY, CHOOSE, KEEP_WHOLE, LOCK, APPROVE, FREEZE):
        assert book.record(command)
    book.facts = (*book.facts, sent())
    return book


def test_the_case_is_prepared_approved_and_frozen_as_the_scenario_says() -> None:
    book = announced()
    assert all(fact in book.facts for fact in (*PREPARED, APPROVED, FROZEN))
    assert CHOSEN.rules.versions[-1] == "eea-threshold-municipal@2026-04-21"


def test_the_competition_runs_as_the_scenario_says() -> None:
    book = announced()
    book.refuse(FIX.model_copy(update={"deadline": norway(7, 31)}), DeadlineTooShort)
    assert book.record(FIX) == (FIXED,)
    assert FIXED.minimum_on == date(2026, 8, 3)
    first = tuple(InquiryId(f"q-{number}") for number in range(1, 5))
    for inquiry in first:
        assert book.record(ASK.model_copy(update={"inquiry": inquiry, "at": norway(7, 20)}))
    to_some = ANSWER.model_copy(update={"inquiries": first, "at": norway(7, 24), "to_all": False})
    book.refuse(to_some, AnsweredToSomeOnly)
    (answered,) = book.record(to_some.model_copy(update={"to_all": True}))
    assert isinstance(answered, AnswerPublished)
    assert not answered.late
    assert book.record(AMEND) == (AMENDED,)
    by_phone = {"inquiry": InquiryId("q-7"), "channel": ContactChannel.TELEPHONE, "at": norway(8, 12)}
    assert book.record(ASK.model_copy(update=by_phone))
    (seventh,) = book.record(ANSWER.model_copy(update={"inquiries": (InquiryId("q-7"),), "at": norway(8, 14)}))
    assert isinstance(seventh, AnswerPublished)
    assert not seventh.late
    assert book.record(ASK)
    assert book.record(ANSWER) == (ANSWERED,)
    assert ANSWERED.late
    assert book.record(EXTEND) == (EXTENDED,)
    book.refuse(EXTEND.model_copy(update={"deadline": norway(9, 7), "at": norway(8, 31)}), DeadlineHasPassed)
    book.refuse(AMEND.model_copy(update={"reason": "Too late", "at": norway(8, 31)}), DeadlineHasPassed)


def test_after_a_recusal_every_act_of_that_person_in_the_case_is_refused() -> None:
    book = announced()
    book.record(FIX)
    book.facts = (*book.facts, recused(PURCHASER))
    for command in (ESTIMATE, CLASSIFY, CHOOSE, KEEP_WHOLE, LOCK, FREEZE, AMEND, FIX, EXTEND, ASK):
        assert command.by.person == PURCHASER
        book.refuse(command, ActorIsRecused)
