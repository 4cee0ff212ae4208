"""What goes wrong around an embedded server, in words for the person at the keyboard."""

import shutil
from dataclasses import dataclass
from pathlib import Path

_LINES = 15
_ROOM = 32 * 1024 * 1024
"""Bytes: two segments of PostgreSQL's log of changes."""
_FULL = "No space left on device"
_ADVICE = (
    (_FULL, "Free some space on that disk and start again; nothing recorded is lost."),
    ("Disk quota exceeded", "Free some space within the quota and start again; nothing recorded is lost."),
    ("Read-only file system", "Choose a data folder on a disk that can be written: --data DIR."),
    ("pre-existing shared memory block", "Processes of an earlier server still run; end them and start again."),
    ("could not create shared memory segment", "The machine is short of memory; free some and start again."),
    ("could not map anonymous shared memory", "The machine is short of memory; free some and start again."),
    ("could not access the server configuration", "Files of the database are missing; restore them from a backup."),
    ("could not locate a valid checkpoint record", "The database is damaged; restore it from a backup."),
    ("Operation not permitted", "Run as an ordinary user, or name another PostgreSQL in SAMKJOP_DATABASE_URL."),
    ("Permission denied", "Run as the user that owns the data folder, or choose another one: --data DIR."),
)
_OTHERWISE = "Read the lines above; another PostgreSQL can be named in SAMKJOP_DATABASE_URL."


@dataclass(eq=False)
class EmbeddedFailure(Exception):
    """The embedded PostgreSQL cannot be used: what happened, what to do, and the last lines of its log."""

    what: str
    advice: str
    log: str = ""

    def __str__(self) -> str:
        return "\n".join(part for part in (self.what, self.log, self.advice) if part)


def failure(what: str, said: str, folder: Path | None = None) -> EmbeddedFailure:
    """The failure behind what a program or the operating system said, with the advice that fits.

    A server in a folder on a full disk may have had no room to say so.
    """
    if folder and shutil.disk_usage(folder).free < _ROOM:
        said = f"{said.rstrip()}\n{_FULL}"
    advice = next((advice for phrase, advice in _ADVICE if phrase.lower() in said.lower()), _OTHERWISE)
    return EmbeddedFailure(what, advice, "\n".join(said.strip().splitlines()[-_LINES:]))


def last_lines(log: Path) -> str:
    """The end of a log file; empty when it cannot be read."""
    try:
        return "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-_LINES:])
    except OSError:
        return ""
