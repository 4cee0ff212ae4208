"""Reading the entries that a projection rests on, and finding those that this program does not know."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from psycopg import Connection
from psycopg.rows import tuple_row

from adapters.entries.codec import Codec, UnknownEventType
from adapters.entries.store import Stored
from application.projections.declaration import AnyProjection
from application.projections.folding import EvolveFailed, Fault
from application.recording.envelopes import Recorded
from domain.kernel.events import Event

BATCH = 5_000
"""The events that are taken in by one transaction, at most."""

_HEAD = "SELECT position FROM ledger.heads WHERE ledger = %s"
_ENTRIES = """
SELECT position, type, entry FROM ledger.entries
WHERE ledger = %s AND type = ANY(%s) AND position > %s AND position <= %s
ORDER BY position
LIMIT %s
"""
_TYPES = """
WITH RECURSIVE found(type) AS (
    SELECT min(e.type) FROM ledger.entries e WHERE e.ledger = %(ledger)s
    UNION ALL
    SELECT (SELECT min(e.type) FROM ledger.entries e WHERE e.ledger = %(ledger)s AND e.type > found.type)
    FROM found
    WHERE found.type IS NOT NULL
)
SELECT type FROM found WHERE type IS NOT NULL AND type <> ALL(%(known)s)
"""
_NEW_TYPES = """
SELECT DISTINCT type FROM ledger.entries
WHERE ledger = %(ledger)s AND position > %(after)s AND position <= %(upto)s AND type <> ALL(%(known)s)
"""
_FIRST = """
SELECT position, type FROM ledger.entries
WHERE ledger = %s AND type = ANY(%s) AND position > %s AND position <= %s
ORDER BY position
LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Span:
    """The entries after a position, up to another, at most so many of those that are handled."""

    after: int
    upto: int
    limit: int = BATCH


@dataclass(frozen=True, slots=True)
class Reached:
    """How far a batch went: every event up to the position was taken in, and the fault lies right ahead of it."""

    position: int
    fault: Fault | None = None


@dataclass(slots=True)
class Entries:
    """The entries of one ledger, as events."""

    ledger: str
    codec: Codec
    _looked_to: int = 0
    _unknown: set[str] = field(default_factory=set[str])

    def head(self, connection: Connection[Any]) -> int:
        """The position of the last entry."""
        with connection.cursor(row_factory=tuple_row) as cursor:
            found = cursor.execute(_HEAD, (self.ledger,)).fetchone()
        return int(found[0]) if found else 0

    def feed(
        self,
        connection: Connection[Any],
        projection: AnyProjection,
        span: Span,
        take: Callable[[Recorded[Event]], None],
    ) -> Reached:
        """Give the events of a span that the projection handles to `take`, one by one: kept together they slow us down.

        It ends ahead of an entry that this program does not know or cannot read, and ahead of an event that `take`
        refuses with EvolveFailed.
        """
        ahead = self._unknown_type(connection, span)
        upto = span.upto if ahead is None else ahead.position - 1
        types = list(self.codec.stored_names(*projection.handles))
        with connection.cursor(row_factory=tuple_row) as cursor:
            cursor.execute(_ENTRIES, (self.ledger, types, span.after, upto, span.limit), binary=True)
            stored, read = None, self.codec.read
            try:
                for row in cursor:
                    stored = Stored(*row)
                    take(read(stored))
            except EvolveFailed as failure:
                return Reached(failure.fault.position - 1, failure.fault)
            except Exception as error:
                if stored is None:
                    raise
                reason = f"{stored.type} at position {stored.position} cannot be read: {error}"
                return Reached(stored.position - 1, Fault(stored.position, reason))
            if stored is None or cursor.rowcount < span.limit:
                return Reached(upto, ahead)
            return Reached(stored.position)

    def _unknown_type(self, connection: Connection[Any], span: Span) -> Fault | None:
        """The first entry whose type this program does not know. What was looked at once is not looked at again."""
        known = [*self.codec.events, *self.codec.upcasts]
        with connection.cursor(row_factory=tuple_row) as cursor:
            if span.upto > self._looked_to:
                query = _NEW_TYPES if self._looked_to else _TYPES
                bounds = {"ledger": self.ledger, "after": self._looked_to, "upto": span.upto, "known": known}
                self._unknown.update(name for (name,) in cursor.execute(query, bounds))
                self._looked_to = span.upto
            if not self._unknown:
                return None
            met = cursor.execute(_FIRST, (self.ledger, list(self._unknown), span.after, span.upto)).fetchone()
        return Fault(met[0], str(UnknownEventType(met[1], met[0]))) if met else None
