"""Entries of one ledger together with what the index says of them, for those who verify."""

from collections.abc import Generator

from psycopg.rows import tuple_row

from adapters.postgres.publications import Connect
from adapters.verification.entries import IndexedEntry

_FETCH = 2_000
_INDEXED = """
SELECT e.position, e.type, e.entry, t.tags
FROM ledger.entries e
LEFT JOIN (
    SELECT position, array_agg(tag ORDER BY tag) AS tags FROM ledger.tags WHERE ledger = %(ledger)s GROUP BY position
) t USING (position)
WHERE e.ledger = %(ledger)s
ORDER BY e.position
"""


def indexed_entries(connect: Connect, ledger: str) -> Generator[IndexedEntry]:
    """Every entry in order of position, from one moment's state of the database."""
    with (
        connect() as connection,
        connection.transaction(),
        connection.cursor("indexed", row_factory=tuple_row) as cursor,
    ):
        cursor.itersize = _FETCH
        cursor.execute(_INDEXED, {"ledger": ledger}, binary=True)
        for position, kind, entry, tags in cursor:
            yield IndexedEntry(position, kind, bytes(entry), tuple(tags or ()))
