"""Moments in addresses: `at` (a position or a timestamp), `as_of` (a day) and `on` (a day)."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Annotated, TypeAlias

from fastapi import Query
from pydantic import TypeAdapter, ValidationError

from adapters.http.refusals import DayNotUnderstood, MomentNotReached, NoSuchPosition, malformed
from application.ledgers.ledger import Ledger
from application.recording.ports import LARGEST_POSITION, NOW, Until
from domain.kernel.instants import Instant, day_of, in_utc

_INSTANT: TypeAdapter[datetime] = TypeAdapter(Instant)
_NUMBER = re.compile(r"-?[0-9]+")
_YEAR = re.compile(r"[0-9]{4}-")

At: TypeAlias = Annotated[
    str | None,
    Query(
        description="As known at a moment: a position of the ledger, or a timestamp (RFC 3339, with time zone).",
        examples=["17", "2026-05-01T12:00:00Z"],
    ),
]
AsOf: TypeAlias = Annotated[
    str | None,
    Query(
        description="As it stood on a day: only what had occurred by its end in Norway, of what is known at the moment "
        "that `at` names.",
        examples=["2026-05-01"],
        json_schema_extra={"format": "date"},
    ),
]
On: TypeAlias = Annotated[
    date | None,
    Query(description="As it was on a day (default: the day of `as_of`, else of `at`, else today in Norway)."),
]


@dataclass(frozen=True, slots=True)
class Known:
    """What is asked as of; `day` is the day it falls on, `pinned` whether the moment or the day was named."""

    until: Until
    day: date
    pinned: bool


def asked_as_of(ledger: Ledger, at: str | None, as_of: str | None, now: datetime) -> Known:
    """The moment that `at` names, and how things stood on the day that `as_of` names, if it names one.

    Raises:
        DayNotUnderstood: when `as_of` is no day.
        MalformedRequest, NoSuchPosition, MomentNotReached: as `known_at`.
    """
    known = known_at(ledger, at, now)
    if not as_of:
        return known
    day = day_written(as_of)
    return Known(replace(known.until, stood_on=day), day, pinned=True)


def day_written(text: str) -> date:
    """The day that somebody wrote.

    Raises:
        DayNotUnderstood: when it is none.
    """
    try:
        return date.fromisoformat(text)
    except ValueError as fault:
        raise DayNotUnderstood(text) from fault


def known_at(ledger: Ledger, at: str | None, now: datetime) -> Known:
    """The moment that `at` names; this one when it names none.

    Raises:
        MalformedRequest: when it is neither a position nor a timestamp with time zone.
        NoSuchPosition: when it is a number below 1.
        MomentNotReached: when the ledger has not come so far.
    """
    if not at:
        return Known(NOW, day_of(now), pinned=False)
    if _NUMBER.fullmatch(at):
        return _known_at_position(ledger, at, now)
    try:
        instant = _INSTANT.validate_python(at.replace(" ", "+") if _YEAR.match(at) else None)
    except ValidationError as failure:
        raise malformed("at", "expected a position, or a timestamp with time zone", at) from failure
    return known_by(ledger, instant, at, now)


def known_by(ledger: Ledger, instant: datetime, asked: str, now: datetime) -> Known:
    """What was recorded by an instant.

    Raises:
        MomentNotReached: when it lies ahead.
    """
    if instant > in_utc(now):
        raise MomentNotReached(asked, ledger.head().position)
    return Known(Until(recorded_by=instant), day_of(instant), pinned=True)


def _known_at_position(ledger: Ledger, at: str, now: datetime) -> Known:
    head = ledger.head()
    if at.startswith("-") or not at.strip("0"):
        raise NoSuchPosition(at, head.position)
    position = int(at[:20])
    if position > min(head.position, LARGEST_POSITION):
        raise MomentNotReached(at, head.position)
    until = ledger.known_to(position)
    return Known(until, day_of(until.recorded_by or now), pinned=True)
