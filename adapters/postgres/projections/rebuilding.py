"""Making the rows of a projection anew from the entries, beside those that are read, which they then replace."""

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeAlias, TypeVar

from psycopg import Connection
from pydantic import BaseModel

from adapters.postgres.projections.entries import Entries, Span
from adapters.postgres.projections.positions import Place
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
        self._entries = entries
        self._rows: dict[str, R | None] = {}

    @property
    def rows(self) -> Mapping[str, R]:
        """The rows by key."""
        return {key: row for key, row in self._rows.items() if row is not None}

    def advance(self, connection: Connection[Any], upto: int, progress: Progress = unobserved) -> None:
        """Take in the events up to a position, or up to the one that cannot be taken in."""
        while self.position < upto and self.fault is None:
            span = Span(self.position, upto)
            reached = self._entries.feed(connection, self._projection, span, self._take)
            self.position, self.fault = reached.position, reached.fault
            progress(self.position, upto)

    def _take(self, recorded: Recorded[Event]) -> None:
        evolve_rows(self._projection, self._rows, touched(self._projection, recorded), recorded)


def rebuild(
    connection: Connection[Any], projection: Projection[R], entries: Entries, progress: Progress = unobserved
) -> Rebuilt:
    """Fold all entries in memory, then put the rows in place of those that are read, in one transaction.

    Readers see the old rows until then. Older versions of the projection lose their readers with it.
    """
    table, place = table_of(projection), Place.of(entries.ledger, projection)
    folding = Folding(projection, entries)
    with connection.transaction():
        folding.advance(connection, entries.head(connection), progress)
    with connection.transaction():
        standing = place.enter(connection)
        folding.advance(connection, max(entries.head(connection), standing.position), progress)
        rows = folding.rows
        table.replace(connection, entries.ledger, rows)
        place.move(connection, folding.position, folding.fault)
        place.promote(connection)
    return Rebuilt(projection.name, projection.version, folding.position, len(rows), folding.fault)
