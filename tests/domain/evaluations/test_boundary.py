"""What a decision of an evaluation rests on, and no more: two evaluators never stand in each other's way."""

from domain.bids.events import BidWithdrawn
from domain.evaluations.boundary import EvaluationCommand
from domain.evaluations.decider import DECIDER
from domain.kernel.events import Event
from tests.domain.bids.scene import (
    ALARMS,
    ALFA,
    ANNA,
    BO,
    DAG,
    IN_TIME,
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
from tests.domain.evaluations.resting import REVERSED, SIGNED, awarded
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
from tests.support.boundaries import folds_in_any_order, rests_on_these_and_no_others

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
    "withdrawn": BidWithdrawn(procurement=ALARMS, bid=A, supplier=ALFA, withdrawn_at=IN_TIME),
    "another opened": opened(B),
    "rejected": rejected(A),
    "scored": scored(),
    "revised": revised(850),
    "scored by another": scored(evaluator=BO),
    "another scored": scored(B),
    "agreed": agreed(830, [(ANNA, 800)]),
    "another agreed": agreed(830, [(ANNA, 800)], B),
    "ranked": RANKED,
    "awarded": awarded(),
    "award reversed": REVERSED,
    "contract signed": SIGNED,
    "scored elsewhere": scored().model_copy(update={"procurement": OTHER}),
    "locked elsewhere": locked().model_copy(update={"procurement": OTHER}),
}
PEOPLE = {"declared", "judged"}
PANEL = {"appointed", "replaced"}
BID = {"came", "bid replaced", "opened", "rejected"}
EVERYTHING = set(FACTS) - {"scored elsewhere", "locked elsewhere"}
RESTING = {"awarded", "award reversed", "contract signed"}
OWN = {*PEOPLE, *PANEL, *BID, *RESTING, "voided", "locked", "agreed", "scored", "revised"}
COMMANDS: tuple[tuple[EvaluationCommand, set[str]], ...] = (
    (appointing(ANNA), {*PEOPLE, *PANEL}),
    (giving(scored()), OWN),
    (revising(revised(850)), OWN),
    (agreeing(agreed(830, [(ANNA, 800)])), {*OWN, "scored by another"}),
    (computing(), EVERYTHING),
    (recording(), EVERYTHING),
)

test_a_command_rests_on_these_facts_and_no_others = rests_on_these_and_no_others(DECIDER, FACTS.items(), COMMANDS)
test_facts_in_any_order_fold_and_a_command_on_them_is_judged_by_rules = folds_in_any_order(
    DECIDER, FACTS.values(), [command for command, _ in COMMANDS], lambda command: command.procurement
)
