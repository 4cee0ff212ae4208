"""What a decision about a negotiation rests on, and no more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.kernel.events import Event
from domain.kernel.rejections import Rejection
from domain.negotiations.boundary import NegotiatingCommand
from domain.negotiations.decider import DECIDER
from tests.domain.bids.scene import ANNA, BOREAL, DAG, OTHER, A, B, declared, judged, opened, received, rejected
from tests.domain.negotiations.scene import CALLED_OFF, NEGOTIATED, called, calling, held, holding

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


@pytest.mark.parametrize(("command", "rests_on"), COMMANDS)
def test_a_command_rests_on_these_facts_and_no_others(command: NegotiatingCommand, rests_on: set[str]) -> None:
    within = DECIDER.boundary(command)
    assert {name for name, fact in FACTS.items() if within.covers(fact)} == rests_on


@given(st.lists(st.sampled_from(list(FACTS.values()))), st.sampled_from([command for command, _ in COMMANDS]))
def test_facts_in_any_order_fold_and_a_command_on_them_is_judged_by_rules(
    facts: list[Event], command: NegotiatingCommand
) -> None:
    state = DECIDER.fold(facts)
    try:
        recorded = DECIDER.decide(command, state)
    except Rejection:
        return
    assert all(command.procurement.tag in fact.tags for fact in recorded)
