"""Folding: what events make of rows, in memory. An event changes all the rows it touches, or none of them."""

from collections.abc import Iterable, MutableMapping
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel

from application.projections.declaration import Projection
from application.recording.envelopes import Recorded
from domain.kernel.events import Event

R = TypeVar("R", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a projection can go no further: the event it stands before, and what is wrong with it."""

    position: int
    reason: str


class EvolveFailed(Exception):
    """A projection's own code raised on an event; the rows are as they were before that event."""

    def __init__(self, title: str, recorded: Recorded[Event], error: Exception) -> None:
        """Name the projection, the event and the error."""
        reason = f"{recorded.stored_as} at position {recorded.position}: {type(error).__name__}: {error}"
        super().__init__(f"{title} cannot take {reason}")
        self.fault = Fault(recorded.position, reason)


def touched(projection: Projection[R], recorded: Recorded[Event]) -> tuple[str, ...]:
    """The keys of the rows that an event touches.

    Raises:
        EvolveFailed: when the projection's own code raises.
    """
    try:
        return projection.keys(recorded.event)
    except Exception as error:
        raise EvolveFailed(projection.title, recorded, error) from error


def evolve_rows(
    projection: Projection[R],
    rows: MutableMapping[str, R | None],
    keys: tuple[str, ...],
    recorded: Recorded[Event],
) -> None:
    """Let an event change the rows it touches. A row that is no more is None.

    Raises:
        EvolveFailed: when the projection's own code raises; no row has changed then.
    """
    try:
        if len(keys) == 1:
            key = keys[0]
            rows[key] = projection.evolve(rows.get(key), key, recorded)
        else:
            rows.update({key: projection.evolve(rows.get(key), key, recorded) for key in keys})
    except Exception as error:
        raise EvolveFailed(projection.title, recorded, error) from error


def fold(projection: Projection[R], events: Iterable[Recorded[Event]]) -> dict[str, R]:
    """The rows that the events lead to, by key. Events that the projection does not handle change nothing.

    Raises:
        EvolveFailed: when the projection's own code raises.
    """
    rows: dict[str, R | None] = {}
    for recorded in events:
        if type(recorded.event) in projection.handles:
            evolve_rows(projection, rows, touched(projection, recorded), recorded)
    return {key: row for key, row in rows.items() if row is not None}
