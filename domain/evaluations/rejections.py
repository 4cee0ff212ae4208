"""The rules of evaluation, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from domain.kernel.identifiers import AwardId, BidId, ContractId, LotId, PersonId, ProcurementId
from domain.kernel.rejections import AlreadyDecided, NotEntitled, Unfounded, Unknown


@dataclass(eq=True)
class EvaluatorNotFree(NotEntitled):
    """Who evaluates has declared no interests in the procurement, or was found free to act."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 7-5", "FVL §§ 6, 8")

    person: PersonId
    procurement: ProcurementId


@dataclass(eq=True)
class NotAnEvaluator(NotEntitled):
    """Only those who were appointed evaluate, and each gives their own scores."""

    person: PersonId
    procurement: ProcurementId


@dataclass(eq=True)
class NoLockedCriteria(Unfounded):
    """Bids are judged by criteria that were locked before."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 18-1", "LOA § 4")

    procurement: ProcurementId


@dataclass(eq=True)
class CriterionNotPublished(Unknown):
    """Bids are judged by the criteria that were published, and by no others."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 18-1", "LOA § 4")

    criterion: str
    published: tuple[str, ...]


@dataclass(eq=True)
class PriceIsComputed(Unfounded):
    """What a price is worth follows from the published formula; nobody scores it."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 18-1", "LOA § 4")

    criterion: str
    formula: str | None


@dataclass(eq=True)
class BidNotInEvaluation(Unfounded):
    """Only bids that were opened and are not rejected are judged."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 24-1", "FOA § 23-1")

    bid: BidId
    procurement: ProcurementId


@dataclass(eq=True)
class ScoredBefore(AlreadyDecided):
    """A score that was given is revised, with a reason, not given anew."""

    bid: BidId
    criterion: str
    score: int


@dataclass(eq=True)
class NothingToRevise(Unfounded):
    """Only a score that one has given is revised."""

    bid: BidId
    criterion: str
    evaluator: PersonId


@dataclass(eq=True)
class ConsensusStands(AlreadyDecided):
    """Once the evaluators have agreed, the score is changed by agreeing anew."""

    bid: BidId
    criterion: str
    score: int


@dataclass(eq=True)
class AwardRestsOnScores(AlreadyDecided):
    """Scores and rankings stay as the award found them, until the award is reversed."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-1(4)", "LOA § 4")

    procurement: ProcurementId
    lot: LotId | None
    award: AwardId


@dataclass(eq=True)
class ContractRestsOnScores(AlreadyDecided):
    """Once the contract is concluded, what it rests on is not judged again."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-1(4)", "LOA § 4")

    procurement: ProcurementId
    lot: LotId | None
    contract: ContractId
    signed_at: datetime


@dataclass(eq=True)
class NotAllScored(Unfounded):
    """Every evaluator scores every bid on every criterion before the bids are agreed on or ranked."""

    legal_basis: ClassVar[tuple[str, ...]] = ("LOA § 4",)

    bids: tuple[BidId, ...]
    criteria: tuple[str, ...]
    evaluators: tuple[PersonId, ...]


@dataclass(eq=True)
class NothingToRank(Unfounded):
    """There is no bid in the competition that could be ranked."""

    procurement: ProcurementId
    lot: LotId | None


@dataclass(eq=True)
class RankedBeforeAllOpened(Unfounded):
    """Bids are ranked when every bid that came in on time is opened, unless it was taken back or rejected."""

    legal_basis: ClassVar[tuple[str, ...]] = ("LOA § 4", "FOA § 22-3")

    bids: tuple[BidId, ...]


@dataclass(eq=True)
class RankingOfOtherBids(Unfounded):
    """A ranking holds every bid in the competition once, and no other."""

    missing: tuple[BidId, ...]
    unexpected: tuple[BidId, ...]


@dataclass(eq=True)
class RanksAgainstTotals(Unfounded):
    """In a ranking the higher total never stands behind the lower, and somebody is first."""

    ranks: tuple[int, ...]
    totals: tuple[int, ...]
