"""Databases for tests: one server for the session, and for each test a database made from a migrated template."""

import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import make_conninfo
from psycopg.sql import SQL, Identifier

from adapters.embedded.server import start, status, stop
from adapters.entries.store import EntryStore
from adapters.memory.recorder import InMemoryRecorder
from adapters.postgres.addresses import Address
from adapters.postgres.database import Database
from adapters.postgres.ledgers import create_ledger
from adapters.postgres.migrating import migrate
from adapters.postgres.recorder import PostgresRecorder
from adapters.vault.rows import PostgresVaultRows
from adapters.vault.vault import VaultRows

ADDRESS_VARIABLE = "SAMKJOP_TEST_DATABASE_URL"
_NUMBERS = count(1)


@dataclass(frozen=True)
class Server:
    """A PostgreSQL server on which databases can be made."""

    address: str

    def address_of(self, database: str) -> str:
        """The address of one of its databases."""
        return make_conninfo(self.address, dbname=database)

    @contextmanager
    def database(self, template: str = "template0") -> Generator[str]:
        """The address of a new database, made from a template and dropped at the end."""
        name = f"samkjop_test_{os.getpid()}_{next(_NUMBERS)}"
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute(
                SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY wal_log").format(Identifier(name), Identifier(template))
            )
        try:
            yield self.address_of(name)
        finally:
            with psycopg.connect(self.address, autocommit=True) as connection:
                connection.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))


@contextmanager
def embedded() -> Generator[str]:
    """The address of a new embedded server in a folder of its own; gone at the end."""
    folder = Path(tempfile.mkdtemp(prefix="samkjop-test-"))
    folder.chmod(0o711)  # the server's own user, when the tests are run by root, must get through
    address = start(folder)
    try:
        yield address
    finally:
        stop(folder)
        home = status(folder).folder
        if home is not None:
            shutil.rmtree(home, ignore_errors=True)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The session's server: the one that SAMKJOP_TEST_DATABASE_URL names, or an embedded one."""
    given = os.environ.get(ADDRESS_VARIABLE)
    if given:
        yield Server(given)
        return
    with embedded() as address:
        yield Server(address)


@pytest.fixture(scope="session")
def migrated(server: Server) -> Iterator[str]:
    """The name of a database with the program's schema and nothing in it, to make others from."""
    with server.database() as address:
        migrate(Address.parse(address))
        yield Address.parse(address).dbname


@pytest.fixture
def database_address(server: Server, migrated: str) -> Iterator[str]:
    """The address of a database with the program's schema, for one test."""
    with server.database(migrated) as address:
        yield address


@pytest.fixture
def database(database_address: str) -> Iterator[Database]:
    """The same, open."""
    with Database(database_address) as opened:
        yield opened


@pytest.fixture(params=["in memory", "in PostgreSQL"])
def entry_store(request: pytest.FixtureRequest) -> EntryStore:
    """An empty ledger in each of the stores."""
    if request.param == "in memory":
        return InMemoryRecorder("ledger", SteadyClock())
    database: Database = request.getfixturevalue("database")
    create_ledger(database, "ledger", "example.no/ledger")
    return PostgresRecorder(database, "ledger")


@pytest.fixture
def vault_rows(request: pytest.FixtureRequest, entry_store: EntryStore) -> VaultRows:
    """The vault of the ledger in the store."""
    if isinstance(entry_store, InMemoryRecorder):
        return entry_store.vault
    database: Database = request.getfixturevalue("database")
    return PostgresVaultRows(database.connection, entry_store.ledger)


class SteadyClock:
    """A clock that goes on by a millisecond whenever it is asked."""

    def __init__(self) -> None:
        self._now = datetime(2025, 3, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The time."""
        self._now += timedelta(milliseconds=1)
        return self._now
