"""What a decision about the first stage rests on, and no more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.kernel.events import Event
from domain.kernel.rejections import Rejection
from domain.participation.boundary import ParticipationCommand
from domain.participation.decider import DECIDER
from tests.domain.bids.scene import ALFA, ANNA, BOREAL, DAG, DELTA, OTHER, A, declared, judged, received
from tests.domain.negotiations.scene import CALLED_OFF
from tests.domain.participation.scene import (
    FIXED,
    NEGOTIATED,
    asked,
    asking,
    invited,
    inviting,
    selected,
    selecting,
    telling,
    told,
)

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


@pytest.mark.parametrize(("command", "rests_on"), COMMANDS)
def test_a_command_rests_on_these_facts_and_no_others(command: ParticipationCommand, rests_on: set[str]) -> None:
    within = DECIDER.boundary(command)
    assert {name for name, fact in FACTS.items() if within.covers(fact)} == rests_on


@given(st.lists(st.sampled_from(list(FACTS.values()))), st.sampled_from([command for command, _ in COMMANDS]))
def test_facts_in_any_order_fold_and_a_command_on_them_is_judged_by_rules(
    facts: list[Event], command: ParticipationCommand
) -> None:
    state = DECIDER.fold(facts)
    try:
        recorded = DECIDER.decide(command, state)
    except Rejection:
        return
    assert all(command.procurement.tag in fact.tags for fact in recorded)
