"""The server as a process: come to a known state, launch, halt."""

import os
import shlex
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from adapters.embedded.failures import EmbeddedFailure, failure, last_lines
from adapters.embedded.folders import Cluster
from adapters.embedded.processes import end_leftovers, serves
from adapters.embedded.programs import Programs
from adapters.embedded.running import Note, forget, note_of, socket_name

_SECONDS = 300
"""How long a server may take to start, which after a crash includes reading its log again, and to stop."""
_LONGEST_SOCKET = 103
"""Bytes in the path of a socket, on every platform."""


def settle(cluster: Cluster, programs: Programs) -> Note | None:
    """The server that runs, waited for while it starts or stops; or none, and then nothing is left of an earlier one.

    Raises:
        EmbeddedFailure: when the earlier one neither comes nor goes.
    """
    deadline = time.monotonic() + _SECONDS
    while (note := note_of(cluster)) and serves(note.process, cluster):
        if note.answers():
            return note
        if note.ready:
            halt(cluster, programs)  # its socket was removed, so nobody can reach it
        elif time.monotonic() > deadline:
            raise EmbeddedFailure(
                f"The server in {cluster.home} (process {note.process}) has neither started nor stopped in "
                f"{_SECONDS} seconds.",
                "End that process, then start again.",
                last_lines(cluster.log),
            )
        time.sleep(0.02)
    end_leftovers(cluster)
    _clear(cluster, note)
    return None


def launch(cluster: Cluster, programs: Programs) -> Note:
    """Start the server and wait until it is ready.

    Raises:
        EmbeddedFailure: when it does not start; the end of its log is in it.
    """
    sockets = _socket_folder(cluster, programs)
    if cluster.log.exists():
        cluster.log.replace(cluster.log.with_suffix(".log.1"))
    done = _control(
        cluster, programs, "start", "--log=server.log", f"--options={shlex.join(_options(cluster, sockets))}"
    )
    note = note_of(cluster)
    if done != "" or note is None or not note.answers():
        raise failure(
            f"The server in {cluster.home} does not start.", f"{done}\n{last_lines(cluster.log)}", cluster.home
        )
    return note


def halt(cluster: Cluster, programs: Programs) -> bool:
    """Stop the server: clients are cut off, what they committed is kept; whether it was running.

    Raises:
        EmbeddedFailure: when it does not stop.
    """
    note = note_of(cluster)
    if note is None or not serves(note.process, cluster):
        return False
    said = _control(cluster, programs, "stop", "--mode=fast")
    if serves(note.process, cluster):
        raise failure(f"The server in {cluster.home} (process {note.process}) does not stop.", said)
    _clear(cluster, note)
    return True


def _control(cluster: Cluster, programs: Programs, *arguments: str) -> str:
    """What pg_ctl has to complain about."""
    done = programs.run(
        "pg_ctl",
        *arguments,
        "--wait",
        "--silent",
        f"--timeout={_SECONDS}",
        inside=cluster.home,
        environment={"PGDATA": str(cluster.pgdata)},
    )
    return done.stdout.strip() if done.returncode != 0 else ""


def _options(cluster: Cluster, sockets: Path) -> tuple[str, ...]:
    quoted = str(sockets).replace('"', '""')
    settings = {
        "listen_addresses": "",
        "unix_socket_directories": f'"{quoted}"',
        "unix_socket_permissions": "0700",
        "cluster_name": cluster.name,
        "timezone": "UTC",
        "log_timezone": "UTC",
        "log_checkpoints": "off",
        "dynamic_shared_memory_type": "mmap",  # a container's /dev/shm is too small for a large sort
    }
    return tuple(part for name, value in settings.items() for part in ("-c", f"{name}={value}"))


def _socket_folder(cluster: Cluster, programs: Programs) -> Path:
    if _fits(cluster.home):
        return cluster.home
    short = Path(tempfile.mkdtemp(prefix="samkjop-"))
    programs.account.own(short)
    if not _fits(short):
        short.rmdir()
        raise EmbeddedFailure(
            f"The paths of {cluster.home} and {short} are no place for a socket: too long, or with a comma.",
            "Choose another data folder: --data DIR.",
        )
    return short


def _fits(folder: Path) -> bool:
    """Whether clients can name a socket in this folder; a comma would begin the next server's name."""
    return len(os.fsencode(folder / socket_name())) <= _LONGEST_SOCKET and "," not in str(folder)


def _clear(cluster: Cluster, note: Note | None) -> None:
    """Remove what a server that is gone has left: its note, its socket, and the folder made for that."""
    forget(cluster)
    for folder in {cluster.home, *([note.sockets] if note and note.ready else [])}:
        for name in (socket_name(), f"{socket_name()}.lock"):
            (folder / name).unlink(missing_ok=True)
        if folder != cluster.home and folder.name.startswith("samkjop-"):
            with suppress(OSError):
                folder.rmdir()
