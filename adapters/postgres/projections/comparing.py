"""Comparing the rows that are read with what the entries lead to: a rebuild beside them that changes nothing."""

from typing import Any, TypeVar

from psycopg import Connection
from psycopg.rows import tuple_row
from psycopg.sql import SQL, Identifier
from pydantic import BaseModel

from adapters.postgres.projections.entries import Entries
from adapters.postgres.projections.positions import Place
from adapters.postgres.projections.rebuilding import Folding, Progress, unobserved
from adapters.postgres.projections.tables import Table, table_of
from application.projections.declaration import Projection
from application.projections.reading import Compared, NotReadable

R = TypeVar("R", bound=BaseModel)

MOST_SHOWN = 100
"""The keys of deviating rows that are named, at most, of each sort."""

_SCRATCH = Identifier("pg_temp", "scratch")


def compare(
    connection: Connection[Any], projection: Projection[R], entries: Entries, progress: Progress = unobserved
) -> Compared:
    """Fold the entries up to where the projection stands, into a table of its own, and hold the rows against it.

    Raises:
        NotReadable: when there are no rows of this version.
    """
    table, place = table_of(projection), Place.of(entries.ledger, projection)
    folding = Folding(projection, entries)
    with connection.transaction():
        standing = place.peek(connection)
        folding.advance(connection, standing.position if standing else 0, progress)
    with connection.transaction():
        standing = place.lock(connection)
        if standing is None:
            raise NotReadable(f"{projection.title} is not built for {entries.ledger}")
        if standing.position < folding.position:
            folding = Folding(projection, entries)
        folding.advance(connection, standing.position, progress)
        rows = folding.rows
        connection.execute(SQL("CREATE TEMP TABLE scratch (LIKE {}) ON COMMIT DROP").format(table.place))
        table.copy(connection, _SCRATCH, entries.ledger, rows.items())
        missing, surplus, different = (_deviating(connection, table, entries.ledger, sort) for sort in _SORTS)
    return Compared(projection.name, projection.version, standing.position, len(rows), missing, surplus, different)


_SORTS = (
    SQL("live.key IS NULL"),
    SQL("made.key IS NULL"),
    SQL("live.key = made.key AND live IS DISTINCT FROM made"),
)


def _deviating(connection: Connection[Any], table: Table[R], ledger: str, sort: SQL) -> tuple[str, ...]:
    query = SQL(
        "SELECT coalesce(live.key, made.key) AS key FROM (SELECT * FROM {} WHERE ledger = %s) AS live "
        "FULL JOIN {} AS made ON made.key = live.key WHERE {} ORDER BY 1 LIMIT %s"
    ).format(table.place, _SCRATCH, sort)
    with connection.cursor(row_factory=tuple_row) as cursor:
        return tuple(key for (key,) in cursor.execute(query, (ledger, MOST_SHOWN)))
