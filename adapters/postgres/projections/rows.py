"""Reading rows, each page with the position it stands at, in one statement: one moment."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, TypeAlias, TypeVar

from psycopg import Connection
from psycopg.errors import UndefinedTable
from psycopg.rows import tuple_row
from psycopg.sql import SQL, Composable, Identifier
from pydantic import BaseModel

from adapters.postgres.projections.entries import Entries
from adapters.postgres.projections.positions import Place, Standing
from adapters.postgres.projections.tables import table_of
from adapters.postgres.projections.waiting import Moves, wait
from application.projections.declaration import AnyProjection, Projection
from application.projections.reading import (
    MOST_ROWS,
    Comparison,
    Condition,
    NotReadable,
    Page,
    Row,
    State,
    Status,
)

R = TypeVar("R", bound=BaseModel)

Connect: TypeAlias = Callable[[], AbstractContextManager[Connection[Any]]]
"""Gives a connection for the time of a `with`."""

_COMPARED: Mapping[Comparison, SQL] = {
    Comparison.IS: SQL("{} = %s"),
    Comparison.AT_LEAST: SQL("{} >= %s"),
    Comparison.AT_MOST: SQL("{} <= %s"),
    Comparison.HOLDS: SQL("{} @> ARRAY[%s]"),
}


class PostgresRows:
    """The rows of one ledger's projections."""

    def __init__(self, connect: Connect, entries: Entries, projections: Mapping[str, AnyProjection]) -> None:
        """Read on connections from here."""
        self.moves = Moves()
        self._connect = connect
        self._entries = entries
        self._projections = projections

    def page(
        self,
        projection: Projection[R],
        conditions: Sequence[Condition] = (),
        *,
        after: str = "",
        limit: int = 100,
    ) -> Page[R]:
        """The rows that fulfil all conditions, in order of key, from the one after `after`.

        Raises:
            NotReadable: when there are no rows of this version.
            ValueError: when the rows have no such column, or the limit is not one of a page.
        """
        if not 1 <= limit <= MOST_ROWS:
            raise ValueError(f"a page has 1 to {MOST_ROWS} rows, not {limit}")
        filters = [SQL("key > %s"), *(_filter(projection, condition) for condition in conditions)]
        values = [after, *(condition.value for condition in conditions)]
        position, rows = self._read(projection, filters, values, limit + 1)
        shown = rows[:limit]
        return Page(tuple(shown), position, shown[-1].key if len(rows) > limit else None)

    def row(self, projection: Projection[R], key: str) -> R | None:
        """The row under the key.

        Raises:
            NotReadable: when there are no rows of this version.
        """
        _, rows = self._read(projection, [SQL("key = %s")], [key], 1)
        return rows[0].content if rows else None

    def status(self) -> tuple[Status, ...]:
        """How every projection fares, by name."""
        with self._connect() as connection, connection.transaction():
            head = self._entries.head(connection)
            return tuple(self._status(connection, self._projections[name], head) for name in sorted(self._projections))

    def wait_for(self, projection: AnyProjection, position: int, timeout: float) -> None:
        """Return when the rows hold everything up to the position; wait at most this many seconds.

        Raises:
            NotSoFar: when the time was over, or the projection is stopped before it.
        """
        place = Place.of(self._entries.ledger, projection)

        def look() -> Standing | None:
            with self._connect() as connection:
                return place.peek(connection)

        wait(look, self.moves, projection, position, timeout)

    def _read(
        self, projection: Projection[R], filters: Sequence[Composable], values: Sequence[object], limit: int
    ) -> tuple[int, list[Row[R]]]:
        table, place = table_of(projection), Place.of(self._entries.ledger, projection)
        query = SQL(
            "SELECT standing.position, found.* FROM projection.positions AS standing LEFT JOIN LATERAL ("
            "SELECT key, {} FROM {} WHERE ledger = standing.ledger AND {} ORDER BY key LIMIT %s"
            ") AS found ON true "
            "WHERE standing.ledger = %s AND standing.projection = %s AND standing.version = %s "
            "ORDER BY found.key"
        ).format(table.columns, table.place, SQL(" AND ").join(filters))
        with self._connect() as connection, connection.cursor(row_factory=tuple_row) as cursor:
            try:
                found = cursor.execute(
                    query, (*values, limit, place.ledger, place.projection, place.version)
                ).fetchall()
            except UndefinedTable:
                found = []
        if not found:
            raise NotReadable(f"there are no rows of {projection.title} for {place.ledger}")
        rows = [Row(key, table.format.read(columns)) for _, key, *columns in found if key is not None]
        return int(found[0][0]), rows

    def _status(self, connection: Connection[Any], projection: AnyProjection, head: int) -> Status:
        place = Place.of(self._entries.ledger, projection)
        standing = place.peek(connection)
        if standing is None:
            return Status(place.projection, place.version, place.without_rows(connection), 0, head, None, None)
        state = State.FOLLOWING if standing.fault is None else State.STOPPED
        return Status(
            place.projection, place.version, state, standing.position, head, standing.moved_at, standing.fault
        )


def _filter(projection: AnyProjection, condition: Condition) -> Composable:
    if condition.column not in projection.row.model_fields:
        raise ValueError(f"the rows of {projection.title} have no {condition.column!r}")
    column = Identifier(condition.column)
    compared = _COMPARED[condition.comparison].format(column)
    return SQL("({} OR {} IS NULL)").format(compared, column) if condition.or_absent else compared
