from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.kernel.periods import Period, months_after

days = st.dates(date(2020, 1, 1), date(2020, 3, 1))
periods = st.builds(Period, days, st.none() | days)
EVERY_DAY = tuple(date(2019, 12, 31) + timedelta(days=n) for n in range(64))


@given(periods, periods)
def test_two_periods_overlap_when_a_day_falls_in_both(one: Period, other: Period) -> None:
    beyond = (date.max,)
    shared = any(one.covers(day) and other.covers(day) for day in (*EVERY_DAY, *beyond))
    assert one.overlaps(other) == other.overlaps(one) == shared


@given(periods, days)
def test_a_period_that_is_ended_covers_the_same_days_up_to_then(period: Period, last: date) -> None:
    ended = period.ended_on(last)
    assert all(ended.covers(day) == (period.covers(day) and day <= last) for day in EVERY_DAY)


def test_a_period_is_over_on_the_day_after_its_last_and_one_without_a_last_day_never() -> None:
    last = date(2026, 6, 30)
    period = Period(date(2026, 1, 1), last)
    assert not period.is_over(last)
    assert period.is_over(last + timedelta(days=1))
    assert not Period(date(2026, 1, 1)).is_over(date.max)


def test_a_period_of_one_day_is_not_empty_and_one_that_ends_before_it_begins_is() -> None:
    day = date(2026, 1, 1)
    assert not Period(day, day).is_empty
    assert Period(day, day - timedelta(days=1)).is_empty
    assert not Period(day).is_empty


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 6, 15), 0, date(2026, 6, 15)),
        (date(2026, 2, 28), 36, date(2029, 2, 28)),
        (date(9998, 12, 31), 12, date(9999, 12, 31)),
        (date(9998, 12, 15), 1, date(9999, 1, 15)),
        (date(9999, 1, 1), 12, date.max),
    ],
)
def test_months_end_on_the_same_number_or_on_the_last_day_of_the_month(day: date, months: int, expected: date) -> None:
    assert months_after(day, months) == expected
