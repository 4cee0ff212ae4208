"""What may be asked about bids. `at` is when the bid came in, was opened, or whatever else is said to have happened."""

from pydantic import Field

from domain.bids.values import BidContent, Price, RejectionGround
from domain.kernel.commands import Command
from domain.kernel.digests import Sha256
from domain.kernel.events import Written
from domain.kernel.identifiers import BidId, LotId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text


class BidAtOpening(Written):
    """What was found when a bid was opened."""

    bid: BidId
    price: Price
    digest: Sha256 = Field(description="The digest of what was opened; it must be the one that came in.")


class ReceiveBid(Command):
    """Record that a bid came in, at this very moment, with the digest of the sealed file."""

    procurement: ProcurementId
    bid: BidId = Field(description="A new reference for this bid.")
    supplier: SupplierId
    lot: LotId | None = Field(default=None, description="The lot it is for, where the purchase is divided.")
    digest: Sha256
    replaces: BidId | None = Field(default=None, description="The supplier's earlier bid that this one replaces.")
    content: BidContent | None = Field(
        default=None, description="What it says, if it is to be kept here; nobody can read it before the opening."
    )


class WithdrawBid(Command):
    """Take a bid back, before the deadline."""

    procurement: ProcurementId
    bid: BidId


class OpenBids(Command):
    """Open every bid that came in on time, after the deadline, by two people or more."""

    procurement: ProcurementId
    opened_by: tuple[PersonId, ...] = Field(description="Who opened them together.")
    bids: tuple[BidAtOpening, ...] = Field(min_length=1)


class RejectBid(Command):
    """Reject a bid, on a ground of the regulation and with a reason."""

    procurement: ProcurementId
    bid: BidId
    ground: RejectionGround
    reason: Text
    heard_at: Instant | None = Field(
        default=None, description="When the supplier was heard first, where the regulation asks for that."
    )


class NotifyRejection(Command):
    """Tell a supplier in writing that its bid is rejected."""

    procurement: ProcurementId
    bid: BidId
    reason: Text = Field(description="The short reason that the supplier is given.")


class LogBidAccess(Command):
    """Record that somebody saw into a bid or tried to; a breach of secrecy is recorded, not refused."""

    procurement: ProcurementId
    bid: BidId
    person: PersonId
    what: Text
