"""The event sourcing library's datastore, for every address that libpq understands."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, cast

from eventsourcing.postgres import PostgresDatastore
from psycopg import Connection
from psycopg.rows import DictRow

from adapters.postgres.addresses import Address
from adapters.postgres.sessions import PATIENCE, alive, prepare_session

_CONNECTIONS = 16


class Datastore(PostgresDatastore):
    """A pool of connections that work as the application's role."""

    def __init__(self, address: Address, connections: int = _CONNECTIONS) -> None:
        """Keep up to so many connections, opened when first needed."""
        super().__init__(
            address.dbname,
            address.host,
            address.port,
            address.user,
            address.password,
            pool_size=1,
            max_overflow=connections - 1,
            connect_timeout=10,
        )
        cast("dict[str, object]", self.pool.kwargs).update(PATIENCE | dict(address.others))

    @contextmanager
    def get_connection(self) -> Generator[Connection[DictRow]]:
        """A connection of the pool that still stands, for the time of a `with`."""
        while True:
            with super().get_connection() as connection:
                if alive(connection):
                    yield connection
                    return
                connection.close()

    def after_connect_func(self) -> Callable[[Connection[Any]], None]:
        """What the pool does with a new connection."""
        prepare = super().after_connect_func()

        def after_connect(connection: Connection[Any]) -> None:
            prepare(connection)
            prepare_session(connection)

        return after_connect
