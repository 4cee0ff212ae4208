"""What a decision about a bid rests on, and no more: two bids never stand in each other's way."""

from domain.bids.boundary import BidCommand
from domain.bids.commands import LogBidAccess, NotifyRejection, WithdrawBid
from domain.bids.decider import DECIDER
from tests.domain.bids.facts import FACTS
from tests.domain.bids.scene import (
    ALARMS,
    DAG,
    IN_TIME,
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
from tests.support.boundaries import rests_on_these_and_no_others

PEOPLE = {"declared", "judged"}
STAGES = {"came", "replaced", "taken back", "opened", "rejected"}
DEADLINE = {"fixed", "extended", "called for final"}
COMMANDS: tuple[tuple[BidCommand, set[str]], ...] = (
    (receiving(received(A)), {*PEOPLE, *DEADLINE, "chosen", "in lots", "invited", "called off", *STAGES}),
    (
        receiving(received(B, replaces=A)),
        {
            *PEOPLE,
            *DEADLINE,
            "chosen",
            "in lots",
            "invited",
            "called off",
            *STAGES,
            "another came",
            "another opened",
            "another rejected",
        },
    ),
    (WithdrawBid(at=IN_TIME, by=by(), procurement=ALARMS, bid=A), {*PEOPLE, *DEADLINE, *STAGES}),
    (
        opening(opened(A)),
        {*PEOPLE, *DEADLINE, "called off", *STAGES, "another came", "another opened", "another rejected"},
    ),
    (rejecting(rejected(A)), {*PEOPLE, *STAGES, "asked", "explained"}),
    (NotifyRejection(at=at(2), by=by(), procurement=ALARMS, bid=A, reason="So."), {*PEOPLE, *STAGES, "told"}),
    (LogBidAccess(at=at(2), by=by(), procurement=ALARMS, bid=A, person=DAG, what="It"), {*PEOPLE, *STAGES, "seen"}),
)

test_a_command_rests_on_these_facts_and_no_others = rests_on_these_and_no_others(DECIDER, FACTS.items(), COMMANDS)
