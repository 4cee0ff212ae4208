"""How members confirm the latest version of the minutes, or object to it."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.meetings.board import Board
from domain.meetings.commands import ConfirmMinutes, ObjectToMinutes
from domain.meetings.events import MinutesConfirmed, MinutesContested
from domain.meetings.rejections import (
    DoesNotSpeakFor,
    MinutesAreContested,
    MinutesAreFinal,
    NoMinutes,
    NotTheCurrentVersion,
    WasNotPresent,
)
from domain.meetings.state import Draft, Final, Minutes, NotDrafted


def confirm(command: ConfirmMinutes, minutes: Minutes, board: Board) -> Sequence[Event]:
    """A member that was present confirms the latest version.

    Raises:
        NoMinutes: when nothing has been drafted.
        MinutesAreFinal: when the minutes are final.
        NotTheCurrentVersion: when another version is the latest.
        MinutesAreContested: when somebody has objected to it.
        WasNotPresent: when the member was not there.
        DoesNotSpeakFor: when the person does not speak for the member.
    """
    if isinstance(minutes, Final) and (command.version, True) == (
        minutes.final.version,
        command.member in minutes.final.confirmed_by,
    ):
        return ()
    current = _current(command, minutes)
    if command.member not in current.present:
        raise WasNotPresent(command.member)
    _must_speak_for(command, board)
    if command.member in current.confirmed_by:
        return ()
    if current.objections:
        raise MinutesAreContested(command.version, current.contested_by)
    return (
        MinutesConfirmed(
            group=command.group,
            meeting=command.meeting,
            member=command.member,
            person=command.by.person,
            version=command.version,
        ),
    )


def contest(command: ObjectToMinutes, minutes: Minutes, board: Board) -> Sequence[Event]:
    """A member, present or noted as absent, objects to the latest version.

    Raises:
        NoMinutes: when nothing has been drafted.
        MinutesAreFinal: when the minutes are final.
        NotTheCurrentVersion: when another version is the latest.
        WasNotPresent: when the organisation was no member as the meeting was held.
        DoesNotSpeakFor: when the person does not speak for the member.
    """
    current = _current(command, minutes)
    if command.member not in {*current.present, *current.draft.record.absent}:
        raise WasNotPresent(command.member)
    _must_speak_for(command, board)
    if any((one.member, one.reason) == (command.member, command.reason) for one in current.objections):
        return ()
    return (
        MinutesContested(
            group=command.group,
            meeting=command.meeting,
            member=command.member,
            person=command.by.person,
            version=command.version,
            reason=command.reason,
        ),
    )


def _current(command: ConfirmMinutes | ObjectToMinutes, minutes: Minutes) -> Draft:
    match minutes:
        case Draft(draft=latest) if latest.version == command.version:
            return minutes
        case Draft(draft=latest):
            raise NotTheCurrentVersion(command.version, latest.version)
        case Final(final=final):
            raise MinutesAreFinal(final.version)
        case NotDrafted():
            raise NoMinutes(command.meeting)


def _must_speak_for(command: ConfirmMinutes | ObjectToMinutes, board: Board) -> None:
    day = day_of(command.at)
    if board.capacity_on(day, command.member, command.by.person) is None:
        raise DoesNotSpeakFor(command.member, command.by.person, day)
