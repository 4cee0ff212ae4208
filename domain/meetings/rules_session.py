"""How a meeting is opened with its attendance, how members come and leave, and how it is closed."""

from collections.abc import Sequence
from datetime import date

from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.kernel.organisations import MemberId
from domain.meetings.board import Board
from domain.meetings.commands import CloseMeeting, OpenMeeting, RecordArrival, RecordDeparture
from domain.meetings.events import MeetingClosed, MeetingOpened, MemberArrived, MemberLeft
from domain.meetings.rejections import (
    AttendeeNotMember,
    DoesNotSpeakFor,
    ListedTwice,
    MeetingCalledOff,
    MeetingHasOpened,
    MeetingIsClosed,
    MeetingNotOpened,
    MeetingOutOfOrder,
    NotAtMeeting,
    NotTheChair,
    VoteGoingOn,
)
from domain.meetings.state import Called, Cancelled, Ended, InSession, Known
from domain.meetings.values import Attendance, Attending, Chair


def open_meeting(command: OpenMeeting, meeting: Known, board: Board) -> Sequence[Event]:
    """The meeting opens with those present, each for a member of the day, and with somebody to lead it.

    Raises:
        MeetingCalledOff: when it was cancelled.
        MeetingHasOpened: when it was opened with others.
        MeetingOutOfOrder: when it would open before it was called.
        ListedTwice: when a member is listed more than once.
        AttendeeNotMember: when somebody attends for an organisation that is no member that day.
        DoesNotSpeakFor: when a person does not speak for the member.
        NotTheChair: when the one to lead it is neither the chair nor elected among those present.
    """
    match meeting:
        case Called(call=call):
            if command.at < call.called_at:
                raise MeetingOutOfOrder(call.called_at, command.at)
            return (_opened(command, board),)
        case InSession(opening=opening) | Ended(session=InSession(opening=opening)):
            if _is_the_same(command, opening):
                return ()
            raise MeetingHasOpened(command.meeting)
        case Cancelled():
            raise MeetingCalledOff(command.meeting)


def arrive(command: RecordArrival, meeting: Known, board: Board) -> Sequence[Event]:
    """A member of the group comes while the meeting is on, or another person takes the member's place after it left.

    Raises:
        AttendeeNotMember: when the organisation was no member as the meeting opened.
        ListedTwice: when the member is there by another person.
        DoesNotSpeakFor: when the person does not speak for the member.
        MeetingOutOfOrder: when it comes before the meeting opened, or before it left.
        Rejection: when the meeting is not on.
    """
    session = _on(meeting)
    day = day_of(command.at)
    if command.member not in {*session.opening.absent, *(one.member for one in session.opening.present)}:
        raise AttendeeNotMember(command.member, day)
    there = session.there.get(command.member)
    if there is not None:
        if there.person == command.person:
            return ()
        raise ListedTwice(command.member)
    attendance = _attendance(Attending(member=command.member, person=command.person), day, board)
    if command.at < (earliest := session.last_moved(command.member)):
        raise MeetingOutOfOrder(earliest, command.at)
    return (
        MemberArrived(
            group=command.group,
            meeting=command.meeting,
            member=command.member,
            person=command.person,
            capacity=attendance.capacity,
            arrived_at=command.at,
        ),
    )


def depart(command: RecordDeparture, meeting: Known) -> Sequence[Event]:
    """A member leaves while the meeting is on.

    Raises:
        NotAtMeeting: when the member has not been there.
        MeetingOutOfOrder: when it leaves before it came.
        Rejection: when the meeting is not on.
    """
    session = _on(meeting)
    if command.member not in session.there:
        if command.member in {one.member for one in session.attended}:
            return ()
        raise NotAtMeeting(command.member)
    if command.at < (earliest := session.last_moved(command.member)):
        raise MeetingOutOfOrder(earliest, command.at)
    return (MemberLeft(group=command.group, meeting=command.meeting, member=command.member, left_at=command.at),)


def close(command: CloseMeeting, meeting: Known) -> Sequence[Event]:
    """The meeting closes when no vote is going on in it.

    Raises:
        VoteGoingOn: when a vote in it has not been closed.
        MeetingOutOfOrder: when somebody came or left later.
        Rejection: when the meeting has not been opened.
    """
    if isinstance(meeting, Ended):
        return ()
    session = _on(meeting)
    if session.voting:
        raise VoteGoingOn(tuple(sorted(session.voting)))
    if command.at < (earliest := session.last_moved()):
        raise MeetingOutOfOrder(earliest, command.at)
    return (MeetingClosed(group=command.group, meeting=command.meeting, closed_at=command.at),)


def _on(meeting: Known) -> InSession:
    match meeting:
        case InSession():
            return meeting
        case Called(call=call):
            raise MeetingNotOpened(call.meeting)
        case Cancelled(call=call):
            raise MeetingCalledOff(call.meeting)
        case Ended(session=session):
            raise MeetingIsClosed(session.call.meeting)


def _opened(command: OpenMeeting, board: Board) -> MeetingOpened:
    day = day_of(command.at)
    members = [one.member for one in command.present]
    for member in members:
        if members.count(member) > 1:
            raise ListedTwice(member)
        if member not in board.members_on(day):
            raise AttendeeNotMember(member, day)
    present = tuple(_attendance(one, day, board) for one in sorted(command.present, key=lambda one: one.member))
    return MeetingOpened(
        group=command.group,
        meeting=command.meeting,
        opened_at=command.at,
        present=present,
        absent=tuple(sorted(board.members_on(day) - set(members))),
        chair=Chair(member=_led_for(command, day, board), person=command.chair, elected=command.chair_elected),
    )


def _attendance(attending: Attending, day: date, board: Board) -> Attendance:
    capacity = board.capacity_on(day, attending.member, attending.person)
    if capacity is None:
        raise DoesNotSpeakFor(attending.member, attending.person, day)
    return Attendance(member=attending.member, person=attending.person, capacity=capacity)


def _led_for(command: OpenMeeting, day: date, board: Board) -> MemberId:
    if command.chair_elected:
        member = next((one.member for one in command.present if one.person == command.chair), None)
    else:
        member = board.chair_on(day, command.chair)
    if member is None:
        raise NotTheChair(command.chair)
    return member


def _is_the_same(command: OpenMeeting, opening: MeetingOpened) -> bool:
    """Whether it is this very opening, whoever has joined the group or changed its people since."""
    return (
        {(one.member, one.person) for one in command.present} == {(one.member, one.person) for one in opening.present}
        and (command.chair, command.chair_elected) == (opening.chair.person, opening.chair.elected)
        and command.at == opening.opened_at
    )
