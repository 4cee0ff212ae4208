"""A vault's rows, and the way in that an entry store has."""

from collections.abc import Callable
from dataclasses import dataclass

import psycopg

from adapters.entries.store import Disclosure
from adapters.vault.memory import MemoryVaultRows
from adapters.vault.rows import PostgresVaultRows
from adapters.vault.vault import VaultRows

_BEHIND_ITS_BACK = "SET session_replication_role = replica"
_KEEP = "INSERT INTO ledger.vault (ledger, commitment, subject, sealed) VALUES (%s, %s, %s, %s)"


@dataclass(frozen=True, slots=True)
class Shelf:
    """The rows of one ledger."""

    ledger: str
    rows: VaultRows
    keep: Callable[[Disclosure], None]
    """As an entry store does."""
    put_back: Callable[[Disclosure], None]
    """As somebody does who owns the database and switches its checks off."""


def memory_shelf(ledger: str) -> Shelf:
    """Rows in memory."""
    rows = MemoryVaultRows()

    def put_back(one: Disclosure) -> None:
        rows.values[one.commitment] = (one.subject, one.sealed)

    return Shelf(ledger, rows, lambda one: rows.keep([one]), put_back)


def postgres_shelf(address: str, ledger: str) -> Shelf:
    """Rows in PostgreSQL."""

    def put_back(one: Disclosure) -> None:
        with psycopg.connect(address) as connection:
            connection.execute(_BEHIND_ITS_BACK)
            connection.execute(_KEEP, (ledger, one.commitment, one.subject, one.sealed))

    rows = PostgresVaultRows(lambda: psycopg.connect(address), ledger)
    return Shelf(ledger, rows, lambda one: keep(address, ledger, one), put_back)


def keep(address: str, ledger: str, one: Disclosure) -> None:
    """Insert a value, as the entry store does."""
    with psycopg.connect(address) as connection:
        connection.execute(_KEEP, (ledger, one.commitment, one.subject, one.sealed))
