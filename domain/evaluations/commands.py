"""What may be asked about an evaluation. Who gives, revises or agrees on a score is whoever acts."""

from pydantic import Field

from domain.evaluations.values import CriterionPoints, CriterionRef, Formula, Score
from domain.kernel.commands import Command
from domain.kernel.events import Written
from domain.kernel.identifiers import BidId, LotId, PersonId, ProcurementId
from domain.kernel.texts import Text

LOT = "The lot, where the purchase is divided."


class RankElsewhere(Written):
    """A bid's place in a ranking that was made elsewhere."""

    rank: int = Field(ge=1)
    bid: BidId
    points: tuple[CriterionPoints, ...] = Field(default=(), description="Points per criterion, where it tells them.")
    total: Score


class AppointEvaluators(Command):
    """Ask people to evaluate the bids."""

    procurement: ProcurementId
    evaluators: tuple[PersonId, ...] = Field(min_length=1)


class GiveScore(Command):
    """Score a bid on a criterion, and say why."""

    procurement: ProcurementId
    bid: BidId
    criterion: CriterionRef
    score: Score
    reason: Text


class ReviseScore(Command):
    """Change a score that one has given, and say why."""

    procurement: ProcurementId
    bid: BidId
    criterion: CriterionRef
    score: Score
    reason: Text


class ReachConsensus(Command):
    """Record the score that the evaluators agreed on, and why; each one's own stays on record."""

    procurement: ProcurementId
    bid: BidId
    criterion: CriterionRef
    score: Score
    reason: Text


class ComputeRanking(Command):
    """Rank the bids by the criteria, weights and formula as they were published."""

    procurement: ProcurementId
    lot: LotId | None = Field(default=None, description=LOT)


class RecordRanking(Command):
    """Record a ranking that was made elsewhere, such as in a spreadsheet, with the formula it used."""

    procurement: ProcurementId
    lot: LotId | None = Field(default=None, description=LOT)
    formula: Formula
    ranking: tuple[RankElsewhere, ...] = Field(min_length=1)
