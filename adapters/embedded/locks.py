"""One process at a time starts or stops the server of a data folder."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def locked(data: Path) -> Generator[None]:
    """Wait until no other process starts or stops this data folder's server; a killed process holds no lock."""
    import fcntl  # noqa: PLC0415  not on every platform

    handle = os.open(data / "postgresql.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
