"""The facts that each decision about a negotiation rests on."""

from typing import TypeAlias

from domain.bids.events import BidRejected, BidsOpened
from domain.impartiality.values import standing_facts
from domain.kernel.boundaries import Boundary, about, boundary
from domain.negotiations.commands import CallFinalBids, HoldNegotiation
from domain.negotiations.events import FinalBidsCalled, NegotiationHeld
from domain.procurements.events import ProcedureChosen, ProcurementCancelled

NegotiatingCommand: TypeAlias = HoldNegotiation | CallFinalBids


def boundary_of(command: NegotiatingCommand) -> Boundary:
    """The facts that the command's rules read; negotiations with two suppliers never stand in each other's way."""
    case = about(
        command.procurement, types=(ProcedureChosen, ProcurementCancelled, BidsOpened, BidRejected, FinalBidsCalled)
    )
    people = standing_facts(command.procurement)
    match command:
        case HoldNegotiation():
            return boundary(people, case, about(command.procurement, command.supplier, types=(NegotiationHeld,)))
        case CallFinalBids():
            return boundary(people, case, about(command.procurement, types=(NegotiationHeld,)))
