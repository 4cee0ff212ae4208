"""Reading rows: conditions, pages and how far a projection has come, whatever keeps the rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Generic, Protocol, TypeAlias, TypeVar

from pydantic import BaseModel

from application.projections.declaration import AnyProjection, Projection
from application.projections.folding import Fault

R = TypeVar("R", bound=BaseModel)

Comparable: TypeAlias = str | int | bool | date | datetime

MOST_ROWS = 1_000
"""The most rows of one page."""


class Comparison(StrEnum):
    """How a column is held against a value; `HOLDS` asks whether a column of several texts has the value among them."""

    IS = "is"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    HOLDS = "holds"


@dataclass(frozen=True, slots=True)
class Condition:
    """What the rows must fulfil: a column, a comparison, a value; rows without a value count only when `or_absent`."""

    column: str
    value: Comparable
    comparison: Comparison = Comparison.IS
    or_absent: bool = False


def where(**values: Comparable) -> tuple[Condition, ...]:
    """The conditions that these columns have these values."""
    return tuple(Condition(column, value) for column, value in values.items())


@dataclass(frozen=True, slots=True)
class Row(Generic[R]):
    """A row under its key."""

    key: str
    content: R


@dataclass(frozen=True, slots=True)
class Page(Generic[R]):
    """Rows in order of key as they stood at a position of the ledger; `next_after` is the key to go on from."""

    rows: tuple[Row[R], ...]
    position: int
    next_after: str | None


class State(StrEnum):
    """How a projection fares: not built for this ledger yet, following it, stopped by a fault, or overtaken."""

    NOT_BUILT = "not-built"
    FOLLOWING = "following"
    STOPPED = "stopped"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class Status:
    """How far a projection has come in a ledger, and what stopped it where something did."""

    projection: str
    version: int
    state: State
    position: int
    head: int
    moved_at: datetime | None
    fault: Fault | None

    @property
    def lag(self) -> int:
        """The entries that are recorded and not yet taken in."""
        return max(0, self.head - self.position)


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What a rebuild led to: where the rows stand, how many there are, and what stopped it before the head."""

    projection: str
    version: int
    position: int
    rows: int
    fault: Fault | None


@dataclass(frozen=True, slots=True)
class Compared:
    """How the rows that are read deviate from the entries, at the position where they stand; keys, in order."""

    projection: str
    version: int
    position: int
    rows: int
    missing: tuple[str, ...]
    surplus: tuple[str, ...]
    different: tuple[str, ...]

    @property
    def equal(self) -> bool:
        """Whether the rows are what the entries lead to."""
        return not (self.missing or self.surplus or self.different)


class NotReadable(Exception):
    """The rows cannot be read: they are not built for this ledger yet, or a newer version has taken their place."""


class NotSoFar(Exception):
    """The projection has not come as far as was waited for."""


class ProjectedRows(Protocol):
    """The rows of one ledger's projections."""

    def page(
        self,
        projection: Projection[R],
        conditions: Sequence[Condition] = (),
        *,
        after: str = "",
        limit: int = 100,
    ) -> Page[R]:
        """The rows that fulfil all conditions, in order of key, from the one after `after`.

        Raises:
            NotReadable: when there are no rows of this version.
        """
        ...

    def row(self, projection: Projection[R], key: str) -> R | None:
        """The row under the key.

        Raises:
            NotReadable: when there are no rows of this version.
        """
        ...

    def status(self) -> tuple[Status, ...]:
        """How every projection fares, by name."""
        ...

    def wait_for(self, projection: AnyProjection, position: int, timeout: float) -> None:
        """Return when the rows hold everything up to the position; wait at most this many seconds.

        Raises:
            NotSoFar: when the time was over, or the projection is stopped before it.
        """
        ...
