"""The facts of the board's meetings and their minutes."""

from pydantic import Field

from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MeetingId, PersonId
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId
from domain.kernel.texts import Text, Title
from domain.meetings.values import (
    AgendaItem,
    Attendance,
    Chair,
    Digest,
    ItemNumber,
    MinutesRecord,
    Venue,
)
from domain.representatives.values import Capacity


class MeetingCalled(Event):
    """The members were called to a meeting, with the matters to be dealt with."""

    stored_as = "meeting-called.v1"
    legal_basis = ("KOML § 11-3",)

    group: GroupId
    meeting: MeetingId
    number: int = Field(ge=1)
    called_at: Instant
    called_by: PersonId
    starts_at: Instant
    venue: Venue
    agenda: tuple[AgendaItem, ...]
    notice: Text | None = None


class AgendaItemAdded(Event):
    """A matter was put on the agenda after the call."""

    stored_as = "agenda-item-added.v1"

    group: GroupId
    meeting: MeetingId
    item: AgendaItem


class AgendaItemStruck(Event):
    """A matter was taken off the agenda, with the reason."""

    stored_as = "agenda-item-struck.v1"

    group: GroupId
    meeting: MeetingId
    number: ItemNumber
    reason: Text


class MeetingCancelled(Event):
    """A meeting that was called is not held, with the reason."""

    stored_as = "meeting-cancelled.v1"

    group: GroupId
    meeting: MeetingId
    reason: Text


class MeetingOpened(Event):
    """A meeting began: who was present for which member, who was absent, who led it."""

    stored_as = "meeting-opened.v1"
    legal_basis = ("KOML §§ 11-2, 11-4",)

    group: GroupId
    meeting: MeetingId
    opened_at: Instant
    present: tuple[Attendance, ...]
    absent: tuple[MemberId, ...]
    chair: Chair


class MemberArrived(Event):
    """A member came while the meeting was on."""

    stored_as = "member-arrived.v1"

    group: GroupId
    meeting: MeetingId
    member: MemberId
    person: PersonId
    capacity: Capacity
    arrived_at: Instant


class MemberLeft(Event):
    """A member left while the meeting was on."""

    stored_as = "member-left.v1"

    group: GroupId
    meeting: MeetingId
    member: MemberId
    left_at: Instant


class MeetingClosed(Event):
    """A meeting ended."""

    stored_as = "meeting-closed.v1"

    group: GroupId
    meeting: MeetingId
    closed_at: Instant


class MinutesDrafted(Event):
    """A version of the minutes was laid before those who were present; it replaces the version before."""

    stored_as = "minutes-drafted.v1"
    legal_basis = ("KOML § 11-4",)

    group: GroupId
    meeting: MeetingId
    version: int = Field(ge=1)
    digest: Digest
    document: Title
    summary: Text | None = None
    record: MinutesRecord


class MinutesConfirmed(Event):
    """A member that was present confirmed a version of the minutes."""

    stored_as = "minutes-confirmed.v1"

    group: GroupId
    meeting: MeetingId
    member: MemberId
    person: PersonId
    version: int = Field(ge=1)


class MinutesContested(Event):
    """A member objected to a version of the minutes, with the reason; only a new draft can be confirmed."""

    stored_as = "minutes-contested.v1"

    group: GroupId
    meeting: MeetingId
    member: MemberId
    person: PersonId
    version: int = Field(ge=1)
    reason: Text


class MinutesFinalised(Event):
    """Every member that was present had confirmed the same version; it is the minutes."""

    stored_as = "minutes-finalised.v1"
    legal_basis = ("KOML § 11-4",)

    group: GroupId
    meeting: MeetingId
    version: int = Field(ge=1)
    digest: Digest
    confirmed_by: tuple[MemberId, ...]


class MinutesCorrected(Event):
    """Final minutes were put right: what they said, what is right, and why. The final version itself stands."""

    stored_as = "minutes-corrected.v1"

    group: GroupId
    meeting: MeetingId
    version: int = Field(ge=1)
    correction: int = Field(ge=1)
    passage: Text
    corrected: Text
    reason: Text
