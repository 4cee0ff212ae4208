"""What the rules of meetings rest on: how far each meeting and its minutes have come, and the board."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from domain.kernel.identifiers import GroupId, MeetingId, MotionId
from domain.kernel.organisations import MemberId
from domain.meetings.board import Board
from domain.meetings.events import (
    MeetingCalled,
    MeetingOpened,
    MemberArrived,
    MemberLeft,
    MinutesContested,
    MinutesCorrected,
    MinutesDrafted,
    MinutesFinalised,
)
from domain.meetings.values import AgendaItem, Attendance
from domain.motions.events import DecisionMade


@dataclass(frozen=True, slots=True)
class NotCalled:
    """Nobody has been called."""


@dataclass(frozen=True, slots=True)
class Called:
    """The members have been called."""

    call: MeetingCalled
    agenda: tuple[AgendaItem, ...]


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The meeting was called off."""

    call: MeetingCalled


@dataclass(frozen=True, slots=True)
class InSession:
    """The meeting is on; `voting` are the motions whose vote is going on in it."""

    call: MeetingCalled
    agenda: tuple[AgendaItem, ...]
    opening: MeetingOpened
    movements: tuple[MemberArrived | MemberLeft, ...] = ()
    voting: frozenset[MotionId] = frozenset()
    decisions: tuple[DecisionMade, ...] = ()

    @property
    def attended(self) -> tuple[Attendance, ...]:
        """Everybody who was there at some time, in the order in which they came."""
        came = (
            Attendance(member=one.member, person=one.person, capacity=one.capacity)
            for one in self.movements
            if isinstance(one, MemberArrived)
        )
        return tuple(dict.fromkeys((*self.opening.present, *came)))

    @property
    def there(self) -> Mapping[MemberId, Attendance]:
        """Who is at the meeting now, by member."""
        there = {one.member: one for one in self.opening.present}
        for one in self.movements:
            if isinstance(one, MemberArrived):
                there[one.member] = Attendance(member=one.member, person=one.person, capacity=one.capacity)
            else:
                there.pop(one.member, None)
        return there

    def last_moved(self, member: MemberId | None = None) -> datetime:
        """When the member, or anybody, last came or left; the opening when nobody has."""
        moved = (
            one.arrived_at if isinstance(one, MemberArrived) else one.left_at
            for one in self.movements
            if member in (None, one.member)
        )
        return max(moved, default=self.opening.opened_at)


@dataclass(frozen=True, slots=True)
class Ended:
    """The meeting is closed."""

    session: InSession
    closed_at: datetime

    @property
    def call(self) -> MeetingCalled:
        """The call to it."""
        return self.session.call


Known: TypeAlias = Called | Cancelled | InSession | Ended
"""A meeting that was called, however far it has come."""

Meeting: TypeAlias = NotCalled | Known


@dataclass(frozen=True, slots=True)
class NotDrafted:
    """There are no minutes."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The latest version lies before the members."""

    draft: MinutesDrafted
    confirmed_by: frozenset[MemberId] = frozenset()
    objections: tuple[MinutesContested, ...] = ()

    @property
    def present(self) -> frozenset[MemberId]:
        """The members that were at the meeting at some time."""
        return frozenset(one.member for one in self.draft.record.present)

    @property
    def contested_by(self) -> tuple[MemberId, ...]:
        """The members that have objected to this version, by organisation number."""
        return tuple(sorted({one.member for one in self.objections}))


@dataclass(frozen=True, slots=True)
class Final:
    """The minutes stand, with their corrections."""

    final: MinutesFinalised
    corrections: tuple[MinutesCorrected, ...] = ()


Minutes: TypeAlias = NotDrafted | Draft | Final


@dataclass(frozen=True, slots=True)
class State:
    """The meetings and minutes that the boundary reaches, and the board."""

    formed: bool = False
    meetings: Mapping[MeetingId, Meeting] = field(default_factory=dict[MeetingId, Meeting])
    minutes: Mapping[MeetingId, Minutes] = field(default_factory=dict[MeetingId, Minutes])
    board: Board = field(default_factory=Board)

    def meeting_of(self, group: GroupId, meeting: MeetingId) -> Meeting:
        """How far the group's meeting has come; another group's meeting is none of this one's."""
        match self.meetings.get(meeting, NotCalled()):
            case NotCalled() as unknown:
                return unknown
            case known:
                return known if known.call.group == group else NotCalled()

    def minutes_of(self, group: GroupId, meeting: MeetingId) -> Minutes:
        """How far the minutes of the group's meeting have come."""
        match self.minutes.get(meeting):
            case (Draft(draft=fact) | Final(final=fact)) as written if fact.group == group:
                return written
            case _:
                return NotDrafted()
