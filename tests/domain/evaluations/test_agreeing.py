from domain.evaluations.rejections import NotAllScored, NotAnEvaluator
from tests.domain.bids.scene import ANNA, BO, DAG, EVA, A, judged, rejected
from tests.domain.evaluations.scene import (
    EVALUATION,
    QUALITY,
    SIRI,
    agreed,
    agreeing,
    replaced,
    revised,
    scored,
    voided,
)

FOUR = ((ANNA, 800), (BO, 820), (DAG, 840), (SIRI, 900))
SCORED = EVALUATION.given_any(*(scored(evaluator=who, score=score) for who, score in FOUR))


def test_a_consensus_keeps_what_each_had_given() -> None:
    SCORED.when(agreeing(agreed(830, FOUR))).then(agreed(830, FOUR))


def test_a_revised_score_is_the_one_that_is_kept() -> None:
    facts = SCORED.given_any(revised(860)).when(agreeing(agreed(850, FOUR))).facts()
    assert facts == (agreed(850, ((ANNA, 860), *FOUR[1:])),)


def test_before_all_have_scored_nothing_is_agreed() -> None:
    three = EVALUATION.given_any(*(scored(evaluator=who, score=score) for who, score in FOUR[:3]))
    rejection = three.when(agreeing(agreed(830, FOUR))).then_rejected(NotAllScored)
    assert rejection == NotAllScored((A,), (QUALITY,), (SIRI,))


def test_only_evaluators_agree() -> None:
    SCORED.when(agreeing(agreed(830, FOUR), EVA)).then_rejected(NotAnEvaluator)


def test_what_was_agreed_is_not_recorded_again() -> None:
    SCORED.given_any(agreed(830, FOUR)).when(agreeing(agreed(830, FOUR))).then_nothing()


def test_the_evaluators_may_agree_anew() -> None:
    done = SCORED.given_any(agreed(830, FOUR))
    done.when(agreeing(agreed(840, FOUR))).then(agreed(840, FOUR))


def test_whose_work_is_voided_is_not_among_those_who_agree() -> None:
    """The one who takes over scores first; then they agree without the voided score."""
    gone = SCORED.given_any(judged(DAG), voided(), replaced())
    assert gone.when(agreeing(agreed(830, FOUR))).then_rejected(NotAllScored).evaluators == (EVA,)
    taken_over = gone.given_any(scored(evaluator=EVA, score=810))
    kept = ((ANNA, 800), (BO, 820), (SIRI, 900), (EVA, 810))
    taken_over.when(agreeing(agreed(830, kept))).then(agreed(830, kept))


def test_a_consensus_with_voided_work_in_it_stands_no_more() -> None:
    gone = SCORED.given_any(agreed(830, FOUR), judged(DAG), voided(), replaced())
    state = gone.decider.fold(gone.history)
    assert state.judged(A, QUALITY).agreed is None
    assert [one.evaluator for one in state.judged(A, QUALITY).own] == [ANNA, BO, SIRI]


def test_of_somebody_recused_nothing_counts_even_before_it_is_voided() -> None:
    gone = SCORED.given_any(agreed(830, FOUR), judged(DAG))
    state = gone.decider.fold(gone.history)
    assert state.judged(A, QUALITY).agreed is None
    assert DAG not in {one.evaluator for one in state.judged(A, QUALITY).own}
    assert DAG not in state.panel.sitting


def test_a_rejected_bid_needs_no_consensus() -> None:
    state = SCORED.given_any(rejected(A))
    assert A not in state.decider.fold(state.history).bids
