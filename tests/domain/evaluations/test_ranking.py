import pytest

from domain.evaluations.rejections import (
    NoLockedCriteria,
    NotAllScored,
    NothingToRank,
    RankingOfOtherBids,
    RanksAgainstTotals,
)
from domain.evaluations.values import Conformity, RankedBid, RankingSource
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.identifiers import BidId
from domain.procurements.values import AwardCriterion, AwardCriterionKind, PriceFormula
from tests.domain.bids.scene import (
    ANNA,
    BOREAL,
    CELSIUS,
    DAG,
    EVA,
    SOUTH,
    A,
    B,
    C,
    D,
    at,
    found,
    judged,
    opened,
    received,
    rejected,
)
from tests.domain.evaluations.scene import (
    ALL_IN,
    AS_PUBLISHED,
    BEFORE_SCORES,
    CLIMATE,
    EVALUATION,
    HALF_SLOPE,
    PANEL,
    QUALITY,
    agreed,
    all_scored,
    computing,
    locked,
    place,
    ranking_in,
    recording,
    replaced,
    scored,
    voided,
)
from tests.support.specification import Specification


def test_by_the_published_formula_celsius_is_first() -> None:
    ranking = ranking_in(ALL_IN.when(computing()).facts())
    assert ranking.ranking == AS_PUBLISHED
    assert (ranking.first, ranking.suppliers[1], ranking.best) == ((CELSIUS,), BOREAL, 907)
    assert (ranking.source, ranking.formula) == (RankingSource.COMPUTED_HERE, "lowest-price-proportion")
    assert (ranking.version, ranking.as_published, ranking.criteria_digest) == (1, True, locked().digest)
    assert ranking.formula_told is PriceFormula.LOWEST_PRICE_PROPORTION


def test_a_ranking_from_a_spreadsheet_with_another_formula_is_recorded_as_deviating() -> None:
    ranking = ranking_in(ALL_IN.when(recording()).facts())
    assert (ranking.ranking, ranking.first, ranking.formula) == (HALF_SLOPE, (BOREAL,), "half-slope")
    assert (ranking.source, ranking.as_published) == (RankingSource.MADE_ELSEWHERE, False)
    assert (ranking.conformity, ranking.formula_told) == (Conformity.DEVIATING, "half-slope")


def test_the_recomputation_comes_after_the_recorded_one_and_rests_on_the_same_scores() -> None:
    before = ranking_in(ALL_IN.when(recording()).facts())
    after = ranking_in(ALL_IN.given_any(before).when(computing()).facts())
    assert (after.version, after.first, after.inputs_digest) == (2, (CELSIUS,), before.inputs_digest)


def test_a_ranking_from_elsewhere_that_says_the_same_is_as_published() -> None:
    ranking = ranking_in(ALL_IN.when(recording(AS_PUBLISHED, "lowest-price-proportion")).facts())
    assert (ranking.source, ranking.conformity) == (RankingSource.MADE_ELSEWHERE, Conformity.AS_PUBLISHED)


def test_the_same_result_by_another_formula_is_not_as_published() -> None:
    assert not ranking_in(ALL_IN.when(recording(AS_PUBLISHED, "half-slope")).facts()).as_published


@pytest.mark.parametrize(
    "changed",
    [
        (place(1, C, 1_000, 908), *AS_PUBLISHED[1:]),
        (place(1, C, 999, 907), *AS_PUBLISHED[1:]),
        (AS_PUBLISHED[0], place(3, B, 965, 902), place(4, A, 938, 861)),
    ],
)
def test_one_total_point_or_rank_off_is_not_as_published(changed: tuple[RankedBid, ...]) -> None:
    assert not ranking_in(ALL_IN.when(recording(changed, "lowest-price-proportion")).facts()).as_published


def test_a_ranking_from_elsewhere_may_tell_totals_alone() -> None:
    rows = tuple(one.model_copy(update={"points": ()}) for one in AS_PUBLISHED)
    assert ranking_in(ALL_IN.when(recording(rows, "lowest-price-proportion")).facts()).as_published


