"""What the rules of bids rest on: the deadline, each bid's stage, and who may act."""

from dataclasses import dataclass, field, replace

from domain.bids.events import BidAccessed, BidsOpened
from domain.bids.explaining import Explanations
from domain.bids.stages import Bids
from domain.bids.values import Deadlines
from domain.clarifications.events import LowBidExplanationReceived, LowBidExplanationRequested
from domain.impartiality.events import ImpartialityDeclared, RecusalInCaseDecided
from domain.impartiality.values import Cleared, Standing
from domain.kernel.events import Event
from domain.kernel.identifiers import LotId
from domain.negotiations.events import FinalBidsCalled
from domain.participation.events import TenderersInvited
from domain.procurements.events import LotsDecided, ProcurementCancelled
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed


@dataclass(frozen=True, slots=True)
class State:
    """The deadlines and the lots where they are decided, the bids, and the people."""

    deadlines: Deadlines = field(default_factory=Deadlines)
    lots: tuple[LotId, ...] = ()
    called_off: bool = False
    invitation: TenderersInvited | None = None
    bids: Bids = field(default_factory=Bids)
    openings: tuple[BidsOpened, ...] = ()
    accesses: tuple[BidAccessed, ...] = ()
    explanations: Explanations = field(default_factory=Explanations)
    standing: Standing = field(default_factory=Standing)
    cleared: Cleared = field(default_factory=Cleared)


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    match event:
        case SubmissionDeadlineFixed() | DeadlineExtended() | FinalBidsCalled():
            return replace(state, deadlines=state.deadlines.after(event))
        case LotsDecided():
            return replace(state, lots=tuple(one.lot for one in event.lots))
        case TenderersInvited():
            return replace(state, invitation=event)
        case ProcurementCancelled():
            return replace(state, called_off=True)
        case BidsOpened():
            return replace(state, openings=(*state.openings, event), bids=state.bids.after(event))
        case BidAccessed():
            return replace(state, accesses=(*state.accesses, event))
        case LowBidExplanationRequested() | LowBidExplanationReceived():
            return replace(state, explanations=state.explanations.after(event))
        case ImpartialityDeclared() | RecusalInCaseDecided():
            return replace(state, standing=state.standing.after(event), cleared=state.cleared.after(event))
        case _:
            return replace(state, bids=state.bids.after(event))
