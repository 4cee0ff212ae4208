"""How a notice that was read from a file is recorded: once, in one procurement, as what it is or as an amendment."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.identifiers import NoticeId
from domain.notices.commands import ImportNotice
from domain.notices.differences import differences
from domain.notices.events import Imported, ImportedPart
from domain.notices.parcels import parcelled
from domain.notices.rejections import NoticeDiffersFromImported, NoticeOfAnotherProcurement
from domain.notices.state import Importing


def import_notice(command: ImportNotice, state: Importing) -> Sequence[Event]:
    """The facts of the notice, all together; none when this version was read before, from whatever copy.

    Raises:
        NoticeOfAnotherProcurement: the notice, or the one it changes, is recorded elsewhere.
        NoticeDiffersFromImported: another file of the same version said something else.
        NoticeTooLarge: a part of it fits into no entry.
        ActorIsRecused: who records it is recused from the case.
    """
    _must_belong_here(command, command.notice, state)
    same = next((one for one in state.imported if _identity(one) == _identity(command)), None)
    if same is not None:
        if same.digest != command.digest:
            _must_say_the_same(command, same, state)
        return ()
    if command.changes is not None:
        _must_belong_here(command, command.changes.notice, state)
    state.standing.must_be_free_to_act(command.by.person)
    return parcelled(command, _amended(command, state))


def _must_belong_here(command: ImportNotice, reference: NoticeId | None, state: Importing) -> None:
    for one in (*state.imported, *state.sent):
        if one.notice == reference and one.procurement != command.procurement:
            raise NoticeOfAnotherProcurement(one.notice, one.procurement, command.procurement)


def _must_say_the_same(command: ImportNotice, recorded: Imported, state: Importing) -> None:
    further = tuple(one for one in state.parts if _identity(one) == _identity(command))
    parts, lots = differences(recorded, further, command)
    if parts:
        raise NoticeDiffersFromImported(command.notice, command.version, recorded.digest, command.digest, parts, lots)


def _amended(command: ImportNotice, state: Importing) -> NoticeId | None:
    """The notice whose place it takes: the one it says it changes, or an earlier version of itself."""
    known = {one.notice for one in (*state.imported, *state.sent)}
    changed = command.changes.notice if command.changes else None
    if changed is not None and changed in known:
        return changed
    versions = [one.version for one in state.imported if one.notice == command.notice]
    return command.notice if any(_order(version) < _order(command.version) for version in versions) else None


def _identity(notice: Imported | ImportedPart | ImportNotice) -> tuple[NoticeId, str]:
    return notice.notice, notice.version


def _order(version: str) -> tuple[int, str]:
    return (int(version), "") if version.isdecimal() else (0, version)
