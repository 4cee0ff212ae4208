"""The rules of final bids, by the name of the rule that was broken."""

from dataclasses import dataclass
from typing import ClassVar

from domain.kernel.identifiers import BidId
from domain.kernel.organisations import SupplierId
from domain.kernel.rejections import Unfounded


@dataclass(eq=True)
class FinalBidReplacesNothing(Unfounded):
    """A final bid takes the place of the supplier's former bid, and names it."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 23-7(4)",)

    bid: BidId
    supplier: SupplierId
