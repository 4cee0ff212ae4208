"""What the rules of complaints rest on: the awards, the complaints with their answers, and the petitions."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from domain.awards.values import Awards
from domain.complaints.events import ComplaintAnswered, ComplaintReceived, NoInjunctionConfirmed
from domain.complaints.values import Petitions
from domain.impartiality.values import Standing
from domain.kernel.events import Event
from domain.kernel.identifiers import ComplaintId, ProcurementId
from domain.procurements.events import ProcurementOpened


@dataclass(frozen=True, slots=True)
class State:
    """Everything within the boundary."""

    opened: frozenset[ProcurementId] = frozenset()
    awards: Awards = field(default_factory=Awards)
    received: Mapping[ComplaintId, ComplaintReceived] = field(default_factory=dict[ComplaintId, ComplaintReceived])
    answered: Mapping[ComplaintId, ComplaintAnswered] = field(default_factory=dict[ComplaintId, ComplaintAnswered])
    petitions: Petitions = field(default_factory=Petitions)
    confirmed: tuple[NoInjunctionConfirmed, ...] = ()
    standing: Standing = field(default_factory=Standing)


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    state = replace(
        state,
        awards=state.awards.after(event),
        petitions=state.petitions.after(event),
        standing=state.standing.after(event),
    )
    match event:
        case ProcurementOpened():
            return replace(state, opened=state.opened | {event.procurement})
        case ComplaintReceived():
            return replace(state, received={event.complaint: event, **state.received})
        case ComplaintAnswered():
            return replace(state, answered={event.complaint: event, **state.answered})
        case NoInjunctionConfirmed():
            return replace(state, confirmed=(*state.confirmed, event))
        case _:
            return state
