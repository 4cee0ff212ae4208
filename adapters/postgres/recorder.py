"""The recorder of one ledger in PostgreSQL: our entry store, and the event sourcing library's DCB recorder."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import chain, starmap
from time import monotonic
from typing import Any, LiteralString
from uuid import UUID

import psycopg
from psycopg.rows import tuple_row

from adapters.entries.store import Append, Excerpt, Selection, Stored, nothing
from adapters.postgres.database import Database
from adapters.postgres.failures import database_faults
from adapters.postgres.histories import history, within_reach
from adapters.postgres.library import LibraryRecorder
from adapters.postgres.lines import Sent
from adapters.postgres.parcels import Parcel, parcel
from adapters.postgres.selecting import NO_END, TYPES_TAGGED, Page, Query, position_at, query, rows
from application.recording.ports import NOW, Appended, CommandIdReused, Head, Until

_PAGE = 2_000
_NEXT_PAGE = 100
_LOOK = 1.0
_HEAD = "SELECT position, recorded_at FROM ledger.heads WHERE ledger = %s"
_ANSWERED = "SELECT position, request_size, digest FROM ledger.entries WHERE ledger = %s AND request_id = %s"
_SEALED = "SELECT commitment, subject, sealed FROM ledger.vault WHERE ledger = %s AND commitment = ANY(%s)"


class PostgresRecorder(LibraryRecorder):
    """The entries of one ledger. Threads may share it."""

    def __init__(self, database: Database, ledger: str) -> None:
        """Record to and read from the named ledger, which exists."""
        self._database = database
        self._ledger = ledger

    @property
    def ledger(self) -> str:
        """The ledger's name."""
        return self._ledger

    def submit(self, append: Append) -> Appended:
        """Append the drafts at the next positions, together with their disclosures, or nothing at all.

        Raises:
            NotStorable: no store could keep the request (`EntryTooLarge`: an entry is too long).
            BoundaryConflict: a selected entry stands after the given position, or the key to a value was erased.
            CommandIdReused: the request id was used with another digest.
            LedgerUnavailable: the database cannot be written, or its answer was lost for good.
        """
        return self._submit(parcel(self._ledger, append))

    def _submit(self, sent: Parcel) -> Appended:
        return self._database.committer.submit(sent)

    def answered(self, request_id: UUID, digest: bytes) -> Appended | None:
        """Where the entries of an earlier request stand, if it was recorded.

        Raises:
            CommandIdReused: the request id was used with another digest.
        """
        row = self._row(_ANSWERED, self._ledger, request_id)
        if row is None:
            return None
        first, size, recorded = row
        if recorded != digest:
            raise CommandIdReused(f"request {request_id} was used before, with other content")
        return Appended(first, first + size - 1, repeated=True)

    def history(
        self, selections: Sequence[Selection], *, after: int = 0, meanwhile: Callable[[], object] = nothing
    ) -> Excerpt:
        """The entries after a position that any selection covers, and the head that they are complete up to."""
        if not all(map(within_reach, selections)):
            head = self.head().position
            return Excerpt(self.select(selections, after=after, until=Until(position=head)), head)
        head, entries = history(self._database.lines, self._ledger, selections, after, _PAGE, meanwhile)
        self._database.heads.grow(self._ledger, head)
        if len(entries) < _PAGE:
            return Excerpt(entries, head)
        others = self.select(selections, after=entries[-1].position, until=Until(position=head))
        return Excerpt(chain(entries, others), head)

    def select(
        self, selections: Sequence[Selection] = (), *, after: int = 0, until: Until = NOW, limit: int | None = None
    ) -> Iterator[Stored]:
        """Entries that any selection covers (all entries when there are none), in order, a page at a time.

        What is given ends no later than the ledger did when the second page was asked for.
        """
        return starmap(Stored, self._select(selections, after=after, until=until, limit=limit))

    def _select(
        self,
        selections: Sequence[Selection],
        *,
        after: int,
        until: Until,
        limit: int | None,
        labels: bool = False,
    ) -> Iterator[tuple[Any, ...]]:
        end = self._end(until)
        if end == NO_END and any(selection.tags and not selection.types for selection in selections):
            end = self.head().position  # beyond it, types that are not known yet may stand
        asked = query(self._ledger, selections, self._types_tagged, labels=labels)
        if asked is None or limit == 0:
            return
        size = _PAGE if limit is None else min(_PAGE, limit)
        found = self._received(self._sent(asked, Page(after, end, size)))
        yield from found
        if len(found) == size and limit != size:
            end = self.head().position if end == NO_END else end
            yield from self._further(asked, found[-1][0], end, None if limit is None else limit - size)

    def _further(self, asked: Query, after: int, end: int, left: int | None) -> Iterator[tuple[Any, ...]]:
        """Page after page, the next one on its way while one is looked at."""
        sent: Sent | None = None
        try:
            while left is None or left > 0:
                size = _NEXT_PAGE if left is None else min(_NEXT_PAGE, left)
                awaited, sent = sent or self._sent(asked, Page(after, end, size)), None
                found = self._received(awaited)
                if len(found) < size:
                    yield from found
                    return
                after = found[-1][0]
                left = None if left is None else left - size
                if left is None or left >= _NEXT_PAGE:
                    sent = self._sent(asked, Page(after, end, _NEXT_PAGE))
                yield from found
        finally:
            if sent is not None:
                with suppress(psycopg.Error):
                    sent.receive()  # nobody asks for it any more, but the line must be empty

    def _sent(self, asked: Query, page: Page) -> Sent:
        with database_faults():
            return self._database.lines.send(lambda: asked.calling(page))

    def _received(self, sent: Sent) -> list[tuple[Any, ...]]:
        with database_faults():
            return rows(sent.receive())

    def _types_tagged(self, tag: str) -> Sequence[str]:
        row = self._row(TYPES_TAGGED, self._ledger, tag)
        return row[0] if row else ()

    def _end(self, until: Until) -> int:
        end = NO_END if until.position is None else until.position
        if until.recorded_by is None:
            return end
        with self._database.connection() as connection:
            return min(end, position_at(connection, self._ledger, until.recorded_by))

    def head(self) -> Head:
        """Where the ledger stands."""
        row = self._row(_HEAD, self._ledger)
        if row is None:
            return Head(0, None)
        self._database.heads.grow(self._ledger, row[0])
        return Head(*row)

    def wait_beyond(self, position: int, timeout: float) -> int:
        """Block until the ledger has grown beyond the position, the seconds are over, or someone wakes those who wait.

        The position that the head has then, as far as it is known here.
        """
        heads = self._database.heads
        known = heads.known.get(self._ledger, 0)
        if known > position:
            return known
        calls = heads.calls
        deadline = monotonic() + timeout
        self._database.listener.start()
        while True:
            known = self.head().position
            left = deadline - monotonic()
            if known > position or left <= 0 or heads.calls != calls:
                return known
            heads.wait_beyond(self._ledger, position, calls, min(left, _LOOK))

    def wake(self) -> None:
        """Let those who wait, for any ledger, wait no longer."""
        self._database.heads.call()

    def sealed(self, commitments: Sequence[str]) -> dict[str, tuple[str, bytes]]:
        """The vault's (subject, encrypted value) by commitment, for those still there."""
        with self._database.connection() as connection, connection.cursor(binary=True, row_factory=tuple_row) as cursor:
            cursor.execute(_SEALED, (self._ledger, list(commitments)))
            return {commitment: (subject, sealed) for commitment, subject, sealed in cursor}

    def _row(self, statement: LiteralString, *parameters: object) -> tuple[Any, ...] | None:
        with self._database.connection() as connection, connection.cursor(binary=True, row_factory=tuple_row) as cursor:
            return cursor.execute(statement, parameters).fetchone()
