"""The stages of a bid: sealed, opened, and the three ways out of the competition."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar, TypeAlias

from domain.bids.events import BidReceived, BidRejected, BidsOpened, BidWithdrawn, RejectionNotified
from domain.bids.values import BidStanding, OpenedBid
from domain.kernel.events import Event
from domain.kernel.identifiers import BidId


@dataclass(frozen=True, slots=True)
class Sealed:
    """The bid came in; nobody has opened it."""

    received: BidReceived
    standing: ClassVar[BidStanding] = BidStanding.SEALED


@dataclass(frozen=True, slots=True)
class Opened:
    """The bid was opened and is in the competition."""

    received: BidReceived
    opening: BidsOpened
    standing: ClassVar[BidStanding] = BidStanding.OPENED

    @property
    def found(self) -> OpenedBid:
        """What it was opened with."""
        return next(one for one in self.opening.bids if one.bid == self.received.bid)


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The supplier took the bid back."""

    received: BidReceived
    withdrawal: BidWithdrawn
    standing: ClassVar[BidStanding] = BidStanding.WITHDRAWN


@dataclass(frozen=True, slots=True)
class Replaced:
    """The supplier gave another bid in its place."""

    received: BidReceived
    by: BidId
    opening: BidsOpened | None = None
    standing: ClassVar[BidStanding] = BidStanding.REPLACED


@dataclass(frozen=True, slots=True)
class Rejected:
    """The bid is out; an opening is there where it was opened first, a notice once the supplier was told."""

    received: BidReceived
    rejection: BidRejected
    opening: BidsOpened | None = None
    notice: RejectionNotified | None = None
    standing: ClassVar[BidStanding] = BidStanding.REJECTED


Bid: TypeAlias = Sealed | Opened | Withdrawn | Replaced | Rejected


@dataclass(frozen=True, slots=True)
class Bids:
    """Every bid at its stage."""

    by_reference: Mapping[BidId, Bid] = field(default_factory=dict[BidId, Bid])

    def of(self, bid: BidId) -> Bid | None:
        """The bid, if one came in under the reference."""
        return self.by_reference.get(bid)

    def to_be_opened(self) -> tuple[BidId, ...]:
        """Those that came in on time, are in the competition and are still sealed."""
        return tuple(bid for bid, one in self.by_reference.items() if isinstance(one, Sealed) and not one.received.late)

    def after(self, event: Event) -> "Bids":
        """The bids with one more fact; a fact that fits nowhere changes nothing."""
        match event:
            case BidReceived():
                return self._come(event)
            case BidsOpened():
                opened = {one.bid for one in event.bids}
                moved = {
                    bid: Opened(one.received, event)
                    for bid, one in self.by_reference.items()
                    if bid in opened and isinstance(one, Sealed)
                }
                return Bids({**self.by_reference, **moved})
            case BidWithdrawn() | BidRejected() | RejectionNotified():
                return self._ended(event)
            case _:
                return self

    def _ended(self, event: BidWithdrawn | BidRejected | RejectionNotified) -> "Bids":
        match self.of(event.bid), event:
            case Sealed(received), BidWithdrawn():
                return self._with(event.bid, Withdrawn(received, event))
            case Sealed(received), BidRejected():
                return self._with(event.bid, Rejected(received, event))
            case Opened(received, opening), BidRejected():
                return self._with(event.bid, Rejected(received, event, opening))
            case Rejected() as rejected, RejectionNotified():
                return self._with(event.bid, replace(rejected, notice=event))
            case _:
                return self

    def _come(self, event: BidReceived) -> "Bids":
        moved: dict[BidId, Bid] = {} if event.bid in self.by_reference else {event.bid: Sealed(event)}
        if event.replaces is not None and not event.late:
            match self.of(event.replaces):
                case Sealed(received):
                    moved[event.replaces] = Replaced(received, event.bid)
                case Opened(received, opening):
                    moved[event.replaces] = Replaced(received, event.bid, opening)
                case _:
                    pass
        return Bids({**self.by_reference, **moved})

    def _with(self, bid: BidId, stage: Bid) -> "Bids":
        return Bids({**self.by_reference, bid: stage})
