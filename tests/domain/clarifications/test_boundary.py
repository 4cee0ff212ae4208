"""What a decision about a clarification rests on, and no more."""

from domain.clarifications.boundary import ClarifyingCommand
from domain.clarifications.decider import DECIDER
from domain.kernel.events import Event
from tests.domain.bids.scene import (
    ALFA,
    ANNA,
    DAG,
    OTHER,
    A,
    B,
    D,
    chosen,
    declared,
    judged,
    opened,
    received,
    rejected,
)
from tests.domain.clarifications.scene import (
    answered,
    answering,
    asked,
    asking,
    explained,
    explaining,
    proved,
    proving,
    requested,
    requesting,
)
from tests.support.boundaries import folds_in_any_order, rests_on_these_and_no_others

FACTS: dict[str, Event] = {
    "declared": declared(ANNA),
    "judged": judged(DAG),
    "chosen": chosen(),
    "came": received(A),
    "opened": opened(A),
    "rejected": rejected(A),
    "replaced": received(D, replaces=A),
    "another came": received(B),
    "another opened": opened(B),
    "requested": requested(),
    "answered": answered(),
    "another requested": requested(B),
    "asked": asked(A),
    "explained": explained(A),
    "another asked": asked(),
    "proved": proved(ALFA),
    "another proved": proved(),
    "proved elsewhere": proved(ALFA).model_copy(update={"procurement": OTHER}),
    "chosen elsewhere": chosen().model_copy(update={"procurement": OTHER}),
}
PEOPLE = {"declared", "judged"}
BID = {"came", "opened", "rejected", "replaced"}
COMMANDS: tuple[tuple[ClarifyingCommand, set[str]], ...] = (
    (requesting(requested()), {*PEOPLE, *BID, "requested", "answered"}),
    (answering(answered()), {*PEOPLE, *BID, "chosen", "requested", "answered"}),
    (asking(asked(A)), {*PEOPLE, *BID, "asked", "explained"}),
    (explaining(explained(A)), {*PEOPLE, *BID, "asked", "explained"}),
    (proving(proved(ALFA)), {*PEOPLE, "came", "proved"}),
)

test_a_command_rests_on_these_facts_and_no_others = rests_on_these_and_no_others(DECIDER, FACTS.items(), COMMANDS)
test_facts_in_any_order_fold_and_a_command_on_them_is_judged_by_rules = folds_in_any_order(
    DECIDER, FACTS.values(), [command for command, _ in COMMANDS], lambda command: command.procurement
)
