"""The host: a deployment that keeps many ledgers."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from application.ledgers.ledger import Ledger
from application.projections.reading import Status


class UnknownLedger(Exception):
    """There is no ledger of this name here."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        """Name the ledger, and those there are."""
        there_are = f"there are: {', '.join(known)}" if known else "there is none yet; create one first"
        super().__init__(f"there is no ledger {name!r}; {there_are}")
        self.name = name


class LedgerNameTaken(Exception):
    """A ledger of this name exists, with another origin."""


@dataclass(frozen=True, slots=True)
class LedgerSummary:
    """A ledger at a glance: its head, and its newest checkpoint's size and root."""

    name: str
    origin: str
    created_at: datetime
    size: int
    recorded_at: datetime | None
    published: int
    root: bytes | None


@dataclass(frozen=True, slots=True)
class HostStatus:
    """The database (its address without a password), the ledgers, and how their projections fare."""

    database: str
    server: str
    embedded: bool
    ledgers: tuple[LedgerSummary, ...]
    projections: tuple[tuple[str, Status], ...]


class Host(Protocol):
    """Keeps ledgers."""

    def ledgers(self) -> tuple[LedgerSummary, ...]:
        """Every ledger, by name."""
        ...

    def create(self, name: str, origin: str | None = None) -> Ledger:
        """A new ledger, or the one that has this name and origin already.

        Raises:
            LedgerNameTaken: when the name belongs to a ledger of another origin.
            ValueError: when the name is not lower-case letters, digits and hyphens.
        """
        ...

    def open(self, name: str) -> Ledger:
        """The ledger of this name.

        Raises:
            UnknownLedger: when there is none.
        """
        ...

    def status(self) -> HostStatus:
        """How everything stands."""
        ...

    def close(self) -> None:
        """Give back connections and end background work."""
        ...
