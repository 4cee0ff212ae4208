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
from domain.kernel.organisations import SupplierId
from domain.negotiations.events import FinalBidsCalled
from domain.participation.events import TenderersInvited
from domain.procurements.events import LotsDecided, ProcedureChosen, ProcurementCancelled
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed


@dataclass(frozen=True, slots=True)
class State:
    """The deadlines and the lots where they are decided, the bids, and the people."""

    deadlines: Deadlines = field(default_factory=Deadlines)
    lots: tuple[LotId, ...] = ()
    called_off: bool = False
    in_two_stages: bool = False
    invitation: TenderersInvited | None = None
    bids: Bids = field(default_factory=Bids)
    openings: tuple[BidsOpened, ...] = ()
    accesses: tuple[BidAccessed, ...] = ()
    explanations: Explanations = field(default_factory=Explanations)
    standing: Standing = field(default_factory=Standing)
    cleared: Cleared = field(default_factory=Cleared)

    def may_bid(self, supplier: SupplierId) -> bool:
        """Whether bids are asked of the supplier: of all, or of those who were invited (FOA § 23-6(2))."""
        if self.invitation is None:
            return not self.in_two_stages
        return supplier in self.invitation.suppliers


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    match event:
        case SubmissionDeadlineFixed() | DeadlineExtended() | FinalBidsCalled():
            return replace(state, deadlines=state.deadlines.after(event))
        case LotsDecided():
            return replace(state, lots=tuple(one.lot for one in event.lots))
        case ProcedureChosen():
            return replace(state, in_two_stages=event.in_two_stages)
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
