"""What every connection of the program is told first."""

import select
from typing import Any

import psycopg
from psycopg.pq import ConnStatus

from adapters.postgres.addresses import Address

APPLICATION_ROLE = "samkjop_app"
OLDEST_VERSION = 150_000
PATIENCE = {
    "connect_timeout": "10",
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "60000",
}


class DatabaseTooOld(RuntimeError):
    """The server is older than PostgreSQL 15."""


def connect(address: Address) -> psycopg.Connection[Any]:
    """A connection of its own, in autocommit mode, as the user of the address."""
    return psycopg.connect(autocommit=True, **PATIENCE | address.parameters)  # pyright: ignore[reportArgumentType]


def alive(connection: psycopg.Connection[Any]) -> bool:
    """Whether an idle connection still stands, as far as it can be seen without asking the server."""
    return connection.pgconn.status == ConnStatus.OK and not polls(connection)[0].poll(0)


def polls(connection: psycopg.Connection[Any]) -> tuple[select.poll, select.poll]:
    """What tells that a connection can be read, and that it can be read or written.

    An idle one that can be read was closed by the server, which says nothing else unasked.
    """
    readable, writable = select.poll(), select.poll()
    readable.register(connection.pgconn.socket, select.POLLIN)
    writable.register(connection.pgconn.socket, select.POLLIN | select.POLLOUT)
    return readable, writable


def check_server(version: int) -> None:
    """Refuse a server whose version (150004 is 15.4) lacks what the tables and functions use.

    Raises:
        DatabaseTooOld: it is older than PostgreSQL 15.
    """
    if version < OLDEST_VERSION:
        raise DatabaseTooOld(f"PostgreSQL {version // 10_000} is too old: this program needs 15 or newer")


def prepare_session(connection: psycopg.Connection[Any]) -> None:
    """Work as the application's role, on committed rows only, with times in UTC.

    Plans are kept for as long as the connection: one made while tables were empty must serve when they are large.
    """
    connection.execute(
        f"SET ROLE {APPLICATION_ROLE}; "
        "SET default_transaction_isolation = 'read committed'; "
        "SET timezone = 'UTC'; "
        "SET client_encoding = 'UTF8'; "
        "SET enable_seqscan = off; "
        "SET jit = off"
    )
