"""The facts that each decision about the first stage rests on."""

from typing import TypeAlias

from domain.impartiality.values import standing_facts
from domain.kernel.boundaries import Boundary, EventType, about, boundary
from domain.participation.commands import (
    InviteTenderers,
    NotifyNonSelection,
    ReceiveParticipationRequest,
    SelectParticipants,
)
from domain.participation.events import (
    NonSelectionNotified,
    ParticipantsSelected,
    ParticipationRequested,
    TenderersInvited,
)
from domain.procurements.events import ProcedureChosen, ProcurementCancelled
from domain.tenders.events import RequestDeadlineFixed

ParticipationCommand: TypeAlias = (
    ReceiveParticipationRequest | SelectParticipants | InviteTenderers | NotifyNonSelection
)

_CASE: tuple[EventType, ...] = (ProcedureChosen, ProcurementCancelled, RequestDeadlineFixed)


def boundary_of(command: ParticipationCommand) -> Boundary:
    """The facts that the command's rules read; two suppliers who ask never stand in each other's way."""
    people = standing_facts(command.procurement)
    match command:
        case ReceiveParticipationRequest():
            own = about(command.procurement, command.supplier, types=(ParticipationRequested,))
            return boundary(people, about(command.procurement, types=_CASE), own)
        case SelectParticipants():
            course = about(command.procurement, types=(*_CASE, ParticipationRequested, ParticipantsSelected))
            return boundary(people, course)
        case InviteTenderers():
            course = about(command.procurement, types=(ProcurementCancelled, ParticipantsSelected, TenderersInvited))
            return boundary(people, course)
        case NotifyNonSelection():
            own = about(command.procurement, command.supplier, types=(NonSelectionNotified,))
            return boundary(people, about(command.procurement, types=(ParticipantsSelected,)), own)
