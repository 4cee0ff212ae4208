"""How suppliers ask to take part, in a procedure in which they do (FOA §§ 22-3, 23-6, 23-7)."""

from collections.abc import Sequence
from datetime import datetime

from domain.kernel.events import Event
from domain.participation.commands import ReceiveParticipationRequest, SelectParticipants
from domain.participation.events import ParticipationRequested
from domain.participation.rejections import AskedBefore, NoRequestDeadline, NoSelectionStage, ParticipationCalledOff
from domain.participation.state import State


def receive(command: ReceiveParticipationRequest, state: State) -> Sequence[Event]:
    """A request is taken in whenever it comes; one that comes after the deadline is late.

    Raises:
        NoSelectionStage, NoRequestDeadline, ParticipationCalledOff: when nobody asks to take part in the procedure.
        AskedBefore: when the supplier did.
    """
    known = state.applicants.asked.get(command.supplier)
    if known is not None:
        if known.received_at == command.at:
            return ()
        raise AskedBefore(command.supplier, known.received_at)
    deadline = must_take_requests(command, state)
    return (
        ParticipationRequested(
            procurement=command.procurement,
            supplier=command.supplier,
            received_at=command.at,
            deadline=deadline,
            late=command.at > deadline,
        ),
    )


def must_take_requests(command: ReceiveParticipationRequest | SelectParticipants, state: State) -> datetime:
    """The request deadline of a competition in which suppliers ask to take part.

    Raises:
        NoSelectionStage: when the procedure has one stage only, or none is chosen.
        ParticipationCalledOff: when the competition was called off.
        NoRequestDeadline: when no deadline is fixed.
    """
    chosen = state.procedure
    if chosen is None or not chosen.in_two_stages:
        raise NoSelectionStage(command.procurement, chosen.procedure if chosen else None)
    if state.called_off:
        raise ParticipationCalledOff(command.procurement)
    if state.deadline is None:
        raise NoRequestDeadline(command.procurement)
    return state.deadline
