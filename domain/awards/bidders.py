"""Who gave a bid, and which bids are left to choose from."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from domain.bids.events import BidReceived, BidRejected, BidsOpened, BidWithdrawn
from domain.kernel.events import Event
from domain.kernel.identifiers import BidId, LotId
from domain.kernel.organisations import SupplierId


@dataclass(frozen=True, slots=True)
class Bidders:
    """The bids received, which of them were withdrawn or rejected, and at which price each was opened."""

    received: Mapping[BidId, BidReceived] = field(default_factory=dict[BidId, BidReceived])
    withdrawn: frozenset[BidId] = frozenset()
    prices: Mapping[BidId, int] = field(default_factory=dict[BidId, int])
    rejected: frozenset[BidId] = frozenset()

    def after(self, event: Event) -> "Bidders":
        """The same with one more fact; facts about other things change nothing."""
        match event:
            case BidReceived():
                return replace(self, received={event.bid: event, **self.received})
            case BidWithdrawn():
                return replace(self, withdrawn=self.withdrawn | {event.bid})
            case BidsOpened():
                return replace(self, prices={**self.prices, **{one.bid: one.price for one in event.bids}})
            case BidRejected():
                return replace(self, rejected=self.rejected | {event.bid})
            case _:
                return self

    @property
    def opened(self) -> frozenset[BidId]:
        """The bids that were opened."""
        return frozenset(self.prices)

    @property
    def replaced(self) -> frozenset[BidId]:
        """The bids in whose place their suppliers put another."""
        return frozenset(one.replaces for one in self.received.values() if one.replaces is not None and not one.late)

    def concerned(self, lot: LotId | None) -> tuple[SupplierId, ...]:
        """Everybody who gave a bid for the lot and did not take it back, rejected or not."""
        bids = (one for one in self.received.values() if one.bid not in self.withdrawn)
        return tuple(sorted({one.supplier for one in bids if reaches(one, lot)}))

    def left_unopened(self, lot: LotId | None) -> tuple[BidId, ...]:
        """The bids for the lot that came in on time, lie sealed, and are neither rejected nor given up."""
        done = self.opened | self.rejected | self.withdrawn | self.replaced
        return tuple(
            one.bid for one in self.received.values() if reaches(one, lot) and not one.late and one.bid not in done
        )

    def in_competition(self, lot: LotId | None) -> tuple[BidReceived, ...]:
        """The bids for the lot that were opened and neither rejected nor given up."""
        return tuple(
            one
            for one in self.received.values()
            if reaches(one, lot) and one.bid in self.opened - self.rejected - self.withdrawn - self.replaced
        )


def reaches(bid: BidReceived, lot: LotId | None) -> bool:
    """Whether the bid is for the lot, or for the whole."""
    return bid.lot in {None, lot}
