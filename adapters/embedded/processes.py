"""The processes of one cluster's server, read from `/proc`; where there is none, PostgreSQL's own guards remain."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from adapters.embedded.failures import EmbeddedFailure
from adapters.embedded.folders import Cluster

_PROC = Path("/proc")
_PATIENCE = 10.0
"""Seconds that a process gets to end by itself."""


def serves(process: int, cluster: Cluster) -> bool:
    """Whether this process is alive and one of the cluster's server: a number in an old file may be anybody's now."""
    if not _PROC.joinpath("self").exists():
        return _is_alive(process)
    try:
        title = _PROC.joinpath(str(process), "cmdline").read_bytes()
    except OSError:
        return False
    if b"postgres" not in title:
        return False
    if cluster.name.encode() in title:
        return True
    # A data folder that was moved while its server ran changed the name, but not where the server stands.
    with suppress(OSError):
        return _PROC.joinpath(str(process), "cwd").samefile(cluster.pgdata)
    return False


def end_leftovers(cluster: Cluster) -> None:
    """End what is left of a server whose first process is gone; they would hold its shared memory.

    Raises:
        EmbeddedFailure: when one does not end.
    """
    for how in (signal.SIGQUIT, signal.SIGKILL):
        for process in _all_of(cluster):
            with suppress(ProcessLookupError):
                os.kill(process, how)
        deadline = time.monotonic() + _PATIENCE
        while any(_all_of(cluster)):
            if time.monotonic() > deadline:
                break
            time.sleep(0.02)
        else:
            return
    raise EmbeddedFailure(f"Processes of the server in {cluster.home} do not end.", "End them, then start again.")


def _all_of(cluster: Cluster) -> Iterator[int]:
    if _PROC.is_dir():
        numbers = [int(entry.name) for entry in _PROC.iterdir() if entry.name.isdecimal()]
        yield from (number for number in numbers if serves(number, cluster))


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
