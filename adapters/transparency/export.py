"""A log written to a folder as C2SP tlog-tiles, so that other people's tools can read and check it."""

import fcntl
import os
import shutil
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from adapters.transparency.ed25519 import Ed25519Verifier
from adapters.transparency.folders import CHECKPOINT, VERIFIER_KEY, LogFolder, ignore_progress
from adapters.transparency.log_writer import LogWriter, OtherHistory, replace_file
from application.transparency.checkpoints import Checkpoint, open_checkpoint
from application.transparency.findings import Unreadable
from application.transparency.keys import VerifierKey
from application.transparency.notes import LONGEST_NOTE, NoteRejected
from application.transparency.tree import EMPTY_ROOT, TreeHead
from application.transparency.verification import Entry


@dataclass(eq=False)
class ExportRefused(Exception):
    """The folder was left as it was (an extended log may have gained tiles that no checkpoint speaks of yet)."""

    directory: Path
    why: str

    def __str__(self) -> str:
        return f"{self.directory}: {self.why}"


@dataclass(frozen=True, slots=True)
class PublishedLog:
    """What is to be written: the entries from position 1, and the signed checkpoint that says how many and which."""

    entries: Iterable[Entry]
    note: bytes
    verifier_key: VerifierKey


def export_log(
    directory: Path, log: PublishedLog, *, progress: Callable[[int, int], None] = ignore_progress
) -> Checkpoint:
    """Write the log; the folder holds the whole of it, or what it held before, at every moment.

    A new folder is made beside its place and renamed into it. An earlier export of the same log is extended: new files
    are added, and the checkpoint is replaced last. `progress` is told how many entries of how many are written.

    Raises:
        ExportRefused: when the checkpoint is not signed by the key, the entries are not those it was signed for, the
            folder holds something else, a longer log, another history or a damaged one, or is being written already.
        OSError: when the disk refuses.
    """
    directory = directory.resolve()
    try:
        checkpoint = open_checkpoint(log.note, [Ed25519Verifier(log.verifier_key)])
        if directory.exists() and (not directory.is_dir() or any(directory.iterdir())):
            _extend(directory, log, checkpoint, progress)
        else:
            _create(directory, log, checkpoint, progress)
    except (NoteRejected, OtherHistory, Unreadable) as fault:
        raise ExportRefused(directory, str(fault)) from None
    return checkpoint


def _create(directory: Path, log: PublishedLog, checkpoint: Checkpoint, progress: Callable[[int, int], None]) -> None:
    directory.parent.mkdir(parents=True, exist_ok=True)
    beside = directory.with_name(f".{directory.name}.partial")
    beside.mkdir(exist_ok=True)
    with _alone(beside, directory):
        _empty(beside)
        try:
            writer = LogWriter(beside, TreeHead(0, EMPTY_ROOT))
            writer.write(log.entries, checkpoint.head, progress)
            replace_file(beside / VERIFIER_KEY, f"{log.verifier_key.text}\n".encode())
            replace_file(beside / CHECKPOINT, log.note)
            os.sync()
            try:
                beside.rename(directory)
            except OSError as fault:
                why = f"the finished export cannot be moved there: {fault.strerror}."
                raise ExportRefused(directory, why) from None
        except BaseException:
            shutil.rmtree(beside)
            raise


def _extend(directory: Path, log: PublishedLog, checkpoint: Checkpoint, progress: Callable[[int, int], None]) -> None:
    folder = LogFolder(directory)
    found = folder.read(CHECKPOINT, LONGEST_NOTE) if directory.is_dir() else None
    if found is None:
        raise ExportRefused(directory, "something is there already, and it is no log.")
    with _alone(directory, directory):
        try:
            earlier = open_checkpoint(found, [Ed25519Verifier(log.verifier_key)], origin=checkpoint.origin)
        except NoteRejected as fault:
            raise ExportRefused(directory, f"it holds no earlier export of this log: {fault}") from None
        if earlier.size > checkpoint.size:
            why = f"it holds {earlier.size} entries already; a log does not shrink to {checkpoint.size}."
            raise ExportRefused(directory, why)
        LogWriter(directory, earlier.head).write(log.entries, checkpoint.head, progress)
        replace_file(directory / VERIFIER_KEY, f"{log.verifier_key.text}\n".encode())
        os.sync()
        replace_file(directory / CHECKPOINT, log.note)


@contextmanager
def _alone(held: Path, directory: Path) -> Generator[None]:
    """Hold the folder against another export at the same time; a killed one holds nothing."""
    handle = os.open(held, os.O_RDONLY | os.O_DIRECTORY)
    try:
        if not _lock(handle, held):
            raise ExportRefused(directory, "another export is being written there, or was just now.")
        yield
    finally:
        os.close(handle)


def _lock(handle: int, held: Path) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return os.path.samestat(held.stat(), os.fstat(handle))
    except (BlockingIOError, FileNotFoundError):
        return False


def _empty(folder: Path) -> None:
    for place in folder.iterdir():
        if place.is_dir() and not place.is_symlink():
            shutil.rmtree(place)
        else:
            place.unlink()
