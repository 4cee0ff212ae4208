"""Instants and days. Instants carry a time zone and are kept in UTC; days are calendar days in Norway."""

import re
from datetime import UTC, date, datetime
from typing import Annotated, TypeAlias
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, AwareDatetime, BeforeValidator

NORWAY = ZoneInfo("Europe/Oslo")
_DATED = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt_ ]")
_EARLY_ENOUGH = datetime(9999, 12, 30, tzinfo=UTC)


def in_utc(instant: datetime) -> datetime:
    """The same instant, expressed in UTC.

    Raises:
        ValueError: when it falls outside the years that a date can name.
    """
    try:
        return instant.astimezone(UTC)
    except OverflowError as fault:
        raise ValueError("the instant falls outside the years 1 to 9999 in UTC") from fault


def day_of(instant: datetime) -> date:
    """The calendar day in Norway on which the instant falls; every `Instant` falls on one."""
    return instant.astimezone(NORWAY).date()


def _on_a_day(instant: datetime) -> datetime:
    moment = in_utc(instant)
    if moment > _EARLY_ENOUGH:
        try:
            day_of(moment)
        except OverflowError as fault:
            raise ValueError("the instant falls outside the years 1 to 9999 in Norway") from fault
    return moment


def _written(value: object) -> object:
    """The moment that a text states as a date and a time; a number in it would be taken for seconds."""
    if not isinstance(value, str):
        return value
    if _DATED.match(value):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            pass
    raise ValueError("expected a date, a time and a time zone, such as 2026-05-01T12:00:00+02:00")


Instant: TypeAlias = Annotated[AwareDatetime, AfterValidator(_on_a_day), BeforeValidator(_written)]
"""A moment with a time zone, on a day that can be named; naive values and mere numbers are refused."""
