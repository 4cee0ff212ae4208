"""Days and instants of a notice, with the time zone it writes; where it writes none, Norwegian time is assumed."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from adapters.eforms import remedies, sayings
from adapters.eforms.findings import Findings
from adapters.eforms.telling import Told, told
from adapters.eforms.texts import short
from domain.kernel.instants import NORWAY

_ZONE = r"(Z|[+-][0-9]{2}:[0-9]{2})?"
_DAY = re.compile(rf"([0-9]{{4}})-([0-9]{{2}})-([0-9]{{2}}){_ZONE}")
_TIME = re.compile(rf"([0-9]{{2}}):([0-9]{{2}})(?::([0-9]{{2}})(?:\.[0-9]+)?)?{_ZONE}")
_BOTH = re.compile(r"([0-9-]{10})T([0-9:.]+(?:Z|[+-][0-9]{2}:[0-9]{2})?)")
_OFFSET = re.compile(r"[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00)")
_MIDNIGHT = 24
_UNLIKELY_BEFORE = 1990
_UNLIKELY_AFTER = 2150


def day(text: str, where: Told, findings: Findings) -> date | None:
    """The calendar day that is written, whatever its zone; nothing where there is none."""
    found = _day_and_zone(text, where, findings)
    return found[0] if found else None


def instant(days: str, times: str, where: Told, findings: Findings) -> datetime | None:
    """The moment that a day and a time of day name, in UTC; nothing where one of them is missing or unreadable."""
    both = _BOTH.fullmatch(days.strip())
    if both and not times:
        days, times = both.groups()
    on = _day_and_zone(days, where, findings)
    if on is None or not times:
        if on is not None:
            findings.note(where, told(sayings.NO_HOUR, text=short(days)), remedies.DAY_KEPT)
        return None
    written = _TIME.fullmatch(times.strip())
    if written is None:
        findings.warn(where, told(sayings.NO_TIME, text=short(times)), remedies.LEFT_OUT)
        return None
    if not (_possible(on[1], where, findings) and _possible(written.group(4), where, findings)):
        return None
    of_day, zone = _zone(on[1]), _zone(written.group(4) or on[1])
    if of_day is not None and zone != of_day:
        findings.note(where, sayings.TWO_ZONES, remedies.TIME_COUNTS)
    if zone is None:
        findings.warn(where, sayings.NO_ZONE, remedies.ASSUMED_NORWAY)
    try:
        moment = _moment(on[0], written, zone or NORWAY)
        in_norway = moment.astimezone(NORWAY)
    except (ValueError, OverflowError):
        findings.warn(where, told(sayings.NO_TIME, text=short(times)), remedies.LEFT_OUT)
        return None
    if zone is not None and moment.astimezone(zone).utcoffset() not in {timedelta(0), in_norway.utcoffset()}:
        clock = in_norway.isoformat(" ", "minutes")
        findings.note(
            where,
            told(sayings.OTHER_ZONE, text=short(f"{days} {times}"), offset=clock[16:]),
            told(remedies.AS_WRITTEN_HOUR, clock=clock[:16]),
        )
    return moment


def _moment(on: date, written: re.Match[str], zone: tzinfo) -> datetime:
    hour, minute, second = (int(part or 0) for part in written.group(1, 2, 3))
    if (hour, minute, second) == (_MIDNIGHT, 0, 0):
        return datetime.combine(on + timedelta(days=1), time(0), zone).astimezone(UTC)
    return datetime.combine(on, time(hour, minute, second), zone).astimezone(UTC)


def _day_and_zone(text: str, where: Told, findings: Findings) -> tuple[date, str | None] | None:
    plain = text.strip()
    if not plain:
        return None
    written = _DAY.fullmatch(plain.split("T", 1)[0] if _BOTH.fullmatch(plain) else plain)
    try:
        on = date(*(int(part) for part in written.group(1, 2, 3))) if written else None
    except ValueError:
        on = None
    if written is None or on is None:
        findings.warn(where, told(sayings.NO_DAY, text=short(plain)), remedies.LEFT_OUT)
        return None
    if not _UNLIKELY_BEFORE <= on.year <= _UNLIKELY_AFTER:
        findings.warn(where, told(sayings.UNLIKELY_YEAR, text=short(plain)), remedies.KEPT_ODD)
    _possible(written.group(4), where, findings)
    return on, written.group(4)


def _possible(zone: str | None, where: Told, findings: Findings) -> bool:
    """Whether the format knows such a zone, or none is named; one that cannot be becomes a finding."""
    if not zone or zone == "Z" or _OFFSET.fullmatch(zone):
        return True
    findings.warn(where, told(sayings.IMPOSSIBLE_ZONE, text=short(zone)), remedies.DAY_ONLY)
    return False


def _zone(text: str | None) -> tzinfo | None:
    if not text:
        return None
    if text == "Z":
        return UTC
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[4:6]))
    return timezone(-offset if text[0] == "-" else offset)
