"""Making the rows of a projection anew from the entries, beside those that are read, which they then replace."""

import gc
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any, Generic, TypeAlias, TypeVar

from psycopg import Connection, Error, InterfaceError, OperationalError
from pydantic import BaseModel
from pydantic_core import PydanticSerializationError

from adapters.postgres.projections.entries import Entries, Span
from adapters.postgres.projections.positions import Place
from adapters.postgres.projections.projector import Projector
from adapters.postgres.projections.tables import table_of
from application.projections.declaration import Projection
from application.projections.folding import Fault, evolve_rows, touched
from application.projections.reading import Rebuilt
from application.recording.envelopes import Recorded
from domain.kernel.events import Event

R = TypeVar("R", bound=BaseModel)

Progress: TypeAlias = Callable[[int, int], None]
"""Is told the position that is reached, and the one to reach."""


def unobserved(_position: int, _head: int) -> None:
    """Progress that nobody watches."""


class Folding(Generic[R]):
    """All rows of a projection, in memory, as they stand at a position."""

    def __init__(self, projection: Projection[R], entries: Entries) -> None:
        """Begin before the first entry."""
        self.position = 0
        self.fault: Fault | None = None
        self._projection = projection
        self.entries = entries
        self._rows: dict[str, R | None] = {}

    @property
    def rows(self) -> Mapping[str, R]:
        """The rows by key."""
        return {key: row for key, row in self._rows.items() if row is not None}

    def advance(self, connection: Connection[Any], upto: int, progress: Progress = unobserved) -> None:
        """Take in the events up to a position, or up to the one that cannot be taken in."""
        projection, rows = self._projection, self._rows

        def take(recorded: Recorded[Event]) -> None:
            evolve_rows(projection, rows, touched(projection, recorded), recorded)

        with without_collector():
            while self.position < upto and self.fault is None:
                reached = self.entries.feed(connection, projection, Span(self.position, upto), take)
                self.position, self.fault = reached.position, reached.fault
                progress(self.position, upto)


@contextmanager
def without_collector() -> Generator[None]:
    """Without the search for garbage in cycles: folding makes none, and with many rows it is a fifth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def rebuild(
    connection: Connection[Any], projection: Projection[R], entries: Entries, progress: Progress = unobserved
) -> Rebuilt:
    """Fold all entries in memory, then put the rows in place of those that are read, in one transaction.

    Readers see the old rows until then. Older versions of the projection lose their readers with it. Rows that cannot
    be kept are made again batch by batch, so that the event to blame is found and those ahead of it are taken in.
    """
    table_of(projection).make(connection)
    folding = Folding(projection, entries)
    with connection.transaction():
        folding.advance(connection, entries.head(connection), progress)
    try:
        return _put_in_place(connection, projection, folding, progress)
    except (OperationalError, InterfaceError):
        raise
    except (Error, PydanticSerializationError):
        return _step_by_step(connection, projection, entries)


def _put_in_place(
    connection: Connection[Any], projection: Projection[R], folding: Folding[R], progress: Progress
) -> Rebuilt:
    place = Place.of(folding.entries.ledger, projection)
    with connection.transaction():
        standing = place.enter(connection)
        folding.advance(connection, max(folding.entries.head(connection), standing.position), progress)
        rows = folding.rows
        table_of(projection).replace(connection, place.ledger, rows)
        place.move(connection, folding.position, folding.fault)
        place.promote(connection)
    return Rebuilt(projection.name, projection.version, folding.position, len(rows), folding.fault)


def _step_by_step(connection: Connection[Any], projection: Projection[R], entries: Entries) -> Rebuilt:
    projector = Projector(projection, entries)
    with connection.transaction():
        projector.place.enter(connection)
        projector.table.replace(connection, entries.ledger, {})
        projector.place.move(connection, 0, None)
        projector.place.promote(connection)
    step = projector.step(connection)
    while step.may_go_on:
        step = projector.step(connection)
    rows = projector.table.count(connection, entries.ledger)
    return Rebuilt(projection.name, projection.version, step.position, rows, step.fault)
