from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
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


@pytest.mark.parametrize("written", ["-1", "1.5", "1700000000", "2026-07-01", "now", "2026-07-01T25:00:00Z", ""])
def test_a_text_that_states_no_date_and_time_is_refused_with_an_example(written: str) -> None:
    with pytest.raises(ValidationError, match="such as 2026-05-01T12:00:00"):
        INSTANT.validate_json(f'"{written}"', strict=True)


@pytest.mark.parametrize("written", ["2026-07-01T00:00:00Z", "2026-07-01T02:00+02:00", "2026-07-01 00:00:00.0+0000"])
def test_the_usual_ways_of_writing_a_moment_are_read(written: str) -> None:
    assert INSTANT.validate_json(f'"{written}"', strict=True) == datetime(2026, 7, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "where"),
    [
        ("9999-12-31T23:30:00Z", "in Norway"),
        ("9999-12-31T23:00:00Z", "in Norway"),
        ("9999-12-31T23:30:00-01:00", "in UTC"),
        ("0001-01-01T00:30:00+01:00", "in UTC"),
    ],
)
def test_an_instant_on_a_day_that_cannot_be_named_is_refused(written: str, where: str) -> None:
    with pytest.raises(ValidationError, match=rf"error, the instant falls outside the years 1 to 9999 {where} \["):
        INSTANT.validate_json(f'"{written}"')


zones = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
last_days = st.datetimes(datetime(9999, 12, 30), datetime.max, timezones=zones)  # noqa: DTZ001, DTZ901  the zone is drawn
first_days = st.datetimes(datetime.min, datetime(1, 1, 2), timezones=zones)  # noqa: DTZ001, DTZ901  the zone is drawn


@given(st.datetimes(timezones=zones) | last_days | first_days)
@example(datetime(9999, 12, 31, 22, 59, 59, 999_999, tzinfo=UTC))
def test_whatever_is_taken_as_an_instant_falls_on_a_day(moment: datetime) -> None:
    try:
        taken = INSTANT.validate_python(moment)
    except ValidationError:
        taken = None
    if taken is None:
        assert not date(1, 1, 3) <= moment.date() < date(9999, 12, 30)
    else:
        assert abs(day_of(taken) - moment.date()) <= timedelta(days=2)
