"""Counting days by the EEA rules on time limits, in the Norwegian calendar."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.kernel.instants import NORWAY
from domain.rule_sets.calendar import day_ended_by, days_after, days_before, end_of
from domain.rule_sets.days import day_name, is_working_day
from domain.rule_sets.values import DayName, StepKind

days = st.dates(date(1994, 1, 1), date(2099, 12, 31))
lengths = st.integers(0, 60)


def working_days_between(first: date, last: date) -> int:
    """How many working days there are from the first to the last, both counted."""
    return sum(is_working_day(first + timedelta(days=count)) for count in range((last - first).days + 1))


@pytest.mark.parametrize(
    ("event_on", "count", "ends_on"),
    [
        pytest.param(date(2026, 7, 3), 30, date(2026, 8, 3), id="day 30 is a Sunday"),
        pytest.param(date(2026, 9, 18), 10, date(2026, 9, 28), id="the first standstill"),
        pytest.param(date(2026, 10, 7), 10, date(2026, 10, 19), id="day 10 is a Saturday"),
        pytest.param(date(2026, 10, 21), 30, date(2026, 11, 20), id="the notice of the contract"),
        pytest.param(date(2026, 3, 23), 10, date(2026, 4, 7), id="Maundy Thursday to Easter Monday"),
        pytest.param(date(2026, 3, 26), 10, date(2026, 4, 7), id="Easter Sunday"),
        pytest.param(date(2026, 4, 21), 10, date(2026, 5, 4), id="1 May, a Friday"),
        pytest.param(date(2027, 5, 7), 10, date(2027, 5, 18), id="17 May, Whit Monday too"),
        pytest.param(date(2028, 5, 7), 10, date(2028, 5, 18), id="17 May, a Wednesday"),
        pytest.param(date(2026, 5, 4), 10, date(2026, 5, 15), id="Ascension Day"),
        pytest.param(date(2026, 12, 15), 10, date(2026, 12, 28), id="Christmas"),
        pytest.param(date(2026, 12, 22), 10, date(2027, 1, 4), id="New Year"),
        pytest.param(date(2026, 12, 14), 10, date(2026, 12, 24), id="Christmas Eve is a working day"),
        pytest.param(date(2026, 8, 14), 2, date(2026, 8, 18), id="two working days after a Friday"),
        pytest.param(date(2026, 8, 14), 1, date(2026, 8, 17), id="one day needs no two working days"),
        pytest.param(date(2026, 4, 1), 2, date(2026, 4, 8), id="two working days after Easter"),
        pytest.param(date(2026, 8, 15), 0, date(2026, 8, 15), id="no days are no days"),
    ],
)
def test_a_period_ends_on_the_day_that_the_rules_lead_to(event_on: date, count: int, ends_on: date) -> None:
    assert days_after(event_on, count).ends_on == ends_on


@pytest.mark.parametrize(
    ("event_on", "count", "day"),
    [
        pytest.param(date(2026, 8, 24), 6, date(2026, 8, 18), id="answers before the first deadline"),
        pytest.param(date(2026, 8, 31), 6, date(2026, 8, 25), id="answers before the extended deadline"),
        pytest.param(date(2026, 8, 29), 6, date(2026, 8, 23), id="no roll-over backwards: a Sunday stays"),
        pytest.param(date(2026, 4, 7), 6, date(2026, 3, 31), id="two working days before Easter"),
    ],
)
def test_a_period_counted_backwards_does_not_roll_over(event_on: date, count: int, day: date) -> None:
    assert days_before(event_on, count).ends_on == day


def test_the_calculation_explains_each_step() -> None:
    told = [(step.kind, step.day, step.detail, step.counted) for step in days_after(date(2026, 10, 7), 10).steps]
    assert told == [
        (StepKind.EVENT_DAY_NOT_COUNTED, date(2026, 10, 7), DayName.WORKING_DAY, None),
        (StepKind.COUNTED_TO, date(2026, 10, 17), DayName.SATURDAY, 10),
        (StepKind.NOT_A_WORKING_DAY, date(2026, 10, 17), DayName.SATURDAY, None),
        (StepKind.NOT_A_WORKING_DAY, date(2026, 10, 18), DayName.SUNDAY, None),
        (StepKind.ENDS_ON, date(2026, 10, 19), DayName.WORKING_DAY, None),
    ]


def test_the_calculation_says_when_working_days_were_missing() -> None:
    kinds = [step.kind for step in days_before(date(2026, 4, 7), 6).steps]
    assert kinds == [
        StepKind.EVENT_DAY_NOT_COUNTED,
        StepKind.COUNTED_TO,
        StepKind.TWO_WORKING_DAYS_NEEDED,
        StepKind.ENDS_ON,
    ]


@pytest.mark.parametrize(
    ("day", "ends_at"),
    [
        (date(2026, 10, 19), datetime(2026, 10, 19, 22, tzinfo=UTC)),
        (date(2026, 12, 1), datetime(2026, 12, 1, 23, tzinfo=UTC)),
        (date(2026, 10, 25), datetime(2026, 10, 25, 23, tzinfo=UTC)),
    ],
)
def test_a_day_ends_at_midnight_in_norway(day: date, ends_at: datetime) -> None:
    assert end_of(day) == ends_at


@given(days, lengths)
def test_a_period_never_ends_on_a_day_that_is_no_working_day(event_on: date, count: int) -> None:
    ends_on = days_after(event_on, count).ends_on
    assert is_working_day(ends_on) or count == 0


@given(days, lengths)
def test_a_period_is_never_shorter_than_its_days(event_on: date, count: int) -> None:
    assert days_after(event_on, count).ends_on >= event_on + timedelta(days=count)
    assert days_before(event_on, count).ends_on <= event_on - timedelta(days=count)


@given(days, lengths)
def test_a_period_is_longer_than_its_days_only_by_days_that_are_no_working_days(event_on: date, count: int) -> None:
    earliest, ends_on = event_on + timedelta(days=count), days_after(event_on, count).ends_on
    needed = 2 if count >= 2 else 0
    assert working_days_between(earliest, ends_on) <= max(1, needed)


@given(days, st.integers(2, 60))
def test_a_period_of_two_days_or_more_holds_two_working_days(event_on: date, count: int) -> None:
    forwards, backwards = days_after(event_on, count).ends_on, days_before(event_on, count).ends_on
    assert working_days_between(event_on + timedelta(days=1), forwards) >= 2
    assert working_days_between(backwards, event_on - timedelta(days=1)) >= 2


@given(days, lengths, lengths)
def test_more_days_never_end_earlier(event_on: date, some: int, more: int) -> None:
    few, many = sorted((some, more))
    assert days_after(event_on, few).ends_on <= days_after(event_on, many).ends_on
    assert days_before(event_on, few).ends_on >= days_before(event_on, many).ends_on


@given(days, lengths)
def test_the_last_step_is_the_answer(event_on: date, count: int) -> None:
    for calculation in (days_after(event_on, count), days_before(event_on, count)):
        assert calculation.steps[0].day == event_on
        assert calculation.steps[-1].kind is StepKind.ENDS_ON
        assert calculation.steps[-1].day == calculation.ends_on
        assert all(step.detail is day_name(step.day) for step in calculation.steps)


@pytest.mark.parametrize("count", [0, 1, 10, 60])
def test_at_the_end_of_all_days_the_last_one_is_the_answer(count: int) -> None:
    assert days_after(date.max, count).ends_on == date.max
    assert days_before(date.min, count).ends_on == date.min


@pytest.mark.parametrize(
    ("deadline", "day"),
    [
        (datetime(2026, 8, 3, tzinfo=NORWAY), date(2026, 8, 2)),
        (datetime(2026, 8, 2, 22, tzinfo=UTC), date(2026, 8, 2)),
        (datetime(2026, 8, 3, 0, 0, 1, tzinfo=NORWAY), date(2026, 8, 3)),
        (datetime(2026, 8, 3, 23, 59, tzinfo=NORWAY), date(2026, 8, 3)),
    ],
)
def test_a_deadline_at_midnight_ends_the_day_before(deadline: datetime, day: date) -> None:
    assert day_ended_by(deadline) == day
