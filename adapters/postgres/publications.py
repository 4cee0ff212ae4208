"""Tiles and checkpoints of one ledger in PostgreSQL."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any, LiteralString, TypeAlias

from psycopg import Connection
from psycopg.rows import tuple_row

from application.transparency.tiles import HASH_BYTES, TILE_WIDTH, Tile, TileName
from application.transparency.tree import TreeHead

Connect: TypeAlias = Callable[[], AbstractContextManager[Connection[Any]]]
"""Gives a connection for the time of a `with`."""

_FETCH = 4_096
_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('publish ' || %s, 0))"
_LAST = "SELECT size, root FROM ledger.checkpoints WHERE ledger = %s ORDER BY size DESC LIMIT 1"
_TILE = "SELECT hashes FROM ledger.tiles WHERE ledger = %s AND level = %s AND tile = %s"
_ENTRIES = "SELECT entry FROM ledger.entries WHERE ledger = %s AND position > %s ORDER BY position"
_TILED = """
SELECT tile * %s + length(hashes) / %s FROM ledger.tiles WHERE ledger = %s AND level = 0 ORDER BY tile DESC LIMIT 1
"""
_KEEP_TILES = """
INSERT INTO ledger.tiles (ledger, level, tile, hashes)
SELECT %s, t.* FROM unnest(%s::smallint[], %s::bigint[], %s::bytea[]) AS t
ON CONFLICT (ledger, level, tile) DO UPDATE SET hashes = excluded.hashes
"""
_KEEP_CHECKPOINT = "INSERT INTO ledger.checkpoints (ledger, size, root, note) VALUES (%s, %s, %s, %s)"
_CHECKPOINTS = "SELECT size, root, note FROM ledger.checkpoints WHERE ledger = %s ORDER BY size"


class PostgresPublication:
    """The published side, while its lock is held; what is kept becomes visible when the lock is given back."""

    def __init__(self, connection: Connection[Any], ledger: str) -> None:
        """Work in the connection's open transaction."""
        self._connection = connection
        self._ledger = ledger

    @property
    def last(self) -> TreeHead | None:
        """The tree of the newest checkpoint, if there is one."""
        rows = _rows(self._connection, _LAST, (self._ledger,))
        return TreeHead(*rows[0]) if rows else None

    def tile(self, name: TileName, /) -> bytes | None:
        """A stored tile's hashes."""
        return _tile(self._connection, self._ledger, name)

    def entries(self, after: int) -> Iterator[bytes]:
        """The entries after a position, in order."""
        with self._connection.cursor("entries", row_factory=tuple_row) as cursor:
            cursor.itersize = _FETCH
            cursor.execute(_ENTRIES, (self._ledger, after), binary=True)
            for (entry,) in cursor:
                yield bytes(entry)

    def keep_tiles(self, tiles: Iterable[Tile]) -> None:
        """Store tiles; a partial one is replaced by a wider one."""
        kept = list(tiles)
        if kept:
            levels, places = [tile.name.level for tile in kept], [tile.name.index for tile in kept]
            self._connection.execute(_KEEP_TILES, (self._ledger, levels, places, [tile.hashes for tile in kept]))

    def keep_checkpoint(self, head: TreeHead, note: bytes) -> None:
        """Store the checkpoint, once and for all for its size."""
        self._connection.execute(_KEEP_CHECKPOINT, (self._ledger, head.size, head.root, note))


class PostgresPublications:
    """The published side of one ledger."""

    def __init__(self, connect: Connect, ledger: str) -> None:
        """Work on connections from here."""
        self._connect = connect
        self._ledger = ledger

    @contextmanager
    def exclusively(self) -> Generator[PostgresPublication]:
        """All or nothing of what is kept inside; one publisher of a ledger at a time, in whatever process."""
        with self._connect() as connection, connection.transaction():
            connection.execute(_LOCK, (self._ledger,))
            yield PostgresPublication(connection, self._ledger)

    def checkpoints(self) -> list[tuple[TreeHead, bytes]]:
        """Every checkpoint with its signed note, smallest tree first."""
        with self._connect() as connection:
            rows = _rows(connection, _CHECKPOINTS, (self._ledger,))
        return [(TreeHead(size, root), note) for size, root, note in rows]

    def newest(self) -> TreeHead | None:
        """The tree of the newest checkpoint."""
        with self._connect() as connection:
            rows = _rows(connection, _LAST, (self._ledger,))
        return TreeHead(*rows[0]) if rows else None

    def tiled(self) -> int:
        """How many entries the stored tiles are over."""
        with self._connect() as connection:
            rows = _rows(connection, _TILED, (TILE_WIDTH, HASH_BYTES, self._ledger))
        return rows[0][0] if rows else 0

    def tile(self, name: TileName, /) -> bytes | None:
        """A stored tile's hashes."""
        with self._connect() as connection:
            return _tile(connection, self._ledger, name)


def _tile(connection: Connection[Any], ledger: str, name: TileName) -> bytes | None:
    rows = _rows(connection, _TILE, (ledger, name.level, name.index))
    return rows[0][0] if rows else None


def _rows(connection: Connection[Any], query: LiteralString, values: Sequence[object]) -> list[tuple[Any, ...]]:
    with connection.cursor(row_factory=tuple_row) as cursor:
        return cursor.execute(query, values).fetchall()
