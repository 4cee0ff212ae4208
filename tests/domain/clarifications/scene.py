"""Bids that were opened and may be asked about: what is usually true, and commands to vary."""

from datetime import date

from domain.clarifications.commands import (
    ReceiveClarification,
    ReceiveEvidence,
    ReceiveLowBidExplanation,
    RequestClarification,
    RequestLowBidExplanation,
)
from domain.clarifications.decider import DECIDER
from domain.clarifications.events import (
    ClarificationReceived,
    ClarificationRequested,
    EvidenceReceived,
    LowBidExplanationReceived,
    LowBidExplanationRequested,
)
from domain.clarifications.values import EvidenceKind, Explanation
from domain.kernel.identifiers import BidId, PersonId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from tests.domain.bids.scene import ALARMS, ANNA, BOREAL, OWNERS, A, B, D, at, by, chosen, opened, received
from tests.support.specification import Specification

CAME = (received(A), received(B), received(D), opened(A, B, D))


def requested(
    bid: BidId = A, number: int = 1, *, request: str = "Which certificate?", on: Instant | None = None
) -> ClarificationRequested:
    return ClarificationRequested(
        procurement=ALARMS,
        bid=bid,
        supplier=OWNERS[bid],
        number=number,
        request=request,
        requested_at=on or at(4),
        answer_by=at(9),
    )


def requesting(fact: ClarificationRequested, person: PersonId = ANNA) -> RequestClarification:
    return RequestClarification(
        at=fact.requested_at,
        by=by(person),
        procurement=fact.procurement,
        bid=fact.bid,
        request=fact.request,
        answer_by=fact.answer_by,
    )


def answered(
    bid: BidId = A, number: int = 1, *, changes: bool = False, on: Instant | None = None
) -> ClarificationReceived:
    return ClarificationReceived(
        procurement=ALARMS,
        bid=bid,
        supplier=OWNERS[bid],
        number=number,
        answer="It is enclosed.",
        received_at=on or at(8),
        late=(on or at(8)) > at(9),
        changes_price_or_scope=changes,
    )


def answering(fact: ClarificationReceived) -> ReceiveClarification:
    return ReceiveClarification(
        at=fact.received_at,
        by=by(),
        procurement=fact.procurement,
        bid=fact.bid,
        number=fact.number,
        answer=fact.answer,
        changes_price_or_scope=fact.changes_price_or_scope,
    )


def asked(bid: BidId = D, on: Instant | None = None) -> LowBidExplanationRequested:
    return LowBidExplanationRequested(
        procurement=ALARMS,
        bid=bid,
        supplier=OWNERS[bid],
        request="What is the price made of?",
        requested_at=on or at(3),
        answer_by=at(9),
    )


def asking(fact: LowBidExplanationRequested) -> RequestLowBidExplanation:
    return RequestLowBidExplanation(
        at=fact.requested_at,
        by=by(),
        procurement=fact.procurement,
        bid=fact.bid,
        request=fact.request,
        answer_by=fact.answer_by,
    )


def explained(
    bid: BidId = D, assessment: Explanation = Explanation.INSUFFICIENT, on: Instant | None = None
) -> LowBidExplanationReceived:
    return LowBidExplanationReceived(
        procurement=ALARMS,
        bid=bid,
        supplier=OWNERS[bid],
        explanation="A cheap warehouse.",
        received_at=on or at(8),
        assessment=assessment,
        assessment_reason="It does not cover the staff.",
    )


def explaining(fact: LowBidExplanationReceived) -> ReceiveLowBidExplanation:
    return ReceiveLowBidExplanation(
        at=fact.received_at,
        by=by(),
        procurement=fact.procurement,
        bid=fact.bid,
        explanation=fact.explanation,
        assessment=fact.assessment,
        assessment_reason=fact.assessment_reason,
    )


def proved(supplier: SupplierId = BOREAL, issued_on: date = date(2026, 4, 12)) -> EvidenceReceived:
    return EvidenceReceived(
        procurement=ALARMS,
        supplier=supplier,
        kind=EvidenceKind.TAX_CERTIFICATE,
        issued_on=issued_on,
        issued_by="Skatteetaten",
        received_at=at(16),
    )


def proving(fact: EvidenceReceived) -> ReceiveEvidence:
    return ReceiveEvidence(
        at=fact.received_at,
        by=by(),
        procurement=fact.procurement,
        supplier=fact.supplier,
        kind=fact.kind,
        issued_on=fact.issued_on,
        issued_by=fact.issued_by,
        document=fact.document,
        note=fact.note,
    )


OPEN = Specification(DECIDER).given_any(*CAME, chosen())
