"""What the rules of the first stage rest on: the procedure, the request deadline, who asked, and what was decided."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from domain.impartiality.values import Standing
from domain.kernel.events import Event
from domain.participation.events import TenderersInvited
from domain.participation.values import Applicants
from domain.procurements.events import ProcedureChosen, ProcurementCancelled
from domain.tenders.events import RequestDeadlineFixed


@dataclass(frozen=True, slots=True)
class State:
    """The procedure and the deadline where there are any, the suppliers that asked, and the invitation once sent."""

    procedure: ProcedureChosen | None = None
    deadline: datetime | None = None
    called_off: bool = False
    applicants: Applicants = field(default_factory=Applicants)
    invitation: TenderersInvited | None = None
    standing: Standing = field(default_factory=Standing)


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    match event:
        case ProcedureChosen():
            return replace(state, procedure=event)
        case RequestDeadlineFixed():
            return replace(state, deadline=event.deadline)
        case ProcurementCancelled():
            return replace(state, called_off=True)
        case TenderersInvited():
            return replace(state, invitation=event)
        case _:
            return replace(state, applicants=state.applicants.after(event), standing=state.standing.after(event))
