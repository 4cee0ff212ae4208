"""The rules of complaints and injunctions, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from domain.kernel.identifiers import AwardId, ComplaintId, ProcurementId
from domain.kernel.organisations import SupplierId
from domain.kernel.rejections import AlreadyDecided, OutOfTime, Unfounded, Unknown


@dataclass(eq=True)
class ComplaintAboutUnknownAward(Unknown):
    """A complaint or petition is about an award that was decided in the procurement, or about the procurement."""

    procurement: ProcurementId
    award: AwardId | None


@dataclass(eq=True)
class NoAwardToChallenge(OutOfTime):
    """Only an award that has been told, and not been reversed, is challenged in court."""

    award: AwardId


@dataclass(eq=True)
class ComplaintUnknown(Unknown):
    """No such complaint came in."""

    complaint: ComplaintId


@dataclass(eq=True)
class ComplaintReferenceTaken(AlreadyDecided):
    """The reference already stands for another complaint."""

    complaint: ComplaintId


@dataclass(eq=True)
class ComplaintAlreadyAnswered(AlreadyDecided):
    """The complaint has been answered otherwise; whoever sees it differently now decides anew on the award."""

    complaint: ComplaintId
    upheld: bool


@dataclass(eq=True)
class AnsweredBeforeReceived(OutOfTime):
    """A complaint is answered after it came in."""

    complaint: ComplaintId
    received_at: datetime
    answered_at: datetime


@dataclass(eq=True)
class PetitionServedBeforeFiled(OutOfTime):
    """A petition is served after it was filed."""

    filed_at: datetime
    served_at: datetime


@dataclass(eq=True)
class PetitionAlreadyPending(AlreadyDecided):
    """Another petition of this supplier about the award awaits the court's answer."""

    award: AwardId
    supplier: SupplierId
    filed_at: datetime


@dataclass(eq=True)
class NoPetitionPending(Unknown):
    """No petition of this supplier about the award awaits an answer."""

    award: AwardId
    supplier: SupplierId


@dataclass(eq=True)
class StandstillStillRuns(OutOfTime):
    """A petition may come until the standstill ends; before that nobody can say that none did."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-3(1)",)

    award: AwardId
    standstill_until: date


@dataclass(eq=True)
class InjunctionPending(Unfounded):
    """A petition for an injunction awaits the court's answer."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-3",)

    award: AwardId
    suppliers: tuple[SupplierId, ...]
