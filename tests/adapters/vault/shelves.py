"""A vault's rows, and the way in that an entry store has."""

from collections.abc import Callable
from dataclasses import dataclass

import psycopg

from adapters.entries.store import Disclosure
from adapters.vault.memory import MemoryVaultRows
from adapters.vault.rows import PostgresVaultRows
from adapters.vault.vault import VaultRows

_KEEP = "INSERT INTO ledger.vault (ledger, commitment, subject, sealed) VALUES (%s, %s, %s, %s)"


@dataclass(frozen=True, slots=True)
class Shelf:
    """The rows of one ledger."""

    ledger: str
    rows: VaultRows
    keep: Callable[[Disclosure], None]


def memory_shelf(ledger: str) -> Shelf:
    """Rows in memory."""
    rows = MemoryVaultRows()
    return Shelf(ledger, rows, lambda one: rows.keep([one]))


def postgres_shelf(address: str, ledger: str) -> Shelf:
    """Rows in PostgreSQL."""

    def keep(one: Disclosure) -> None:
        with psycopg.connect(address) as connection:
            connection.execute(_KEEP, (ledger, one.commitment, one.subject, one.sealed))

    return Shelf(ledger, PostgresVaultRows(lambda: psycopg.connect(address), ledger), keep)
