"""The rules of awards, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from domain.awards.contents import BidFault, StandstillExemption
from domain.kernel.identifiers import (
    AwardId,
    BidId,
    ComplaintId,
    ContractId,
    GroupId,
    LotId,
    MotionId,
    PersonId,
    ProcurementId,
)
from domain.kernel.organisations import SupplierId
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded, Unknown


@dataclass(eq=True)
class AwardInUnknownProcurement(Unknown):
    """No such procurement has been opened."""

    procurement: ProcurementId


@dataclass(eq=True)
class AwardUnknown(Unknown):
    """No such award has been decided in the procurement."""

    procurement: ProcurementId
    award: AwardId


@dataclass(eq=True)
class AwardReferenceTaken(AlreadyDecided):
    """The reference already stands for another award; each decision gets a new one."""

    award: AwardId


@dataclass(eq=True)
class AwardAfterCancellation(AlreadyDecided):
    """What was called off is not awarded."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-4",)

    procurement: ProcurementId


@dataclass(eq=True)
class AwardForUnknownLot(Unknown):
    """A divided purchase is awarded lot by lot, an undivided one as a whole."""

    procurement: ProcurementId
    lot: LotId | None


@dataclass(eq=True)
class LotAlreadyAwarded(AlreadyDecided):
    """Another award stands; it is reversed first."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-1(4)",)

    award: AwardId
    supplier: SupplierId


@dataclass(eq=True)
class AwardToUnknownBid(Unknown):
    """Nobody gave such a bid for what is awarded."""

    procurement: ProcurementId
    bid: BidId


@dataclass(eq=True)
class BidNotToBeChosen(Unfounded):
    """Only a bid that was opened, and neither rejected nor given up, can be chosen."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 22-3", "FOA § 24-1", "FOA § 24-2", "FOA § 24-8")

    bid: BidId
    fault: BidFault


@dataclass(eq=True)
class AwardByAnotherRanking(Unfounded):
    """Where several bids compete, the choice follows the latest ranking of them (None: there is none)."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 18-1",)

    named: int | None
    latest: int | None


@dataclass(eq=True)
class AwardNotToFirst(Unfounded):
    """The contract goes to the bid that is ranked first."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 18-1",)

    bid: BidId
    first: tuple[BidId, ...]


@dataclass(eq=True)
class AwardWithoutCarriedMotion(Unfounded):
    """A group awards by a motion on an award that it carried and has not reversed; no other group's motion will do."""

    group: GroupId
    motion: MotionId | None


@dataclass(eq=True)
class MotionMadeAnotherAward(AlreadyDecided):
    """The motion made another award already; for a new one the group votes anew."""

    motion: MotionId
    award: AwardId


@dataclass(eq=True)
class AwardByPreparerAlone(NotEntitled):
    """Nobody decides alone on an award that they prepared."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 25-1",)

    person: PersonId


@dataclass(eq=True)
class NotifiedBeforeDecided(OutOfTime):
    """An award is told after it was decided."""

    decided_at: datetime
    sent_at: datetime


@dataclass(eq=True)
class ConcernedSupplierLeftOut(Unfounded):
    """Everybody who gave a bid is told, those who were rejected too, and applicants not yet told that they are out."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 4-5 f", "FOA § 25-1(1)")

    suppliers: tuple[SupplierId, ...]


@dataclass(eq=True)
class NoticeNotSimultaneous(Unfounded):
    """Everybody concerned is told at the same time."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-1(1)",)

    first_at: datetime
    last_at: datetime


@dataclass(eq=True)
class AdvantagesLeftOut(Unfounded):
    """The reasons tell the chosen bid's characteristics and relative advantages on every award criterion."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-1(2)",)

    criteria: tuple[str, ...]


@dataclass(eq=True)
class StandstillTooShort(Unfounded):
    """The standstill is not shorter than the rules in force on the day allow."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-2(1)",)

    stated: date
    shortest: date
    rules: tuple[str, ...]


@dataclass(eq=True)
class StandstillNotStated(Unfounded):
    """The notice states the standstill; where the law sets no shortest one, the buyer sets a reasonable one."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 10-2(1)", "FOA § 25-1(1)")

    award: AwardId


@dataclass(eq=True)
class StandstillNeeded(Unfounded):
    """The ground for doing without a standstill is not there; a notice that states one claims no such ground."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-2(2)",)

    exemption: StandstillExemption


@dataclass(eq=True)
class AwardNotNotified(Unfounded):
    """There is no standstill before everybody concerned has been told of the award."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-1",)

    award: AwardId


@dataclass(eq=True)
class StandstillNotLengthened(OutOfTime):
    """A standstill is lengthened while it runs, never shortened, and one that has ended is not revived."""

    standstill_until: date
    asked: date


@dataclass(eq=True)
class AwardReversedAlready(AlreadyDecided):
    """The award was reversed; there is nothing left of it to act on."""

    award: AwardId


@dataclass(eq=True)
class ContractAlreadySigned(OutOfTime):
    """An award is reversed, and its standstill lengthened, only until the contract is concluded."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-1(4)", "FOA § 25-1(5)")

    award: AwardId
    contract: ContractId
    signed_at: datetime


@dataclass(eq=True)
class ReversalWithoutDecision(Unfounded):
    """A group reverses its award by a new carried motion, which names the old one as what it reverses."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-1(4)",)

    award: AwardId
    motion: MotionId | None


@dataclass(eq=True)
class ReversalForUnknownComplaint(Unknown):
    """The complaint that is said to have led to the reversal never came in."""

    complaint: ComplaintId
