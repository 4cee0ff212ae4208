"""The decider against a simpler model, whatever is asked in whatever order."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from domain.complaints.commands import (
    AnswerComplaint,
    ConfirmNoInjunction,
    LiftSuspension,
    ReceiveComplaint,
    RecordInjunctionPetition,
)
from domain.complaints.decider import DECIDER, ComplaintCommand
from domain.complaints.events import InjunctionPetitionServed
from domain.kernel.events import Event
from domain.kernel.identifiers import AwardId, ComplaintId
from domain.kernel.organisations import SupplierId
from domain.rule_sets.calendar import end_of
from tests.domain.awards.course import DECIDED_ANEW, REVERSED, TOLD_ANEW
from tests.domain.awards.scene import ALFA, BOREAL, OPENED, TO_BOREAL, TO_CELSIUS, moment
from tests.domain.complaints.scene import ANSWER, CONFIRM, LIFT, RECEIVE, SERVE
from tests.support.growing_history import outcome

C = TypeVar("C", bound=ComplaintCommand)

complaints = st.sampled_from((ComplaintId("first"), ComplaintId("second")))
suppliers = st.sampled_from((ALFA, BOREAL))
moments = st.integers(5, 25).map(lambda day: moment(10, day))
END = end_of(TOLD_ANEW.standstill_until or TOLD_ANEW.sent_at.date())


class Model:
    """What came in, what was answered, and which petitions are pending, by plain sets."""

    def __init__(self) -> None:
        self.stage = 0
        self.received: dict[ComplaintId, ReceiveComplaint] = {}
        self.answered: dict[ComplaintId, bool] = {}
        self.petitions: list[RecordInjunctionPetition] = []
        self.pending: dict[SupplierId, RecordInjunctionPetition] = {}
        self.lifted: list[LiftSuspension] = []
        self.confirmed: list[datetime] = []

    def receives(self, command: ReceiveComplaint) -> bool | None:
        known = self.received.get(command.complaint)
        if known is not None:
            return None if known == command else False
        if command.award is not None and (command.award != TO_CELSIUS or self.stage == 0):
            return False
        self.received[command.complaint] = command
        return True

    def answers(self, command: AnswerComplaint) -> bool | None:
        known = self.received.get(command.complaint)
        if known is None:
            return False
        if command.complaint in self.answered:
            return None if self.answered[command.complaint] == command.upheld else False
        if command.at < known.at:
            return False
        self.answered[command.complaint] = command.upheld
        return True

    def serves(self, command: RecordInjunctionPetition) -> bool | None:
        if command in self.petitions:
            return None
        if self.stage != 2 or command.at < command.filed_at or command.supplier in self.pending:
            return False
        self.petitions.append(command)
        self.pending[command.supplier] = command
        return True

    def lifts(self, command: LiftSuspension) -> bool | None:
        if command in self.lifted:
            return None
        pending = self.pending.get(command.supplier)
        if pending is None or command.at < pending.at:
            return False
        del self.pending[command.supplier]
        self.lifted.append(command)
        return True

    def confirms(self, command: ConfirmNoInjunction) -> bool | None:
        if command.at in self.confirmed:
            return None
        if self.stage != 2 or command.at < END or self.pending:
            return False
        self.confirmed.append(command.at)
        return True


class DeciderMachine(RuleBasedStateMachine):
    """Commands arrive; the decider and the model must say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.history: tuple[Event, ...] = (OPENED,)
        self.state = DECIDER.fold(self.history)
        self.model = Model()

    @rule(luck=st.integers(0, 5))
    def the_award_moves_on(self, luck: int) -> None:
        if self.model.stage < 2 or (self.model.stage == 2 and luck == 0):
            gone = REVERSED.model_copy(update={"award": TO_CELSIUS})
            self.learn((DECIDED_ANEW, TOLD_ANEW, gone)[self.model.stage])
            self.model.stage += 1

    @rule(complaint=complaints, award=st.sampled_from((None, TO_CELSIUS, TO_BOREAL)), supplier=suppliers, at=moments)
    def a_complaint_comes_in(
        self, complaint: ComplaintId, award: AwardId | None, supplier: SupplierId, at: datetime
    ) -> None:
        update = {"complaint": complaint, "award": award, "supplier": supplier, "at": at}
        self.ask(RECEIVE.model_copy(update=update), self.model.receives)

    @rule(complaint=complaints, upheld=st.booleans(), at=moments)
    def a_complaint_is_answered(self, complaint: ComplaintId, at: datetime, *, upheld: bool) -> None:
        update = {"complaint": complaint, "upheld": upheld, "at": at}
        self.ask(ANSWER.model_copy(update=update), self.model.answers)

    @rule(supplier=suppliers, filed_at=moments, hours=st.integers(-1, 30))
    def a_petition_is_served(self, supplier: SupplierId, filed_at: datetime, hours: int) -> None:
        update = {"supplier": supplier, "filed_at": filed_at, "at": filed_at + timedelta(hours=hours)}
        self.ask(SERVE.model_copy(update=update), self.model.serves)

    @rule(supplier=suppliers, at=moments)
    def the_court_answers(self, supplier: SupplierId, at: datetime) -> None:
        self.ask(LIFT.model_copy(update={"supplier": supplier, "at": at}), self.model.lifts)

    @rule(at=moments)
    def it_is_confirmed_that_none_is_pending(self, at: datetime) -> None:
        self.ask(CONFIRM.model_copy(update={"at": at}), self.model.confirms)

    @invariant()
    def replay_leads_to_the_same_state(self) -> None:
        assert DECIDER.fold(self.history) == self.state

    @invariant()
    def any_order_can_be_read(self) -> None:
        DECIDER.fold(reversed(self.history))

    @invariant()
    def who_filed_in_time_suspends(self) -> None:
        suspending = {supplier for supplier, one in self.model.pending.items() if one.filed_at < END}
        assert set(self.state.petitions.suspending(TO_CELSIUS)) == suspending
        served = [fact for fact in self.history if isinstance(fact, InjunctionPetitionServed)]
        assert all(fact.suspends == (fact.filed_at < END) for fact in served)

    def ask(self, command: C, model: Callable[[C], bool | None]) -> None:
        """Decider and model agree, and a repetition adds nothing."""
        facts = outcome(DECIDER, command, self.history)
        assert model(command) == (False if facts is None else bool(facts) or None)
        self.learn(*(facts or ()))
        assert facts is None or outcome(DECIDER, command, self.history) == ()

    def learn(self, *facts: Event) -> None:
        """The facts become history."""
        self.history = (*self.history, *facts)
        self.state = DECIDER.fold(facts, self.state)


def test_the_decider_says_what_the_model_says() -> None:
    run_state_machine_as_test(DeciderMachine)
