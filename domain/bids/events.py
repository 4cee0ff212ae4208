"""The facts of bids, from receipt to opening or rejection. None is public until the supplier is chosen (OFFL § 23)."""

from typing import Annotated

from pydantic import Field

from domain.bids.values import AccessTime, BidContent, BidStanding, OpenedBid, RejectionGround, Timeliness
from domain.kernel.digests import Sha256
from domain.kernel.events import AccessClass, Event
from domain.kernel.guarded import Guarded, Sealed
from domain.kernel.identifiers import BidId, LotId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text


class BidsOpened(Event):
    """Bids were opened together, after the deadline; their prices are known from here on."""

    stored_as = "bids-opened.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 22-3",)

    procurement: ProcurementId
    opened_at: Instant
    opened_by: tuple[PersonId, ...] = Field(min_length=2)
    bids: tuple[OpenedBid, ...] = Field(min_length=1)

    @property
    def suppliers(self) -> tuple[SupplierId, ...]:
        """Whose bids were opened, in the order of the bids."""
        return tuple(one.supplier for one in self.bids)

    @property
    def prices(self) -> tuple[int, ...]:
        """The prices in øre, in the order of the bids."""
        return tuple(one.price for one in self.bids)


class BidReceived(Event):
    """A bid came in, sealed; `late` says that the deadline had passed.

    `replaces` names the supplier's earlier bid, which a bid on time takes the place of and a late one does not.
    """

    stored_as = "bid-received.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 22-3",)

    procurement: ProcurementId
    bid: BidId
    supplier: SupplierId
    lot: LotId | None = None
    received_at: Instant
    deadline: Instant
    late: bool
    digest: Sha256
    replaces: BidId | None = None
    content: Annotated[Guarded[BidContent] | None, Sealed("bid", BidsOpened)] = None

    @property
    def timeliness(self) -> Timeliness:
        """Whether it came in time."""
        return Timeliness.LATE if self.late else Timeliness.IN_TIME


class BidWithdrawn(Event):
    """A supplier took its bid back before the deadline; nobody opens it."""

    stored_as = "bid-withdrawn.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 20-6",)

    procurement: ProcurementId
    bid: BidId
    supplier: SupplierId
    withdrawn_at: Instant


class BidAccessed(Event):
    """Somebody saw into a sealed bid, or tried to; `before_opening` makes it a breach of secrecy."""

    stored_as = "bid-accessed.v1"
    access = AccessClass.CONFIDENTIAL
    legal_basis = ("FOA § 22-3(5)",)

    procurement: ProcurementId
    bid: BidId
    person: PersonId
    accessed_at: Instant
    before_opening: bool
    what: Text

    @property
    def access_time(self) -> AccessTime:
        """Whether it was a breach of secrecy."""
        return AccessTime.BEFORE_OPENING if self.before_opening else AccessTime.AFTER_OPENING


class BidRejected(Event):
    """A bid, or the supplier behind it, is out of the competition; `unopened` says that nobody looked into the bid."""

    stored_as = "bid-rejected.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 24-1", "FOA § 24-2", "FOA § 24-8", "FOA § 24-10")

    procurement: ProcurementId
    bid: BidId
    supplier: SupplierId
    lot: LotId | None = None
    ground: RejectionGround
    reason: Text
    unopened: bool
    rejected_at: Instant
    heard_at: Instant | None = None

    @property
    def standing(self) -> BidStanding:
        """How far it had come."""
        return BidStanding.SEALED if self.unopened else BidStanding.OPENED


class RejectionNotified(Event):
    """The supplier was told in writing that its bid is rejected, and why in short."""

    stored_as = "rejection-notified.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 24-10(3)",)

    procurement: ProcurementId
    bid: BidId
    supplier: SupplierId
    sent_at: Instant
    reason: Text
