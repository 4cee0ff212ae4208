"""How a notice that was read from a file is recorded: once, in one procurement, as what it is or as an amendment."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.identifiers import NoticeId
from domain.notices.commands import ImportNotice
from domain.notices.events import Imported
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
        if same.digest == command.digest or _says(same) == _says(command):
            return ()
        raise NoticeDiffersFromImported(command.notice, command.version, same.digest, command.digest)
    if command.changes is not None:
        _must_belong_here(command, command.changes.notice, state)
    state.standing.must_be_free_to_act(command.by.person)
    return parcelled(command, _amended(command, state))


def _must_belong_here(command: ImportNotice, reference: NoticeId | None, state: Importing) -> None:
    for one in (*state.imported, *state.sent):
        if one.notice == reference and one.procurement != command.procurement:
            raise NoticeOfAnotherProcurement(one.notice, one.procurement, command.procurement)


def _amended(command: ImportNotice, state: Importing) -> NoticeId | None:
    """The notice whose place it takes: the one it says it changes, or an earlier version of itself."""
    known = {one.notice for one in (*state.imported, *state.sent)}
    changed = command.changes.notice if command.changes else None
    if changed is not None and changed in known:
        return changed
    versions = [one.version for one in state.imported if one.notice == command.notice]
    return command.notice if any(_order(version) < _order(command.version) for version in versions) else None


def _identity(notice: Imported | ImportNotice) -> tuple[NoticeId, str]:
    return notice.notice, notice.version


def _says(notice: Imported | ImportNotice) -> object:
    """What the notice says, but for what a publisher adds to it and what stands in further facts."""
    content = notice.content.model_copy(update={"publication": None, "published_on": None, "written_by": None})
    further = notice.further_buyers if not isinstance(notice, ImportNotice) else 0
    lots = notice.lots if not isinstance(notice, ImportNotice) else len(notice.lots)
    return content, notice.changes, len(notice.buyers) + further, lots


def _order(version: str) -> tuple[int, str]:
    return (int(version), "") if version.isdecimal() else (0, version)
