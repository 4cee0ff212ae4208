"""The recorder of one ledger in memory: our entry store on the event sourcing library's in-memory DCB recorder."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from threading import Condition
from uuid import UUID

from eventsourcing.dcb.api import DCBAppendCondition, DCBEvent
from eventsourcing.dcb.popo import InMemoryDCBRecorder

from adapters.entries.admission import admit, check_length, storable
from adapters.entries.store import Append, Draft, Excerpt, Selection, Stored, nothing
from adapters.memory.texts import admit_texts
from adapters.vault.memory import MemoryVaultRows
from application.recording.ports import NOW, Appended, BoundaryConflict, CommandIdReused, Head, Until


class InMemoryRecorder(InMemoryDCBRecorder):
    """The entries of one ledger. Threads may share it."""

    def __init__(self, ledger: str, clock: Callable[[], datetime]) -> None:
        """Start empty, and take recorded times from the clock (timezone-aware)."""
        super().__init__()
        self._ledger = ledger
        self._clock = clock
        self._times: list[datetime] = []
        self._answers: dict[UUID, tuple[bytes, Appended]] = {}
        self.vault = MemoryVaultRows()
        self._grown = Condition()
        self._calls = 0

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
        """
        admit(append)
        admit_texts(append)
        with self._database_lock:
            earlier = self.answered(append.request_id, append.digest)
            if earlier is not None:
                return earlier
            if any(any(self.select((unless,), after=after, limit=1)) for unless, after in append.conditions):
                raise BoundaryConflict(f"something that bears on this was recorded after position {append.after}")
            self.vault.keep(append.disclosures)
            moment = self._moment()
            first = len(self.events) + 1
            entries = [_stamped(draft, first + step, moment) for step, draft in enumerate(append.drafts)]
            self._record(entries, moment)
            answer = Appended(first, len(self.events), repeated=False)
            self._answers[append.request_id] = (append.digest, answer)
            return answer

    def append(self, events: Sequence[DCBEvent], condition: DCBAppendCondition | None = None) -> int:
        """Record the library's events as they are, unless the condition fails; the last one's position."""
        for event in events:
            check_length(len(event.data))
            for text in (event.type, *event.tags):
                storable(text)
        with self._database_lock:
            return self._record(events, self._moment(), condition)

    def answered(self, request_id: UUID, digest: bytes) -> Appended | None:
        """Where the entries of an earlier request stand, if it was recorded.

        Raises:
            CommandIdReused: the request id was used with another digest.
        """
        recorded, answer = self._answers.get(request_id, (digest, None))
        if recorded != digest:
            raise CommandIdReused(f"request {request_id} was used before, with other content")
        return Appended(answer.first, answer.last, repeated=True) if answer else None

    def history(
        self, selections: Sequence[Selection], *, after: int = 0, meanwhile: Callable[[], object] = nothing
    ) -> Excerpt:
        """The entries after a position that any selection covers, and the head that they are complete up to."""
        meanwhile()
        with self._database_lock:
            return Excerpt(list(self.select(selections, after=after)) if selections else (), len(self.events))

    def select(
        self, selections: Sequence[Selection] = (), *, after: int = 0, until: Until = NOW, limit: int | None = None
    ) -> Iterator[Stored]:
        """Entries that any selection covers (all entries when there are none), in order."""
        end = len(self.events) if until.position is None else min(until.position, len(self.events))
        left = limit
        for position in range(after + 1, end + 1):
            late = until.recorded_by is not None and self._times[position - 1] > until.recorded_by
            if late or left == 0:
                return
            event = self.events[position - 1].event
            if not selections or any(_covers(selection, event) for selection in selections):
                left = None if left is None else left - 1
                yield Stored(position, event.type, event.data)

    def head(self) -> Head:
        """Where the ledger stands."""
        with self._database_lock:
            return Head(len(self.events), self._times[-1] if self._times else None)

    def wait_beyond(self, position: int, timeout: float) -> int:
        """Block until the ledger has grown beyond the position, the seconds are over, or someone wakes those who wait.

        The head's position then.
        """
        with self._grown:
            calls = self._calls
            self._grown.wait_for(lambda: len(self.events) > position or self._calls != calls, timeout)
        return len(self.events)

    def wake(self) -> None:
        """Let those who wait wait no longer."""
        with self._grown:
            self._calls += 1
            self._grown.notify_all()

    def sealed(self, commitments: Sequence[str]) -> dict[str, tuple[str, bytes]]:
        """The vault's (subject, encrypted value) by commitment, for those still there."""
        return self.vault.sealed(commitments)

    def _moment(self) -> datetime:
        now = self._clock().astimezone(UTC)
        return max(now, self._times[-1]) if self._times else now

    def _record(self, events: Sequence[DCBEvent], moment: datetime, condition: DCBAppendCondition | None = None) -> int:
        position = super().append(events, condition)
        self._times.extend([moment] * len(events))
        with self._grown:
            self._grown.notify_all()
        return position


def _stamped(draft: Draft, position: int, moment: datetime) -> DCBEvent:
    recorded_at = moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    stamp = f'"position":{position},"recorded_at":"{recorded_at}"'.encode()
    return DCBEvent(draft.type, draft.head + stamp + draft.tail, list(draft.tags))


def _covers(selection: Selection, event: DCBEvent) -> bool:
    return (not selection.types or event.type in selection.types) and set(selection.tags) <= set(event.tags)
