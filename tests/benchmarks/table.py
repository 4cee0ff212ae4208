"""The table: a line per question, with the target, the median of the rounds, and the lowest and highest round."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tests.benchmarks.measuring import Spread


class Bound(StrEnum):
    """Which side of the target is good."""

    AT_LEAST = "≥"
    AT_MOST = "≤"


@dataclass(frozen=True)
class Target:
    """What is wanted of a ratio."""

    bound: Bound
    value: float

    def met_by(self, spread: Spread) -> bool:
        """Whether the median of the rounds is on the good side."""
        return spread.median >= self.value if self.bound is Bound.AT_LEAST else spread.median <= self.value

    def __str__(self) -> str:
        return f"{self.bound} {self.value:g}"


def at_least(value: float) -> Target:
    """The ratio should be no lower."""
    return Target(Bound.AT_LEAST, value)


def at_most(value: float) -> Target:
    """The ratio should be no higher."""
    return Target(Bound.AT_MOST, value)


@dataclass(frozen=True)
class Line:
    """A question and its answer; a line without a ratio only informs. Figures are what the ratio was made from."""

    asks: str
    ratio: Spread | None = None
    target: Target | None = None
    figures: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def missed(self) -> bool:
        """Whether there is a target, and it was not met."""
        return self.ratio is not None and self.target is not None and not self.target.met_by(self.ratio)


def shown(line: Line) -> str:
    """The line in print, its figures below it."""
    target = str(line.target) if line.target else "-"
    ratio, noise, verdict = "", "", ""
    if line.ratio:
        ratio = f"{line.ratio.median:.2f}"
        noise = f"({min(line.ratio.values):.2f}-{max(line.ratio.values):.2f})"
        verdict = "MISSED" if line.missed else "met" if line.target else ""
    head = f"{line.asks:<74} {target:>7} {ratio:>8} {noise:<16} {verdict}"
    figures = ", ".join(f"{name} {value}" for name, value in line.figures.items())
    return f"{head.rstrip()}\n    {figures}" if figures else head.rstrip()


def heading() -> str:
    """The names of the columns."""
    return f"{'':<74} {'target':>7} {'median':>8} {'(min-max)':<16} result"


def rates(spreads: Mapping[str, Spread]) -> dict[str, str]:
    """The median rates, per second."""
    return {name: f"{spread.median:,.0f}/s".replace(",", " ") for name, spread in spreads.items()}


def missed(lines: Iterable[Line]) -> list[Line]:
    """The lines whose target was not met."""
    return [line for line in lines if line.missed]
