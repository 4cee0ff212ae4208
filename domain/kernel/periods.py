"""Periods of whole days, both ends included, and notice counted in months."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, date

MONTHS_IN_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Period:
    """The days from the first to the last, both included; without a last day it goes on. It may hold no day at all."""

    first: date
    last: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it ends before it begins."""
        return self.last is not None and self.last < self.first

    def covers(self, day: date) -> bool:
        """Whether the day falls in the period."""
        return self.first <= day and (self.last is None or day <= self.last)

    def is_over(self, day: date) -> bool:
        """Whether the period had ended before the day."""
        return self.last is not None and self.last < day

    def overlaps(self, other: "Period") -> bool:
        """Whether at least one day falls in both."""
        if self.is_empty or other.is_empty:
            return False
        return self.covers(other.first) or other.covers(self.first)

    def ended_on(self, day: date) -> "Period":
        """The same period with this as its last day, unless it ends earlier by itself."""
        return self if self.is_over(day) else Period(self.first, day)


def months_after(day: date, months: int) -> date:
    """The day with the same number so many months later; the last of that month where it has no such day.

    Where no date can name that month, it is the last day that can be named, 9999-12-31.
    """
    whole_years, month = divmod(day.month - 1 + months, MONTHS_IN_A_YEAR)
    year = day.year + whole_years
    if year > MAXYEAR:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
