"""Every refusal tells the facts it rests on."""

import pytest

from domain.evaluations import rejections as rule
from domain.evaluations.boundary import EvaluationCommand
from domain.evaluations.state import State
from domain.kernel.rejections import Rejection
from tests.domain.bids.scene import ALARMS, ANNA, BO, DAG, EVA, SOUTH, A, B, C, D, at, declared
from tests.domain.evaluations.scene import (
    ALL_IN,
    BEFORE_SCORES,
    CLIMATE,
    EVALUATION,
    PRICE,
    QUALITY,
    SIRI,
    agreed,
    agreeing,
    all_scored,
    appointing,
    computing,
    giving,
    place,
    recording,
    revised,
    revising,
    scored,
)
from tests.support.specification import Specification

NOTHING = Specification(EVALUATION.decider)
UNLOCKED = NOTHING.given_any(*BEFORE_SCORES[1:])
BACKWARDS = (place(2, B, 982, 909), place(1, C, 1_000, 907), place(3, A, 967, 873))


@pytest.mark.parametrize(
    ("history", "command", "refusal"),
    [
        (NOTHING, appointing(EVA), rule.EvaluatorNotFree(EVA, ALARMS)),
        (
            EVALUATION.given_any(declared(BO, interests=True, on=at(5))),
            giving(scored(evaluator=BO)),
            rule.EvaluatorNotFree(BO, ALARMS),
        ),
        (EVALUATION, giving(scored(evaluator=EVA)), rule.NotAnEvaluator(EVA, ALARMS)),
        (UNLOCKED, giving(scored()), rule.NoLockedCriteria(ALARMS)),
        (UNLOCKED, computing(), rule.NoLockedCriteria(ALARMS)),
        (
            EVALUATION,
            giving(scored(criterion="design")),
            rule.CriterionNotPublished("design", (PRICE, QUALITY, CLIMATE)),
        ),
        (EVALUATION, giving(scored(criterion=PRICE)), rule.PriceIsComputed(PRICE, "lowest-price-proportion")),
        (EVALUATION, giving(scored(D)), rule.BidNotInEvaluation(D, ALARMS)),
        (EVALUATION.given_any(scored()), giving(scored(score=900)), rule.ScoredBefore(A, QUALITY, 800)),
        (EVALUATION, revising(revised(850)), rule.NothingToRevise(A, QUALITY, ANNA)),
        (
            EVALUATION.given_any(scored(), agreed(840, [(ANNA, 800)])),
            revising(revised(850)),
            rule.ConsensusStands(A, QUALITY, 840),
        ),
        (
            EVALUATION.given_any(scored(), scored(evaluator=BO)),
            agreeing(agreed(840, [(ANNA, 800)])),
            rule.NotAllScored((A,), (QUALITY,), (DAG, SIRI)),
        ),
        (
            EVALUATION.given_any(*all_scored(but=(B, CLIMATE, SIRI))),
            computing(),
            rule.NotAllScored((B,), (CLIMATE,), (SIRI,)),
        ),
        (ALL_IN, computing(lot=SOUTH), rule.NothingToRank(ALARMS, SOUTH)),
        (ALL_IN, recording(BACKWARDS[:2]), rule.RankingOfOtherBids((A,), ())),
        (ALL_IN, recording(BACKWARDS), rule.RanksAgainstTotals((1, 2, 3), (907, 909, 873))),
    ],
)
def test_a_refusal_tells_the_facts_it_rests_on(
    history: Specification[EvaluationCommand, State], command: EvaluationCommand, refusal: Rejection
) -> None:
    assert history.when(command).then_rejected(type(refusal)) == refusal
