"""What may be asked about a meeting and its minutes. `at` is when it happened; the day it fell on in Norway counts."""

from pydantic import Field

from domain.kernel.commands import Command
from domain.kernel.identifiers import GroupId, MeetingId, PersonId
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId
from domain.kernel.texts import Text, Title
from domain.meetings.values import MOST_ITEMS, AgendaItem, Attending, Digest, ItemNumber, Venue


class CallMeeting(Command):
    """Call the members to a meeting, with the matters to be dealt with."""

    group: GroupId
    meeting: MeetingId = Field(description="A new reference for the meeting.")
    number: int = Field(ge=1, description="The meeting's own number in the group.")
    starts_at: Instant
    venue: Venue
    agenda: tuple[AgendaItem, ...] = Field(min_length=1, max_length=MOST_ITEMS)
    notice: Text | None = Field(default=None, description="What the members are told with the call.")


class AddAgendaItem(Command):
    """Put a matter on the agenda before the meeting opens."""

    group: GroupId
    meeting: MeetingId
    item: AgendaItem


class StrikeAgendaItem(Command):
    """Take a matter off the agenda before the meeting opens."""

    group: GroupId
    meeting: MeetingId
    number: ItemNumber
    reason: Text


class CancelMeeting(Command):
    """Cancel a meeting before it opens."""

    group: GroupId
    meeting: MeetingId
    reason: Text


class OpenMeeting(Command):
    """Open the meeting: who is present for which member, and who leads it."""

    group: GroupId
    meeting: MeetingId
    present: tuple[Attending, ...] = Field(min_length=1)
    chair: PersonId
    chair_elected: bool = Field(default=False, description="Elected for this meeting, the chair being away.")


class RecordArrival(Command):
    """Record that a member came while the meeting was on."""

    group: GroupId
    meeting: MeetingId
    member: MemberId
    person: PersonId


class RecordDeparture(Command):
    """Record that a member left while the meeting was on."""

    group: GroupId
    meeting: MeetingId
    member: MemberId


class CloseMeeting(Command):
    """Close the meeting, when no vote is going on in it."""

    group: GroupId
    meeting: MeetingId


class DraftMinutes(Command):
    """Lay a version of the minutes before the members; what it must hold is gathered from the ledger."""

    group: GroupId
    meeting: MeetingId
    digest: Digest
    document: Title = Field(description="Where the text is kept, e.g. its file name or archive reference.")
    summary: Text | None = None


class ConfirmMinutes(Command):
    """Confirm the version of the minutes, for a member that was present."""

    group: GroupId
    meeting: MeetingId
    member: MemberId
    version: int = Field(ge=1)


class ObjectToMinutes(Command):
    """Object to the version of the minutes, for a member that was present or noted as absent."""

    group: GroupId
    meeting: MeetingId
    member: MemberId
    version: int = Field(ge=1)
    reason: Text


class FinaliseMinutes(Command):
    """Make the version that every member present has confirmed the minutes of the meeting."""

    group: GroupId
    meeting: MeetingId


class CorrectMinutes(Command):
    """Put final minutes right: what they say, what is right, and why."""

    group: GroupId
    meeting: MeetingId
    passage: Text = Field(description="The words of the minutes that are wrong.")
    corrected: Text = Field(description="The words that are right.")
    reason: Text
