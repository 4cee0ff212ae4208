"""How the members are called to a meeting, and how its agenda stands until it opens."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.meetings.commands import AddAgendaItem, CallMeeting, CancelMeeting, StrikeAgendaItem
from domain.meetings.events import AgendaItemAdded, AgendaItemStruck, MeetingCalled, MeetingCancelled
from domain.meetings.rejections import (
    AgendaFixed,
    AgendaFull,
    AgendaNumberTaken,
    CalledAfterStart,
    MeetingCalledOff,
    MeetingHasOpened,
    MeetingNumberTaken,
    MeetingReferenceTaken,
    NobodyToCall,
    NotOnAgenda,
)
from domain.meetings.state import Called, Cancelled, Ended, InSession, Known, NotCalled, State
from domain.meetings.values import MOST_ITEMS, AgendaItem


def call(command: CallMeeting, state: State) -> Sequence[Event]:
    """The members are called to a meeting with a number of its own.

    Raises:
        MeetingReferenceTaken: when another meeting bears the reference.
        NobodyToCall: when the group does not exist.
        MeetingNumberTaken: when another meeting of the group bears the number.
        CalledAfterStart: when the call comes too late.
        AgendaNumberTaken: when two matters bear the same number.
    """
    fact = MeetingCalled(
        group=command.group,
        meeting=command.meeting,
        number=command.number,
        called_at=command.at,
        called_by=command.by.person,
        starts_at=command.starts_at,
        venue=command.venue,
        agenda=command.agenda,
        notice=command.notice,
    )
    calls = [one.call for one in state.meetings.values() if not isinstance(one, NotCalled)]
    for other in calls:
        if other.meeting == command.meeting:
            if other == fact:
                return ()
            raise MeetingReferenceTaken(command.meeting)
    if not state.formed:
        raise NobodyToCall(command.group)
    for other in calls:
        if (other.group, other.number) == (command.group, command.number):
            raise MeetingNumberTaken(command.number, other.meeting)
    if command.starts_at <= command.at:
        raise CalledAfterStart(command.starts_at, command.at)
    _must_be_numbered_apart(command.agenda)
    return (fact,)


def add(command: AddAgendaItem, meeting: Known) -> Sequence[Event]:
    """A matter is put on the agenda before the meeting opens.

    Raises:
        AgendaNumberTaken: when another matter bears the number.
        AgendaFull: when the agenda holds no more.
        AgendaFixed: when the meeting has opened.
        MeetingCalledOff: when it was cancelled.
    """
    match meeting:
        case Called(agenda=agenda):
            if command.item in agenda:
                return ()
            _must_be_numbered_apart((*agenda, command.item))
            if len(agenda) >= MOST_ITEMS:
                raise AgendaFull(MOST_ITEMS)
            return (AgendaItemAdded(group=command.group, meeting=command.meeting, item=command.item),)
        case InSession() | Ended():
            raise AgendaFixed(command.meeting)
        case Cancelled():
            raise MeetingCalledOff(command.meeting)


def strike(command: StrikeAgendaItem, meeting: Known) -> Sequence[Event]:
    """A matter is taken off the agenda before the meeting opens.

    Raises:
        NotOnAgenda: when no matter bears the number.
        AgendaFixed: when the meeting has opened.
        MeetingCalledOff: when it was cancelled.
    """
    match meeting:
        case Called(agenda=agenda):
            if all(item.number != command.number for item in agenda):
                raise NotOnAgenda(command.number)
            return (
                AgendaItemStruck(
                    group=command.group, meeting=command.meeting, number=command.number, reason=command.reason
                ),
            )
        case InSession() | Ended():
            raise AgendaFixed(command.meeting)
        case Cancelled():
            raise MeetingCalledOff(command.meeting)


def cancel(command: CancelMeeting, meeting: Known) -> Sequence[Event]:
    """A meeting is called off before it opens.

    Raises:
        MeetingHasOpened: when it has opened.
    """
    match meeting:
        case Called():
            return (MeetingCancelled(group=command.group, meeting=command.meeting, reason=command.reason),)
        case Cancelled():
            return ()
        case InSession() | Ended():
            raise MeetingHasOpened(command.meeting)


def _must_be_numbered_apart(agenda: tuple[AgendaItem, ...]) -> None:
    numbers = [item.number for item in agenda]
    for number in numbers:
        if numbers.count(number) > 1:
            raise AgendaNumberTaken(number)
