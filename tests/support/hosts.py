"""A host in memory: real recording, vault, evidence and questions, without a database."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TypeVar
from uuid import UUID

from pydantic import BaseModel

from adapters.entries.codec import Codec
from adapters.entries.journal import EntryJournal
from adapters.memory.recorder import InMemoryRecorder
from adapters.transparency.ed25519 import Ed25519Signer
from adapters.vault.keyring import Keyring
from adapters.vault.master_key import MasterKey
from adapters.vault.vault import Vault
from application.ledgers.host import HostStatus, LedgerNameTaken, LedgerSummary, UnknownLedger
from application.ledgers.ledger import Ledger, Progress, unobserved
from application.processes.erasing import Erasing
from application.projections.declaration import AnyProjection, Projection, projections
from application.projections.folding import fold
from application.projections.reading import Compared, Comparison, Condition, NotSoFar, Page, Rebuilt, Row, State, Status
from application.questions.asking import Asker
from application.recording.catalogue import catalogue
from application.recording.handler import Handler
from application.recording.ports import Journal
from application.trails.names import KnownNames
from tests.support.evidence import MemoryEvidence, MemoryPublications

R = TypeVar("R", bound=BaseModel)

START = datetime(2026, 8, 1, 8, tzinfo=UTC)
NAME = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")


@dataclass
class SteadyClock:
    """A clock that goes on by a second each time it is read."""

    moment: datetime = START

    def __call__(self) -> datetime:
        """The next second."""
        self.moment += timedelta(seconds=1)
        return self.moment


def ids() -> Callable[[], UUID]:
    """A source of identifiers that counts (UUIDv7 in form)."""
    numbers = count(1)
    return lambda: UUID(int=0x019F_0000_0000 << 80 | 0x7 << 76 | 0b10 << 62 | next(numbers))


@dataclass(frozen=True)
class MemoryRows:
    """Projected rows, folded anew from the journal whenever they are read."""

    journal: Journal

    def page(
        self, projection: Projection[R], conditions: Sequence[Condition] = (), *, after: str = "", limit: int = 100
    ) -> Page[R]:
        """The rows that fulfil all conditions, in order of key."""
        rows = sorted(fold(projection, self.journal.read(projection.boundary)).items())
        fit = [Row(key, row) for key, row in rows if key > after and all(_fulfils(row, one) for one in conditions)]
        shown = tuple(fit[:limit])
        return Page(shown, self.journal.head().position, shown[-1].key if len(fit) > limit else None)

    def row(self, projection: Projection[R], key: str) -> R | None:
        """The row under the key."""
        return fold(projection, self.journal.read(projection.boundary)).get(key)

    def status(self) -> tuple[Status, ...]:
        """How every projection fares: it follows."""
        head = self.journal.head()
        return tuple(
            Status(one.name, one.version, State.FOLLOWING, head.position, head.position, head.recorded_at, None)
            for one in projections().values()
        )

    def wait_for(self, projection: AnyProjection, position: int, timeout: float) -> None:
        """The rows are always at the head; beyond it nothing comes by waiting."""
        if self.journal.wait_beyond(position - 1, min(timeout, 0)) < position:
            raise NotSoFar(f"{projection.title} has not come to {position}")


def _fulfils(row: BaseModel, condition: Condition) -> bool:
    value = getattr(row, condition.column)
    match condition.comparison:
        case Comparison.IS:
            return value == condition.value
        case Comparison.HOLDS:
            return condition.value in value
        case Comparison.AT_LEAST:
            return condition.or_absent if value is None else value >= condition.value
        case Comparison.AT_MOST:
            return condition.or_absent if value is None else value <= condition.value


@dataclass(frozen=True)
class MemoryKeeper:
    """Keeps nothing up to date: rows in memory are always folded anew."""

    journal: Journal

    def catch_up(self) -> int:
        """The head."""
        return self.journal.head().position

    def rebuild(self, names: Sequence[str] = (), progress: Progress = unobserved) -> Iterator[Rebuilt]:
        """What a rebuild would lead to."""
        for projection in _named(names):
            rows = len(fold(projection, self.journal.read(projection.boundary)))
            progress(self.catch_up(), self.catch_up())
            yield Rebuilt(projection.name, projection.version, self.catch_up(), rows, None)

    def compare(self, names: Sequence[str] = (), progress: Progress = unobserved) -> Iterator[Compared]:
        """No deviation: the rows are what the entries lead to."""
        for built in self.rebuild(names, progress):
            yield Compared(built.projection, built.version, built.position, built.rows, (), (), ())


def _named(names: Sequence[str]) -> Iterator[AnyProjection]:
    return (one for one in projections().values() if not names or one.name in names)


@dataclass
class MemoryHost:
    """Keeps ledgers in memory."""

    clock: Callable[[], datetime] = field(default_factory=SteadyClock)
    new_id: Callable[[], UUID] = field(default_factory=ids)
    made: dict[str, tuple[Ledger, datetime]] = field(default_factory=dict[str, tuple[Ledger, datetime]])

    def ledgers(self) -> tuple[LedgerSummary, ...]:
        """Every ledger, by name."""
        return tuple(self._summary(ledger, created) for _, (ledger, created) in sorted(self.made.items()))

    def create(self, name: str, origin: str | None = None) -> Ledger:
        """A new ledger, or the one that has this name and origin already."""
        if not NAME.fullmatch(name):
            raise ValueError(f"{name!r} is no name of a ledger: lower-case letters, digits and hyphens")
        origin = origin or f"samkjop.example/{name}"
        known = self.made.get(name)
        if known is None:
            self.made[name] = (self._made(name, origin), self.clock())
        elif known[0].origin != origin:
            raise LedgerNameTaken(f"{name!r} has the origin {known[0].origin!r}")
        return self.made[name][0]

    def open(self, name: str) -> Ledger:
        """The ledger of this name."""
        if name not in self.made:
            raise UnknownLedger(name, tuple(sorted(self.made)))
        return self.made[name][0]

    def status(self) -> HostStatus:
        """How everything stands."""
        following = tuple((name, one) for name, (ledger, _) in self.made.items() for one in ledger.rows.status())
        return HostStatus("memory", "none", embedded=True, ledgers=self.ledgers(), projections=following)

    def close(self) -> None:
        """Forget everything."""
        self.made.clear()

    def _made(self, name: str, origin: str) -> Ledger:
        recorder = InMemoryRecorder(name, self.clock)
        vault = Vault(name, recorder.vault, Keyring(MasterKey(bytes(32), "the tests")))
        journal = EntryJournal(recorder, Codec(origin, catalogue().events), vault, self.new_id)
        evidence = MemoryEvidence(origin, MemoryPublications(recorder), vault, Ed25519Signer.generate(origin))
        return Ledger(
            name=name,
            origin=origin,
            journal=journal,
            handler=Handler(journal, catalogue()),
            asker=Asker(journal),
            names=KnownNames(journal),
            rows=MemoryRows(journal),
            evidence=evidence,
            keeper=MemoryKeeper(journal),
            erasing=Erasing(journal, vault),
        )

    def _summary(self, ledger: Ledger, created: datetime) -> LedgerSummary:
        head, tree = ledger.head(), ledger.evidence.checkpoint()
        return LedgerSummary(
            name=ledger.name,
            origin=ledger.origin,
            created_at=created,
            size=head.position,
            recorded_at=head.recorded_at,
            published=tree.size if tree else 0,
            root=tree.root if tree else None,
        )
