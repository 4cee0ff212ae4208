"""How far a supplier has come in explaining a price that looks abnormally low (FOA § 24-9)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from domain.clarifications.events import LowBidExplanationReceived, LowBidExplanationRequested
from domain.kernel.identifiers import BidId


@dataclass(frozen=True, slots=True)
class Asked:
    """The supplier has been asked, and has time until the deadline that the request names."""

    request: LowBidExplanationRequested


@dataclass(frozen=True, slots=True)
class Explained:
    """The supplier has answered, and the answer was assessed."""

    answer: LowBidExplanationReceived


Explaining: TypeAlias = Asked | Explained


@dataclass(frozen=True, slots=True)
class Explanations:
    """The bids whose price was asked about; the others are not among them."""

    by_bid: Mapping[BidId, Explaining] = field(default_factory=dict[BidId, Explaining])

    def after(self, event: LowBidExplanationRequested | LowBidExplanationReceived) -> "Explanations":
        """The explanations with one more fact."""
        stage = Asked(event) if isinstance(event, LowBidExplanationRequested) else Explained(event)
        return Explanations({**self.by_bid, event.bid: stage})
