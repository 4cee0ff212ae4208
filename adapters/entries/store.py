"""The store of entries as bytes: what a recorder must offer, whatever keeps the bytes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol
from uuid import UUID

from application.recording.ports import NOW, Appended, Head, Until


class Draft(NamedTuple):
    """An entry that lacks its position and recorded time; the store stamps them between head and tail.

    The stamp is `"position":N,"recorded_at":"YYYY-MM-DDTHH:MM:SS.ffffffZ"`; the two keys are neighbours in sorted
    order, so the stamped bytes are canonical.
    """

    type: str
    tags: tuple[str, ...]
    head: bytes
    tail: bytes


@dataclass(frozen=True, slots=True)
class Disclosure:
    """A guarded value on its way to the vault: encrypted, under the commitment that stands in the entry."""

    commitment: str
    subject: str
    sealed: bytes


class Selection(NamedTuple):
    """Entries of any of these types (of every type when empty) that carry all of these tags."""

    types: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


class Append(NamedTuple):
    """One request: its drafts and disclosures, under an id, unless a selected entry stands after a position.

    `since` has a position for each selection, where they differ; `after` is then the last of them.
    """

    request_id: UUID
    digest: bytes
    drafts: tuple[Draft, ...]
    unless: tuple[Selection, ...] = ()
    after: int = 0
    disclosures: tuple[Disclosure, ...] = ()
    since: tuple[int, ...] = ()

    @property
    def conditions(self) -> Iterator[tuple[Selection, int]]:
        """Each selection, and the position after which nothing that it covers may stand."""
        return zip(self.unless, self.since or (self.after,) * len(self.unless), strict=True)


class Stored(NamedTuple):
    """An entry's bytes, verbatim, at its position."""

    position: int
    type: str
    entry: bytes


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Selected entries in order, and the head: no other selected entry stands between where they begin and it."""

    entries: Iterable[Stored]
    head: int


def nothing() -> None:
    """What is done meanwhile when there is nothing to do."""


class EntryStore(Protocol):
    """The entries of one ledger."""

    @property
    def ledger(self) -> str:
        """The ledger's name."""
        ...

    def submit(self, append: Append) -> Appended:
        """Append the drafts at the next positions, together with their disclosures, or nothing at all.

        Raises:
            BoundaryConflict: a selected entry stands after the given position.
            CommandIdReused: the request id was used with another digest.
            LedgerUnavailable: the store cannot be written (connection, disk, ambiguous commit not resolved).
        """
        ...

    def answered(self, request_id: UUID, digest: bytes) -> Appended | None:
        """Where the entries of an earlier request stand, if it was recorded.

        Raises:
            CommandIdReused: the request id was used with another digest.
        """
        ...

    def history(
        self, selections: Sequence[Selection], *, after: int = 0, meanwhile: Callable[[], object] = nothing
    ) -> Excerpt:
        """The entries after a position that any selection covers, and the head that they are complete up to.

        While they are on their way, something else is done.
        """
        ...

    def select(
        self,
        selections: Sequence[Selection] = (),
        *,
        after: int = 0,
        until: Until = NOW,
        limit: int | None = None,
    ) -> Iterator[Stored]:
        """Entries that any selection covers (all entries when there are none), in order, streamed."""
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

    def sealed(self, commitments: Sequence[str]) -> dict[str, tuple[str, bytes]]:
        """The vault's (subject, encrypted value) by commitment, for those still there."""
        ...
