"""What each day is in Norway."""

from datetime import date

import pytest

from domain.rule_sets.days import day_name, is_working_day
from domain.rule_sets.values import DayName

OF_2026 = {
    date(2026, 1, 1): DayName.NEW_YEARS_DAY,
    date(2026, 4, 2): DayName.MAUNDY_THURSDAY,
    date(2026, 4, 3): DayName.GOOD_FRIDAY,
    date(2026, 4, 5): DayName.EASTER_SUNDAY,
    date(2026, 4, 6): DayName.EASTER_MONDAY,
    date(2026, 5, 1): DayName.LABOUR_DAY,
    date(2026, 5, 14): DayName.ASCENSION_DAY,
    date(2026, 5, 17): DayName.CONSTITUTION_DAY,
    date(2026, 5, 24): DayName.WHIT_SUNDAY,
    date(2026, 5, 25): DayName.WHIT_MONDAY,
    date(2026, 12, 25): DayName.CHRISTMAS_DAY,
    date(2026, 12, 26): DayName.BOXING_DAY,
}


def test_the_holidays_of_a_year_are_known_by_name() -> None:
    year = [date.fromordinal(day) for day in range(date(2026, 1, 1).toordinal(), date(2027, 1, 1).toordinal())]
    ordinary = {DayName.WORKING_DAY, DayName.SATURDAY, DayName.SUNDAY}
    assert {day: day_name(day) for day in year if day_name(day) not in ordinary} == OF_2026


def test_where_two_holidays_meet_one_names_the_day() -> None:
    assert day_name(date(2027, 5, 17)) is DayName.CONSTITUTION_DAY


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 8, 14), DayName.WORKING_DAY),
        (date(2026, 8, 15), DayName.SATURDAY),
        (date(2026, 8, 16), DayName.SUNDAY),
        (date(2026, 12, 24), DayName.WORKING_DAY),
    ],
)
def test_other_days_are_what_the_week_makes_them(day: date, name: DayName) -> None:
    assert day_name(day) is name
    assert is_working_day(day) == (name is DayName.WORKING_DAY)


@pytest.mark.parametrize("year", [1, 1900, 1994, 2050, 2200, 9999])
def test_every_holiday_of_every_year_has_a_name(year: int) -> None:
    assert {day_name(date(year, month, 1)) for month in range(1, 13)} <= set(DayName)
