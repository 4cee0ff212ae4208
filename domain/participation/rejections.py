"""The rules of the first stage, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from domain.kernel.identifiers import ProcurementId
from domain.kernel.organisations import SupplierId
from domain.kernel.rejections import AlreadyDecided, OutOfTime, Unfounded, Unknown
from domain.participation.grounds import NotSelectedGround
from domain.procurements.values import ProcedureKind


@dataclass(eq=True)
class NoSelectionStage(Unfounded):
    """Suppliers ask to take part, and are selected, in a procedure of two stages."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 16-12(1)", "FOA § 23-6(1)")

    procurement: ProcurementId
    procedure: ProcedureKind | None


@dataclass(eq=True)
class NoRequestDeadline(Unfounded):
    """Requests to take part are received and judged once a deadline for them is fixed."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 20-3(1)", "FOA § 20-4(1)")

    procurement: ProcurementId


@dataclass(eq=True)
class ParticipationCalledOff(AlreadyDecided):
    """In a competition that was called off nobody asks to take part, and nobody is selected."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-4",)

    procurement: ProcurementId


@dataclass(eq=True)
class AskedBefore(AlreadyDecided):
    """The supplier asked to take part before."""

    supplier: SupplierId
    received_at: datetime


@dataclass(eq=True)
class SelectedTooEarly(OutOfTime):
    """Nobody looks into requests, and nobody is selected, before the request deadline."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 22-3(2)",)

    deadline: datetime
    at: datetime


@dataclass(eq=True)
class NeverAsked(Unknown):
    """Only suppliers that asked to take part are selected or left out."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 23-7(1)",)

    suppliers: tuple[SupplierId, ...]


@dataclass(eq=True)
class ApplicantPassedOver(Unfounded):
    """Everybody who asked is either selected or left out for a reason, once."""

    legal_basis: ClassVar[tuple[str, ...]] = ("LOA § 4", "FOA § 16-12(4)")

    suppliers: tuple[SupplierId, ...]


@dataclass(eq=True)
class LateRequestSelected(OutOfTime):
    """A request that came after the deadline is not selected."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 24-1(1)a",)

    supplier: SupplierId
    received_at: datetime
    deadline: datetime


@dataclass(eq=True)
class WrongGroundForApplicant(Unfounded):
    """A late request is left out because it is late, and no other request is."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 24-1(1)a",)

    supplier: SupplierId
    ground: NotSelectedGround


@dataclass(eq=True)
class LimitsNotAnnounced(Unfounded):
    """Qualified suppliers are left out as surplus only where the notice announced how many are selected."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 16-12(2)",)

    suppliers: tuple[SupplierId, ...]


@dataclass(eq=True)
class TooFewSelected(Unfounded):
    """While qualified suppliers are left, no fewer are selected than the law's number and the announced one."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 16-12(3)",)

    selected: int
    fewest: int


@dataclass(eq=True)
class TooManySelected(Unfounded):
    """No more are selected than the notice announced."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 16-12(2)",)

    selected: int
    most: int


@dataclass(eq=True)
class SelectionRulesUnknown(Unfounded):
    """The reviewed rules hold no least number for the day."""

    on: date


@dataclass(eq=True)
class SelectionStands(AlreadyDecided):
    """The selection was made before, otherwise."""

    procurement: ProcurementId
    selected_at: datetime


@dataclass(eq=True)
class NotInSelection(Unfounded):
    """Who is invited was selected before, and who is told that it is out was left out before."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 16-12(4)", "FOA § 23-7(1)")

    suppliers: tuple[SupplierId, ...]


@dataclass(eq=True)
class InvitedSomeOnly(Unfounded):
    """All who were selected are invited at the same moment."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 23-2(1)",)

    missing: tuple[SupplierId, ...]


@dataclass(eq=True)
class InvitationStands(AlreadyDecided):
    """The invitation was sent before."""

    procurement: ProcurementId
    invited_at: datetime


@dataclass(eq=True)
class NonSelectionToldBefore(AlreadyDecided):
    """The supplier was told before, at another time or with another reason."""

    supplier: SupplierId
    sent_at: datetime
