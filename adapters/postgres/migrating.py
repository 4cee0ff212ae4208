"""Schema changes: numbered files, applied in order by one program at a time, recorded with their checksums."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, cast

import psycopg
from psycopg import errors
from psycopg.rows import tuple_row
from psycopg.sql import SQL, Identifier

from adapters.postgres.addresses import Address
from adapters.postgres.failures import database_faults, unavailable
from adapters.postgres.sessions import APPLICATION_ROLE, check_server, connect
from application.recording.ports import LedgerUnavailable

FOLDER: Final = Path(__file__).parent / "migrations"
_NAME = re.compile(r"(\d{4})-[a-z0-9-]+\.sql")
_ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtextextended('samkjop migrations', 0))"
_STANDING = """
SELECT current_user, r.oid IS NOT NULL, r.oid IS NOT NULL AND pg_has_role(current_user, r.oid, 'MEMBER')
FROM (SELECT to_regrole(%s)::oid AS oid) AS r
"""
_RECORD = """
CREATE SCHEMA IF NOT EXISTS ledger;
CREATE TABLE IF NOT EXISTS ledger.migrations (
    number     integer PRIMARY KEY,
    name       text NOT NULL,
    checksum   text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
)
"""


class MigrationFault(RuntimeError):
    """The database's schema and the program do not fit together; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One schema change."""

    number: int
    name: str
    script: str

    @property
    def checksum(self) -> str:
        """SHA-256 of the script, in hexadecimal."""
        return sha256(self.script.encode()).hexdigest()


def migrations(folder: Path = FOLDER) -> tuple[Migration, ...]:
    """The schema changes of a folder, in order.

    Raises:
        MigrationFault: a file is not named `NNNN-name.sql`, or two have the same number.
    """
    found: dict[int, Migration] = {}
    for path in sorted(folder.glob("*.sql")):
        match = _NAME.fullmatch(path.name)
        if match is None:
            raise MigrationFault(f"{path.name} is not named NNNN-name.sql")
        number = int(match[1])
        if number in found:
            raise MigrationFault(f"{path.name} and {found[number].name} have the same number")
        found[number] = Migration(number, path.name, path.read_text(encoding="utf-8"))
    return tuple(found.values())


def migrate(address: Address, wanted: Sequence[Migration] | None = None) -> None:
    """Bring the database to the program's schema, as its owner; do nothing when it is there already.

    Raises:
        MigrationFault: an applied change differs from the program's, or the database is newer than the program.
        LedgerUnavailable: the database cannot be reached, or the user may not change its schema.
        DatabaseTooOld: the server is older than PostgreSQL 15.
    """
    changes = migrations() if wanted is None else tuple(wanted)
    try:
        with connect(address) as connection, connection.transaction():
            check_server(connection.info.server_version)
            if not _pending(connection, changes):
                return
            connection.execute(_ONE_AT_A_TIME)
            connection.execute(_RECORD)
            for change in _pending(connection, changes):
                _apply(connection, change)
    except errors.InsufficientPrivilege as fault:
        raise LedgerUnavailable(
            f"{_lacking(address)}. The schema was not changed; the database says: {fault}"
        ) from fault
    except psycopg.Error as fault:
        raise unavailable(fault, "the schema was not changed") from fault


def _lacking(address: Address) -> str:
    with database_faults(), connect(address) as connection, connection.cursor(row_factory=tuple_row) as cursor:
        cursor.execute(_STANDING, [APPLICATION_ROLE])
        user, is_made, is_member = cursor.fetchone() or ("", False, False)
    return what_is_needed(user, is_made=is_made, is_member=is_member)


def what_is_needed(user: str, *, is_made: bool, is_member: bool) -> str:
    """What somebody must do once, so that the user can apply the changes: the application's role is the cluster's."""
    grant = f"GRANT {APPLICATION_ROLE} TO {Identifier(user).as_string()}"
    if is_member:
        return f"The user {user} may not change the schema of this database: let its owner apply the migrations"
    if is_made:
        return f"The role {APPLICATION_ROLE} is there, but {user} is no member of it: a superuser must run {grant}"
    return (
        f"The role {APPLICATION_ROLE} is not there, and {user} may not make it. Once, a superuser or a user with "
        f"CREATEROLE must run CREATE ROLE {APPLICATION_ROLE} NOLOGIN; {grant}"
    )


def _pending(connection: psycopg.Connection[Any], changes: Sequence[Migration]) -> list[Migration]:
    applied = _applied(connection)
    known = {change.number for change in changes}
    newer = sorted(set(applied) - known)
    if newer:
        name, _ = applied[newer[-1]]
        raise MigrationFault(f"the database is newer than this program (it has {name}): use a newer program")
    pending: list[Migration] = []
    for change in changes:
        name, checksum = applied.get(change.number, (change.name, None))
        if checksum is None:
            pending.append(change)
        elif checksum != change.checksum:
            raise MigrationFault(
                f"{change.name} is not what was applied to the database as {name}: "
                "restore the file, and make the change in a new one"
            )
    return pending


def _applied(connection: psycopg.Connection[Any]) -> dict[int, tuple[str, str]]:
    with connection.cursor(row_factory=tuple_row) as cursor:
        cursor.execute("SELECT to_regclass('ledger.migrations')")
        found = cursor.fetchone()
        if found is None or found[0] is None:
            return {}
        cursor.execute("SELECT number, name, checksum FROM ledger.migrations ORDER BY number")
        return {number: (name, checksum) for number, name, checksum in cursor}


def _apply(connection: psycopg.Connection[Any], change: Migration) -> None:
    connection.execute(SQL(cast("Any", change.script)))
    connection.execute(
        "INSERT INTO ledger.migrations (number, name, checksum) VALUES (%s, %s, %s)",
        (change.number, change.name, change.checksum),
    )
