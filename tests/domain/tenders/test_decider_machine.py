"""The decider against a simpler model, whatever is asked in whatever order."""

from datetime import datetime

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from domain.kernel.events import Event
from domain.kernel.identifiers import InquiryId, PersonId
from domain.procurements.values import criteria_digest
from domain.tenders.decider import DECIDER, TenderCommand
from tests.domain.procurements.case import APPROVED, CANCELLED, CHOSEN, LOCKED, OPENED
from tests.domain.procurements.scene import BIDS_OPENED, CHAIR, NURSE, PURCHASER, by, recused, sent
from tests.domain.tenders.model import EARLIEST_DAY, Answer, Model
from tests.domain.tenders.scene import (
    AMEND,
    ANSWER,
    ASK,
    CORRECTED,
    EXTEND,
    FIX,
    FREEZE,
    SPECIFICATION,
    TERMS,
    norway,
)
from tests.support.growing_history import outcome

SETS = ((SPECIFICATION, TERMS), (CORRECTED, TERMS), (SPECIFICATION,))

people = st.sampled_from([PURCHASER, CHAIR, NURSE])
sets = st.integers(0, len(SETS) - 1)
august = st.integers(1, 28).map(lambda day: norway(8, day))
inquiries = st.integers(0, 2)


class DeciderMachine(RuleBasedStateMachine):
    """Commands arrive, and things happen around the competition; the decider and the model must say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.history: tuple[Event, ...] = ()
        self.state = DECIDER.initial
        self.model = Model()
        self.accepted: list[TenderCommand] = []

    def happens(self, *facts: Event) -> None:
        """Facts of this slice or another are recorded."""
        self.history = (*self.history, *facts)
        self.state = DECIDER.fold(facts, self.state)

    def answer(self, command: TenderCommand) -> Answer:
        """True when facts were recorded, None when it was already so, False when it was refused."""
        facts = outcome(DECIDER, command, self.history)
        if facts is None:
            return False
        self.happens(*facts)
        self.accepted.append(command)
        return True if facts else None

    @rule()
    def open(self) -> None:
        self.happens(OPENED)
        self.model.opened = True

    @precondition(lambda self: self.model.opened and not self.model.called_off)
    @rule(number=st.integers(0, 1))
    def lock_criteria(self, number: int) -> None:
        digest = criteria_digest(LOCKED.criteria, LOCKED.formula) if number else "f" * 64
        self.happens(LOCKED.model_copy(update={"digest": digest}))
        self.model.criteria = number

    @precondition(lambda self: self.model.opened and not self.model.called_off)
    @rule()
    def choose_and_announce(self) -> None:
        self.happens(CHOSEN, sent())
        self.model.chosen = self.model.announced = True

    @precondition(lambda self: self.model.opened and not self.model.called_off)
    @rule(who=people)
    def approve(self, who: PersonId) -> None:
        self.happens(APPROVED.model_copy(update={"approved_by": who}))
        self.model.approver = who

    @precondition(lambda self: self.model.opened and len(self.history) > 12)
    @rule()
    def call_off(self) -> None:
        self.happens(CANCELLED)
        self.model.called_off = True

    @rule(who=people, out=st.booleans())
    def recuse(self, who: PersonId, *, out: bool) -> None:
        self.happens(recused(who, recused=out))
        (self.model.recused.add if out else self.model.recused.discard)(who)

    @rule(who=people, number=sets)
    def freeze(self, who: PersonId, number: int) -> None:
        command = FREEZE.model_copy(update={"by": by(who), "documents": SETS[number]})
        assert self.answer(command) == self.model.freezes(who, number)

    @rule(who=people, number=sets, at=august)
    def amend(self, who: PersonId, number: int, at: datetime) -> None:
        command = AMEND.model_copy(update={"by": by(who), "documents": SETS[number], "at": at})
        assert self.answer(command) == self.model.amends(who, number, at)

    @rule(who=people, day=st.integers(1, 28))
    def fix(self, who: PersonId, day: int) -> None:
        command = FIX.model_copy(update={"by": by(who), "deadline": norway(8, day)})
        expected = self.model.fixes(who, norway(8, day), long_enough=day >= EARLIEST_DAY)
        assert self.answer(command) == expected

    @rule(who=people, deadline=august, at=august)
    def extend(self, who: PersonId, deadline: datetime, at: datetime) -> None:
        command = EXTEND.model_copy(update={"by": by(who), "deadline": deadline, "at": at})
        assert self.answer(command) == self.model.extends(who, deadline, at)

    @rule(who=people, number=inquiries)
    def ask(self, who: PersonId, number: int) -> None:
        command = ASK.model_copy(update={"by": by(who), "inquiry": InquiryId(f"q-{number}")})
        assert self.answer(command) == self.model.asks(who, number)

    @rule(who=people, number=inquiries, at=august)
    def tell(self, who: PersonId, number: int, at: datetime) -> None:
        command = ANSWER.model_copy(update={"by": by(who), "inquiries": (InquiryId(f"q-{number}"),), "at": at})
        assert self.answer(command) == self.model.tells(who, number, at, asked_first=at >= ASK.at)

    @precondition(lambda self: self.model.deadline is not None)
    @rule()
    def bids_are_opened(self) -> None:
        if self.model.opened and not self.model.called_off:
            self.happens(BIDS_OPENED)
            self.model.bids_opened = True

    @precondition(lambda self: self.accepted)
    @rule()
    def repeat_the_last(self) -> None:
        assert not outcome(DECIDER, self.accepted[-1], self.history), "a repeated command added something"

    @invariant()
    def replay_leads_to_the_same_state(self) -> None:
        assert DECIDER.fold(self.history) == self.state

    @invariant()
    def any_order_can_be_read(self) -> None:
        DECIDER.fold(reversed(self.history))
        DECIDER.fold(sorted(self.history, key=repr))


def test_the_decider_says_what_the_model_says() -> None:
    run_state_machine_as_test(DeciderMachine)
