"""The rules of bids in procedures of more than one stage, by the name of the rule that was broken."""

from dataclasses import dataclass
from typing import ClassVar

from domain.kernel.identifiers import BidId, ProcurementId
from domain.kernel.organisations import SupplierId
from domain.kernel.rejections import NotEntitled, Unfounded


@dataclass(eq=True)
class FinalBidReplacesNothing(Unfounded):
    """A final bid takes the place of the supplier's former bid, and names it."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 23-7(4)",)

    bid: BidId
    supplier: SupplierId


@dataclass(eq=True)
class BidderNotInvited(NotEntitled):
    """Where suppliers are invited to bid, nobody else gives a bid."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 23-6(2)", "FOA § 23-7(1)")

    supplier: SupplierId
    procurement: ProcurementId
