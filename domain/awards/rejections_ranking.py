"""The rules of how an award follows the ranking, by the name of the rule that was broken."""

from dataclasses import dataclass
from typing import ClassVar

from domain.kernel.identifiers import BidId, LotId
from domain.kernel.rejections import Unfounded


@dataclass(eq=True)
class TieBrokenWithoutReason(Unfounded):
    """Where several bids stand first, it is said how one was chosen: by the published rule, or by drawing lots."""

    legal_basis: ClassVar[tuple[str, ...]] = ("LOA § 4", "FOA § 18-1")

    bid: BidId
    first: tuple[BidId, ...]


@dataclass(eq=True)
class RankedBeforeLastScore(Unfounded):
    """The choice follows a ranking of the scores as they are: one that was changed since is ranked anew first."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 18-1", "LOA § 4")

    ranking: int
    lot: LotId | None
