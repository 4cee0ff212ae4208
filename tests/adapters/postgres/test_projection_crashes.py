"""A program that is killed on the way has taken in a batch with its rows, or nothing of it; the next one goes on."""

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import psycopg
import pytest
from psycopg import Connection, Cursor

from adapters.postgres.projections.entries import BATCH
from application.projections.folding import fold
from application.projections.reading import State
from application.recording.ports import LedgerUnavailable
from tests.adapters.postgres.accounts import ACCOUNTS, Book, payments, rows_of
from tests.application.projections.history import recorded

ROOT = Path(__file__).parents[3]
MOVE = "UPDATE projection.positions"
WRITE = 'INSERT INTO "projection"."accounts_v1"'
DELETE = 'DELETE FROM "projection"."accounts_v1"'


def kill_at(address: str, statement: str, passes: int, moment: str) -> None:
    """Run the program until it is there, and kill it."""
    command = [sys.executable, "-m", "tests.adapters.postgres.dying", address, statement, str(passes), moment]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "stopped\n"
        program.kill()


@pytest.mark.parametrize(
    ("statement", "passes", "moment", "kept"),
    [
        pytest.param(WRITE, 0, "before", 3, id="events-read"),
        pytest.param(MOVE, 0, "before", 3, id="rows-written"),
        pytest.param(MOVE, 0, "after", 3, id="position-written-not-committed"),
        pytest.param(MOVE, 1, "before", 3 + BATCH, id="in-the-second-batch"),
    ],
)
def test_a_program_killed_while_it_takes_events_in_has_taken_in_whole_batches(
    book: Book, database_address: str, statement: str, passes: int, moment: str, kept: int
) -> None:
    events = payments(3 + BATCH + 40)
    program = book.program(ACCOUNTS)
    book.append(*events[:3])
    program.catch_up()
    book.append(*events[3:])
    kill_at(database_address, statement, passes, moment)
    (status,) = program.rows.status()
    assert status.position == kept
    assert rows_of(program) == fold(ACCOUNTS, recorded(*events[:kept]))
    program.catch_up()
    assert rows_of(program) == fold(ACCOUNTS, recorded(*events))


@pytest.mark.parametrize(
    ("statement", "moment"),
    [
        pytest.param(DELETE, "after", id="old-rows-gone"),
        pytest.param(MOVE, "after", id="position-written-not-committed"),
    ],
)
def test_a_program_killed_while_it_builds_leaves_nothing_and_is_no_hindrance(
    book: Book, database_address: str, statement: str, moment: str
) -> None:
    events = payments(60)
    program = book.program(ACCOUNTS)
    book.append(*events)
    kill_at(database_address, statement, 0, moment)
    (status,) = program.rows.status()
    assert status.state is State.NOT_BUILT
    program.catch_up()
    assert rows_of(program) == fold(ACCOUNTS, recorded(*events))


def test_a_connection_that_breaks_on_the_way_costs_nothing_but_another_try(book: Book, database_address: str) -> None:
    events = payments(60)
    cuts = iter([True])

    class CuttingCursor(Cursor[Any]):
        """A cursor whose connection breaks the first time that the position is about to be written."""

        def execute(self, query: Any, *arguments: Any, **options: Any) -> Self:  # noqa: ANN401  as the driver has it
            if MOVE in str(query) and next(cuts, False):
                with psycopg.connect(database_address) as other:
                    other.execute("SELECT pg_terminate_backend(%s)", (self.connection.info.backend_pid,))
            return super().execute(query, *arguments, **options)

    @contextmanager
    def connect() -> Generator[Connection[Any]]:
        with book.database.connection() as connection:
            connection.cursor_factory = CuttingCursor
            yield connection

    book.program(ACCOUNTS).catch_up()
    book.append(*events)
    program = Book(book.database, connect).program(ACCOUNTS)
    with pytest.raises(LedgerUnavailable):
        program.catch_up()
    (status,) = program.rows.status()
    assert (status.state, status.position) == (State.FOLLOWING, 0)
    program.catch_up()
    assert rows_of(program) == fold(ACCOUNTS, recorded(*events))
