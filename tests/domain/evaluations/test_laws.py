"""Laws of ranking: whoever computes it, in whatever order, comes to the same, and nothing is lost on the way."""

from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from domain.bids.values import OpenedBid
from domain.evaluations.ranking import Inputs, Judged, half_up, ranked, says_the_same
from domain.evaluations.values import OwnScore
from domain.kernel.identifiers import BidId
from domain.procurements.values import PriceFormula, price_points
from tests.domain.bids.scene import ANNA, BO, A, B, C, D, found
from tests.domain.evaluations.scene import CLIMATE, QUALITY, locked

SCORES = st.integers(0, 1_000)


@st.composite
def inputs(draw: st.DrawFn) -> Inputs:
    """Bids at any price with any scores of two evaluators, of whom the second may be silent, or a consensus."""
    bids = draw(st.lists(st.sampled_from([A, B, C, D]), min_size=1, max_size=4, unique=True))
    formula = draw(st.sampled_from(PriceFormula))
    judged: dict[tuple[BidId, str], Judged] = {}
    for bid in bids:
        for criterion in (QUALITY, CLIMATE):
            people = draw(st.sampled_from([(ANNA,), (ANNA, BO)]))
            own = tuple(OwnScore(evaluator=who, score=draw(SCORES)) for who in people)
            judged[bid, criterion] = Judged(own, draw(st.none() | SCORES))
    offers = tuple(found(bid).model_copy(update={"price": draw(st.integers(0, 10_000))}) for bid in bids)
    return Inputs(locked(formula), offers, judged)


def exact_total(bid: OpenedBid, given: Inputs) -> Fraction:
    """What a person with pen and paper would come to."""
    assert given.criteria.formula is not None
    price = price_points(given.criteria.formula, {one.bid: one.price for one in given.bids})[bid.bid]
    scores = {
        key: Fraction(one.agreed) if one.agreed is not None else Fraction(sum(o.score for o in one.own), len(one.own))
        for key, one in ((key, given.judged[bid.bid, key]) for key in (QUALITY, CLIMATE))
    }
    return (4 * price + 3 * scores[QUALITY] + 3 * scores[CLIMATE]) / 10


@given(inputs())
def test_a_ranking_is_in_order_of_exact_totals(given: Inputs) -> None:
    totals = {bid.bid: exact_total(bid, given) for bid in given.bids}
    ranking = ranked(given)
    assert {one.bid for one in ranking} == set(totals)
    for one, after in pairwise(ranking):
        assert totals[one.bid] >= totals[after.bid]
        assert (one.rank == after.rank) == (totals[one.bid] == totals[after.bid])
    for one in ranking:
        assert one.rank == 1 + sum(other > totals[one.bid] for other in totals.values())
        assert one.total == half_up(totals[one.bid])


@given(inputs())
def test_the_order_in_which_bids_and_scores_are_told_does_not_matter(given: Inputs) -> None:
    judged = {key: Judged(one.own[::-1], one.agreed) for key, one in reversed([*given.judged.items()])}
    turned = Inputs(given.criteria, given.bids[::-1], judged)
    assert (ranked(turned), turned.digest) == (ranked(given), given.digest)
    assert says_the_same(ranked(turned), ranked(given))


@given(inputs(), SCORES)
def test_another_score_is_another_input(given: Inputs, score: int) -> None:
    cell = (given.bids[0].bid, QUALITY)
    changed = Inputs(given.criteria, given.bids, {**given.judged, cell: Judged(given.judged[cell].own, score)})
    assert (changed.digest == given.digest) == (given.judged[cell].agreed == score)


@given(inputs())
def test_a_bid_with_higher_scores_never_falls_behind(given: Inputs) -> None:
    lifted = given.bids[0].bid
    best = {key: Judged(agreed=1_000) if key[0] == lifted else one for key, one in given.judged.items()}
    before = {one.bid: one.rank for one in ranked(given)}
    after = {one.bid: one.rank for one in ranked(Inputs(given.criteria, given.bids, best))}
    assert after[lifted] <= before[lifted]


def test_half_a_hundredth_goes_up() -> None:
    assert [half_up(Fraction(one, 2)) for one in (0, 1, 2, 3)] == [0, 1, 1, 2]
