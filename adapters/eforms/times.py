"""Days and instants of a notice, with the time zone it writes; where it writes none, Norwegian time is assumed."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from adapters.eforms.findings import Findings
from adapters.eforms.texts import short
from domain.kernel.instants import NORWAY

_ZONE = r"(Z|[+-][0-9]{2}:[0-9]{2})?"
_DAY = re.compile(rf"([0-9]{{4}})-([0-9]{{2}})-([0-9]{{2}}){_ZONE}")
_TIME = re.compile(rf"([0-9]{{2}}):([0-9]{{2}})(?::([0-9]{{2}})(?:\.[0-9]+)?)?{_ZONE}")
_BOTH = re.compile(r"([0-9-]{10})T([0-9:.]+(?:Z|[+-][0-9]{2}:[0-9]{2})?)")
_REMEDY = "It is left out; correct it in the notice."
_MIDNIGHT = 24
_UNLIKELY_BEFORE = 1990
_UNLIKELY_AFTER = 2150


def day(text: str, where: str, findings: Findings) -> date | None:
    """The calendar day that is written, whatever its zone; nothing where there is none."""
    found = _day_and_zone(text, where, findings)
    return found[0] if found else None


def instant(days: str, times: str, where: str, findings: Findings) -> datetime | None:
    """The moment that a day and a time of day name, in UTC; nothing where one of them is missing or unreadable."""
    both = _BOTH.fullmatch(days.strip())
    if both and not times:
        days, times = both.groups()
    on = _day_and_zone(days, where, findings)
    if on is None or not times:
        if on is not None:
            findings.note(where, f"{short(days)} has no time of day.", "The day is kept; the buyer knows the hour.")
        return None
    written = _TIME.fullmatch(times.strip())
    if written is None:
        findings.warn(where, f"{short(times)} is no time of day.", _REMEDY)
        return None
    zone = _zone(written.group(4)) if written.group(4) else on[1]
    if on[1] is not None and zone != on[1]:
        findings.note(where, "Day and time name different time zones.", "That of the time counts.")
    if zone is None:
        findings.warn(where, "The time names no time zone.", "Norwegian time is assumed; correct it in the notice.")
    try:
        return _moment(on[0], written, zone or NORWAY)
    except (ValueError, OverflowError):
        findings.warn(where, f"{short(times)} is no time of day.", _REMEDY)
        return None


def _moment(on: date, written: re.Match[str], zone: tzinfo) -> datetime:
    hour, minute, second = (int(part or 0) for part in written.group(1, 2, 3))
    if (hour, minute, second) == (_MIDNIGHT, 0, 0):
        return datetime.combine(on + timedelta(days=1), time(0), zone).astimezone(UTC)
    return datetime.combine(on, time(hour, minute, second), zone).astimezone(UTC)


def _day_and_zone(text: str, where: str, findings: Findings) -> tuple[date, tzinfo | None] | None:
    plain = text.strip()
    if not plain:
        return None
    written = _DAY.fullmatch(plain.split("T", 1)[0] if _BOTH.fullmatch(plain) else plain)
    try:
        on = date(*(int(part) for part in written.group(1, 2, 3))) if written else None
    except ValueError:
        on = None
    if written is None or on is None:
        findings.warn(where, f"{short(plain)} is no day.", _REMEDY)
        return None
    if not _UNLIKELY_BEFORE <= on.year <= _UNLIKELY_AFTER:
        findings.warn(where, f"The year of {short(plain)} is unlikely.", "It is kept as it is; ask the buyer.")
    return on, _zone(written.group(4))


def _zone(text: str | None) -> tzinfo | None:
    if not text:
        return None
    if text == "Z":
        return UTC
    hours, minutes = int(text[1:3]), int(text[4:6])
    offset = min(timedelta(hours=hours, minutes=minutes), timedelta(hours=23, minutes=59))
    return timezone(-offset if text[0] == "-" else offset)
