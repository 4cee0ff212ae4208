"""How each fact moves a meeting, its minutes or the board on; a fact that fits nowhere changes nothing."""

from dataclasses import replace

from domain.kernel.events import Event
from domain.kernel.identifiers import MeetingId
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
from domain.meetings.state import (
    Called,
    Cancelled,
    Draft,
    Ended,
    Final,
    InSession,
    Meeting,
    Minutes,
    NotCalled,
    NotDrafted,
    State,
)
from domain.motions.events import BallotOpened, DecisionMade
from domain.motions.values import InMeeting
from domain.purchasing_groups.events import PurchasingGroupFormed


def evolve(state: State, event: Event) -> State:
    """The state with one more fact."""
    match event:
        case PurchasingGroupFormed():
            return replace(state, formed=True)
        case (
            MeetingCalled()
            | MeetingCancelled()
            | MeetingOpened()
            | MeetingClosed()
            | AgendaItemAdded()
            | AgendaItemStruck()
            | MemberArrived()
            | MemberLeft()
        ):
            return _moved(state, event.meeting, event)
        case BallotOpened(procedure=InMeeting(meeting=meeting)) | DecisionMade(procedure=InMeeting(meeting=meeting)):
            return _moved(state, meeting, event)
        case MinutesDrafted() | MinutesConfirmed() | MinutesContested() | MinutesFinalised() | MinutesCorrected():
            minutes = _minuted(state.minutes.get(event.meeting, NotDrafted()), event)
            return replace(state, minutes={**state.minutes, event.meeting: minutes})
        case _:
            return replace(state, board=state.board.after(event))


def _moved(state: State, meeting: MeetingId, event: Event) -> State:
    stage = state.meetings.get(meeting, NotCalled())
    moved = _held(stage, event) if isinstance(stage, InSession) else _prepared(stage, event)
    return replace(state, meetings={**state.meetings, meeting: moved})


def _prepared(meeting: Meeting, event: Event) -> Meeting:
    match meeting, event:
        case NotCalled(), MeetingCalled(agenda=agenda):
            return Called(event, agenda)
        case Called(agenda=agenda), AgendaItemAdded(item=item):
            return replace(meeting, agenda=(*agenda, item))
        case Called(agenda=agenda), AgendaItemStruck(number=number):
            return replace(meeting, agenda=tuple(item for item in agenda if item.number != number))
        case Called(call=call), MeetingCancelled():
            return Cancelled(call)
        case Called(call=call, agenda=agenda), MeetingOpened():
            return InSession(call, agenda, event)
        case _:
            return meeting


def _held(meeting: InSession, event: Event) -> Meeting:
    match event:
        case MemberArrived() | MemberLeft():
            return replace(meeting, movements=(*meeting.movements, event))
        case BallotOpened(motion=motion):
            return replace(meeting, voting=meeting.voting | {motion})
        case DecisionMade(motion=motion):
            return replace(meeting, voting=meeting.voting - {motion}, decisions=(*meeting.decisions, event))
        case MeetingClosed(closed_at=closed_at):
            return Ended(meeting, closed_at)
        case _:
            return meeting


def _minuted(minutes: Minutes, event: Event) -> Minutes:
    match minutes, event:
        case ((NotDrafted() | Draft()), MinutesDrafted()):
            return Draft(event)
        case Draft(), MinutesConfirmed() if event.version == minutes.draft.version:
            return replace(minutes, confirmed_by=minutes.confirmed_by | {event.member})
        case Draft(), MinutesContested() if event.version == minutes.draft.version:
            return replace(minutes, objections=(*minutes.objections, event))
        case ((NotDrafted() | Draft()), MinutesFinalised()):
            return Final(event)
        case Final(corrections=corrections), MinutesCorrected():
            return replace(minutes, corrections=(*corrections, event))
        case _:
            return minutes
