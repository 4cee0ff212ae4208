"""What a decision about a clarification rests on, and no more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.clarifications.boundary import ClarifyingCommand
from domain.clarifications.decider import DECIDER
from domain.kernel.events import Event
from domain.kernel.rejections import Rejection
from tests.domain.bids.scene import (
    ALFA,
    ANNA,
    DAG,
    OTHER,
    A,
    B,
    D,
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
    chosen,
    explained,
    explaining,
    proved,
    proving,
    requested,
    requesting,
)

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


@pytest.mark.parametrize(("command", "rests_on"), COMMANDS)
def test_a_command_rests_on_these_facts_and_no_others(command: ClarifyingCommand, rests_on: set[str]) -> None:
    within = DECIDER.boundary(command)
    assert {name for name, fact in FACTS.items() if within.covers(fact)} == rests_on


@given(st.lists(st.sampled_from(list(FACTS.values()))), st.sampled_from([command for command, _ in COMMANDS]))
def test_facts_in_any_order_fold_and_a_command_on_them_is_judged_by_rules(
    facts: list[Event], command: ClarifyingCommand
) -> None:
    state = DECIDER.fold(facts)
    try:
        recorded = DECIDER.decide(command, state)
    except Rejection:
        return
    assert all(command.procurement.tag in fact.tags for fact in recorded)
