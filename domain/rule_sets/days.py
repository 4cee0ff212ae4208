"""What each day is in Norway: a working day, a Saturday, a Sunday or a public holiday, by name."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from domain.rule_sets.values import DayName

_SATURDAY = 5
_SUNDAY = 6
_NAMES = {
    "New Year's Day": DayName.NEW_YEARS_DAY,
    "Maundy Thursday": DayName.MAUNDY_THURSDAY,
    "Good Friday": DayName.GOOD_FRIDAY,
    "Easter Sunday": DayName.EASTER_SUNDAY,
    "Easter Monday": DayName.EASTER_MONDAY,
    "Labor Day": DayName.LABOUR_DAY,
    "Ascension Day": DayName.ASCENSION_DAY,
    "Constitution Day": DayName.CONSTITUTION_DAY,
    "Pentecost": DayName.WHIT_SUNDAY,
    "Pentecost Monday": DayName.WHIT_MONDAY,
    "Christmas Day": DayName.CHRISTMAS_DAY,
    "Second Day of Christmas": DayName.BOXING_DAY,
}


def day_name(day: date) -> DayName:
    """What the day is; of a public holiday its own name, whichever day of the week it falls on."""
    holiday = _holidays(day.year).get(day)
    if holiday is not None:
        return holiday
    if day.weekday() == _SUNDAY:
        return DayName.SUNDAY
    return DayName.SATURDAY if day.weekday() == _SATURDAY else DayName.WORKING_DAY


def is_working_day(day: date) -> bool:
    """Whether it is neither a Saturday nor a Sunday nor a public holiday (forskrift 1992-12-04-910 article 2)."""
    return day_name(day) is DayName.WORKING_DAY


@cache
def _holidays(year: int) -> Mapping[date, DayName]:
    # The library loads every country of the world: only a process that counts days waits for it.
    import holidays  # noqa: PLC0415

    known = holidays.country_holidays("NO", years=year, language="en_US")
    return MappingProxyType({day: _NAMES[name.split("; ")[0]] for day, name in known.items()})
