"""The facts of what was asked about a bid after its opening, and answered. None is public until the choice is made."""

from datetime import date

from domain.bids.values import Timeliness
from domain.clarifications.values import ClarificationEffect, EvidenceKind, Explanation, RequestNumber
from domain.kernel.events import AccessClass, Event
from domain.kernel.identifiers import BidId, DocumentId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text


class ClarificationRequested(Event):
    """A supplier was asked in writing to complete or clarify what it had sent, by a short deadline."""

    stored_as = "clarification-requested.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 23-5(1)",)

    procurement: ProcurementId
    bid: BidId
    supplier: SupplierId
    number: RequestNumber
    request: Text
    requested_at: Instant
    answer_by: Instant


class ClarificationReceived(Event):
    """The supplier answered; whether that changes price or scope is the buyer's assessment."""

    stored_as = "clarification-received.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 23-5(2)",)

    procurement: ProcurementId
    bid: BidId
    supplier: SupplierId
    number: RequestNumber
    answer: Text
    received_at: Instant
    late: bool
    changes_price_or_scope: bool

    @property
    def effect(self) -> ClarificationEffect:
        """What the answer does to the bid."""
        return ClarificationEffect.CHANGED if self.changes_price_or_scope else ClarificationEffect.UNCHANGED

    @property
    def timeliness(self) -> Timeliness:
        """Whether it came in time."""
        return Timeliness.LATE if self.late else Timeliness.IN_TIME


class LowBidExplanationRequested(Event):
    """A price looks abnormally low, and the supplier was asked in writing what it is made of."""

    stored_as = "low-bid-explanation-requested.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 24-9(1)", "FOA § 24-9(4)")

    procurement: ProcurementId
    bid: BidId
    supplier: SupplierId
    request: Text
    requested_at: Instant
    answer_by: Instant


class LowBidExplanationReceived(Event):
    """The supplier explained its price, and the buyer assessed whether that explains it sufficiently."""

    stored_as = "low-bid-explanation-received.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 24-9(2)",)

    procurement: ProcurementId
    bid: BidId
    supplier: SupplierId
    explanation: Text
    received_at: Instant
    assessment: Explanation
    assessment_reason: Text


class EvidenceReceived(Event):
    """A supplier proved something about itself by a document of a certain day."""

    stored_as = "evidence-received.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 17-1", "FOA § 24-7", "LOA § 5 l")

    procurement: ProcurementId
    supplier: SupplierId
    kind: EvidenceKind
    issued_on: date
    issued_by: Text
    received_at: Instant
    document: DocumentId | None = None
    note: Text | None = None
