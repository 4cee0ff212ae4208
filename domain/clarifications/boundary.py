"""The facts that each decision about a clarification rests on."""

from typing import TypeAlias

from domain.bids.events import BidReceived, BidRejected, BidsOpened
from domain.clarifications.commands import (
    ReceiveClarification,
    ReceiveEvidence,
    ReceiveLowBidExplanation,
    RequestClarification,
    RequestLowBidExplanation,
)
from domain.clarifications.events import (
    ClarificationReceived,
    ClarificationRequested,
    EvidenceReceived,
    LowBidExplanationReceived,
    LowBidExplanationRequested,
)
from domain.impartiality.values import standing_facts
from domain.kernel.boundaries import Boundary, EventType, about, boundary
from domain.procurements.events import ProcedureChosen

ClarifyingCommand: TypeAlias = (
    RequestClarification | ReceiveClarification | RequestLowBidExplanation | ReceiveLowBidExplanation | ReceiveEvidence
)

_BID: tuple[EventType, ...] = (BidReceived, BidsOpened, BidRejected)
_CLARIFYING: tuple[EventType, ...] = (ClarificationRequested, ClarificationReceived)
_EXPLAINING: tuple[EventType, ...] = (LowBidExplanationRequested, LowBidExplanationReceived)


def boundary_of(command: ClarifyingCommand) -> Boundary:
    """The facts that the command's rules read; what is asked about two bids never stands in each other's way."""
    people = standing_facts(command.procurement)
    match command:
        case RequestClarification():
            return boundary(people, about(command.bid, types=(*_BID, *_CLARIFYING)))
        case ReceiveClarification():
            procedure = about(command.procurement, types=(ProcedureChosen,))
            return boundary(people, procedure, about(command.bid, types=(*_BID, *_CLARIFYING)))
        case RequestLowBidExplanation() | ReceiveLowBidExplanation():
            return boundary(people, about(command.bid, types=(*_BID, *_EXPLAINING)))
        case ReceiveEvidence():
            supplier = about(command.procurement, command.supplier, types=(BidReceived, EvidenceReceived))
            return boundary(people, supplier)
