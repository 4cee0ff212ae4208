"""Ranking by the published criteria: exact from scores and prices to ranks, whoever computes it, whenever."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from domain.bids.values import OpenedBid
from domain.evaluations.values import CriterionPoints, OwnScore, RankedBid
from domain.kernel.digests import Sha256, digest_of
from domain.kernel.identifiers import BidId
from domain.procurements.events import CriteriaLocked
from domain.procurements.values import WHOLE, AwardCriterion, AwardCriterionKind, price_points

COMPUTED = frozenset({AwardCriterionKind.PRICE, AwardCriterionKind.COST})
"""Kinds of criteria whose points follow from the price; nobody scores them by hand."""

WITHOUT_PRICE = "scores-only"
"""The name of the formula where no criterion is about price (FOA § 18-1(7))."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What evaluators gave a bid on a criterion, in the order given, and what they agreed on, where they did."""

    own: tuple[OwnScore, ...] = ()
    agreed: int | None = None

    @property
    def points(self) -> Fraction | None:
        """The score agreed on, else the exact mean of what was given; None before anybody has scored."""
        if self.agreed is not None:
            return Fraction(self.agreed)
        return Fraction(sum(one.score for one in self.own), len(self.own)) if self.own else None


@dataclass(frozen=True, slots=True)
class Inputs:
    """All that a ranking follows from. Judgements are by bid and criterion key; only bids to be compared are given."""

    criteria: CriteriaLocked
    bids: tuple[OpenedBid, ...]
    judged: Mapping[tuple[BidId, str], Judged]

    @property
    def formula(self) -> str:
        """The published formula, by name."""
        return self.criteria.formula or WITHOUT_PRICE

    @property
    def digest(self) -> Sha256:
        """The SHA-256 of the criteria's digest, the prices and all scores, as canonical JSON in a fixed order."""
        return digest_of(
            {
                "criteria": self.criteria.digest,
                "prices": sorted((one.bid, one.price) for one in self.bids),
                "scores": [
                    (bid, criterion, judged.agreed, sorted((one.evaluator, one.score) for one in judged.own))
                    for (bid, criterion), judged in sorted(self.judged.items(), key=lambda one: one[0])
                ],
            }
        )

    def unscored(self) -> tuple[tuple[BidId, str], ...]:
        """The bids and criteria that nobody has scored."""
        return tuple(
            (bid.bid, criterion.key)
            for bid in self.bids
            for criterion in self.criteria.criteria
            if criterion.kind not in COMPUTED and self.judged.get((bid.bid, criterion.key), Judged()).points is None
        )


def ranked(inputs: Inputs) -> tuple[RankedBid, ...]:
    """The bids in order of their exact totals, equal totals with the same rank, then by reference.

    Points and totals are rounded half up to the hundredth only when they are written. An unscored bid counts as 0
    there; ask `unscored` first.
    """
    exact = _points(inputs)
    totals = {bid: _total(points, inputs.criteria.criteria) for bid, points in exact.items()}
    return tuple(
        RankedBid(
            rank=1 + sum(other > totals[bid.bid] for other in totals.values()),
            bid=bid.bid,
            supplier=bid.supplier,
            price=bid.price,
            points=tuple(CriterionPoints(criterion=key, points=half_up(one)) for key, one in exact[bid.bid].items()),
            total=half_up(totals[bid.bid]),
        )
        for bid in sorted(inputs.bids, key=lambda one: (-totals[one.bid], one.bid))
    )


def says_the_same(recorded: Sequence[RankedBid], computed: Sequence[RankedBid]) -> bool:
    """Whether two rankings agree on every bid's rank and total, and on points as far as the first tells them."""
    if {one.bid for one in recorded} != {one.bid for one in computed}:
        return False
    expected = {one.bid: one for one in computed}
    return all(
        (one.rank, one.price, one.total) == (expected[one.bid].rank, expected[one.bid].price, expected[one.bid].total)
        and _told(one) <= _told(expected[one.bid])
        for one in recorded
    )


def _told(bid: RankedBid) -> set[tuple[str, int]]:
    return {(one.criterion, one.points) for one in bid.points}


def half_up(points: Fraction) -> int:
    """The nearest whole number of hundredths, the higher of two that are equally near."""
    return (2 * points.numerator + points.denominator) // (2 * points.denominator)


def _points(inputs: Inputs) -> dict[BidId, dict[str, Fraction]]:
    formula = inputs.criteria.formula
    of_price = price_points(formula, {one.bid: one.price for one in inputs.bids}) if formula else {}
    return {
        bid.bid: {
            one.key: Fraction(of_price.get(bid.bid, 0))
            if one.kind in COMPUTED
            else inputs.judged.get((bid.bid, one.key), Judged()).points or Fraction(0)
            for one in inputs.criteria.criteria
        }
        for bid in inputs.bids
    }


def _total(points: Mapping[str, Fraction], criteria: tuple[AwardCriterion, ...]) -> Fraction:
    return sum((points[one.key] * one.weight_bp for one in criteria), Fraction(0)) / WHOLE
