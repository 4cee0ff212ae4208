"""The moment of a page: as known at (`at`) which position or time, and as it stood by the end of which day (`dag`).

A page reads what people write: a day alone is the end of that day, and a time without a zone is Norwegian time.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Annotated, TypeAlias

from fastapi import Depends, Query, Request

from adapters.http.door import Door
from adapters.http.moments import Known, day_written, known_at, known_by
from adapters.http.pages.procurements import title_of
from adapters.http.refusals import (
    DayNotUnderstood,
    MalformedRequest,
    MomentNotReached,
    MomentNotUnderstood,
    NoSuchPosition,
)
from application.ledgers.ledger import Ledger
from application.recording.ports import NOW, Until
from domain.kernel.identifiers import ProcurementId
from domain.kernel.instants import NORWAY, day_of, in_utc

REFUSED = (DayNotUnderstood, MomentNotReached, MomentNotUnderstood, NoSuchPosition)
"""What a page says of a moment that it cannot show."""

PageAt: TypeAlias = Annotated[str, Query(description="As known at a position, by the end of a day, or at a time.")]
PageOn: TypeAlias = Annotated[str, Query(alias="dag", description="What had happened by the end of this day.")]

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LOCAL = re.compile(rf"{_DAY.pattern}[T ][0-9]{{2}}:[0-9]{{2}}(:[0-9]{{2}}([.][0-9]{{1,6}})?)?")


@dataclass(frozen=True, slots=True)
class Asked:
    """What the reader asked for: `at` and `on` as typed, and what they mean; `head` is how far one can ask.

    A page that judges by the day itself reads `until`; every other one reads what `stood`.
    """

    at: str
    on: str
    known: Known
    day: date
    head: int

    @property
    def until(self) -> Until:
        """What was known then."""
        return self.known.until

    @property
    def stood(self) -> Until:
        """How things stood by the end of the day, as known then; all that was known where no day was named."""
        return replace(self.until, stood_on=self.day) if self.on else self.until

    @property
    def looks_back(self) -> bool:
        """Whether a moment or a day was named."""
        return bool(self.at or self.on)

    @property
    def whole_day(self) -> bool:
        """Whether a day was named as the moment, so that its end is meant."""
        return _DAY.fullmatch(self.at) is not None


@dataclass(frozen=True, slots=True)
class Around:
    """The page around a refused moment: what was typed, and the procurement with its title, if it is of one."""

    ledger: str
    at: str
    on: str
    head: int
    procurement: ProcurementId | None
    title: str


def moment_in(door: Door) -> Callable[..., Asked]:
    """What a page depends on to know its moment. Where it is refused, the request keeps what stands around it."""

    def asked(
        request: Request, found: Annotated[Ledger, Depends(door.ledger)], at: PageAt = "", on: PageOn = ""
    ) -> Asked:
        typed, day = at.strip(), on.strip()
        try:
            known = _known(found, typed, door.clock())
            stood_on = day_written(day) if day else known.day
            return Asked(typed, day, known, stood_on, found.head().position)
        except REFUSED:
            request.state.around = _around(request, found, typed, day)
            raise

    return asked


def _known(ledger: Ledger, at: str, now: datetime) -> Known:
    try:
        if _DAY.fullmatch(at):
            day = date.fromisoformat(at)
            if day > day_of(now):
                raise MomentNotReached(at, ledger.head().position)
            end = datetime.combine(day, time.max, NORWAY)
            return known_by(ledger, min(in_utc(end), in_utc(now)), at, now)
        if _LOCAL.fullmatch(at):
            return known_by(ledger, in_utc(datetime.fromisoformat(at).replace(tzinfo=NORWAY)), at, now)
        return known_at(ledger, at, now)
    except (MalformedRequest, ValueError) as fault:
        raise MomentNotUnderstood(at, ledger.head().position) from fault


def _around(request: Request, ledger: Ledger, at: str, on: str) -> Around:
    procurement, title = None, ""
    try:
        procurement = ProcurementId(request.path_params["procurement"])
        title = title_of(ledger.journal, procurement, NOW)
    except (KeyError, ValueError):
        procurement = None
    return Around(ledger.name, at, on, ledger.head().position, procurement, title)
