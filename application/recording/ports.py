"""What recording needs of the world: a journal that reads and appends events of one ledger."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, NamedTuple, Protocol
from uuid import UUID

from application.recording.envelopes import Recorded
from domain.kernel.boundaries import Boundary
from domain.kernel.commands import Command
from domain.kernel.events import Event


@dataclass(frozen=True, slots=True)
class Clearance:
    """Which guarded values a reader may have: all, or those of the named subjects and sealed items, or none.

    Nobody may have those of the items that are `shut`, whoever they are.
    """

    everything: bool = False
    subjects: frozenset[str] = frozenset()
    shut: frozenset[str] = frozenset()

    def covers(self, subject: str) -> bool:
        """Whether values of this subject (a tag such as `person:p-7`) may be shown."""
        return subject not in self.shut and (self.everything or subject in self.subjects)


NOBODY = Clearance()
EVERYTHING = Clearance(everything=True)


@dataclass(frozen=True, slots=True)
class Until:
    """A moment in the ledger's history: a position, or the time by which entries were recorded.

    Where a day is named as well, what is read is how things stood on it, as known at the moment: of the entries that
    were recorded by then, those of what had occurred by the end of that day in Norway.
    """

    position: int | None = None
    recorded_by: datetime | None = None
    stood_on: date | None = None


NOW = Until()


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry's position (0 when the ledger is empty) and recorded time."""

    position: int
    recorded_at: datetime | None


@dataclass(frozen=True, slots=True)
class History:
    """What a boundary covers after a position, in order, and the head up to which that is all."""

    events: Iterable[Recorded[Event]]
    head: int


@dataclass(frozen=True, slots=True)
class Request:
    """One command, under the id that makes it safe to send again.

    With `expected` it is recorded only while the ledger stands at that position, whatever its boundary covers.
    """

    command_id: UUID
    command: Command
    correlation: str | None = None
    expected: int | None = None


LARGEST_POSITION: Final = 2**53 - 1
"""Beyond what any ledger reaches, and the largest whole number that every JSON reader takes exactly."""


class Appended(NamedTuple):
    """Where the events of a request stand; `repeated` when they stood there before this call."""

    first: int
    last: int
    repeated: bool

    @property
    def positions(self) -> range:
        """The positions of the request's events."""
        return range(self.first, self.last + 1)


class BoundaryConflict(Exception):
    """Something inside the boundary was recorded after it was read; read again and decide again."""


@dataclass(eq=False)
class LedgerMovedOn(Exception):
    """The ledger does not stand at the position that the command was to be recorded at; nothing was recorded."""

    expected: int
    position: int


class CommandIdReused(Exception):
    """The command id was used before, for a command with other content."""


class LedgerUnavailable(Exception):
    """The ledger cannot be reached or written just now; nothing of the request was recorded, or it is not known."""


class Attempt(Protocol):
    """One request's dealings with the journal: what its decision rests on, and the recording of what it leads to."""

    def history(self, *, after: int = 0) -> History:
        """What the decision rests on: the boundary's events after a position, every guarded value withheld.

        What is appended on condition that nothing stands after the history's head cannot miss one of them.
        """
        ...

    def append(self, events: Sequence[Event], *, after: int, since: Sequence[int] = ()) -> Appended:
        """Record the events, unless something within the boundary stands after the given position.

        Nor are they recorded when anything at all stands after the position that the request expects, if it does.
        `since` has a position for each of the boundary's criteria, where they differ; `after` is then the last of them.

        Raises:
            BoundaryConflict: when something does.
            CommandIdReused: when the command id was used for other content.
            LedgerUnavailable: when the ledger cannot be written.
        """
        ...

    def answered(self) -> Appended | None:
        """The first answer to this command id, if it was recorded.

        Raises:
            CommandIdReused: when it was recorded with other content.
        """
        ...


class Journal(Protocol):
    """One ledger's events."""

    @property
    def ledger(self) -> str:
        """The ledger's name."""
        ...

    def attempt(self, request: Request, within: Boundary) -> "Attempt":
        """Deal with a request whose decision rests on what the boundary covers."""
        ...

    def read(
        self,
        within: Boundary | None = None,
        *,
        after: int = 0,
        until: Until = NOW,
        limit: int | None = None,
        clearance: Clearance | None = None,
    ) -> Iterator[Recorded[Event]]:
        """Events in order of position: those the boundary covers, or all.

        Without a clearance no guarded value is looked up and all come as withheld; with one, each comes as the value,
        as withheld or as erased.
        """
        ...

    def read_tagged(
        self,
        tags: Sequence[str],
        *,
        after: int = 0,
        until: Until = NOW,
        limit: int | None = None,
        clearance: Clearance | None = None,
    ) -> Iterator[Recorded[Event]]:
        """Events that carry at least one of the tags, in order of position: an audit trail."""
        ...

    def answered(self, request: Request) -> Appended | None:
        """The first answer to this command id, if it was recorded.

        Raises:
            CommandIdReused: when it was recorded with other content.
        """
        ...

    def head(self) -> Head:
        """Where the ledger stands."""
        ...

    def wait_beyond(self, position: int, timeout: float) -> int:
        """Block until the ledger has grown beyond the position or the seconds are over; the head's position then."""
        ...

    def wake(self) -> None:
        """Let those who wait look for themselves."""
        ...
