"""Counting periods by the EEA rules on time limits (forskrift 1992-12-04-910, regulation 1182/71), step by step.

The day of the event is not counted. Calendar days are. A last day that is no working day moves to the next working
day, but not where the period is counted backwards. A period of two days or more holds at least two working days.
"""

from datetime import date, datetime, time, timedelta
from functools import lru_cache

from domain.kernel.instants import NORWAY, in_utc
from domain.rule_sets.days import day_name, is_working_day
from domain.rule_sets.values import Calculation, Step, StepKind

_LEAST_WORKING_DAYS = 2
_ONE_DAY = timedelta(days=1)
_REMEMBERED = 4_096
"""Counts that need not be made anew: a case asks for the same ones for every question, bid and notice."""


@lru_cache(maxsize=_REMEMBERED)
def days_after(event_on: date, days: int) -> Calculation:
    """The last day of a period of this many calendar days after the event; it ends at the end of that day."""
    last = _moved(event_on, days)
    steps = [_step(StepKind.EVENT_DAY_NOT_COUNTED, event_on), _step(StepKind.COUNTED_TO, last, days)]
    while days and last < date.max and not is_working_day(last):
        steps.append(_step(StepKind.NOT_A_WORKING_DAY, last))
        last = _moved(last, 1)
    return _with_working_days(event_on, last, days, steps, direction=1)


@lru_cache(maxsize=_REMEMBERED)
def days_before(event_on: date, days: int) -> Calculation:
    """The day this many calendar days before the event; who must act so many days before acts on it at the latest."""
    first = _moved(event_on, -days)
    steps = [_step(StepKind.EVENT_DAY_NOT_COUNTED, event_on), _step(StepKind.COUNTED_TO, first, days)]
    return _with_working_days(event_on, first, days, steps, direction=-1)


def end_of(day: date) -> datetime:
    """The instant at which the day ends in Norway (24:00), which is when the next day begins."""
    return in_utc(datetime.combine(_moved(day, 1), time(), NORWAY))


def day_ended_by(deadline: datetime) -> date:
    """The day in Norway that a deadline leaves time on: at midnight (00:00) it is the end of the day before."""
    local = deadline.astimezone(NORWAY)
    return _moved(local.date(), -1) if local.time() == time() else local.date()


def _with_working_days(event_on: date, end: date, days: int, steps: list[Step], *, direction: int) -> Calculation:
    if days >= _LEAST_WORKING_DAYS and _working_days(event_on, end) < _LEAST_WORKING_DAYS:
        while date.min < end < date.max and _working_days(event_on, end) < _LEAST_WORKING_DAYS:
            end = _moved(end, direction)
        steps.append(_step(StepKind.TWO_WORKING_DAYS_NEEDED, end))
    return Calculation(ends_on=end, steps=(*steps, _step(StepKind.ENDS_ON, end)))


def _working_days(event_on: date, end: date) -> int:
    """How many working days lie between the event (not counted) and the end (counted)."""
    step = 1 if event_on < end else -1
    length = abs((end - event_on).days)
    if length > 2 * 7 * _LEAST_WORKING_DAYS:
        return _LEAST_WORKING_DAYS
    return sum(is_working_day(_moved(event_on, step * count)) for count in range(1, length + 1))


def _moved(day: date, days: int) -> date:
    """So many days later or earlier; the last or first day that can be named where there is none."""
    try:
        return day + days * _ONE_DAY
    except OverflowError:
        return date.max if days > 0 else date.min


def _step(kind: StepKind, day: date, counted: int | None = None) -> Step:
    return Step(kind=kind, day=day, detail=day_name(day), counted=counted)
