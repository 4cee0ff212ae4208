"""The rules of contracts, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from domain.contracts.values import AuthorityGap
from domain.kernel.identifiers import AwardId, BidId, ContractId, PersonId, ProcurementId
from domain.kernel.organisations import MemberId, SupplierId
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded, Unknown


@dataclass(eq=True)
class ValidityOfUnknownBid(Unknown):
    """Nobody gave such a bid."""

    procurement: ProcurementId
    bid: BidId


@dataclass(eq=True)
class ValidityOfLostBid(Unfounded):
    """A bid that was rejected or withdrawn binds nobody, and cannot be made to bind longer."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 20-6(3)",)

    bid: BidId


@dataclass(eq=True)
class ValidityNotExtended(Unfounded):
    """A bid is made to bind longer, never shorter."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 20-6(3)",)

    valid_until: date
    asked: date


@dataclass(eq=True)
class ContractUnderUnknownAward(Unknown):
    """A contract is signed under an award that was decided in the procurement."""

    procurement: ProcurementId
    award: AwardId


@dataclass(eq=True)
class ContractReferenceTaken(AlreadyDecided):
    """The reference already stands for another contract."""

    contract: ContractId


@dataclass(eq=True)
class ContractAfterCancellation(AlreadyDecided):
    """What was called off leads to no contract."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-4",)

    procurement: ProcurementId


@dataclass(eq=True)
class ContractUnderReversedAward(AlreadyDecided):
    """Nothing is signed under an award that was reversed."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-1(4)",)

    award: AwardId


@dataclass(eq=True)
class SignedAhead(OutOfTime):
    """A contract is noted when both sides have signed: no signature is dated after the moment at which it is noted."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-1(5)", "FOA § 7-1")

    signed_at: datetime
    noted_at: datetime


@dataclass(eq=True)
class SignedBeforeNotice(OutOfTime):
    """Everybody concerned is told of the award before either side signs."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-1(1)",)

    award: AwardId


@dataclass(eq=True)
class SignedWithinStandstill(OutOfTime):
    """Each side signs after the standstill of the last notice has ended, on `earliest_on` at the earliest."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-2(1)",)

    award: AwardId
    standstill_until: date
    earliest_on: date
    signed_on: date


@dataclass(eq=True)
class SigningSuspended(OutOfTime):
    """While a petition for an injunction that came within the standstill awaits its answer, neither side signs."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-3",)

    award: AwardId
    suppliers: tuple[SupplierId, ...]


@dataclass(eq=True)
class BidBindsNoLonger(OutOfTime):
    """The contract is concluded while the bid binds; a supplier may be asked to be bound for longer."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 20-6",)

    bid: BidId
    valid_until: date
    signed_on: date


@dataclass(eq=True)
class BuyerNotInNotice(NotEntitled):
    """Only buyers that the notice named sign under the award."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 26-1(3)", "FOA § 7-8(1)")

    buyers: tuple[MemberId, ...]


@dataclass(eq=True)
class BuyerBoundAlready(AlreadyDecided):
    """The buyer has signed another contract under the award."""

    buyer: MemberId
    contract: ContractId


@dataclass(eq=True)
class ContractAboveAward(Unfounded):
    """The contracts under an award are together worth no more than what was awarded (øre without VAT)."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 18-1", "LOA § 4")

    value: int
    left: int


@dataclass(eq=True)
class ContractBelowAward(Unfounded):
    """When every buyer is bound, the contracts are together worth what was awarded, unless a reason is stated (øre)."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 18-1", "FOA § 25-5", "LOA § 4")

    value: int
    left: int


@dataclass(eq=True)
class SignatureNotCovered(NotEntitled):
    """Who signs for a buyer holds its authority for this, for the value and on the day, link by link from its body."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 6-1", "KOML § 13-1", "FOA § 29-1")

    buyer: MemberId
    person: PersonId
    lacks: tuple[AuthorityGap, ...]
