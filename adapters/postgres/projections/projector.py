"""Moving one projection of one ledger: read a batch, evolve the rows it touches, write rows and position together."""

from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from psycopg import Connection, InterfaceError, OperationalError
from pydantic import BaseModel

from adapters.postgres.projections.entries import BATCH, Entries, Reached, Span
from adapters.postgres.projections.positions import Place, Standing
from adapters.postgres.projections.tables import table_of
from application.projections.declaration import Projection
from application.projections.folding import EvolveFailed, Fault, evolve_rows, touched
from application.projections.reading import State
from application.recording.envelopes import Recorded
from domain.kernel.events import Event

R = TypeVar("R", bound=BaseModel)

Plan: TypeAlias = Sequence[tuple[Recorded[Event], tuple[str, ...]]]
"""Events, each with the keys of the rows it touches."""

MOST_KEPT = 20_000
"""The rows of a projection that are kept in memory between batches."""

_LIMITS = (BATCH, 500, 50, 5, 1)


@dataclass(frozen=True, slots=True)
class Step:
    """What a step led to: how the projection fares, where it stands, and how far the ledger went then."""

    state: State
    position: int
    head: int
    fault: Fault | None = None

    @property
    def may_go_on(self) -> bool:
        """Whether there is more to take in."""
        return self.state is State.FOLLOWING and self.position < self.head


class Projector(Generic[R]):
    """Takes the events of one ledger into the rows of one projection. For one thread; other processes may do the same.

    Rows are kept between batches, and used as long as nobody else moved the projection. What stopped it is not tried
    again by the same program, unless somebody else moved it.
    """

    def __init__(self, projection: Projection[R], entries: Entries) -> None:
        """Work on this ledger's entries."""
        self.projection = projection
        self.table = table_of(projection)
        self.place = Place.of(entries.ledger, projection)
        self._entries = entries
        self._kept: dict[str, R | None] = {}
        self._left: int | None = None
        self._gave_up: int | None = None

    def step(self, connection: Connection[Any]) -> Step:
        """Take in the next batch, in a transaction of its own. What cannot be taken in stops the projection there.

        Raises:
            OperationalError: when the database cannot be reached or written just now; nothing has changed.
        """
        failure: Exception | None = None
        for limit in _LIMITS:
            try:
                return self._attempt(connection, limit)
            except (OperationalError, InterfaceError):
                raise
            except Exception as error:  # noqa: BLE001  rows that cannot be kept: a smaller batch names the event to blame
                failure = error
        return self._stop(connection, f"{type(failure).__name__}: {failure}")

    def _attempt(self, connection: Connection[Any], limit: int) -> Step:
        left, self._left = self._left, None
        with connection.transaction():
            step, revision = self._step(connection, left, limit)
        self._left = revision
        if step.fault is not None:
            self._gave_up = revision
        return step

    def _step(self, connection: Connection[Any], left: int | None, limit: int) -> tuple[Step, int | None]:
        standing = self.place.lock(connection)
        head = self._entries.head(connection)
        if standing is None:
            return Step(self.place.without_rows(connection), 0, head), None
        if standing.revision != left:
            self._kept.clear()
        if standing.position >= head or standing.revision == self._gave_up:
            return Step(_state(standing.fault), standing.position, head, standing.fault), standing.revision
        return self._take_in(connection, standing, Span(standing.position, head, limit))

    def _take_in(self, connection: Connection[Any], standing: Standing, span: Span) -> tuple[Step, int | None]:
        planned: list[tuple[Recorded[Event], tuple[str, ...]]] = []
        reached = self._entries.feed(
            connection,
            self.projection,
            span,
            lambda recorded: planned.append((recorded, touched(self.projection, recorded))),
        )
        before = self._rows(connection, {key for _, keys in planned for key in keys})
        after = dict(before)
        reached = _carried_out(self.projection, after, planned) or reached
        changed = {key: row for key, row in after.items() if row is not before[key]}
        self.table.write(connection, self.place.ledger, changed)
        self._keep(after)
        step = Step(_state(reached.fault), reached.position, span.upto, reached.fault)
        if (reached.position, reached.fault) == (standing.position, standing.fault):
            return step, standing.revision
        return step, self.place.move(connection, reached.position, reached.fault)

    def _stop(self, connection: Connection[Any], reason: str) -> Step:
        with connection.transaction():
            standing = self.place.lock(connection)
            head = self._entries.head(connection)
            if standing is None:
                return Step(self.place.without_rows(connection), 0, head)
            blamed = self._next(connection, standing.position, head)
            fault = Fault(blamed, f"the rows of position {blamed} cannot be kept: {reason}")
            self._gave_up = self.place.move(connection, blamed - 1, fault)
        return Step(State.STOPPED, blamed - 1, head, fault)

    def _next(self, connection: Connection[Any], position: int, head: int) -> int:
        met: list[int] = []
        self._entries.feed(
            connection, self.projection, Span(position, head, 1), lambda recorded: met.append(recorded.position)
        )
        return met[0] if met else position + 1

    def _rows(self, connection: Connection[Any], keys: set[str]) -> dict[str, R | None]:
        missing = keys - self._kept.keys()
        loaded = self.table.load(connection, self.place.ledger, missing) if missing else {}
        return {key: loaded.get(key) if key in missing else self._kept[key] for key in keys}

    def _keep(self, rows: Mapping[str, R | None]) -> None:
        for key, row in rows.items():
            self._kept.pop(key, None)
            self._kept[key] = row
        while len(self._kept) > MOST_KEPT:
            self._kept.pop(next(iter(self._kept)))


def _carried_out(projection: Projection[R], rows: MutableMapping[str, R | None], planned: Plan) -> Reached | None:
    """How far it went, where an event could not be taken in."""
    try:
        for recorded, keys in planned:
            evolve_rows(projection, rows, keys, recorded)
    except EvolveFailed as failure:
        return Reached(failure.fault.position - 1, failure.fault)
    return None


def _state(fault: Fault | None) -> State:
    return State.FOLLOWING if fault is None else State.STOPPED
