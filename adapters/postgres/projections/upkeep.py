"""Upkeep of one ledger's projections: make what is missing, catch up, rebuild, compare."""

import logging
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from psycopg import Connection

from adapters.entries.codec import Codec
from adapters.postgres.projections.comparing import compare
from adapters.postgres.projections.entries import Entries
from adapters.postgres.projections.projector import Projector, Step
from adapters.postgres.projections.rebuilding import Progress, rebuild, unobserved
from adapters.postgres.projections.rows import Connect, PostgresRows
from adapters.postgres.projections.tables import drop_superseded, table_of
from application.projections.declaration import AnyProjection
from application.projections.reading import Compared, Rebuilt, State

_LOG = logging.getLogger(__name__)


def prepare_tables(owner: Connection[Any], projections: Mapping[str, AnyProjection]) -> None:
    """Make the tables of all projections, as the role that owns the schema, and drop those nobody reads any more.

    Raises:
        TableDiffers: when a row model was changed and its projection's version was not.
    """
    for projection in projections.values():
        table_of(projection).make(owner)
    drop_superseded(owner)


class Upkeep:
    """Keeps the projections of one ledger. For one thread; other processes may do the same at the same time."""

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

    def catch_up(self) -> int:
        """Take all projections to the head, building those that are not built; the lowest head that was seen.

        A projection that is stopped or superseded stays where it is, and the others go on.

        Raises:
            OperationalError: when the database cannot be reached or written just now; run it again.
        """
        with self._connect() as connection:
            return min((self._catch_up(connection, projector) for projector in self._projectors), default=0)

    def rebuild(self, names: Sequence[str] = (), progress: Progress = unobserved) -> Iterator[Rebuilt]:
        """Make the rows of these projections anew (of all, when none is named), one after the other."""
        for projection in self._named(names):
            with self._connect() as connection:
                yield rebuild(connection, projection, self._entries, progress)

    def compare(self, names: Sequence[str] = (), progress: Progress = unobserved) -> Iterator[Compared]:
        """Hold the rows of these projections (of all, when none is named) against what the entries lead to.

        Raises:
            NotReadable: when one is not built.
        """
        for projection in self._named(names):
            with self._connect() as connection:
                yield compare(connection, projection, self._entries, progress)

    def _named(self, names: Sequence[str]) -> list[AnyProjection]:
        return [self._projections[name] for name in names or sorted(self._projections)]

    def _catch_up(self, connection: Connection[Any], projector: Projector[Any]) -> int:
        step = projector.step(connection)
        if step.state is State.NOT_BUILT:
            rebuild(connection, projector.projection, self._entries)
            step = projector.step(connection)
        while step.may_go_on:
            step = projector.step(connection)
        self._tell(projector.projection, step)
        return step.head

    def _tell(self, projection: AnyProjection, step: Step) -> None:
        before = self._told.get(projection.name)
        self._told[projection.name] = step
        if step.fault is not None and (before is None or before.fault != step.fault):
            _LOG.error("%s of %s is stopped: %s", projection.title, self.ledger, step.fault.reason)
