"""The facts that each decision about a bid rests on."""

from typing import TypeAlias

from domain.bids.commands import LogBidAccess, NotifyRejection, OpenBids, ReceiveBid, RejectBid, WithdrawBid
from domain.bids.events import BidAccessed, BidReceived, BidRejected, BidsOpened, BidWithdrawn, RejectionNotified
from domain.bids.values import DEADLINE_FACTS
from domain.clarifications.events import LowBidExplanationReceived, LowBidExplanationRequested
from domain.impartiality.values import standing_facts
from domain.kernel.boundaries import Boundary, Criterion, EventType, about, boundary
from domain.kernel.identifiers import BidId
from domain.participation.events import TenderersInvited
from domain.procurements.events import LotsDecided, ProcedureChosen, ProcurementCancelled

BidCommand: TypeAlias = ReceiveBid | WithdrawBid | OpenBids | RejectBid | NotifyRejection | LogBidAccess

_ASKED: tuple[EventType, ...] = (ProcedureChosen, LotsDecided, TenderersInvited)
_STAGES: tuple[EventType, ...] = (BidReceived, BidWithdrawn, BidsOpened, BidRejected)
_EXPLAINING: tuple[EventType, ...] = (LowBidExplanationRequested, LowBidExplanationReceived)


def boundary_of(command: BidCommand) -> Boundary:
    """The facts that the command's rules read; two bids that come in read none of each other's."""
    people = standing_facts(command.procurement)
    match command:
        case ReceiveBid(replaces=replaces):
            course = about(command.procurement, types=(*DEADLINE_FACTS, *_ASKED, ProcurementCancelled))
            own = about(command.bid, types=_STAGES)
            return boundary(people, course, own, *((_stages(replaces),) if replaces else ()))
        case WithdrawBid():
            return boundary(people, about(command.procurement, types=DEADLINE_FACTS), _stages(command.bid))
        case OpenBids():
            course = about(command.procurement, types=(*DEADLINE_FACTS, ProcurementCancelled, *_STAGES))
            return boundary(people, course)
        case RejectBid():
            return boundary(people, about(command.bid, types=(*_STAGES, *_EXPLAINING)))
        case NotifyRejection():
            return boundary(people, about(command.bid, types=(*_STAGES, RejectionNotified)))
        case LogBidAccess():
            return boundary(people, about(command.bid, types=(*_STAGES, BidAccessed)))


def _stages(bid: BidId) -> Criterion:
    return about(bid, types=_STAGES)
