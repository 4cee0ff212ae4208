"""Files that are made once, for their owner only, and that stand after the power was cut."""

import os
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp


def make_once(path: Path, text: str) -> None:
    """Write a file for its owner only, in a folder for its owner only; leave the one that another made first.

    The file is never seen half written: it is written beside its place, and then linked there.

    Raises:
        OSError: when the file or its folder cannot be written.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, written = mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            path.hardlink_to(written)
    finally:
        Path(written).unlink()
    settle(path.parent)


def settle(folder: Path) -> None:
    """See to it that the names in a folder are on the disk."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
