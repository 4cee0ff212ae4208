"""History always loads: facts in any order, also facts that make no sense together, fold without a fault."""

from hypothesis import given
from hypothesis import strategies as st

from domain.bids.boundary import BidCommand
from domain.bids.commands import LogBidAccess, NotifyRejection, WithdrawBid
from domain.bids.decider import DECIDER
from domain.kernel.events import Event
from domain.kernel.rejections import Rejection
from tests.domain.bids.facts import FACTS
from tests.domain.bids.scene import (
    ALARMS,
    DAG,
    DEADLINE,
    IN_TIME,
    TOO_LATE,
    A,
    B,
    at,
    by,
    opened,
    opening,
    received,
    receiving,
    rejected,
    rejecting,
)

COMMANDS: tuple[BidCommand, ...] = (
    receiving(received(A)),
    receiving(received(B, TOO_LATE, replaces=A)),
    WithdrawBid(at=IN_TIME, by=by(), procurement=ALARMS, bid=A),
    opening(opened(A, B)),
    opening(opened(A, on=DEADLINE)),
    rejecting(rejected(A)),
    NotifyRejection(at=at(2), by=by(), procurement=ALARMS, bid=A, reason="So."),
    LogBidAccess(at=at(2), by=by(), procurement=ALARMS, bid=A, person=DAG, what="It"),
)


@given(st.lists(st.sampled_from(list(FACTS.values()))), st.sampled_from(COMMANDS))
def test_facts_in_any_order_fold_and_a_command_on_them_is_judged_by_rules(
    facts: list[Event], command: BidCommand
) -> None:
    state = DECIDER.fold(facts)
    try:
        recorded = DECIDER.decide(command, state)
    except Rejection:
        return
    assert all(command.procurement.tag in fact.tags for fact in recorded)
