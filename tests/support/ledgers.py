"""A ledger on PostgreSQL as the program puts it together, and what a superuser can do to it behind its back."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from psycopg import Connection

from adapters.deployment.host import PostgresHost, open_host
from adapters.deployment.settings import Settings
from application.ledgers.ledger import Ledger


@dataclass(frozen=True)
class Superuser:
    """Somebody who owns the database and switches the triggers off."""

    address: str

    @contextmanager
    def connection(self) -> Generator[Connection]:
        """A connection on which no trigger fires; what is done on it is committed."""
        with psycopg.connect(self.address) as connection:
            connection.execute("SET session_replication_role = replica")
            yield connection

    def do(self, statement: str, *values: object) -> int:
        """Run a statement; the number of rows it touched."""
        with self.connection() as connection:
            return connection.execute(statement.encode(), values or None).rowcount

    def move(self, here: int, there: int) -> None:
        """Let an entry stand at another position."""
        assert self.do("UPDATE ledger.entries SET position = %s WHERE position = %s", there, here) == 1


@dataclass(frozen=True)
class Place:
    """A host on a database of its own, its settings, and the superuser."""

    settings: Settings
    host: PostgresHost
    superuser: Superuser

    def ledger(self) -> Ledger:
        """The ledger `namdal`, made when it is not there."""
        return self.host.create("namdal")


@pytest.fixture
def place(database_address: str, tmp_path: Path) -> Iterator[Place]:
    """A host on a database of its own."""
    settings = Settings(tmp_path, database_address)
    host = open_host(settings)
    yield Place(settings, host, Superuser(database_address))
    host.close()
