"""How it is decided what may happen to a meeting and its minutes."""

from collections.abc import Sequence

from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.meetings import rules_call, rules_confirming, rules_minutes, rules_session
from domain.meetings.boundary import MeetingCommand, MinutesCommand, SessionCommand, boundary_of
from domain.meetings.commands import (
    AddAgendaItem,
    CallMeeting,
    CancelMeeting,
    CloseMeeting,
    ConfirmMinutes,
    CorrectMinutes,
    DraftMinutes,
    FinaliseMinutes,
    ObjectToMinutes,
    OpenMeeting,
    RecordArrival,
    RecordDeparture,
    StrikeAgendaItem,
)
from domain.meetings.evolution import evolve
from domain.meetings.rejections import MeetingUnknown
from domain.meetings.state import Known, NotCalled, State


def decide(command: MeetingCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        MeetingUnknown: when the group has not been called to such a meeting.
        Rejection: when another rule of the slice is broken.
    """
    match command:
        case DraftMinutes() | ConfirmMinutes() | ObjectToMinutes() | FinaliseMinutes() | CorrectMinutes():
            return _about_minutes(command, state)
        case _:
            return _about_session(command, state)


def _about_session(command: SessionCommand, state: State) -> Sequence[Event]:
    if isinstance(command, CallMeeting):
        return rules_call.call(command, state)
    meeting = _meeting(command, state)
    match command:
        case AddAgendaItem():
            return rules_call.add(command, meeting)
        case StrikeAgendaItem():
            return rules_call.strike(command, meeting)
        case CancelMeeting():
            return rules_call.cancel(command, meeting)
        case OpenMeeting():
            return rules_session.open_meeting(command, meeting, state.board)
        case RecordArrival():
            return rules_session.arrive(command, meeting, state.board)
        case RecordDeparture():
            return rules_session.depart(command, meeting)
        case CloseMeeting():
            return rules_session.close(command, meeting)


def _about_minutes(command: MinutesCommand, state: State) -> Sequence[Event]:
    minutes = state.minutes_of(command.group, command.meeting)
    match command:
        case DraftMinutes():
            return rules_minutes.draft(command, _meeting(command, state), minutes)
        case ConfirmMinutes():
            return rules_confirming.confirm(command, minutes, state.board)
        case ObjectToMinutes():
            return rules_confirming.contest(command, minutes, state.board)
        case FinaliseMinutes():
            return rules_minutes.finalise(command, minutes)
        case CorrectMinutes():
            return rules_minutes.correct(command, minutes)


def _meeting(command: MeetingCommand, state: State) -> Known:
    meeting = state.meeting_of(command.group, command.meeting)
    if isinstance(meeting, NotCalled):
        raise MeetingUnknown(command.group, command.meeting)
    return meeting


DECIDER: Decider[MeetingCommand, State] = Decider(
    name="meetings",
    commands=(
        CallMeeting,
        AddAgendaItem,
        StrikeAgendaItem,
        CancelMeeting,
        OpenMeeting,
        RecordArrival,
        RecordDeparture,
        CloseMeeting,
        DraftMinutes,
        ConfirmMinutes,
        ObjectToMinutes,
        FinaliseMinutes,
        CorrectMinutes,
    ),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
