"""Rows as they stood: those that are kept tell how things stand now, the earlier ones are folded from the entries."""

from typing import TypeVar

from pydantic import BaseModel

from application.projections.declaration import Projection
from application.projections.folding import fold
from application.projections.reading import Page, Row
from application.recording.ports import Journal, Until

R = TypeVar("R", bound=BaseModel)


def page_at(journal: Journal, projection: Projection[R], until: Until, *, after: str = "", limit: int = 100) -> Page[R]:
    """A page of the rows that the entries led to at a moment, in order of key, from the one after `after`.

    The page's position is that of the last entry the rows rest on, 0 where there is none.

    Raises:
        EvolveFailed: when the projection's own code raises.
    """
    events = tuple(journal.read(projection.boundary, until=until))
    rows = fold(projection, events)
    keys = sorted(key for key in rows if key > after)
    shown = keys[:limit]
    return Page(
        rows=tuple(Row(key, rows[key]) for key in shown),
        position=events[-1].position if events else 0,
        next_after=shown[-1] if len(keys) > limit else None,
    )
