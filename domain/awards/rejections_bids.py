"""The rules of the bids behind an award, by the name of the rule that was broken."""

from dataclasses import dataclass
from typing import ClassVar

from domain.kernel.identifiers import BidId, ProcurementId
from domain.kernel.rejections import Unfounded


@dataclass(eq=True)
class AwardBeforeAllOpened(Unfounded):
    """The choice is made among all bids that came in on time: none of them lies sealed."""

    legal_basis: ClassVar[tuple[str, ...]] = ("LOA § 4", "FOA § 22-3")

    procurement: ProcurementId
    bids: tuple[BidId, ...]
