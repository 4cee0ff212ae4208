"""What every connection of the program is told first."""

from typing import Any

import psycopg

from adapters.postgres.addresses import Address

APPLICATION_ROLE = "samkjop_app"
OLDEST_VERSION = 150_000


class DatabaseTooOld(RuntimeError):
    """The server is older than PostgreSQL 15."""


def connect(address: Address) -> psycopg.Connection[Any]:
    """A connection of its own, in autocommit mode, as the user of the address."""
    return psycopg.connect(autocommit=True, **address.parameters)  # pyright: ignore[reportArgumentType]


def check_version(connection: psycopg.Connection[Any]) -> None:
    """Refuse a server that lacks what the tables and functions use.

    Raises:
        DatabaseTooOld: it is older than PostgreSQL 15.
    """
    version = connection.info.server_version
    if version < OLDEST_VERSION:
        raise DatabaseTooOld(f"PostgreSQL {version // 10_000} is too old: this program needs 15 or newer")


def prepare_session(connection: psycopg.Connection[Any]) -> None:
    """Work as the application's role, on committed rows only, with times in UTC."""
    connection.execute(
        f"SET ROLE {APPLICATION_ROLE}; "
        "SET default_transaction_isolation = 'read committed'; "
        "SET timezone = 'UTC'; "
        "SET client_encoding = 'UTF8'"
    )
