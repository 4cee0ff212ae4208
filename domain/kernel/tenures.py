"""Who held what from when to when, in the order it was recorded."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from domain.kernel.periods import Period

H = TypeVar("H")


@dataclass(frozen=True, slots=True)
class Tenures(Generic[H]):
    """Memberships, appointments or offices, each held for a period."""

    held: tuple[tuple[H, Period], ...] = ()

    def begun(self, holder: H, first: date, last: date | None) -> "Tenures[H]":
        """The same with one more tenure, both days included."""
        return Tenures((*self.held, (holder, Period(first, last))))

    def ended(self, last: date, among: Callable[[H], bool]) -> "Tenures[H]":
        """The same with this as the last day of the tenures among these that cover it."""
        return Tenures(
            tuple(
                (holder, period.ended_on(last) if among(holder) and period.covers(last) else period)
                for holder, period in self.held
            )
        )

    def latest_ended(self, last: date, holder: H) -> "Tenures[H]":
        """The same with this as the last day of the holder's latest tenure, even of one that has not begun."""
        latest = max((place for place, (one, _) in enumerate(self.held) if one == holder), default=None)
        return Tenures(
            tuple(
                (one, period.ended_on(last) if place == latest else period)
                for place, (one, period) in enumerate(self.held)
            )
        )

    def on(self, day: date) -> tuple[H, ...]:
        """Those whose tenure covers the day, in the order recorded."""
        return tuple(holder for holder, period in self.held if period.covers(day))
