"""The rules of what an award is worth, by the name of the rule that was broken (amounts in øre without VAT)."""

from dataclasses import dataclass
from typing import ClassVar

from domain.kernel.identifiers import BidId
from domain.kernel.rejections import Unfounded


@dataclass(eq=True)
class AwardNotAtBidPrice(Unfounded):
    """An award is worth what the chosen bid's price was at the opening, unless a reason is stated why it is not."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 18-1", "FOA § 25-5", "LOA § 4")

    bid: BidId
    price: int
    value: int


@dataclass(eq=True)
class AwardAboveMaximum(Unfounded):
    """What is awarded, all lots together, is worth no more than the framework's published maximum."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 5-4(5)", "CJEU C-23/20")

    maximum: int
    value: int
