"""The rules of bids, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from domain.bids.values import BidStanding, RejectionGround
from domain.kernel.identifiers import BidId, LotId, PersonId, ProcurementId
from domain.kernel.organisations import SupplierId
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded, Unknown


@dataclass(eq=True)
class NoBidDeadline(Unfounded):
    """Bids are received and opened once a deadline for them is fixed."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 20-1",)

    procurement: ProcurementId


@dataclass(eq=True)
class CompetitionCalledOff(AlreadyDecided):
    """A competition that was called off takes no bids, and none are opened in it."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-4",)

    procurement: ProcurementId


@dataclass(eq=True)
class LotNotOffered(Unfounded):
    """A bid is for a lot that the purchase is divided into, and for none where it is not divided."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 19-4",)

    lot: LotId | None
    offered: tuple[LotId, ...]


@dataclass(eq=True)
class BidReferenceTaken(AlreadyDecided):
    """Another bid came in under this reference before."""

    bid: BidId


@dataclass(eq=True)
class BidUnknown(Unknown):
    """No such bid came in in this procurement."""

    bid: BidId
    procurement: ProcurementId


@dataclass(eq=True)
class NotTheSuppliersBid(NotEntitled):
    """A supplier replaces only a bid of its own, for the same lot."""

    bid: BidId
    supplier: SupplierId


@dataclass(eq=True)
class BidOutOfCompetition(AlreadyDecided):
    """The bid is out of the competition: withdrawn, replaced or rejected."""

    bid: BidId
    standing: BidStanding


@dataclass(eq=True)
class BidIsBinding(OutOfTime):
    """After the deadline the supplier is bound by its bid."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 20-6",)

    bid: BidId
    deadline: datetime


@dataclass(eq=True)
class OpenedBeforeDeadline(OutOfTime):
    """Nobody sees into a bid before the deadline has passed."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 22-3(2)",)

    at: datetime
    deadline: datetime


@dataclass(eq=True)
class OpenedAlone(NotEntitled):
    """Bids are opened by at least two different people."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 22-3(3)", "KOML § 25-1")

    opened_by: tuple[PersonId, ...]


@dataclass(eq=True)
class OpenerNotAuthorised(NotEntitled):
    """Bids are opened by people who declared no interests in the procurement, or were found free to act."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 22-3(3)", "FOA § 7-5", "FVL § 8")

    person: PersonId


@dataclass(eq=True)
class LateBidStaysUnopened(OutOfTime):
    """A bid that came after the deadline is rejected and not opened."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 24-1(1)a",)

    bid: BidId
    received_at: datetime
    deadline: datetime


@dataclass(eq=True)
class BidListedTwice(Unfounded):
    """A bid stands once in the record of an opening."""

    bid: BidId


@dataclass(eq=True)
class BidAlreadyOpened(AlreadyDecided):
    """The bid was opened before, or with another result."""

    bid: BidId
    opened_at: datetime


@dataclass(eq=True)
class SealBroken(Unfounded):
    """What is opened is not what came in: the digests differ."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 22-3(1)",)

    bid: BidId
    received: str
    opened: str


@dataclass(eq=True)
class BidsLeftUnopened(Unfounded):
    """All bids that came in on time are opened together."""

    legal_basis: ClassVar[tuple[str, ...]] = ("LOA § 4",)

    bids: tuple[BidId, ...]


@dataclass(eq=True)
class BidWasInTime(Unfounded):
    """A bid that came in before the deadline is not rejected as late."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 24-1(1)a",)

    bid: BidId
    received_at: datetime
    deadline: datetime


@dataclass(eq=True)
class LateBidHasOneGround(Unfounded):
    """A late bid is rejected because it is late, on no other ground."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 24-1(1)a",)

    bid: BidId
    ground: RejectionGround


@dataclass(eq=True)
class ContentNotSeen(Unfounded):
    """What a bid says is no ground before it has been opened."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 22-3(2)", "FOA § 24-8")

    bid: BidId
    ground: RejectionGround


@dataclass(eq=True)
class ExplanationNotAskedFor(Unfounded):
    """A price that looks abnormally low is explained in writing before it can be a ground."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 24-9(1)",)

    bid: BidId


@dataclass(eq=True)
class ExplanationStillDue(OutOfTime):
    """The supplier has time to explain its price until the deadline it was given."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 24-9(4)",)

    bid: BidId
    answer_by: datetime


@dataclass(eq=True)
class PriceExplained(Unfounded):
    """A price that was explained sufficiently is no ground."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 24-9(2)",)

    bid: BidId


@dataclass(eq=True)
class SupplierNotHeard(Unfounded):
    """A supplier that helped to prepare is first given the chance to show that competition is not distorted."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 24-2(1)d",)

    bid: BidId
    supplier: SupplierId


@dataclass(eq=True)
class AlreadyRejected(AlreadyDecided):
    """The bid was rejected before, on another ground or with another reason."""

    bid: BidId
    ground: RejectionGround
    rejected_at: datetime


@dataclass(eq=True)
class BidNotRejected(Unfounded):
    """A supplier is told of a rejection after it was decided."""

    bid: BidId


@dataclass(eq=True)
class RejectionToldBefore(AlreadyDecided):
    """The supplier was told before, at another time or with another reason."""

    bid: BidId
    sent_at: datetime
