"""The decider against a simpler model, whatever is asked in whatever order."""

from datetime import date

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from domain.cost_sharing.books import Book
from domain.cost_sharing.boundary import CostCommand
from domain.cost_sharing.commands import IncurCost, ReceiveGrant
from domain.cost_sharing.decider import DECIDER
from domain.cost_sharing.events import CostAllocated, SettlementClosed
from domain.cost_sharing.recomputing import recompute
from domain.cost_sharing.state import Formed
from domain.cost_sharing.values import Component, EqualComponent
from domain.kernel.events import Event
from domain.kernel.identifiers import CostId, MotionId, SettlementId
from domain.kernel.organisations import MemberId
from domain.purchasing_groups.values import Matter
from tests.domain.cost_sharing.acts import ADOPT, ALLOCATE, CORRECT, INCUR, RECEIVE, SET_UP, SETTLE
from tests.domain.cost_sharing.model import Model
from tests.domain.cost_sharing.scene import (
    DECIDED_ON,
    FIVE,
    INCURRED_ON,
    NOTED_ON,
    OYVAER,
    POPULATION,
    THIRTY_SEVENTY,
    at,
    decided,
)
from tests.support.growing_history import outcome

MOTIONS = [MotionId(f"on-version-{number}") for number in (2, 3, 4)]
BEFORE: tuple[Event, ...] = (*SET_UP, *(decided(motion, Matter.COST_KEY) for motion in MOTIONS))
KEYS: list[tuple[Component, ...]] = [
    THIRTY_SEVENTY,
    (EqualComponent(weight=10_000),),
    (POPULATION.model_copy(update={"weight": 10_000}),),
]
references = st.sampled_from([CostId(letter) for letter in "abcdefgh"])
members = st.sampled_from([*FIVE, OYVAER])
amounts = st.integers(1, 7) | st.integers(1, 10**9)
days = st.sampled_from([DECIDED_ON, INCURRED_ON, date(2026, 9, 1), NOTED_ON, date(2027, 3, 11)])
replaced: st.SearchStrategy[CostId | None] = st.none() | references
reasons = st.sampled_from(["One reason.", "Another."])


class DeciderMachine(RuleBasedStateMachine):
    """Commands arrive; the decider and the model must say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.history: tuple[Event, ...] = BEFORE
        self.state = DECIDER.fold(BEFORE)
        self.model = Model()
        self.accepted: list[CostCommand] = []

    def answer(self, command: CostCommand) -> tuple[bool | None, tuple[Event, ...]]:
        """True when facts were recorded, None when it was already so, False when it was refused; and the facts."""
        facts = outcome(DECIDER, command, self.history)
        if facts is None:
            return False, ()
        self.history = (*self.history, *facts)
        self.state = DECIDER.fold(facts, self.state)
        self.accepted.append(command)
        return (True if facts else None), facts

    @property
    def book(self) -> Book:
        """The pool."""
        assert isinstance(self.state, Formed)
        assert isinstance(self.state.pool, Book)
        return self.state.pool

    @rule(motion=st.sampled_from(MOTIONS), components=st.sampled_from(KEYS), valid_from=days)
    def adopt(self, motion: MotionId, components: tuple[Component, ...], valid_from: date) -> None:
        fields = {"at": at(INCURRED_ON), "motion": motion, "components": components, "valid_from": valid_from}
        command = ADOPT.model_copy(update=fields)
        assert self.answer(command)[0] == self.model.adopts(command)

    @rule(cost=references, amount=amounts, paid_by=members, day=days, replaces=replaced)
    def incur(self, cost: CostId, amount: int, paid_by: MemberId, day: date, replaces: CostId | None) -> None:
        fields = {"cost": cost, "amount": amount, "paid_by": paid_by, "incurred_on": day, "replaces": replaces}
        command: IncurCost = INCUR.model_copy(update=fields)
        assert self.answer(command)[0] == self.model.enters(cost, command)

    @rule(grant=references, amount=amounts, received_by=members, day=days)
    def receive(self, grant: CostId, amount: int, received_by: MemberId, day: date) -> None:
        fields = {"grant": grant, "amount": amount, "received_by": received_by, "received_on": day}
        command: ReceiveGrant = RECEIVE.model_copy(update=fields)
        assert self.answer(command)[0] == self.model.enters(grant, command)

    @rule(cost=references)
    def allocate(self, cost: CostId) -> None:
        command = ALLOCATE.model_copy(update={"cost": cost})
        said, facts = self.answer(command)
        assert said == self.model.shares(command)
        for fact in facts:
            assert isinstance(fact, CostAllocated)
            assert recompute(fact) == ()
            self.model.shared(fact)

    @precondition(lambda self: self.model.entered)
    @rule(correction=references, reason=reasons, data=st.data())
    def correct(self, correction: CostId, reason: str, data: st.DataObject) -> None:
        corrects = data.draw(st.sampled_from(sorted(self.model.entered)) | references)
        fields = {"correction": correction, "corrects": corrects, "reason": reason}
        command = CORRECT.model_copy(update=fields)
        assert self.answer(command)[0] == self.model.takes_back(command)

    @rule(settlement=st.sampled_from([SettlementId("spring"), SettlementId("autumn")]))
    def settle(self, settlement: SettlementId) -> None:
        command = SETTLE.model_copy(update={"settlement": settlement})
        said, facts = self.answer(command)
        assert said == self.model.settles(command)
        for fact in facts:
            assert isinstance(fact, SettlementClosed)
            self.model.settled(fact)

    @precondition(lambda self: self.accepted)
    @rule(data=st.data())
    def repeat(self, data: st.DataObject) -> None:
        command = data.draw(st.sampled_from(self.accepted))
        assert not outcome(DECIDER, command, self.history)

    @invariant()
    def everybody_has_coming_what_the_model_says(self) -> None:
        balances = {one.member: one.amount for one in self.book.balances() if one.amount}
        assert balances == {member: amount for member, amount in self.model.account.items() if amount}
        assert sum(balances.values()) == 0

    @invariant()
    def a_share_once_told_stands(self) -> None:
        told = {reference: one.how for reference, one in self.model.entered.items() if one.how}
        assert self.book.allocations == told

    @invariant()
    def replay_leads_to_the_same_state(self) -> None:
        assert DECIDER.fold(self.history) == self.state

    @invariant()
    def any_order_can_be_read(self) -> None:
        DECIDER.fold(reversed(self.history))
        DECIDER.fold(sorted(self.history, key=repr))


def test_the_decider_says_what_the_model_says() -> None:
    run_state_machine_as_test(DeciderMachine)
