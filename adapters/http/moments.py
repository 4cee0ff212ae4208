"""Moments in addresses: `at` (a position or a timestamp) and `on` (a day)."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, TypeAlias

from fastapi import Query
from pydantic import TypeAdapter, ValidationError

from adapters.http.refusals import MomentNotReached, NoSuchPosition, malformed
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
On: TypeAlias = Annotated[
    date | None, Query(description="As it was on a day (default: today in Norway, or the day of `at`).")
]


@dataclass(frozen=True, slots=True)
class Known:
    """What is asked as of; `day` is the day it falls on, `pinned` whether the moment was named."""

    until: Until
    day: date
    pinned: bool


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
    return Known(Until(position=position), _day_at(ledger, position, now), pinned=True)


def _day_at(ledger: Ledger, position: int, now: datetime) -> date:
    found = ledger.journal.read(after=position - 1, until=Until(position=position), limit=1)
    return next((day_of(recorded.recorded_at) for recorded in found), day_of(now))
