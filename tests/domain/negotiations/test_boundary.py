"""What a decision about a negotiation rests on, and no more."""

from domain.kernel.events import Event
from domain.negotiations.boundary import NegotiatingCommand
from domain.negotiations.decider import DECIDER
from tests.domain.bids.scene import (
    ANNA,
    BOREAL,
    CALLED_OFF,
    DAG,
    NEGOTIATED,
    OTHER,
    A,
    B,
    declared,
    judged,
    opened,
    received,
    rejected,
)
from tests.domain.negotiations.scene import called, calling, held, holding
from tests.support.boundaries import folds_in_any_order, rests_on_these_and_no_others

FACTS: dict[str, Event] = {
    "declared": declared(ANNA),
    "judged": judged(DAG),
    "chosen": NEGOTIATED,
    "called off": CALLED_OFF,
    "came": received(A),
    "opened": opened(A),
    "another opened": opened(B),
    "rejected": rejected(A),
    "held": held(),
    "another held": held(BOREAL),
    "called": called(),
    "chosen elsewhere": NEGOTIATED.model_copy(update={"procurement": OTHER}),
    "held elsewhere": held().model_copy(update={"procurement": OTHER}),
}
CASE = {"declared", "judged", "chosen", "called off", "opened", "another opened", "rejected", "called"}
COMMANDS: tuple[tuple[NegotiatingCommand, set[str]], ...] = (
    (holding(held()), {*CASE, "held"}),
    (calling(called()), {*CASE, "held", "another held"}),
)

test_a_command_rests_on_these_facts_and_no_others = rests_on_these_and_no_others(DECIDER, FACTS.items(), COMMANDS)
test_facts_in_any_order_fold_and_a_command_on_them_is_judged_by_rules = folds_in_any_order(
    DECIDER, FACTS.values(), [command for command, _ in COMMANDS], lambda command: command.procurement
)