def test_a_ranking_that_would_say_the_same_again_is_not_recorded() -> None:
    computed = ranking_in(ALL_IN.when(computing()).facts())
    ALL_IN.given_any(computed).when(computing(at(30))).then_nothing()
    recorded = ranking_in(ALL_IN.when(recording()).facts())
    ALL_IN.given_any(recorded).when(recording(on=at(30))).then_nothing()


def test_a_ranking_of_other_scores_is_a_new_one() -> None:
    computed = ranking_in(ALL_IN.when(computing()).facts())
    changed = ALL_IN.given_any(computed, scored(A, QUALITY, ANNA, 810))
    assert ranking_in(changed.when(computing()).facts()).version == 2


def test_what_was_agreed_counts_instead_of_the_mean() -> None:
    consensus = agreed(1_000, [(who, 820) for who in PANEL])
    ranking = ranking_in(ALL_IN.given_any(consensus).when(computing()).facts())
    totals = {one.bid: one.total for one in ranking.ranking}
    assert totals[A] == 915  # 4 of 9.38, 3 of 10.00, 3 of 8.00


def test_a_bid_that_nobody_has_scored_in_full_is_not_ranked() -> None:
    missing = EVALUATION.given_any(*all_scored(but=(B, CLIMATE, DAG)))
    for command in (computing(), recording()):
        rejection = missing.when(command).then_rejected(NotAllScored)
        assert rejection == NotAllScored((B,), (CLIMATE,), (DAG,))


def test_without_evaluators_nothing_is_ranked() -> None:
    nobody = Specification(EVALUATION.decider).given_any(*BEFORE_SCORES[:-1])
    assert nobody.when(computing()).then_rejected(NotAllScored).evaluators == ()


def test_a_rejected_bid_has_no_place_and_its_price_counts_for_nothing() -> None:
    with_delta = ALL_IN.given_any(received(D), opened(D), rejected(D))
    assert ranking_in(with_delta.when(computing()).facts()).ranking == AS_PUBLISHED


def test_the_voided_work_of_a_recused_evaluator_counts_for_nothing() -> None:
    """What the recused one gave would have made Alfa first; whoever took over gives what the others expect."""
    partial = [scored(A, QUALITY, DAG, 1_000), scored(A, CLIMATE, DAG, 1_000)]
    taken_over = EVALUATION.given_any(*partial, judged(DAG), voided(), replaced())
    again = taken_over.given_any(*all_scored((*PANEL[:2], EVA, PANEL[3])))
    assert ranking_in(again.when(computing()).facts()).ranking == AS_PUBLISHED


def test_while_whoever_took_over_is_silent_nothing_is_ranked() -> None:
    gone = ALL_IN.given_any(judged(DAG), voided(), replaced())
    assert gone.when(computing()).then_rejected(NotAllScored).evaluators == (EVA,)


def test_equal_totals_share_a_rank() -> None:
    same_price = opened(A, B).model_copy(
        update={"bids": tuple(found(one).model_copy(update={"price": 8}) for one in (A, B))}
    )
    scores = [scored(bid, criterion, ANNA) for bid in (A, B) for criterion in (QUALITY, CLIMATE)]
    before = [fact for fact in BEFORE_SCORES if fact not in (received(C), opened(A, B, C), BEFORE_SCORES[-1])]
    tied = Specification(EVALUATION.decider).given_any(
        *before, same_price, BEFORE_SCORES[-1].model_copy(update={"evaluators": (ANNA,)}), *scores
    )
    ranking = ranking_in(tied.when(computing()).facts())
    assert [(one.rank, one.bid) for one in ranking.ranking] == [(1, A), (1, B)]
    assert ranking.first == same_price.suppliers


