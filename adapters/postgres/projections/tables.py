"""Tables: one for each version of a projection, made from its declaration, with its rows in and out."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any, Generic, TypeVar, cast

from psycopg import Connection
from psycopg.errors import LockNotAvailable
from psycopg.rows import tuple_row
from psycopg.sql import SQL, Composed, Identifier, Literal
from pydantic import BaseModel

from adapters.postgres.projections.columns import OWN, RowFormat
from application.projections.declaration import AnyProjection, Projection

R = TypeVar("R", bound=BaseModel)

SCHEMA = "projection"
_PATIENCE = "SET LOCAL lock_timeout = '3s'"
_SHAPE = """
SELECT a.attname, format_type(a.atttypid, a.atttypmod)
FROM pg_attribute a
WHERE a.attrelid = to_regclass(%s) AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attnum
"""
_SUPERSEDED = """
SELECT c.relname
FROM pg_class c, projection.current p
WHERE c.relnamespace = 'projection'::regnamespace AND c.relkind = 'r'
  AND c.relname ~ ('^' || replace(p.projection, '-', '_') || '_v[0-9]+$')
GROUP BY c.relname, p.projection
HAVING substring(c.relname FROM '[0-9]+$')::int < min(p.version)
"""


class TableDiffers(Exception):
    """The table of this version has other columns than the rows; the version must be raised."""


class Table(Generic[R]):
    """The table of one version of a projection."""

    def __init__(self, projection: Projection[R]) -> None:
        """Name the table and its columns after the declaration."""
        self.projection = projection
        self.format = RowFormat(projection.row)
        self.name = f"{projection.name.replace('-', '_')}_v{projection.version}"
        self.place = Identifier(SCHEMA, self.name)
        columns = [Identifier(column.name) for column in self.format.columns]
        self.columns = SQL(", ").join(columns)
        typed = SQL(", ").join(
            SQL("{} {}").format(name, SQL(column.type))
            for name, column in zip(columns, self.format.columns, strict=True)
        )
        self._loaded = SQL("SELECT key, {} FROM {} WHERE ledger = %s AND key = ANY(%s)").format(
            self.columns, self.place
        )
        self._written = SQL(
            "INSERT INTO {place} (ledger, key, {columns}) SELECT %s, r.* "
            "FROM ROWS FROM (unnest(%s::text[]), json_to_recordset(%s::json) AS ({typed})) AS r "
            "ON CONFLICT (ledger, key) DO UPDATE SET ({columns}) = ROW({taken})"
        ).format(
            place=self.place,
            columns=self.columns,
            typed=typed,
            taken=SQL(", ").join(SQL("excluded.{}").format(name) for name in columns),
        )

    def load(self, connection: Connection[Any], ledger: str, keys: Collection[str]) -> dict[str, R]:
        """The rows under these keys."""
        with connection.cursor(row_factory=tuple_row) as cursor:
            return {
                key: self.format.read(values) for key, *values in cursor.execute(self._loaded, (ledger, list(keys)))
            }

    def write(self, connection: Connection[Any], ledger: str, rows: Mapping[str, R | None]) -> None:
        """Put these rows in place of what stands under their keys; those that are None are removed."""
        kept = {key: row for key, row in rows.items() if row is not None}
        gone = [key for key, row in rows.items() if row is None]
        if kept:
            connection.execute(self._written, (ledger, list(kept), self.format.as_json(tuple(kept.values()))))
        if gone:
            forgotten = SQL("DELETE FROM {} WHERE ledger = %s AND key = ANY(%s)").format(self.place)
            connection.execute(forgotten, (ledger, gone))

    def replace(self, connection: Connection[Any], ledger: str, rows: Mapping[str, R]) -> None:
        """Put these rows in place of all rows of the ledger."""
        connection.execute(SQL("DELETE FROM {} WHERE ledger = %s").format(self.place), (ledger,))
        self.copy(connection, self.place, ledger, rows.items())

    def copy(self, connection: Connection[Any], to: Identifier, ledger: str, rows: Iterable[tuple[str, R]]) -> None:
        """Copy rows into a table of these columns, at the speed of COPY."""
        command = SQL("COPY {} (ledger, key, {}) FROM STDIN").format(to, self.columns)
        with connection.cursor() as cursor, cursor.copy(command) as copying:
            for key, row in rows:
                copying.write_row((ledger, key, *self.format.as_values(row)))

    def count(self, connection: Connection[Any], ledger: str) -> int:
        """How many rows the ledger has."""
        query = SQL("SELECT count(*) FROM {} WHERE ledger = %s").format(self.place)
        with connection.cursor(row_factory=tuple_row) as cursor:
            found = cursor.execute(query, (ledger,)).fetchone()
        return int(found[0]) if found else 0

    def make(self, connection: Connection[Any]) -> None:
        """Make the table and its indexes, where they are not there yet.

        Raises:
            TableDiffers: when the table is there with other columns.
        """
        with connection.transaction():
            connection.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (self.name,))
            found = self._shape(connection)
            if not found:
                connection.execute(self._definition())
                found = self._shape(connection)
            if found != [(column.name, column.type) for column in self.format.columns]:
                raise TableDiffers(
                    f"{self.name} has other columns than the rows of {self.projection.title}: raise its version"
                )

    def _shape(self, connection: Connection[Any]) -> list[tuple[Any, ...]]:
        with connection.cursor(row_factory=tuple_row) as cursor:
            return cursor.execute(_SHAPE, (f"{SCHEMA}.{self.name}",)).fetchall()[len(OWN) :]

    def _definition(self) -> Composed:
        columns = SQL(", ").join(
            SQL("{} {}{}{}").format(
                Identifier(column.name),
                SQL(column.type),
                SQL(' COLLATE "C"' if column.type == "text" else ""),
                SQL("" if column.optional else " NOT NULL"),
            )
            for column in self.format.columns
        )
        parts: list[Composed] = [
            SQL(
                'CREATE TABLE {} (ledger text COLLATE "C", key text COLLATE "C", {}, PRIMARY KEY (ledger, key))'
            ).format(self.place, columns),
            SQL("COMMENT ON TABLE {} IS {}").format(self.place, Literal(self.projection.tells)),
        ]
        for name in self.projection.listed_by:
            index = SQL("CREATE INDEX ON {} (ledger, {}, key)")
            parts.append(index.format(self.place, Identifier(name)))
        return SQL("; ").join(parts)


def table_of(projection: Projection[R]) -> Table[R]:
    """The table of the projection, worked out once."""
    if projection not in _TABLES:
        _TABLES[projection] = Table(projection)
    return cast("Table[R]", _TABLES[projection])


_TABLES: dict[AnyProjection, Table[Any]] = {}


def drop_superseded(connection: Connection[Any]) -> tuple[str, ...]:
    """Drop the tables of versions that no ledger reads any more, and tell their names.

    A table that somebody is reading stays until the next time.
    """
    with connection.cursor(row_factory=tuple_row) as cursor:
        names: Sequence[str] = [name for (name,) in cursor.execute(_SUPERSEDED).fetchall()]
    return tuple(name for name in names if _dropped(connection, name))


def _dropped(connection: Connection[Any], name: str) -> bool:
    with suppress(LockNotAvailable), connection.transaction():
        connection.execute(_PATIENCE)
        connection.execute(SQL("DROP TABLE IF EXISTS {}").format(Identifier(SCHEMA, name)))
        return True
    return False
