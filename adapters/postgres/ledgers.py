"""The ledgers of a database: making one, and the list of them."""

import re
from dataclasses import dataclass
from datetime import datetime

from psycopg.rows import class_row, tuple_row

from adapters.postgres.database import Database

_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
_INSERT = """
WITH made AS (
    INSERT INTO ledger.ledgers (ledger, origin) VALUES (%(name)s, %(origin)s) ON CONFLICT DO NOTHING RETURNING ledger
)
INSERT INTO ledger.heads (ledger) SELECT ledger FROM made
"""
_LIST = """
SELECT l.ledger AS name, l.origin, l.created_at, coalesce(h.position, 0) AS size, h.recorded_at
FROM ledger.ledgers l LEFT JOIN ledger.heads h USING (ledger)
"""
_SAME = "SELECT ledger, origin FROM ledger.ledgers WHERE ledger = %(name)s OR origin = %(origin)s"


class InvalidName(ValueError):
    """A ledger cannot have that name."""


class LedgerExists(ValueError):
    """The name or the origin belongs to another ledger."""


class NoSuchLedger(LookupError):
    """The database holds no ledger of that name."""


@dataclass(frozen=True, slots=True)
class LedgerListing:
    """A ledger: its name, the origin its log is published under, and where it stands."""

    name: str
    origin: str
    created_at: datetime
    size: int
    recorded_at: datetime | None


def create_ledger(database: Database, name: str, origin: str) -> None:
    """Make an empty ledger; making it again changes nothing.

    Raises:
        LedgerExists: the name is taken with another origin, or the origin by another name.
        InvalidName: the name is no slug, or the origin is empty.
        LedgerUnavailable: the database cannot be written.
    """
    if not _SLUG.fullmatch(name) or not origin:
        raise InvalidName(
            f"a ledger's name is 1 to 64 of a-z, 0-9 and hyphens, no hyphen first or last, and it has an origin; "
            f"{name!r} with origin {origin!r} will not do"
        )
    with database.connection() as connection:
        connection.execute(_INSERT, {"name": name, "origin": origin})
        with connection.cursor(row_factory=tuple_row) as cursor:
            taken = cursor.execute(_SAME, {"name": name, "origin": origin}).fetchall()
    if taken != [(name, origin)]:
        others = ", ".join(f"{ledger} ({published})" for ledger, published in taken)
        raise LedgerExists(f"{name} with origin {origin} cannot be made beside {others}")


def ledgers(database: Database) -> tuple[LedgerListing, ...]:
    """Every ledger, by name."""
    with database.connection() as connection, connection.cursor(row_factory=class_row(LedgerListing)) as cursor:
        return tuple(cursor.execute(_LIST + "ORDER BY l.ledger"))


def find_ledger(database: Database, name: str) -> LedgerListing:
    """The ledger of that name.

    Raises:
        NoSuchLedger: there is none.
    """
    with database.connection() as connection, connection.cursor(row_factory=class_row(LedgerListing)) as cursor:
        found = cursor.execute(_LIST + "WHERE l.ledger = %s", (name,)).fetchone()
    if found is None:
        raise NoSuchLedger(f"the database holds no ledger named {name}")
    return found
