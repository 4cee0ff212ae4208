"""Any sequence of commands leads where a simpler model says; every decision rests on its boundary alone."""

from datetime import datetime, timedelta

from hypothesis import settings, stateful
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from domain.kernel.identifiers import BidId
from domain.kernel.organisations import SupplierId
from domain.negotiations.decider import DECIDER
from tests.domain.bids.scene import ALFA, BOREAL, CELSIUS, NEGOTIATED, OWNERS, A, B, at, rejected
from tests.domain.negotiations.scene import CAME, called, calling, held, holding
from tests.support.growing_history import GrowingHistory, Verdict

SUPPLIERS = (ALFA, BOREAL, CELSIUS)


class Negotiating(RuleBasedStateMachine):
    """Two suppliers with opened bids, and one (the last) that never bid."""

    def __init__(self) -> None:
        super().__init__()
        self.history = GrowingHistory(DECIDER, (NEGOTIATED, CAME))
        self.now: datetime = at(3)
        self.remaining = {ALFA, BOREAL}
        self.rounds: dict[SupplierId, list[datetime]] = {one: [] for one in SUPPLIERS}
        self.calls: list[tuple[datetime, datetime, set[SupplierId]]] = []

    @rule(hours=st.sampled_from([0, 1, 12, 48]))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(supplier=st.sampled_from(SUPPLIERS))
    def negotiate(self, supplier: SupplierId) -> None:
        rounds = self.rounds[supplier]
        verdict: Verdict = "rejected"
        if self.now in rounds:
            verdict = "nothing"
        elif supplier in self.remaining and not self.calls:
            verdict = "recorded"
            rounds.append(self.now)
        fact = held(supplier, on=self.now)
        assert self.history.decide(holding(fact)) == verdict

    @rule(
        suppliers=st.sampled_from([{ALFA, BOREAL}, {ALFA, BOREAL}, {ALFA}, {BOREAL, CELSIUS}]),
        days=st.sampled_from([0, 1, 10]),
    )
    def call_for_final_bids(self, suppliers: set[SupplierId], days: int) -> None:
        deadline = self.now + timedelta(days=days)
        moved = bool(self.calls)
        verdict: Verdict = "rejected"
        if moved and self.calls[-1] == (self.now, deadline, suppliers) and len(self.calls) > 1:
            verdict = "nothing"
        elif (
            suppliers == self.remaining
            and all(self.rounds[one] for one in suppliers)
            and days
            and (not moved or self.now < self.calls[-1][1] < deadline)
        ):
            verdict = "recorded"
            self.calls.append((self.now, deadline, suppliers))
        fact = called(*suppliers, on=self.now, deadline=deadline, reason="More time." if moved else None)
        assert self.history.decide(calling(fact)) == verdict

    @rule(bid=st.sampled_from([A, B]))
    def a_bid_is_rejected(self, bid: BidId) -> None:
        self.history.facts.append(rejected(bid))
        self.remaining.discard(OWNERS[bid])

    @invariant()
    def replay_leads_to_the_model(self) -> None:
        state = self.history.state
        assert set(state.remaining.suppliers) == self.remaining
        assert {one: len(state.held_with(one)) for one in SUPPLIERS} == {
            one: len(rounds) for one, rounds in self.rounds.items()
        }
        assert [one.round for one in state.held_with(ALFA)] == list(range(1, len(self.rounds[ALFA]) + 1))
        assert [(one.called_at, one.deadline) for one in state.calls] == [(on, until) for on, until, _ in self.calls]


def test_any_sequence_of_commands_leads_where_the_model_says() -> None:
    stateful.run_state_machine_as_test(Negotiating, settings=settings(stateful_step_count=30))
