"""The facts of what suppliers do against an award: complaints to the buyer, and petitions for an injunction."""

from domain.complaints.contents import ComplaintGround, CourtAnswer, Finding, PetitionEffect
from domain.kernel.events import Event
from domain.kernel.identifiers import AwardId, ComplaintId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text, Title


class ComplaintReceived(Event):
    """A supplier complained to the buyer: about an award, or about the competition when no award is named."""

    stored_as = "complaint-received.v1"
    legal_basis = ("LOA § 8",)

    procurement: ProcurementId
    award: AwardId | None = None
    complaint: ComplaintId
    supplier: SupplierId
    ground: ComplaintGround
    what: Text
    received_at: Instant


class ComplaintAnswered(Event):
    """The buyer answered the complaint: right or not, and why."""

    stored_as = "complaint-answered.v1"
    legal_basis = ("LOA § 4",)

    procurement: ProcurementId
    award: AwardId | None = None
    complaint: ComplaintId
    supplier: SupplierId
    upheld: bool
    reason: Text
    answered_at: Instant

    @property
    def finding(self) -> Finding:
        """What was found."""
        return Finding.UPHELD if self.upheld else Finding.NOT_UPHELD


class InjunctionPetitionServed(Event):
    """A petition for an injunction was served on the buyer; filed within the standstill it suspends the signing."""

    stored_as = "injunction-petition-served.v1"
    legal_basis = ("FOA § 25-3", "LOA § 9")

    procurement: ProcurementId
    award: AwardId
    supplier: SupplierId
    court: Title
    filed_at: Instant
    served_at: Instant
    suspends: bool

    @property
    def effect(self) -> PetitionEffect:
        """What it does to the signing."""
        return PetitionEffect.SUSPENDS if self.suspends else PetitionEffect.DOES_NOT_SUSPEND


class SuspensionLifted(Event):
    """The court had answered the petition, and no injunction was granted; that suspension is over."""

    stored_as = "suspension-lifted.v1"
    legal_basis = ("FOA § 25-3(4)",)

    procurement: ProcurementId
    award: AwardId
    supplier: SupplierId
    court: Title
    answer: CourtAnswer
    reason: Text | None = None
    lifted_at: Instant


class NoInjunctionConfirmed(Event):
    """After the standstill it was confirmed that no petition for an injunction is pending."""

    stored_as = "no-injunction-confirmed.v1"
    legal_basis = ("FOA § 25-3",)

    procurement: ProcurementId
    award: AwardId
    court: Title
    confirmed_at: Instant
