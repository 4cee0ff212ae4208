"""Any sequence of commands leads where the model says; every decision rests on its boundary alone."""

from datetime import datetime, timedelta

from hypothesis import settings, stateful
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from domain.bids.commands import NotifyRejection, OpenBids, WithdrawBid
from domain.bids.decider import DECIDER
from domain.bids.values import RejectionGround
from domain.clarifications.events import LowBidExplanationRequested
from domain.kernel.identifiers import BidId, PersonId
from tests.domain.bids.model import Model
from tests.domain.bids.scene import (
    ALARMS,
    ANNA,
    BEFORE_BIDS,
    BO,
    DAG,
    DEADLINE,
    EVA,
    LEADER,
    OWNERS,
    A,
    B,
    C,
    at,
    by,
    judged,
    opened,
    opening,
    received,
    receiving,
    rejected,
    rejecting,
)
from tests.support.growing_history import GrowingHistory, Verdict

REFERENCES = (A, B, C)
BIDS = st.sampled_from(REFERENCES)
PEOPLE = st.sampled_from([ANNA, ANNA, BO, BO, DAG, EVA])
GROUNDS = st.sampled_from(
    [
        RejectionGround.LATE,
        RejectionGround.NOT_QUALIFIED,
        RejectionGround.MATERIAL_DEVIATION,
        RejectionGround.ABNORMALLY_LOW,
    ]
)


class Bidding(RuleBasedStateMachine):
    """One competition, around its deadline."""

    def __init__(self) -> None:
        super().__init__()
        self.history = GrowingHistory(DECIDER, BEFORE_BIDS)
        self.model = Model(DEADLINE, cleared={ANNA, BO, DAG})
        self.now: datetime = DEADLINE - timedelta(minutes=30)
        self.openings: list[OpenBids] = []

    @rule(minutes=st.sampled_from([0, 1, 15, 30, 90]))
    def time_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @rule(bid=BIDS)
    def receive(self, bid: BidId) -> None:
        assert self.history.decide(receiving(received(bid, self.now))) == self.model.receive(bid, self.now)

    @rule(bid=BIDS)
    def withdraw(self, bid: BidId) -> None:
        command = WithdrawBid(at=self.now, by=by(), procurement=ALARMS, bid=bid)
        assert self.history.decide(command) == self.model.withdraw(bid, self.now)

    @rule(bids=st.lists(BIDS, min_size=1, max_size=3), people=st.lists(PEOPLE, min_size=1, max_size=3))
    def open(self, bids: list[BidId], people: list[PersonId]) -> None:
        known = opened(*bids, on=self.now)
        command = opening(known.model_copy(update={"opened_by": tuple(people)}), LEADER)
        recorded_before = any(
            (one.at, one.opened_by, one.bids) == (command.at, command.opened_by, command.bids) for one in self.openings
        )
        expected: Verdict = "nothing" if recorded_before else self.model.open(bids, people, self.now)
        assert self.history.decide(command) == expected
        if expected == "recorded":
            self.openings.append(command)

    @rule()
    def open_what_is_due(self) -> None:
        due = [bid for bid, one in self.model.bids.items() if one.stage == "sealed" and not one.late]
        if due:
            self.open(due, [ANNA, BO])

    @rule(bid=BIDS, ground=GROUNDS)
    def reject(self, bid: BidId, ground: RejectionGround) -> None:
        command = rejecting(rejected(bid, ground, on=self.now), LEADER)
        assert self.history.decide(command) == self.model.reject(bid, ground, self.now)

    @rule(bid=BIDS)
    def notify(self, bid: BidId) -> None:
        command = NotifyRejection(at=self.now, by=by(LEADER), procurement=ALARMS, bid=bid, reason="As minuted.")
        assert self.history.decide(command) == self.model.notify(bid, self.now)

    @rule(bid=BIDS)
    def a_price_is_asked_about(self, bid: BidId) -> None:
        due = self.now + timedelta(minutes=30)
        self.history.facts.append(
            LowBidExplanationRequested(
                procurement=ALARMS,
                bid=bid,
                supplier=OWNERS[bid],
                request="Why?",
                requested_at=self.now,
                answer_by=due,
            )
        )
        self.model.asked[bid] = due

    @rule(person=st.sampled_from([DAG, EVA]))
    def somebody_is_recused(self, person: PersonId) -> None:
        self.history.facts.append(judged(person, on=at(1, month=8)))
        self.model.recused.add(person)

    @invariant()
    def replay_leads_to_the_model(self) -> None:
        stages = {bid: one.standing.value for bid, one in self.history.state.bids.by_reference.items()}
        assert stages == {bid: one.stage for bid, one in self.model.bids.items()}


def test_any_sequence_of_commands_leads_where_the_model_says() -> None:
    stateful.run_state_machine_as_test(Bidding, settings=settings(stateful_step_count=30))
