"""Upkeep of one ledger's projections: make what is missing, catch up, rebuild, compare."""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from threading import Lock
from typing import Any

from psycopg import Connection

from adapters.entries.codec import Codec
from adapters.postgres.projections.comparing import compare
from adapters.postgres.projections.entries import Entries
from adapters.postgres.projections.projector import Projector, Step
from adapters.postgres.projections.rebuilding import Progress, rebuild, unobserved
from adapters.postgres.projections.rows import Connect, PostgresRows
from adapters.postgres.projections.tables import drop_superseded, table_of
from application.projections.declaration import AnyProjection, UnknownProjection
from application.projections.reading import Compared, Rebuilt, State

_LOG = logging.getLogger(__name__)


def prepare_tables(connection: Connection[Any], projections: Mapping[str, AnyProjection]) -> None:
    """Make the tables of all projections, and drop those that nobody reads any more.

    Raises:
        TableDiffers: when a row model was changed and its projection's version was not.
    """
    for projection in projections.values():
        table_of(projection).make(connection)
    drop_superseded(connection)


class Interrupted(Exception):
    """The work was given up because it was no longer wanted; nothing of it was kept."""


def _always() -> bool:
    return True


class Upkeep:
    """Keeps the projections of one ledger. Threads may share it, and other processes may do the same."""

    def __init__(self, connect: Connect, ledger: str, codec: Codec, projections: Mapping[str, AnyProjection]) -> None:
        """Work on connections from here."""
        entries = Entries(ledger, codec)
        self.ledger = ledger
        self.rows = PostgresRows(connect, entries, projections)
        self._connect = connect
        self._entries = entries
        self._projections = projections
        self._projectors = [Projector(projection, entries) for projection in projections.values()]
        self._told: dict[str, Step] = {}
        self._one_at_a_time = Lock()

    def catch_up(self, wanted: Callable[[], bool] = _always) -> int:
        """Take all projections to the head, building those that are not built; the lowest head that was seen.

        A projection that is stopped or superseded stays where it is, and the others go on. It ends early, between two
        batches, when it is no longer wanted.

        Raises:
            LedgerUnavailable: when the database cannot be reached or written just now; call again later.
        """
        with self._one_at_a_time, self._connect() as connection:
            heads = [self._catch_up(connection, projector, wanted) for projector in self._projectors]
        return min(heads, default=0)

    def rebuild(self, names: Sequence[str] = (), progress: Progress = unobserved) -> Iterator[Rebuilt]:
        """Make the rows of these projections anew (of all, when none is named), one after the other.

        Raises:
            UnknownProjection: when there is none of a name.
            LedgerUnavailable: when the database cannot be reached or written just now.
        """
        for projection in self._named(names):
            with self._connect() as connection:
                rebuilt = rebuild(connection, projection, self._entries, progress)
                drop_superseded(connection)
            self.rows.moves.tell()
            yield rebuilt

    def compare(self, names: Sequence[str] = (), progress: Progress = unobserved) -> Iterator[Compared]:
        """Hold the rows of these projections (of all, when none is named) against what the entries lead to.

        Raises:
            UnknownProjection: when there is none of a name.
            NotReadable: when one is not built.
            LedgerUnavailable: when the database cannot be reached or written just now.
        """
        for projection in self._named(names):
            with self._connect() as connection:
                compared = compare(connection, projection, self._entries, progress)
            yield compared

    def _named(self, names: Sequence[str]) -> list[AnyProjection]:
        for name in names:
            if name not in self._projections:
                raise UnknownProjection(name, self._projections)
        return [self._projections[name] for name in names or sorted(self._projections)]

    def _catch_up(self, connection: Connection[Any], projector: Projector[Any], wanted: Callable[[], bool]) -> int:
        step = self._step(connection, projector)
        if step.state is State.NOT_BUILT and wanted():
            self._build(connection, projector.projection, wanted)
            step = self._step(connection, projector)
        while step.may_go_on and wanted():
            step = self._step(connection, projector)
        return step.head

    def _build(self, connection: Connection[Any], projection: AnyProjection, wanted: Callable[[], bool]) -> None:
        def progress(_position: int, _head: int) -> None:
            if not wanted():
                raise Interrupted

        with suppress(Interrupted):
            rebuild(connection, projection, self._entries, progress)
            drop_superseded(connection)

    def _step(self, connection: Connection[Any], projector: Projector[Any]) -> Step:
        step = projector.step(connection)
        before = self._told.get(projector.projection.name)
        self._told[projector.projection.name] = step
        if step.fault is not None and (before is None or before.fault != step.fault):
            _LOG.error("%s of %s is stopped: %s", projector.projection.title, self.ledger, step.fault.reason)
        if before is None or before.position != step.position:
            self.rows.moves.tell()
        return step
