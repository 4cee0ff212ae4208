"""A database of ledgers: what its recorders share, from opening to closing."""

from collections.abc import Generator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Self

import eventsourcing.persistence as library
from psycopg import Connection, Error

from adapters.postgres.addresses import Address, refuse_unsafe_switch
from adapters.postgres.committing import Committer
from adapters.postgres.datastore import Datastore
from adapters.postgres.failures import cause, stands_in_the_way, unavailable
from adapters.postgres.growth import Growth
from adapters.postgres.heads import Heads
from adapters.postgres.lines import Lines
from adapters.postgres.migrating import migrate
from adapters.postgres.news import Herald, Listener
from adapters.postgres.presuming import PRESUMING
from adapters.postgres.rails import Rail
from adapters.postgres.recording import Recording


class Database:
    """A PostgreSQL database that holds ledgers, as one process uses it. Threads may share it."""

    def __init__(self, address: str) -> None:
        """Use the database at the address, whose schema is up to date; connections are made when needed.

        Raises:
            UnusableAddress: the address cannot be read.
            UnsafeSwitch: POSTGRES_ENABLE_DB_FUNCTIONS is set.
        """
        refuse_unsafe_switch()
        self.address = Address.parse(address)
        self.heads = Heads()
        self.datastore = Datastore(self.address)
        self.lines = Lines(self.address)
        self._rail = Rail(self.address, PRESUMING)
        self._herald = Herald(self.address)
        self.listener = Listener(self.address, self.heads)
        self.recording = Recording(self.lines, self._rail, Growth(self.heads, self._herald))
        self.committer = Committer(self.recording.depart)

    @classmethod
    def open(cls, address: str) -> Self:
        """Bring the schema up to date, as the user of the address, and use the database.

        Raises:
            UnusableAddress: the address cannot be read.
            UnsafeSwitch: POSTGRES_ENABLE_DB_FUNCTIONS is set.
            MigrationFault: schema and program do not fit together.
            DatabaseTooOld: the server is older than PostgreSQL 15.
            LedgerUnavailable: the database cannot be reached.
        """
        refuse_unsafe_switch()
        migrate(Address.parse(address))
        return cls(address)

    @contextmanager
    def connection(self) -> Generator[Connection[Any]]:
        """A connection in autocommit mode, working as the application's role, for the time of a `with`.

        Raises:
            LedgerUnavailable: the database cannot be reached, or cannot be worked with just now.
            psycopg.Error: any other fault of what is done with the connection.
        """
        try:
            with self.datastore.get_connection() as connection:
                yield connection
        except (library.PersistenceError, Error) as fault:
            reason = cause(fault)
            if reason is None or stands_in_the_way(reason):
                raise unavailable(fault) from fault
            raise reason from fault

    def close(self) -> None:
        """Tell what is untold and close every connection."""
        self.listener.close()
        self._herald.close()
        self._rail.close()
        self.lines.close()
        self.datastore.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
