"""Positions: how far a projection has come in a ledger, what stopped it, and the lock of who moves it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from psycopg import Connection
from psycopg.rows import class_row, tuple_row

from application.projections.declaration import AnyProjection
from application.projections.folding import Fault
from application.projections.reading import State

_DERIVED = """
SELECT set_config('synchronous_commit', 'off', true), set_config('idle_in_transaction_session_timeout', '60s', true)
"""
_CURRENT = "SELECT version FROM projection.current WHERE ledger = %s AND projection = %s"
_LOCK = """
SELECT position, revision, moved_at, fault_position, fault_reason FROM projection.positions
WHERE ledger = %s AND projection = %s AND version = %s
FOR UPDATE
"""
_PEEK = """
SELECT position, revision, moved_at, fault_position, fault_reason FROM projection.positions
WHERE ledger = %s AND projection = %s AND version = %s
"""
_MOVE = """
UPDATE projection.positions
SET position = %s, fault_position = %s, fault_reason = %s, revision = revision + 1, moved_at = clock_timestamp()
WHERE ledger = %s AND projection = %s AND version = %s
RETURNING revision
"""
_ENTER = """
INSERT INTO projection.positions (ledger, projection, version, position) VALUES (%s, %s, %s, 0)
ON CONFLICT (ledger, projection, version) DO NOTHING
"""
_PROMOTE = """
INSERT INTO projection.current (ledger, projection, version) VALUES (%s, %s, %s)
ON CONFLICT (ledger, projection) DO UPDATE SET version = excluded.version
"""
_LEAVE = "DELETE FROM projection.positions WHERE ledger = %s AND projection = %s AND version <> %s"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a projection stands; `revision` tells whether anything moved since it was last looked at."""

    position: int
    revision: int
    moved_at: datetime
    fault_position: int | None
    fault_reason: str | None

    @property
    def fault(self) -> Fault | None:
        """What stopped it, if something did."""
        if self.fault_position is None or self.fault_reason is None:
            return None
        return Fault(self.fault_position, self.fault_reason)


@dataclass(frozen=True, slots=True)
class Place:
    """One version of a projection in one ledger."""

    ledger: str
    projection: str
    version: int

    @classmethod
    def of(cls, ledger: str, projection: AnyProjection) -> "Place":
        """The place of a declaration."""
        return cls(ledger, projection.name, projection.version)

    @property
    def _key(self) -> tuple[str, str, int]:
        return (self.ledger, self.projection, self.version)

    def lock(self, connection: Connection[Any]) -> Standing | None:
        """Where the projection stands, which nobody else changes before this transaction ends; None when not built."""
        connection.execute(_DERIVED)
        with connection.cursor(row_factory=class_row(Standing)) as cursor:
            return cursor.execute(_LOCK, self._key).fetchone()

    def enter(self, connection: Connection[Any]) -> Standing:
        """Where the projection stands, locked; at the beginning of the ledger when it was not built."""
        connection.execute(_ENTER, self._key)
        standing = self.lock(connection)
        if standing is None:
            raise LookupError(f"{self} is gone although it was just made")
        return standing

    def peek(self, connection: Connection[Any]) -> Standing | None:
        """Where the projection stands just now."""
        with connection.cursor(row_factory=class_row(Standing)) as cursor:
            return cursor.execute(_PEEK, self._key).fetchone()

    def move(self, connection: Connection[Any], position: int, fault: Fault | None) -> int:
        """Note how far the rows have come and what stopped them, and tell the new revision."""
        stopped = (None, None) if fault is None else (fault.position, fault.reason.replace("\0", ""))
        with connection.cursor(row_factory=tuple_row) as cursor:
            moved = cursor.execute(_MOVE, (position, *stopped, *self._key)).fetchone()
        return int(moved[0]) if moved else 0

    def without_rows(self, connection: Connection[Any]) -> State:
        """Why there are no rows of this version: they are not built yet, or a newer version has taken their place."""
        with connection.cursor(row_factory=tuple_row) as cursor:
            found = cursor.execute(_CURRENT, (self.ledger, self.projection)).fetchone()
        return State.SUPERSEDED if found and found[0] > self.version else State.NOT_BUILT

    def promote(self, connection: Connection[Any]) -> None:
        """Give this version's rows to the readers from the end of the transaction on, and no other's."""
        connection.execute(_PROMOTE, self._key)
        connection.execute(_LEAVE, self._key)
