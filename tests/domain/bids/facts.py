"""One of each fact that a decision about a bid may rest on, by a name."""

from domain.bids.events import BidAccessed, BidWithdrawn, RejectionNotified
from domain.clarifications.events import LowBidExplanationReceived, LowBidExplanationRequested
from domain.clarifications.values import Explanation
from domain.kernel.events import Event
from domain.negotiations.events import FinalBidsCalled
from domain.participation.events import TenderersInvited
from domain.procurements.events import ProcurementCancelled
from domain.procurements.values import CancellationGround
from tests.domain.bids.scene import (
    ALARMS,
    ALFA,
    ANNA,
    DAG,
    EXTENDED,
    FIXED,
    IN_LOTS,
    IN_TIME,
    OTHER,
    A,
    B,
    at,
    declared,
    judged,
    opened,
    received,
    rejected,
)

FACTS: dict[str, Event] = {
    "fixed": FIXED,
    "extended": EXTENDED,
    "called for final": FinalBidsCalled(procurement=ALARMS, suppliers=(ALFA,), called_at=at(10), deadline=at(25, 12)),
    "invited": TenderersInvited(procurement=ALARMS, suppliers=(ALFA,), invited_at=IN_TIME),
    "in lots": IN_LOTS,
    "called off": ProcurementCancelled(
        procurement=ALARMS, ground=CancellationGround.NO_BIDS, reason="None came.", repeated=True
    ),
    "declared": declared(ANNA),
    "judged": judged(DAG),
    "came": received(A),
    "another came": received(B),
    "replaced": received(B, replaces=A),
    "taken back": BidWithdrawn(procurement=ALARMS, bid=A, supplier=ALFA, withdrawn_at=IN_TIME),
    "seen": BidAccessed(
        procurement=ALARMS, bid=A, person=DAG, accessed_at=IN_TIME, before_opening=True, what="The price"
    ),
    "opened": opened(A),
    "another opened": opened(B),
    "rejected": rejected(A),
    "another rejected": rejected(B),
    "told": RejectionNotified(procurement=ALARMS, bid=A, supplier=ALFA, sent_at=at(2), reason="As minuted."),
    "asked": LowBidExplanationRequested(
        procurement=ALARMS, bid=A, supplier=ALFA, request="Why?", requested_at=at(2), answer_by=at(3)
    ),
    "explained": LowBidExplanationReceived(
        procurement=ALARMS,
        bid=A,
        supplier=ALFA,
        explanation="So.",
        received_at=at(3),
        assessment=Explanation.SUFFICIENT,
        assessment_reason="It adds up.",
    ),
    "fixed elsewhere": FIXED.model_copy(update={"procurement": OTHER}),
    "declared elsewhere": declared(ANNA).model_copy(update={"procurement": OTHER}),
}