def test_totals_that_only_look_equal_do_not_share_a_rank() -> None:
    """The mean of a third of a hundredth more puts a bid first, though both are written 8.00."""
    three = (ANNA, PANEL[1], PANEL[3])
    only_quality = (AwardCriterion(key=QUALITY, name="Quality", kind=AwardCriterionKind.QUALITY, weight_bp=10_000),)
    before = [fact for fact in BEFORE_SCORES if fact not in (locked(), BEFORE_SCORES[-1])]
    scores = [scored(bid, QUALITY, who) for bid in (A, B) for who in three]
    scores[-1] = scored(B, QUALITY, three[-1], 801)
    close = Specification(EVALUATION.decider).given_any(
        *before,
        locked(None, only_quality),
        BEFORE_SCORES[-1].model_copy(update={"evaluators": three}),
        *scores,
        rejected(C),
    )
    ranking = ranking_in(close.when(computing()).facts())
    assert [(one.rank, one.bid, one.total) for one in ranking.ranking] == [(1, B, 800), (2, A, 800)]
    assert ranking.formula == "scores-only"


def test_another_published_formula_gives_other_points() -> None:
    linear = [
        fact if fact != locked() else locked(PriceFormula.LINEAR_BETWEEN_LOWEST_AND_HIGHEST) for fact in BEFORE_SCORES
    ]
    history = Specification(EVALUATION.decider).given_any(*linear, *all_scored())
    ranking = ranking_in(history.when(computing()).facts())
    assert [(one.bid, one.points[0].points) for one in ranking.ranking] == [(C, 1_000), (B, 463), (A, 0)]


def test_each_lot_has_a_ranking_of_its_own() -> None:
    south = opened(D).model_copy(update={"bids": (found(D, SOUTH),)})
    scores = [scored(D, criterion, who, lot=SOUTH) for criterion in (QUALITY, CLIMATE) for who in PANEL]
    divided = ALL_IN.given_any(received(D, lot=SOUTH), south, *scores)
    whole = ranking_in(divided.when(computing()).facts())
    assert whole.ranking == AS_PUBLISHED
    ranking = ranking_in(divided.given_any(whole).when(computing(lot=SOUTH)).facts())
    assert (ranking.version, [one.bid for one in ranking.ranking]) == (1, [D])


def test_without_criteria_or_bids_there_is_nothing_to_rank() -> None:
    Specification(EVALUATION.decider).given_any(*BEFORE_SCORES[1:]).when(computing()).then_rejected(NoLockedCriteria)
    ALL_IN.when(computing(lot=SOUTH)).then_rejected(NothingToRank)


@pytest.mark.parametrize(
    ("rows", "missing", "unexpected"),
    [
        (HALF_SLOPE[:2], (A,), ()),
        ((*HALF_SLOPE, HALF_SLOPE[0]), (), (B,)),
        ((*HALF_SLOPE[:2], HALF_SLOPE[2].model_copy(update={"bid": D})), (A,), (D,)),
    ],
)
def test_a_ranking_from_elsewhere_holds_every_bid_once(
    rows: tuple[RankedBid, ...], missing: tuple[BidId, ...], unexpected: tuple[BidId, ...]
) -> None:
    rejection = ALL_IN.when(recording(rows)).then_rejected(RankingOfOtherBids)
    assert (rejection.missing, rejection.unexpected) == (missing, unexpected)


def test_a_ranking_from_elsewhere_follows_its_own_totals() -> None:
    swapped = (place(2, B, 982, 909), place(1, C, 1_000, 907), place(3, A, 967, 873))
    ALL_IN.when(recording(swapped)).then_rejected(RanksAgainstTotals)
    shared = (place(1, B, 982, 909), place(1, C, 1_000, 907), place(3, A, 967, 873))
    ALL_IN.when(recording(shared)).then_rejected(RanksAgainstTotals)
    none_first = (place(2, B, 982, 909), place(3, C, 1_000, 907), place(4, A, 967, 873))
    ALL_IN.when(recording(none_first)).then_rejected(RanksAgainstTotals)


def test_who_is_recused_ranks_nothing() -> None:
    command = computing().model_copy(update={"by": computing().by.model_copy(update={"person": DAG})})
    ALL_IN.given_any(judged(DAG)).when(command).then_rejected(ActorIsRecused)
