"""The event sourcing library's port for dynamic consistency boundaries, over a ledger's entries."""

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from secrets import token_bytes
from typing import Any
from uuid import UUID

import orjson
from eventsourcing.dcb.api import (
    DCBAppendCondition,
    DCBEvent,
    DCBQuery,
    DCBReadResponse,
    DCBRecorder,
    DCBSequencedEvent,
    DCBSubscription,
)
from eventsourcing.persistence import IntegrityError, OperationalError, ProgrammingError

from adapters.entries.store import Append, Draft, Selection
from adapters.postgres.parcels import Parcel, verbatim
from application.recording.ports import NOW, Appended, BoundaryConflict, Head, LedgerUnavailable, Until

_AT_ONCE = 500
_LOOK = 1.0


class LibraryRecorder(DCBRecorder):
    """What the library asks of a recorder; its events are stored as they are, without position or time in them."""

    @property
    @abstractmethod
    def ledger(self) -> str:
        """The ledger's name."""

    @abstractmethod
    def head(self) -> Head:
        """Where the ledger stands."""

    @abstractmethod
    def wait_beyond(self, position: int, timeout: float) -> int:
        """Block until the ledger has grown beyond the position or the seconds are over."""

    @abstractmethod
    def wake(self) -> None:
        """Let those who wait look for themselves."""

    @abstractmethod
    def _submit(self, sent: Parcel) -> Appended: ...

    @abstractmethod
    def _select(
        self, selections: Sequence[Selection], *, after: int, until: Until, limit: int | None, labels: bool
    ) -> Iterator[tuple[Any, ...]]: ...

    def append(self, events: Sequence[DCBEvent], condition: DCBAppendCondition | None = None) -> int:
        """Record the events as they are, unless the condition fails; the last one's position.

        Raises:
            IntegrityError: the condition failed.
            OperationalError: the database cannot be written.
            NotStorable: no store could keep an event.
        """
        if not events:
            raise ProgrammingError("there is nothing to append")
        request = Append(
            request_id=UUID(bytes=token_bytes(16), version=4),
            digest=b"",
            drafts=tuple(Draft(event.type, tuple(event.tags), event.data, b"") for event in events),
            unless=selections_of(condition.fail_if_events_match) or (Selection(),) if condition else (),
            after=(condition.after or 0) if condition else 0,
        )
        try:
            return self._submit(verbatim(self.ledger, request)).last
        except BoundaryConflict as conflict:
            raise IntegrityError(str(conflict)) from conflict
        except LedgerUnavailable as fault:
            raise OperationalError(str(fault)) from fault

    def read(
        self, query: DCBQuery | None = None, *, after: int | None = None, limit: int | None = None
    ) -> DCBReadResponse:
        """The events that any item of the query covers (all when there is none), in order of position."""
        selections = selections_of(query)
        if limit is None:
            head = self.head().position
            until = Until(position=head)
            rows = self._select(selections, after=after or 0, until=until, limit=None, labels=True)
            return Reading(map(sequenced, rows), head or None)
        rows = self._select(selections, after=after or 0, until=NOW, limit=limit, labels=True)
        events = list(map(sequenced, rows))
        return Reading(iter(events), events[-1].position if events else None)

    def subscribe(self, query: DCBQuery | None = None, *, after: int | None = None) -> "Subscription":
        """The same events, and then those to come as they are recorded."""
        return Subscription(self, query, after)


class Reading(DCBReadResponse):
    """Events as they are read, and the position up to which they are all there is."""

    def __init__(self, events: Iterator[DCBSequencedEvent], head: int | None) -> None:
        self._events = events
        self._head = head

    @property
    def head(self) -> int | None:
        """The ledger's head; with a limit the last event's position, if there is one."""
        return self._head

    def __next__(self) -> DCBSequencedEvent:
        return next(self._events)


class Subscription(DCBSubscription[LibraryRecorder]):
    """Events as they are recorded; reading blocks until there is one or the subscription is stopped."""

    _recorder: LibraryRecorder

    def __init__(self, recorder: LibraryRecorder, query: DCBQuery | None, after: int | None) -> None:
        super().__init__(recorder, query, after)
        self._ready: Iterator[DCBSequencedEvent] = iter(())

    def __next__(self) -> DCBSequencedEvent:
        """The next event.

        Raises:
            StopIteration: the subscription was stopped.
        """
        while not self._has_been_stopped:
            for event in self._ready:
                self._last_position = event.position
                return event
            self._fetch()
        raise StopIteration

    def stop(self) -> None:
        """End the iteration, also one that blocks in another thread."""
        super().stop()
        self._recorder.wake()

    def _fetch(self) -> None:
        head = self._recorder.wait_beyond(self._last_position, _LOOK)
        if head > self._last_position:
            events = list(self._recorder.read(self._query, after=self._last_position, limit=_AT_ONCE))
            if events:
                self._ready = iter(events)
            else:
                self._last_position = head


def selections_of(query: DCBQuery | None) -> tuple[Selection, ...]:
    """The library's query in our words."""
    return tuple(Selection(tuple(item.types), tuple(item.tags)) for item in query.items) if query else ()


def sequenced(row: tuple[Any, ...]) -> DCBSequencedEvent:
    """Position, type, entry and labels as the library's event; an entry of ours tells its tags itself."""
    position, kind, entry, labels = row
    tags = labels if labels is not None else orjson.loads(entry)["tags"]
    return DCBSequencedEvent(DCBEvent(type=kind, data=bytes(entry), tags=list(tags)), position)
