import pytest
from pydantic import ValidationError

from domain.evaluations.events import EvaluatorsAppointed
from domain.evaluations.rejections import (
    BidNotInEvaluation,
    ConsensusStands,
    CriterionNotPublished,
    EvaluatorNotFree,
    NoLockedCriteria,
    NotAnEvaluator,
    NothingToRevise,
    PriceIsComputed,
    ScoredBefore,
)
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.identifiers import PersonId
from tests.domain.bids.scene import (
    ALARMS,
    ALFA,
    ANNA,
    BO,
    DAG,
    EVA,
    OTHER,
    TOO_LATE,
    A,
    B,
    C,
    D,
    E,
    at,
    declared,
    judged,
    received,
    rejected,
)
from tests.domain.evaluations.scene import (
    CAME,
    CLIMATE,
    DECLARED,
    EVALUATION,
    PANEL,
    PRICE,
    QUALITY,
    agreed,
    appointed,
    appointing,
    giving,
    locked,
    replaced,
    revised,
    revising,
    scored,
)
from tests.support.specification import Specification

NOTHING_YET = Specification(EVALUATION.decider)


def test_people_who_declared_no_interests_are_appointed() -> None:
    NOTHING_YET.given_any(*DECLARED).when(appointing(*PANEL)).then(appointed())


def test_who_was_appointed_before_is_not_appointed_again() -> None:
    some = NOTHING_YET.given_any(*DECLARED, appointed(ANNA, BO))
    some.when(appointing(ANNA, BO)).then_nothing()
    some.when(appointing(ANNA, DAG, DAG)).then(
        EvaluatorsAppointed(procurement=ALARMS, evaluators=(DAG,), appointed_at=at(1))
    )


def test_who_declared_nothing_or_has_interests_is_not_appointed() -> None:
    NOTHING_YET.when(appointing(EVA)).then_rejected(EvaluatorNotFree)
    NOTHING_YET.given(declared(EVA, interests=True)).when(appointing(EVA)).then_rejected(EvaluatorNotFree)
    NOTHING_YET.given(declared(EVA, on=at(2))).when(appointing(EVA)).then_rejected(EvaluatorNotFree)


def test_who_is_recused_is_not_appointed() -> None:
    recused = NOTHING_YET.given_any(*DECLARED, judged(EVA, on=at(20, month=8)))
    recused.when(appointing(EVA)).then_rejected(ActorIsRecused)


def test_an_evaluator_scores_a_bid_with_a_reason() -> None:
    EVALUATION.when(giving(scored())).then(scored())


@pytest.mark.parametrize("score", [0, 1_000])
def test_a_score_is_from_nothing_to_ten_points(score: int) -> None:
    EVALUATION.when(giving(scored(score=score))).then(scored(score=score))


@pytest.mark.parametrize("score", [-1, 1_001])
def test_there_is_no_score_outside_of_that(score: int) -> None:
    with pytest.raises(ValidationError, match="score"):
        scored(score=score)


def test_only_evaluators_score() -> None:
    EVALUATION.when(giving(scored(evaluator=EVA))).then_rejected(NotAnEvaluator)


def test_an_evaluator_who_now_has_interests_scores_nothing() -> None:
    bound = EVALUATION.given_any(declared(BO, interests=True, on=at(5)))
    bound.when(giving(scored(evaluator=BO))).then_rejected(EvaluatorNotFree)


def test_a_recused_evaluator_scores_nothing() -> None:
    EVALUATION.given_any(judged(DAG)).when(giving(scored(evaluator=DAG))).then_rejected(ActorIsRecused)


def test_who_takes_over_scores_instead() -> None:
    taken_over = EVALUATION.given_any(judged(DAG), replaced())
    taken_over.when(giving(scored(evaluator=EVA))).then(scored(evaluator=EVA))


def test_who_takes_over_for_nobody_on_the_panel_does_not_score() -> None:
    other = EVALUATION.given_any(replaced(PersonId("p-nobody"), EVA))
    other.when(giving(scored(evaluator=EVA))).then_rejected(NotAnEvaluator)


