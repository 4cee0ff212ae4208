"""What a decision about the first stage rests on, and no more."""

from domain.kernel.events import Event
from domain.participation.boundary import ParticipationCommand
from domain.participation.decider import DECIDER
from tests.domain.bids.scene import (
    ALFA,
    ANNA,
    BOREAL,
    CALLED_OFF,
    DAG,
    DELTA,
    NEGOTIATED,
    OTHER,
    A,
    declared,
    judged,
    received,
)
from tests.domain.participation.scene import FIXED, asked, asking, invited, inviting, selected, selecting, telling, told
from tests.support.boundaries import folds_in_any_order, rests_on_these_and_no_others

FACTS: dict[str, Event] = {
    "declared": declared(ANNA),
    "judged": judged(DAG),
    "chosen": NEGOTIATED,
    "fixed": FIXED,
    "called off": CALLED_OFF,
    "asked": asked(ALFA),
    "another asked": asked(BOREAL),
    "selected": selected(),
    "invited": invited(),
    "told": told(DELTA),
    "another told": told(BOREAL),
    "bid": received(A),
    "asked elsewhere": asked(ALFA).model_copy(update={"procurement": OTHER}),
}
PEOPLE = {"declared", "judged"}
CASE = {*PEOPLE, "chosen", "fixed", "called off"}
COMMANDS: tuple[tuple[ParticipationCommand, set[str]], ...] = (
    (asking(asked(ALFA)), {*CASE, "asked"}),
    (selecting(selected()), {*CASE, "asked", "another asked", "selected"}),
    (inviting(invited()), {*PEOPLE, "called off", "selected", "invited"}),
    (telling(told(DELTA)), {*PEOPLE, "selected", "told"}),
)

test_a_command_rests_on_these_facts_and_no_others = rests_on_these_and_no_others(DECIDER, FACTS.items(), COMMANDS)
test_facts_in_any_order_fold_and_a_command_on_them_is_judged_by_rules = folds_in_any_order(
    DECIDER, FACTS.values(), [command for command, _ in COMMANDS], lambda command: command.procurement
)
