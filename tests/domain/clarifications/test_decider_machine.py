"""Any sequence of commands leads where a simpler model says; every decision rests on its boundary alone."""

from datetime import datetime, timedelta

from hypothesis import settings, stateful
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from domain.clarifications.decider import DECIDER
from domain.clarifications.state import Answered
from domain.kernel.identifiers import BidId
from tests.domain.bids.scene import A, B, C, D, at, chosen, rejected
from tests.domain.clarifications.scene import (
    CAME,
    answered,
    answering,
    asked,
    asking,
    explained,
    explaining,
    requested,
    requesting,
)
from tests.support.growing_history import GrowingHistory, Verdict

BIDS = st.sampled_from([A, B, D, C])


class Clarifying(RuleBasedStateMachine):
    """What is asked about three opened bids, and one (the last) that never came."""

    def __init__(self) -> None:
        super().__init__()
        self.history = GrowingHistory(DECIDER, (*CAME, chosen()))
        self.now: datetime = at(3)
        self.open = {A, B, D}
        self.requests: dict[BidId, list[tuple[datetime, datetime | None]]] = {bid: [] for bid in (A, B, C, D)}
        self.low: dict[BidId, tuple[datetime, datetime | None]] = {}

    @rule(hours=st.sampled_from([0, 1, 12, 48]))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(bid=BIDS)
    def request(self, bid: BidId) -> None:
        known = self.requests[bid]
        verdict: Verdict = "rejected"
        if bid in self.open and any(on == self.now for on, _ in known):
            verdict = "nothing"
        elif bid in self.open and self.now < at(9):
            verdict = "recorded"
            known.append((self.now, None))
        assert self.history.decide(requesting(requested(bid, on=self.now))) == verdict

    @rule(bid=BIDS, number=st.integers(1, 3), changes=st.sampled_from([False, False, True]))
    def answer(self, bid: BidId, number: int, *, changes: bool) -> None:
        known = self.requests[bid]
        verdict: Verdict = "rejected"
        if bid in self.open and number <= len(known):
            on, done = known[number - 1]
            if done is not None:
                verdict = "nothing" if done == self.now and not changes else "rejected"
            elif not changes:
                verdict = "recorded"
                known[number - 1] = (on, self.now)
        fact = answered(bid, number, changes=changes, on=self.now)
        assert self.history.decide(answering(fact)) == verdict

    @rule(bid=BIDS)
    def ask_about_the_price(self, bid: BidId) -> None:
        verdict: Verdict = "rejected"
        if bid in self.open and bid in self.low:
            verdict = "nothing" if self.low[bid][0] == self.now else "rejected"
        elif bid in self.open and self.now < at(9):
            verdict = "recorded"
            self.low[bid] = (self.now, None)
        assert self.history.decide(asking(asked(bid, on=self.now))) == verdict

    @rule(bid=BIDS)
    def explain_the_price(self, bid: BidId) -> None:
        verdict: Verdict = "rejected"
        if bid in self.open and bid in self.low:
            on, done = self.low[bid]
            if done is None:
                verdict = "recorded"
                self.low[bid] = (on, self.now)
            elif done == self.now:
                verdict = "nothing"
        assert self.history.decide(explaining(explained(bid, on=self.now))) == verdict

    @rule(bid=BIDS)
    def a_bid_is_rejected(self, bid: BidId) -> None:
        self.history.facts.append(rejected(bid))
        self.open.discard(bid)

    @invariant()
    def replay_leads_to_the_model(self) -> None:
        bids = self.history.state.bids
        assert set(bids) == self.open
        for bid, one in bids.items():
            done = [isinstance(each, Answered) for each in one.clarifications]
            assert done == [answer is not None for _, answer in self.requests[bid]]


def test_any_sequence_of_commands_leads_where_the_model_says() -> None:
    stateful.run_state_machine_as_test(Clarifying, settings=settings(stateful_step_count=30))
