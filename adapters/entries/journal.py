"""The journal: events of one ledger, written and read through the codec, the store and the vault."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice
from typing import NamedTuple, Protocol
from uuid import UUID

from adapters.entries.canonical import spelled
from adapters.entries.codec import Codec, Envelope, written
from adapters.entries.store import Append, Disclosure, EntryStore, Selection, Stored
from adapters.entries.swift import occurred_at
from adapters.entries.upcasts import Payload
from application.recording.envelopes import Recorded
from application.recording.ports import NOW, Appended, Clearance, Head, History, Request, Until
from domain.kernel.boundaries import Boundary, EventType
from domain.kernel.events import Event
from domain.kernel.instants import day_of

_BATCH = 500
_REMEMBERED = 2_048


class GuardedValues(Protocol):
    """The vault, as far as a journal needs it."""

    def seal(self, subject: str, path: str, value: object) -> Disclosure:
        """Commit to a value and encrypt it under its subject's key."""
        ...

    def reveal(self, commitments: Sequence[str], clearance: Clearance) -> Mapping[str, object]:
        """What may be shown for each commitment: the value, or what stands in its place."""
        ...

    def digest(self, content: bytes) -> bytes:
        """A keyed digest of a command's content (32 bytes)."""
        ...


@dataclass(frozen=True, slots=True)
class EntryJournal:
    """A journal over any entry store."""

    store: EntryStore
    codec: Codec
    vault: GuardedValues
    new_id: Callable[[], UUID]
    _recalled: Callable[[Stored], Recorded[Event]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Entries that many decisions rest on are decoded once; what was decoded is found again by its bytes."""
        object.__setattr__(self, "_recalled", lru_cache(_REMEMBERED)(self.codec.read))

    @property
    def ledger(self) -> str:
        """The ledger's name."""
        return self.store.ledger

    def attempt(self, request: Request, within: Boundary) -> "EntryAttempt":
        """Deal with a request whose decision rests on what the boundary covers."""
        return EntryAttempt(self, request, self._selections(within), self._recalled)

    def read(
        self,
        within: Boundary | None = None,
        *,
        after: int = 0,
        until: Until = NOW,
        limit: int | None = None,
        clearance: Clearance | None = None,
    ) -> Iterator[Recorded[Event]]:
        """Events in order of position: those the boundary covers, or all."""
        selections = self._selections(within) if within else ()
        return self._decoded(self._stood(selections, after, until, limit), clearance, until)

    def read_tagged(
        self,
        tags: Sequence[str],
        *,
        after: int = 0,
        until: Until = NOW,
        limit: int | None = None,
        clearance: Clearance | None = None,
    ) -> Iterator[Recorded[Event]]:
        """Events that carry at least one of the tags, in order of position."""
        selections = [Selection(tags=(tag,)) for tag in tags]
        return self._decoded(self._stood(selections, after, until, limit), clearance, until)

    def answered(self, request: Request) -> Appended | None:
        """The first answer to this command id, if it was recorded."""
        return self.store.answered(request.command_id, self.digest(written(request)))

    def head(self) -> Head:
        """Where the ledger stands."""
        return self.store.head()

    def wait_beyond(self, position: int, timeout: float) -> int:
        """Block until the ledger has grown beyond the position or the seconds are over; the head's position then."""
        return self.store.wait_beyond(position, timeout)

    def wake(self) -> None:
        """Let those who wait look for themselves."""
        self.store.wake()

    def digest(self, command: Payload) -> bytes:
        """What tells a request from another one that bears the same id, of its command as it is written."""
        return self.vault.digest(spelled(command))

    def _selections(self, within: Boundary) -> tuple[Selection, ...]:
        return tuple(
            [Selection(self.codec.stored_names(*criterion.types), criterion.tags) for criterion in within.criteria]
        )

    def _stood(
        self, selections: Sequence[Selection], after: int, until: Until, limit: int | None = None
    ) -> Iterator[Stored]:
        """The selected entries; where a day is named, only those of what had occurred by its end."""
        day = until.stood_on
        if day is None:
            return self.store.select(selections, after=after, until=until, limit=limit)
        recorded = self.store.select(selections, after=after, until=until)
        return islice((entry for entry in recorded if day_of(occurred_at(entry.entry)) <= day), limit)

    def _decoded(
        self, entries: Iterator[Stored], clearance: Clearance | None, until: Until
    ) -> Iterator[Recorded[Event]]:
        if clearance is None:
            return map(self.codec.read, entries)
        return self._revealed(entries, clearance, until)

    def _revealed(self, entries: Iterator[Stored], clearance: Clearance, until: Until) -> Iterator[Recorded[Event]]:
        while batch := list(islice(entries, _BATCH)):
            allowed = replace(clearance, shut=clearance.shut | self._shut(batch, until))
            shown = self.vault.reveal(self.codec.commitments(batch), allowed)
            for stored in batch:
                yield self.codec.read(stored, shown)

    def _shut(self, batch: Sequence[Stored], until: Until) -> frozenset[str]:
        """The sealed items in the batch that nobody had opened at the moment that is read."""
        return frozenset(
            item for item, opened_by in self.codec.sealed(batch) if not self._is_recorded(opened_by, item, until)
        )

    def _is_recorded(self, kind: EventType, tag: str, until: Until) -> bool:
        found = self._stood((Selection(self.codec.stored_names(kind), (tag,)),), 0, until, 1)
        return next(found, None) is not None


class _Ready(NamedTuple):
    envelope: Envelope
    digest: bytes
    ids: list[UUID]


@dataclass(slots=True)
class EntryAttempt:
    """The dealings of one request with a journal."""

    _journal: EntryJournal
    _request: Request
    _selections: tuple[Selection, ...]
    _recalled: Callable[[Stored], Recorded[Event]]
    _ready: _Ready | None = None

    def history(self, *, after: int = 0) -> History:
        """What the decision rests on: the boundary's events after a position, every guarded value withheld."""
        excerpt = self._journal.store.history(self._selections, after=after, meanwhile=self._make_ready)
        return History(map(self._recalled, excerpt.entries), excerpt.head)

    def append(self, events: Sequence[Event], *, after: int, since: Sequence[int] = ()) -> Appended:
        """Record the events, unless something stands after the given position that must not."""
        journal, (envelope, digest, ids) = self._journal, self._make_ready()
        ids += [journal.new_id() for _ in events[len(ids) :]]
        drafted = [
            journal.codec.draft(envelope, event, event_id, journal.vault.seal)
            for event, event_id in zip(events, ids, strict=False)
        ]
        unless, after, since = self._conditions(after, since)
        return journal.store.submit(
            Append(
                request_id=self._request.command_id,
                digest=digest,
                drafts=tuple([draft for draft, _ in drafted]),
                unless=unless,
                after=after,
                disclosures=tuple([disclosure for _, disclosures in drafted for disclosure in disclosures]),
                since=since,
            )
        )

    def _conditions(self, after: int, since: Sequence[int]) -> tuple[tuple[Selection, ...], int, tuple[int, ...]]:
        """What may not stand after which positions: the boundary, and everything when the request says from where."""
        expected = self._request.expected
        if expected is None:
            return self._selections, after, tuple(since)
        since = (*(since or [after] * len(self._selections)), expected)
        return (*self._selections, Selection()), max(since), since

    def answered(self) -> Appended | None:
        """The first answer to the request's command id, if it was recorded."""
        return self._journal.store.answered(self._request.command_id, self._make_ready().digest)

    def _make_ready(self) -> _Ready:
        """What can be done before it is known what the request leads to: done while that is found out."""
        if self._ready is None:
            journal, command = self._journal, written(self._request)
            envelope = journal.codec.envelope(self._request, command)
            self._ready = _Ready(envelope, journal.digest(command), [journal.new_id()])
        return self._ready
