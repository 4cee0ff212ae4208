"""What may be asked about a bid after its opening. `at` is when the request went out, or the answer came in."""

from datetime import date

from pydantic import Field

from domain.clarifications.values import EvidenceKind, Explanation, RequestNumber
from domain.kernel.commands import Command
from domain.kernel.identifiers import BidId, DocumentId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text

ANSWER_BY = "When the answer is due."


class RequestClarification(Command):
    """Ask a supplier in writing to complete or clarify what it has sent."""

    procurement: ProcurementId
    bid: BidId
    request: Text
    answer_by: Instant = Field(description=ANSWER_BY)


class ReceiveClarification(Command):
    """Record a supplier's answer to a request, and whether it changes price or scope."""

    procurement: ProcurementId
    bid: BidId
    number: RequestNumber
    answer: Text
    changes_price_or_scope: bool = Field(description="Whether the bid would become another one.")


class RequestLowBidExplanation(Command):
    """Ask a supplier in writing what a price that looks abnormally low is made of."""

    procurement: ProcurementId
    bid: BidId
    request: Text
    answer_by: Instant = Field(description=ANSWER_BY)


class ReceiveLowBidExplanation(Command):
    """Record how a supplier explains its price, and whether that explains it sufficiently."""

    procurement: ProcurementId
    bid: BidId
    explanation: Text
    assessment: Explanation
    assessment_reason: Text


class ReceiveEvidence(Command):
    """Record what a supplier proves about itself, by which kind of document, of which day."""

    procurement: ProcurementId
    supplier: SupplierId
    kind: EvidenceKind
    issued_on: date = Field(description="The day that the document is of.")
    issued_by: Text = Field(description="Who issued it.")
    document: DocumentId | None = None
    note: Text | None = None
