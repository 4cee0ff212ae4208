"""What a decision of an evaluation rests on, and no more: two evaluators never stand in each other's way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.evaluations.boundary import EvaluationCommand
from domain.evaluations.decider import DECIDER
from domain.kernel.events import Event
from domain.kernel.rejections import Rejection
from tests.domain.bids.scene import ALFA, ANNA, BO, DAG, OTHER, A, B, D, declared, judged, opened, received, rejected
from tests.domain.evaluations.scene import (
    ALL_IN,
    agreed,
    agreeing,
    appointed,
    appointing,
    computing,
    giving,
    locked,
    ranking_in,
    recording,
    replaced,
    revised,
    revising,
    scored,
    voided,
)

RANKED = ranking_in(ALL_IN.when(computing()).facts())
FACTS: dict[str, Event] = {
    "declared": declared(ANNA),
    "judged": judged(DAG),
    "appointed": appointed(),
    "replaced": replaced(),
    "voided": voided(),
    "locked": locked(),
    "came": received(A),
    "another came": received(B),
    "bid replaced": received(D, replaces=A).model_copy(update={"supplier": ALFA}),
    "opened": opened(A),
    "another opened": opened(B),
    "rejected": rejected(A),
    "scored": scored(),
    "revised": revised(850),
    "scored by another": scored(evaluator=BO),
    "another scored": scored(B),
    "agreed": agreed(830, [(ANNA, 800)]),
    "another agreed": agreed(830, [(ANNA, 800)], B),
    "ranked": RANKED,
    "scored elsewhere": scored().model_copy(update={"procurement": OTHER}),
    "locked elsewhere": locked().model_copy(update={"procurement": OTHER}),
}
PEOPLE = {"declared", "judged"}
PANEL = {"appointed", "replaced"}
BID = {"came", "bid replaced", "opened", "rejected"}
EVERYTHING = set(FACTS) - {"scored elsewhere", "locked elsewhere"}
OWN = {*PEOPLE, *PANEL, *BID, "voided", "locked", "agreed", "scored", "revised"}
COMMANDS: tuple[tuple[EvaluationCommand, set[str]], ...] = (
    (appointing(ANNA), {*PEOPLE, *PANEL}),
    (giving(scored()), OWN),
    (revising(revised(850)), OWN),
    (agreeing(agreed(830, [(ANNA, 800)])), {*OWN, "scored by another"}),
    (computing(), EVERYTHING),
    (recording(), EVERYTHING),
)


@pytest.mark.parametrize(("command", "rests_on"), COMMANDS)
def test_a_command_rests_on_these_facts_and_no_others(command: EvaluationCommand, rests_on: set[str]) -> None:
    within = DECIDER.boundary(command)
    assert {name for name, fact in FACTS.items() if within.covers(fact)} == rests_on


@given(st.lists(st.sampled_from(list(FACTS.values()))), st.sampled_from([command for command, _ in COMMANDS]))
def test_facts_in_any_order_fold_and_a_command_on_them_is_judged_by_rules(
    facts: list[Event], command: EvaluationCommand
) -> None:
    state = DECIDER.fold(facts)
    try:
        recorded = DECIDER.decide(command, state)
    except Rejection:
        return
    assert all(command.procurement.tag in fact.tags for fact in recorded)
