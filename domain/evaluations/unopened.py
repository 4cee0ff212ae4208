"""The bids that came in on time and lie sealed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.bids.events import BidReceived, BidRejected, BidsOpened, BidWithdrawn
from domain.kernel.events import Event
from domain.kernel.identifiers import BidId, LotId


@dataclass(frozen=True, slots=True)
class Unopened:
    """Each sealed bid with the lot it is for; what is opened or out is known by its reference, whenever it came."""

    sealed: Mapping[BidId, LotId | None] = field(default_factory=dict[BidId, LotId | None])
    done: frozenset[BidId] = frozenset()

    def after(self, event: Event) -> "Unopened":
        """The same with one more fact; facts about other things change nothing."""
        match event:
            case BidReceived(late=False):
                replaced = {event.replaces} if event.replaces is not None else set[BidId]()
                return Unopened({event.bid: event.lot, **self.sealed}, self.done | replaced)
            case BidsOpened():
                return Unopened(self.sealed, self.done | {one.bid for one in event.bids})
            case BidWithdrawn() | BidRejected():
                return Unopened(self.sealed, self.done | {event.bid})
            case _:
                return self

    def in_lot(self, lot: LotId | None) -> tuple[BidId, ...]:
        """Those that are to be compared in the lot, in the order in which they came."""
        return tuple(bid for bid, own in self.sealed.items() if own == lot and bid not in self.done)
