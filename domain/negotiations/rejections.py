"""The rules of negotiations, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from domain.kernel.identifiers import ProcurementId
from domain.kernel.organisations import SupplierId
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded
from domain.negotiations.values import NegotiationSubject
from domain.procurements.values import ProcedureKind


@dataclass(eq=True)
class NegotiationNotAllowed(NotEntitled):
    """Nothing is negotiated in an open or a restricted procedure, nor before a procedure is chosen."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 23-6(3)",)

    procurement: ProcurementId
    procedure: ProcedureKind | None


@dataclass(eq=True)
class NegotiationsCalledOff(AlreadyDecided):
    """In a competition that was called off nothing is negotiated."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-4",)

    procurement: ProcurementId


@dataclass(eq=True)
class NotInNegotiations(Unfounded):
    """The buyer negotiates with a supplier whose bid was opened by then and is not rejected."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 22-3(2)", "FOA § 23-7(1)")

    supplier: SupplierId
    procurement: ProcurementId


@dataclass(eq=True)
class FixedTermNegotiated(NotEntitled):
    """Award criteria and absolute requirements are not negotiated about."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 23-7(2)",)

    supplier: SupplierId
    subjects: tuple[NegotiationSubject, ...]


@dataclass(eq=True)
class FinalBidsNegotiated(OutOfTime):
    """Once final bids are called for, nothing more is negotiated."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 23-7(4)",)

    supplier: SupplierId
    called_at: datetime


@dataclass(eq=True)
class NotNegotiatedWithAll(Unfounded):
    """In Part III the buyer negotiates with every supplier that is still in before it calls for final bids."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 23-7(2)", "FOA § 23-10(1)")

    suppliers: tuple[SupplierId, ...]


@dataclass(eq=True)
class FinalBidsFromSomeOnly(Unfounded):
    """All suppliers that are still in, and nobody else, are told of the final deadline at the same moment."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 23-7(4)", "FOA § 23-10(1)")

    missing: tuple[SupplierId, ...]
    outside: tuple[SupplierId, ...]


@dataclass(eq=True)
class FinalDeadlineNotAhead(Unfounded):
    """The deadline for final bids lies ahead of the moment when suppliers are told of it."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 20-1(1)",)

    deadline: datetime
    called_at: datetime


@dataclass(eq=True)
class FinalDeadlineHasPassed(OutOfTime):
    """After the deadline for final bids it is not moved."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 23-7(4)",)

    procurement: ProcurementId
    deadline: datetime


@dataclass(eq=True)
class FinalDeadlineNotLater(Unfounded):
    """The deadline for final bids only moves later, for a reason."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 20-1(3)",)

    earlier: datetime
    deadline: datetime
