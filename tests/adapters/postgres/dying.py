"""A program that takes events in and stops dead on the way: it says so on its output, and waits to be killed.

Called with the address of the database, the statement to stop at, how many of these to let pass, and whether to stop
`before` or `after` it.
"""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Self

from psycopg import Connection, Cursor

from adapters.postgres.database import Database
from tests.adapters.postgres.accounts import ACCOUNTS, Book

ADDRESS, STATEMENT, PASSES, MOMENT = sys.argv[1:]
left = int(PASSES)


def stop_dead() -> None:
    """Say that it is time, and wait for the end."""
    print("stopped", flush=True)  # noqa: T201  what the test waits for
    sys.stdin.read()


class StoppingCursor(Cursor[Any]):
    """A cursor that stops dead at the statement."""

    def execute(self, query: Any, *arguments: Any, **options: Any) -> Self:  # noqa: ANN401  as the driver has it
        """Execute, unless it is time to stop."""
        global left  # noqa: PLW0603  one program, one count
        met = STATEMENT in self._said(query)
        left -= met
        if met and left < 0 and MOMENT == "before":
            stop_dead()
        super().execute(query, *arguments, **options)
        if met and left < 0:
            stop_dead()
        return self

    def _said(self, query: Any) -> str:  # noqa: ANN401  as the driver has it
        return query if isinstance(query, str) else query.as_string(self.connection)


with Database(ADDRESS) as database:

    @contextmanager
    def connect() -> Generator[Connection[Any]]:
        """A connection that stops dead at the statement."""
        with database.connection() as connection:
            connection.cursor_factory = StoppingCursor
            yield connection

    Book(database, connect).program(ACCOUNTS).catch_up()
