"""Scores, and the ranking that they and the prices lead to."""

from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import Field

from domain.kernel.events import Written
from domain.kernel.identifiers import BidId, PersonId
from domain.kernel.money import Amount
from domain.kernel.organisations import SupplierId

HIGHEST = 1_000
"""The highest score, 10.00 points."""

Score: TypeAlias = Annotated[int, Field(ge=0, le=HIGHEST, description="In hundredths of a point: 850 is 8.50.")]
"""Points out of ten, in hundredths."""

CriterionRef: TypeAlias = Annotated[
    str,
    Field(pattern=r"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$", description="The key of a locked criterion."),
]
"""A criterion by the key under which it was locked."""

Formula: TypeAlias = Annotated[
    str,
    Field(pattern=r"^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$", description="The name of a formula."),
]
"""How prices became points, by name."""


class RankingSource(StrEnum):
    """Whether the program worked it out from the scores, or it was made elsewhere and written down here."""

    COMPUTED_HERE = "computed-here"
    MADE_ELSEWHERE = "made-elsewhere"


class Conformity(StrEnum):
    """Whether a ranking is what the published criteria and formula lead to."""

    AS_PUBLISHED = "as-published"
    DEVIATING = "deviating"


class OwnScore(Written):
    """What one evaluator gave."""

    evaluator: PersonId
    score: Score


class CriterionPoints(Written):
    """What a bid got on a criterion before weighting, in hundredths of a point, rounded half up."""

    criterion: CriterionRef
    points: Score


class RankedBid(Written):
    """A bid's place: points and total in hundredths of a point, rounded half up after the ranks were given."""

    rank: int = Field(ge=1)
    bid: BidId
    supplier: SupplierId
    price: Amount
    points: tuple[CriterionPoints, ...]
    total: Score