def test_before_the_criteria_are_locked_nothing_is_scored() -> None:
    unlocked = NOTHING_YET.given_any(*CAME, *DECLARED, appointed())
    unlocked.when(giving(scored())).then_rejected(NoLockedCriteria)


def test_nothing_is_scored_on_a_criterion_that_was_not_published() -> None:
    rejection = EVALUATION.when(giving(scored(criterion="design"))).then_rejected(CriterionNotPublished)
    assert rejection.published == (PRICE, QUALITY, CLIMATE)


def test_nobody_scores_the_price() -> None:
    rejection = EVALUATION.when(giving(scored(criterion=PRICE))).then_rejected(PriceIsComputed)
    assert rejection.formula == "lowest-price-proportion"


def test_a_bid_that_nobody_has_opened_is_not_scored() -> None:
    EVALUATION.given_any(received(D)).when(giving(scored(D))).then_rejected(BidNotInEvaluation)
    EVALUATION.given_any(received(E, TOO_LATE)).when(giving(scored(E))).then_rejected(BidNotInEvaluation)


def test_a_rejected_bid_is_not_scored() -> None:
    EVALUATION.given_any(rejected(A)).when(giving(scored())).then_rejected(BidNotInEvaluation)


def test_a_replaced_bid_is_not_scored() -> None:
    final = received(D, replaces=A).model_copy(update={"supplier": ALFA})
    EVALUATION.given_any(final).when(giving(scored())).then_rejected(BidNotInEvaluation)


def test_a_bid_in_another_procurement_is_not_scored() -> None:
    elsewhere = giving(scored()).model_copy(update={"procurement": OTHER})
    there = (
        locked().model_copy(update={"procurement": OTHER}),
        declared(ANNA).model_copy(update={"procurement": OTHER}),
        appointed().model_copy(update={"procurement": OTHER}),
    )
    NOTHING_YET.given_any(*there, *CAME).when(elsewhere).then_rejected(BidNotInEvaluation)


def test_a_score_is_given_once() -> None:
    done = EVALUATION.given_any(scored())
    done.when(giving(scored())).then_nothing()
    done.when(giving(scored(on=at(12)))).then_nothing()
    assert done.when(giving(scored(score=900))).then_rejected(ScoredBefore).score == 800


def test_each_has_a_score_of_their_own() -> None:
    EVALUATION.given_any(scored()).when(giving(scored(evaluator=BO))).then(scored(evaluator=BO))
    EVALUATION.given_any(scored()).when(giving(scored(B))).then(scored(B))
    EVALUATION.given_any(scored()).when(giving(scored(criterion=CLIMATE))).then(scored(criterion=CLIMATE))


def test_a_revised_score_tells_the_earlier_one() -> None:
    EVALUATION.given_any(scored()).when(revising(revised(850))).then(revised(850))
    twice = EVALUATION.given_any(scored(), revised(850))
    twice.when(revising(revised(700, earlier=850))).then(revised(700, earlier=850))


def test_a_revision_that_was_made_is_not_made_again() -> None:
    EVALUATION.given_any(scored(), revised(850)).when(revising(revised(850))).then_nothing()


def test_nobody_revises_what_they_have_not_given() -> None:
    EVALUATION.when(revising(revised(850))).then_rejected(NothingToRevise)
    EVALUATION.given_any(scored(evaluator=BO)).when(revising(revised(850))).then_rejected(NothingToRevise)


def test_once_the_evaluators_have_agreed_no_score_is_given_or_revised() -> None:
    done = EVALUATION.given_any(scored(), agreed(840, [(ANNA, 800)]))
    done.when(revising(revised(850))).then_rejected(ConsensusStands)
    assert done.when(giving(scored(evaluator=BO))).then_rejected(ConsensusStands).score == 840
    done.when(giving(scored())).then_nothing()


def test_the_scores_of_a_rejected_bid_stay_on_record_and_are_not_touched() -> None:
    gone = EVALUATION.given_any(scored(), rejected(A))
    gone.when(giving(scored())).then_rejected(BidNotInEvaluation)
    gone.when(revising(revised(850))).then_rejected(BidNotInEvaluation)
    gone.when(giving(scored(C))).then(scored(C))
