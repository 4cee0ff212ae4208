"""The host and the ledger that a command works on, and the moments it speaks of."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from adapters.cli.failures import BadInput
from adapters.cli.output import note
from adapters.clock import now
from adapters.deployment.host import PostgresHost, open_host
from adapters.deployment.settings import Settings
from application.ledgers.ledger import Ledger
from application.recording.ports import EVERYTHING, NOBODY, NOW, Clearance, Until
from domain.kernel.instants import Instant, day_of, in_utc

_INSTANT: TypeAdapter[datetime] = TypeAdapter(Instant)


@contextmanager
def opened_host(data: Path | None) -> Generator[PostgresHost]:
    """The host of the data folder, closed in the end."""
    host = open_host(Settings.chosen(data), note)
    try:
        yield host
    finally:
        host.close()


@contextmanager
def opened(data: Path | None, name: str) -> Generator[Ledger]:
    """The ledger of this name."""
    with opened_host(data) as host:
        yield host.open(name)


def clearance(*, names: bool) -> Clearance:
    """Who holds the data folder holds the keys: names are shown to whoever asks for them."""
    return EVERYTHING if names else NOBODY


def stood(ledger: Ledger, at: str | None, as_of: str | None) -> Until:
    """The moment that `--at` names, and how things stood on the day that `--as-of` names, if it names one.

    Raises:
        BadInput: when `--at` names no moment that has come, or `--as-of` no day.
    """
    known = until(ledger, at)
    return replace(known, stood_on=_day(as_of, "--as-of")) if as_of is not None else known


def then(at: str | None, as_of: str | None) -> str:
    """What is said behind a refusal that rests on the moment asked for."""
    on = f" that had occurred by the end of {as_of}" if as_of else ""
    return f"{on}{' at that moment' if at else ''}"


def until(ledger: Ledger, at: str | None, *, option: str = "--at") -> Until:
    """The moment that `--at` (or another option) names.

    Raises:
        BadInput: when it is neither a position nor a timestamp, or lies ahead.
    """
    if at is None:
        return NOW
    if at.isascii() and at.isdecimal():
        head = ledger.head().position
        if not 1 <= int(at[:20]) <= head:
            raise BadInput(f"{option} {at}: the ledger {ledger.name!r} has the positions 1 to {head}")
        return ledger.known_to(int(at))
    try:
        instant = _INSTANT.validate_python(at)
    except ValidationError as fault:
        raise BadInput(
            f"{option} {at!r} is no moment: give a position (17), or a timestamp with time zone (2026-05-01T12:00:00Z)"
        ) from fault
    if instant > in_utc(now()):
        raise BadInput(f"{option} {at}: that lies ahead; nobody can say yet what will be known then")
    return Until(recorded_by=instant)


def day(moment: Until, on: str | None, *, option: str = "--on") -> date:
    """The day that `--on` (or another option) names, else the day that things stood on, else that of the moment.

    Raises:
        BadInput: when it is no day.
    """
    if on is not None:
        return _day(on, option)
    return moment.stood_on or day_of(moment.recorded_by or now())


def _day(text: str, option: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as fault:
        raise BadInput(f"{option} {text!r} is no day: write it as 2026-10-21") from fault
