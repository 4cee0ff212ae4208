"""The moment of a page: as known at (`at`) which position or time, and as it stood by the end of which day (`dag`)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, TypeAlias

from fastapi import Depends, Query

from adapters.http.door import Door
from adapters.http.moments import Known, known_at
from adapters.http.refusals import malformed
from application.ledgers.ledger import Ledger
from application.recording.ports import Until

PageAt: TypeAlias = Annotated[str, Query(description="As known at a position or timestamp.")]
PageOn: TypeAlias = Annotated[str, Query(alias="dag", description="What had happened by the end of this day.")]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the reader asked for: `at` and `on` as typed, and what they mean; `head` is how far one can ask."""

    at: str
    on: str
    known: Known
    day: date
    head: int

    @property
    def until(self) -> Until:
        """What was known then."""
        return self.known.until


def moment_in(door: Door) -> Callable[..., Asked]:
    """What a page depends on to know its moment."""

    def asked(found: Annotated[Ledger, Depends(door.ledger)], at: PageAt = "", on: PageOn = "") -> Asked:
        typed, day = at.strip(), on.strip()
        known = known_at(found, typed, door.clock())
        return Asked(typed, day, known, _day(day, known), found.head().position)

    return asked


def _day(on: str, known: Known) -> date:
    try:
        return date.fromisoformat(on) if on else known.day
    except ValueError as fault:
        raise malformed("dag", "expected a day, e.g. 2026-10-21", on) from fault
