"""The rules of meetings and minutes, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from domain.kernel.identifiers import GroupId, MeetingId, MotionId, PersonId
from domain.kernel.organisations import MemberId
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded, Unknown


@dataclass(eq=True)
class MeetingUnknown(Unknown):
    """The group has not been called to such a meeting."""

    group: GroupId
    meeting: MeetingId


@dataclass(eq=True)
class NobodyToCall(Unknown):
    """No group with this reference has been formed, so that nobody can be called."""

    group: GroupId


@dataclass(eq=True)
class MeetingReferenceTaken(AlreadyDecided):
    """Another meeting was called under this reference before."""

    meeting: MeetingId


@dataclass(eq=True)
class MeetingNumberTaken(AlreadyDecided):
    """Another meeting of the group bears this number."""

    number: int
    meeting: MeetingId


@dataclass(eq=True)
class CalledAfterStart(OutOfTime):
    """The members are called before the meeting starts, with reasonable notice."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 11-3",)

    starts_at: datetime
    called_at: datetime


@dataclass(eq=True)
class AgendaNumberTaken(AlreadyDecided):
    """Two matters on one agenda bear the same number."""

    number: int


@dataclass(eq=True)
class AgendaFull(Unfounded):
    """An agenda holds no more matters."""

    most: int


@dataclass(eq=True)
class NotOnAgenda(Unknown):
    """The agenda holds no matter with this number."""

    number: int


@dataclass(eq=True)
class AgendaFixed(OutOfTime):
    """The agenda and the call stand once the meeting has opened."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 11-3",)

    meeting: MeetingId


@dataclass(eq=True)
class MeetingCalledOff(AlreadyDecided):
    """The meeting was cancelled."""

    meeting: MeetingId


@dataclass(eq=True)
class MeetingHasOpened(AlreadyDecided):
    """The meeting has opened: it is not opened anew with others, and no longer called off."""

    meeting: MeetingId


@dataclass(eq=True)
class MeetingNotOpened(OutOfTime):
    """The meeting has not been opened."""

    meeting: MeetingId


@dataclass(eq=True)
class MeetingNotClosed(OutOfTime):
    """Minutes are drafted when the meeting is closed."""

    meeting: MeetingId


@dataclass(eq=True)
class MeetingIsClosed(OutOfTime):
    """The meeting is closed."""

    meeting: MeetingId


@dataclass(eq=True)
class MeetingOutOfOrder(OutOfTime):
    """What belongs to a meeting happens after it opened, and it is closed after all that."""

    earliest: datetime
    at: datetime


@dataclass(eq=True)
class ListedTwice(Unfounded):
    """A member appears by one person at a time."""

    member: MemberId


@dataclass(eq=True)
class AttendeeNotMember(NotEntitled):
    """Those who attend for a member attend for one that belongs to the group on the day."""

    member: MemberId
    on: date


@dataclass(eq=True)
class DoesNotSpeakFor(NotEntitled):
    """The person neither represents the member nor is its deputy on the day."""

    member: MemberId
    person: PersonId
    on: date


@dataclass(eq=True)
class NotTheChair(NotEntitled):
    """A meeting is led by the chair of the group, or by one of those present who is elected for it."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 11-2",)

    person: PersonId


@dataclass(eq=True)
class NotAtMeeting(Unfounded):
    """The member is not at the meeting."""

    member: MemberId


@dataclass(eq=True)
class VoteGoingOn(OutOfTime):
    """A meeting is not closed while a vote is going on in it."""

    motions: tuple[MotionId, ...]


@dataclass(eq=True)
class NoMinutes(Unknown):
    """No minutes of this meeting have been drafted."""

    meeting: MeetingId


@dataclass(eq=True)
class NotTheCurrentVersion(OutOfTime):
    """Only the latest draft of the minutes is confirmed or objected to."""

    version: int
    current: int


@dataclass(eq=True)
class MinutesAreContested(Unfounded):
    """Somebody has objected to the draft; a new draft is needed."""

    version: int
    contested_by: tuple[MemberId, ...]


@dataclass(eq=True)
class ConfirmationsMissing(Unfounded):
    """Minutes are final when every member that was present has confirmed the same version."""

    version: int
    missing: tuple[MemberId, ...]


@dataclass(eq=True)
class WasNotPresent(NotEntitled):
    """Those who were present confirm the minutes; those who were present or absent as members may object to them."""

    member: MemberId


@dataclass(eq=True)
class MinutesAreFinal(AlreadyDecided):
    """The minutes are final; what is wrong in them is put right by a correction that names it."""

    version: int


@dataclass(eq=True)
class MinutesNotFinal(OutOfTime):
    """Minutes that are not final are put right by a new draft."""

    meeting: MeetingId


@dataclass(eq=True)
class NothingCorrected(Unfounded):
    """A correction says something else than the minutes do."""

    passage: str
