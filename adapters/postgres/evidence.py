"""Entries of one ledger together with what the index says of them, for those who verify."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any, Final

from psycopg import Connection
from psycopg.rows import tuple_row

from adapters.postgres.publications import Connect
from adapters.verification.index import Index, IndexedEntry, Request
from application.recording.ports import Head

_FETCH: Final = 2_000
_MOST_STRAYS: Final = 100
_ONE_MOMENT: Final = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"
_INDEXED: Final = """
SELECT e.position, e.type, e.entry, t.tags, t.types, e.recorded_at, e.request_id, e.request_size, e.digest,
       e.labels IS NULL
FROM ledger.entries e
LEFT JOIN (
    SELECT position, array_agg(tag ORDER BY tag) AS tags, array_agg(DISTINCT type) AS types
    FROM ledger.tags WHERE ledger = %(ledger)s GROUP BY position
) t USING (position)
WHERE e.ledger = %(ledger)s
ORDER BY e.position
"""
_HEAD: Final = "SELECT position, recorded_at FROM ledger.heads WHERE ledger = %(ledger)s"
_STRAYS: Final = """
SELECT DISTINCT t.position FROM ledger.tags t
WHERE t.ledger = %(ledger)s
  AND NOT EXISTS (SELECT FROM ledger.entries e WHERE e.ledger = t.ledger AND e.position = t.position)
ORDER BY t.position LIMIT %(most)s
"""


@contextmanager
def index_of(connect: Connect, ledger: str) -> Generator[Index]:
    """What the database holds of a ledger, all of it from one moment's state."""
    with connect() as connection, connection.transaction():
        connection.execute(_ONE_MOMENT)
        with connection.cursor(binary=True, row_factory=tuple_row) as cursor:
            head = cursor.execute(_HEAD, {"ledger": ledger}).fetchone()
            strays = cursor.execute(_STRAYS, {"ledger": ledger, "most": _MOST_STRAYS}).fetchall()
        yield Index(_entries(connection, ledger), Head(*head) if head else None, tuple(stray for (stray,) in strays))


def _entries(connection: Connection[Any], ledger: str) -> Iterator[IndexedEntry]:
    with connection.cursor("indexed", row_factory=tuple_row) as cursor:
        cursor.itersize = _FETCH
        cursor.execute(_INDEXED, {"ledger": ledger}, binary=True)
        for position, kind, entry, tags, types, recorded_at, request, size, digest, plain in cursor:
            begins = Request(request, size, digest) if request or size is not None or digest is not None else None
            agrees = plain and tuple(types or (kind,)) == (kind,)
            yield IndexedEntry(position, kind, bytes(entry), tuple(tags or ()), recorded_at, begins, agrees)
