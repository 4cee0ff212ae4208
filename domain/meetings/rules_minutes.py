"""How minutes are drafted, made final, and put right afterwards."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.meetings.commands import CorrectMinutes, DraftMinutes, FinaliseMinutes
from domain.meetings.events import (
    MinutesCorrected,
    MinutesDrafted,
    MinutesFinalised,
)
from domain.meetings.record import record_of
from domain.meetings.rejections import (
    ConfirmationsMissing,
    MeetingCalledOff,
    MeetingNotClosed,
    MinutesAreContested,
    MinutesAreFinal,
    MinutesNotFinal,
    NoMinutes,
    NothingCorrected,
)
from domain.meetings.state import Called, Cancelled, Draft, Ended, Final, InSession, Known, Minutes, NotDrafted


def draft(command: DraftMinutes, meeting: Known, minutes: Minutes) -> Sequence[Event]:
    """A version is laid before the members when the meeting is closed; it replaces the version before.

    Raises:
        MeetingCalledOff: when the meeting was cancelled.
        MeetingNotClosed: when it is not closed.
        MinutesAreFinal: when its minutes are final.
    """
    match meeting:
        case Ended():
            pass
        case Cancelled():
            raise MeetingCalledOff(command.meeting)
        case Called() | InSession():
            raise MeetingNotClosed(command.meeting)
    match minutes:
        case Final(final=final):
            raise MinutesAreFinal(final.version)
        case Draft(draft=latest, objections=()) if _is_the_same(command, latest):
            return ()
        case Draft(draft=latest):
            version = latest.version + 1
        case NotDrafted():
            version = 1
    return (
        MinutesDrafted(
            group=command.group,
            meeting=command.meeting,
            version=version,
            digest=command.digest,
            document=command.document,
            summary=command.summary,
            record=record_of(meeting),
        ),
    )


def finalise(command: FinaliseMinutes, minutes: Minutes) -> Sequence[Event]:
    """The version that everybody present has confirmed becomes the minutes.

    Raises:
        NoMinutes: when nothing has been drafted.
        MinutesAreContested: when somebody has objected to the latest version.
        ConfirmationsMissing: when somebody present has not confirmed it.
    """
    match minutes:
        case NotDrafted():
            raise NoMinutes(command.meeting)
        case Final():
            return ()
        case Draft(draft=latest, confirmed_by=confirmed_by):
            if minutes.objections:
                raise MinutesAreContested(latest.version, minutes.contested_by)
            missing = tuple(sorted(minutes.present - confirmed_by))
            if missing:
                raise ConfirmationsMissing(latest.version, missing)
            return (
                MinutesFinalised(
                    group=command.group,
                    meeting=command.meeting,
                    version=latest.version,
                    digest=latest.digest,
                    confirmed_by=tuple(sorted(confirmed_by)),
                ),
            )


def correct(command: CorrectMinutes, minutes: Minutes) -> Sequence[Event]:
    """Final minutes are put right by a correction that names the words it corrects.

    Raises:
        MinutesNotFinal: when there are no final minutes.
        NothingCorrected: when it says what the minutes say.
    """
    match minutes:
        case NotDrafted() | Draft():
            raise MinutesNotFinal(command.meeting)
        case Final(final=final, corrections=corrections):
            if any((one.passage, one.corrected) == (command.passage, command.corrected) for one in corrections):
                return ()
            if command.passage == command.corrected:
                raise NothingCorrected(command.passage)
            return (
                MinutesCorrected(
                    group=command.group,
                    meeting=command.meeting,
                    version=final.version,
                    correction=len(corrections) + 1,
                    passage=command.passage,
                    corrected=command.corrected,
                    reason=command.reason,
                ),
            )


def _is_the_same(command: DraftMinutes, latest: MinutesDrafted) -> bool:
    return (command.digest, command.document, command.summary) == (latest.digest, latest.document, latest.summary)
