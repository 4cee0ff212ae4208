from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from pydantic import TypeAdapter, ValidationError

from domain.kernel.instants import Instant, day_of

INSTANT = TypeAdapter[datetime](Instant)


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        (datetime(2025, 12, 31, 22, 59, tzinfo=UTC), date(2025, 12, 31)),
        (datetime(2025, 12, 31, 23, 0, tzinfo=UTC), date(2026, 1, 1)),
        (datetime(2026, 6, 30, 21, 59, tzinfo=UTC), date(2026, 6, 30)),
        (datetime(2026, 6, 30, 22, 0, tzinfo=UTC), date(2026, 7, 1)),
    ],
)
def test_the_day_is_the_one_in_norway_in_winter_and_in_summer(instant: datetime, day: date) -> None:
    assert day_of(instant) == day


def test_an_instant_is_kept_in_utc() -> None:
    written = INSTANT.validate_json('"2026-07-01T02:00:00+02:00"')
    assert written.tzinfo is UTC
    assert written == datetime(2026, 7, 1, 2, 0, tzinfo=timezone(timedelta(hours=2)))


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValidationError):
        INSTANT.validate_json('"2026-07-01T02:00:00"')
