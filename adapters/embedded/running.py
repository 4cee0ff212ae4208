"""A running server, known by the note that PostgreSQL keeps of itself and by a socket that answers."""

import os
import socket
import struct
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from adapters.embedded.folders import Cluster

ROLE = "postgres"
DATABASE = "samkjop"
_NOTE = "postmaster.pid"
_PORT = 5432
_LINES = 8
_SECONDS = 10.0
_ENCRYPTED = struct.pack("!ii", 8, 80877103)
"""Asks whether the connection may be encrypted: a question that every server answers, with one byte."""


@dataclass(frozen=True, slots=True)
class Note:
    """What PostgreSQL wrote of its server: the first process, where the socket is, and how far it has come."""

    process: int
    sockets: Path
    ready: bool

    @property
    def address(self) -> str:
        """The address for clients, without a password: whoever reaches the socket is trusted."""
        return f"postgresql://{ROLE}@/{DATABASE}?host={quote(str(self.sockets), safe='/')}"

    def answers(self) -> bool:
        """Whether the server is ready and takes connections.

        Raises:
            PermissionError: when this user may not reach the socket.
        """
        if not self.ready:
            return False
        with socket.socket(socket.AF_UNIX) as client:
            client.settimeout(_SECONDS)
            try:
                client.connect(os.fspath(self.sockets / socket_name()))
                client.sendall(_ENCRYPTED)
                return client.recv(1) != b""
            except (BlockingIOError, TimeoutError):
                return True  # it is there, and has its hands full
            except (FileNotFoundError, ConnectionError):
                return False


def socket_name() -> str:
    """The name of the socket's file."""
    return f".s.PGSQL.{_PORT}"


def note_of(cluster: Cluster) -> Note | None:
    """The note in the cluster, if a server has written one; it may be of a server that is gone."""
    try:
        lines = (cluster.pgdata / _NOTE).read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except FileNotFoundError:
        return None
    if not lines or not lines[0].strip().isdecimal():
        return None
    ready = len(lines) >= _LINES and lines[7].startswith("ready")
    return Note(int(lines[0]), Path(lines[4] if ready else ""), ready)


def forget(cluster: Cluster) -> None:
    """Remove the note of a server that is gone: its number may be another process's by now."""
    (cluster.pgdata / _NOTE).unlink(missing_ok=True)
