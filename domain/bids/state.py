"""What the rules of bids rest on: the deadline, each bid's stage, and who may act."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from domain.bids.events import BidAccessed, BidsOpened
from domain.bids.explaining import Explanations
from domain.bids.stages import Bids
from domain.clarifications.events import LowBidExplanationReceived, LowBidExplanationRequested
from domain.impartiality.events import ImpartialityDeclared, RecusalInCaseDecided
from domain.impartiality.values import Cleared, Standing
from domain.kernel.events import Event
from domain.kernel.identifiers import LotId
from domain.kernel.organisations import SupplierId
from domain.negotiations.events import FinalBidsCalled
from domain.participation.events import TenderersInvited
from domain.procurements.events import LotsDecided, ProcurementCancelled
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed


@dataclass(frozen=True, slots=True)
class State:
    """The deadlines and the lots where they are decided, the bids, and the people.

    `deadline` is the first one, for bids; `finals` are the calls for final bids, the earliest first.
    """

    deadline: datetime | None = None
    finals: tuple[FinalBidsCalled, ...] = ()
    lots: tuple[LotId, ...] = ()
    called_off: bool = False
    invitation: TenderersInvited | None = None
    bids: Bids = field(default_factory=Bids)
    openings: tuple[BidsOpened, ...] = ()
    accesses: tuple[BidAccessed, ...] = ()
    explanations: Explanations = field(default_factory=Explanations)
    standing: Standing = field(default_factory=Standing)
    cleared: Cleared = field(default_factory=Cleared)

    @property
    def last_deadline(self) -> datetime | None:
        """The deadline before which nobody may look: that for final bids where they were called for."""
        return self.finals[-1].deadline if self.finals else self.deadline

    def asked_for_final(self, supplier: SupplierId, at: datetime) -> bool:
        """Whether final bids had been called for from the supplier by then (FOA § 23-7(4))."""
        return any(supplier in one.suppliers and one.called_at <= at for one in self.finals)

    def deadline_for(self, supplier: SupplierId, at: datetime) -> datetime | None:
        """The deadline that a bid of the supplier is held against when it comes at the time."""
        return self.last_deadline if self.asked_for_final(supplier, at) else self.deadline


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    match event:
        case SubmissionDeadlineFixed() | DeadlineExtended():
            return replace(state, deadline=event.deadline)
        case FinalBidsCalled():
            return replace(state, finals=(*state.finals, event))
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
