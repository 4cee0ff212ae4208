"""The facts that each decision about a meeting or its minutes rests on."""

from typing import TypeAlias

from domain.kernel.boundaries import Boundary, Criterion, EventType, about, boundary
from domain.kernel.identifiers import GroupId, PersonId
from domain.kernel.organisations import MemberId
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
from domain.meetings.events import (
    AgendaItemAdded,
    AgendaItemStruck,
    MeetingCalled,
    MeetingCancelled,
    MeetingClosed,
    MeetingOpened,
    MemberArrived,
    MemberLeft,
    MinutesConfirmed,
    MinutesContested,
    MinutesCorrected,
    MinutesDrafted,
    MinutesFinalised,
)
from domain.motions.events import BallotOpened, DecisionMade
from domain.purchasing_groups.events import MemberJoined, PurchasingGroupFormed, WithdrawalNotified
from domain.representatives.events import RepresentativeAppointed, RepresentativeRelieved, RoleAssigned, RoleEnded

SessionCommand: TypeAlias = (
    CallMeeting
    | AddAgendaItem
    | StrikeAgendaItem
    | CancelMeeting
    | OpenMeeting
    | RecordArrival
    | RecordDeparture
    | CloseMeeting
)
MinutesCommand: TypeAlias = DraftMinutes | ConfirmMinutes | ObjectToMinutes | FinaliseMinutes | CorrectMinutes
MeetingCommand: TypeAlias = SessionCommand | MinutesCommand

_STAGES: tuple[EventType, ...] = (MeetingCalled, MeetingCancelled, MeetingOpened, MeetingClosed)
_AGENDA: tuple[EventType, ...] = (AgendaItemAdded, AgendaItemStruck)
_MOVEMENTS: tuple[EventType, ...] = (MemberArrived, MemberLeft)
_BALLOTS: tuple[EventType, ...] = (BallotOpened, DecisionMade)
_SPEAKERS: tuple[EventType, ...] = (RepresentativeAppointed, RepresentativeRelieved)
_BOARD: tuple[EventType, ...] = (MemberJoined, WithdrawalNotified, *_SPEAKERS, RoleAssigned, RoleEnded)
_DRAFTS: tuple[EventType, ...] = (MinutesDrafted, MinutesContested, MinutesFinalised)


def boundary_of(command: MeetingCommand) -> Boundary:
    """The facts that the command's rules read.

    Two members' confirmations read none of each other's facts, so that they never stand in each other's way.
    """
    match command:
        case CallMeeting():
            return boundary(
                about(command.meeting, types=(MeetingCalled,)),
                about(command.group, types=(PurchasingGroupFormed, MeetingCalled)),
            )
        case AddAgendaItem() | StrikeAgendaItem():
            return boundary(about(command.meeting, types=(*_STAGES, *_AGENDA)))
        case CancelMeeting():
            return boundary(about(command.meeting, types=_STAGES))
        case OpenMeeting():
            return boundary(about(command.meeting, types=_STAGES), about(command.group, types=_BOARD))
        case RecordArrival():
            return boundary(
                about(command.meeting, types=(*_STAGES, *_MOVEMENTS)),
                _speaker(command.group, command.member, command.person),
            )
        case RecordDeparture():
            return boundary(about(command.meeting, types=(*_STAGES, *_MOVEMENTS)))
        case CloseMeeting():
            return boundary(about(command.meeting, types=(*_STAGES, *_MOVEMENTS, *_BALLOTS)))
        case DraftMinutes() | ConfirmMinutes() | ObjectToMinutes() | FinaliseMinutes() | CorrectMinutes():
            return _of_minutes(command)


def _of_minutes(command: MinutesCommand) -> Boundary:
    match command:
        case DraftMinutes():
            held: tuple[EventType, ...] = (*_STAGES, *_AGENDA, *_MOVEMENTS, *_BALLOTS)
            return boundary(about(command.meeting, types=(*held, *_DRAFTS)))
        case ConfirmMinutes():
            return boundary(
                about(command.meeting, types=_DRAFTS),
                about(command.meeting, command.member, types=(MinutesConfirmed,)),
                _speaker(command.group, command.member, command.by.person),
            )
        case ObjectToMinutes():
            return boundary(
                about(command.meeting, types=_DRAFTS), _speaker(command.group, command.member, command.by.person)
            )
        case FinaliseMinutes():
            return boundary(about(command.meeting, types=(*_DRAFTS, MinutesConfirmed)))
        case CorrectMinutes():
            return boundary(about(command.meeting, types=(MinutesFinalised, MinutesCorrected)))


def _speaker(group: GroupId, member: MemberId, person: PersonId) -> Criterion:
    return about(group, member, person, types=_SPEAKERS)
