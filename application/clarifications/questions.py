"""What was asked about the bids of a procurement, what came back, and what suppliers proved about themselves."""

from dataclasses import dataclass, replace
from datetime import date

from application.questions.declaring import Moment, NoParameters, Question, always
from application.recording.envelopes import Recorded
from domain.clarifications.events import (
    ClarificationReceived,
    ClarificationRequested,
    EvidenceReceived,
    LowBidExplanationReceived,
    LowBidExplanationRequested,
)
from domain.clarifications.values import EvidenceKind, Explanation
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import BidId, DocumentId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId


class AnswerView(Written):
    """A supplier's answer."""

    received_at: Instant
    late: bool
    changes_price_or_scope: bool
    answer: str


class ClarificationView(Written):
    """A request about a bid, and its answer when there is one."""

    bid: BidId
    supplier: SupplierId
    number: int
    requested_at: Instant
    answer_by: Instant
    request: str
    answer: AnswerView | None = None


class ExplanationView(Written):
    """How a supplier explained its price, and what was made of it."""

    received_at: Instant
    explanation: str
    assessment: Explanation
    assessment_reason: str


class LowBidView(Written):
    """A price that looked abnormally low, and its explanation when there is one."""

    bid: BidId
    supplier: SupplierId
    requested_at: Instant
    answer_by: Instant
    request: str
    explanation: ExplanationView | None = None


class EvidenceView(Written):
    """A document by which a supplier proved something."""

    supplier: SupplierId
    kind: EvidenceKind
    issued_on: date
    issued_by: str
    received_at: Instant
    document: DocumentId | None
    note: str | None


class ClarificationsView(Written):
    """Everything that was asked and proved, in the order it was recorded."""

    procurement: ProcurementId
    clarifications: tuple[ClarificationView, ...] = ()
    low_bids: tuple[LowBidView, ...] = ()
    evidence: tuple[EvidenceView, ...] = ()


@dataclass(frozen=True, slots=True)
class _Known:
    procurement: ProcurementId | None = None
    clarifications: tuple[ClarificationView, ...] = ()
    low_bids: tuple[LowBidView, ...] = ()
    evidence: tuple[EvidenceView, ...] = ()


def _evolve(known: _Known, recorded: Recorded[Event]) -> _Known:
    event = recorded.event
    match event:
        case ClarificationRequested():
            asked = ClarificationView(
                bid=event.bid,
                supplier=event.supplier,
                number=event.number,
                requested_at=event.requested_at,
                answer_by=event.answer_by,
                request=event.request,
            )
            return replace(known, procurement=event.procurement, clarifications=(*known.clarifications, asked))
        case ClarificationReceived():
            return replace(known, clarifications=tuple(_answered(one, event) for one in known.clarifications))
        case LowBidExplanationRequested():
            low = LowBidView(
                bid=event.bid,
                supplier=event.supplier,
                requested_at=event.requested_at,
                answer_by=event.answer_by,
                request=event.request,
            )
            return replace(known, procurement=event.procurement, low_bids=(*known.low_bids, low))
        case LowBidExplanationReceived():
            return replace(known, low_bids=tuple(_explained(one, event) for one in known.low_bids))
        case EvidenceReceived():
            proof = EvidenceView(**{name: getattr(event, name) for name in EvidenceView.model_fields})
            return replace(known, procurement=event.procurement, evidence=(*known.evidence, proof))
        case _:
            return known


def _answered(one: ClarificationView, event: ClarificationReceived) -> ClarificationView:
    if (one.bid, one.number) != (event.bid, event.number):
        return one
    answer = AnswerView(**{name: getattr(event, name) for name in AnswerView.model_fields})
    return one.model_copy(update={"answer": answer})


def _explained(one: LowBidView, event: LowBidExplanationReceived) -> LowBidView:
    if one.bid != event.bid:
        return one
    explanation = ExplanationView(**{name: getattr(event, name) for name in ExplanationView.model_fields})
    return one.model_copy(update={"explanation": explanation})


def _answer(known: _Known, _parameters: NoParameters, _moment: Moment) -> ClarificationsView | None:
    if known.procurement is None:
        return None
    return ClarificationsView(
        procurement=known.procurement,
        clarifications=known.clarifications,
        low_bids=known.low_bids,
        evidence=known.evidence,
    )


CLARIFICATIONS = Question(
    name="clarifications",
    asks="What were suppliers asked about their bids, what did they answer, and what did they prove?",
    identifier=ProcurementId,
    types=(
        ClarificationRequested,
        ClarificationReceived,
        LowBidExplanationRequested,
        LowBidExplanationReceived,
        EvidenceReceived,
    ),
    begin=always(_Known()),
    evolve=_evolve,
    answer=_answer,
    view=ClarificationsView,
    parameters=NoParameters,
)
