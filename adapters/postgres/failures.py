"""What a failing database means to the caller: one plain sentence, and what to do about it."""

import eventsourcing.persistence as library
import psycopg
from psycopg import errors

from application.recording.ports import LedgerUnavailable

_SENTENCES: tuple[tuple[type[psycopg.Error], str], ...] = (
    (errors.DiskFull, "The database's disk is full: make room there, then send the request again"),
    (errors.IoError, "The database cannot read or write its disk: see its log, then send the request again"),
    (errors.OutOfMemory, "The database is out of memory: send the request again when it has some"),
    (
        errors.TooManyConnections,
        "The database takes no more connections: close some or raise max_connections, then send the request again",
    ),
    (
        errors.ReadOnlySqlTransaction,
        "The database is read-only, perhaps a standby: use the address of the primary, then send the request again",
    ),
    (
        errors.LockNotAvailable,
        "Another program holds this ledger's head for too long: find it in pg_stat_activity, or send the request again",
    ),
    (
        errors.InsufficientPrivilege,
        "The database's user may not do this: grant it the role samkjop_app, and let the owner apply the migrations",
    ),
    (errors.InvalidSchemaName, "The database holds no ledgers yet: let its owner apply the migrations"),
    (errors.UndefinedTable, "The database's tables are not those of this program: let its owner apply the migrations"),
    (errors.UndefinedFunction, "The database's functions are not those of this program: let its owner migrate it"),
)


def cause(fault: BaseException) -> psycopg.Error | None:
    """The driver's error, itself or behind the library's."""
    if isinstance(fault, psycopg.Error):
        return fault
    return cause(fault.__cause__) if isinstance(fault, library.PersistenceError) and fault.__cause__ else None


def unavailable(fault: BaseException, outcome: str = "nothing was recorded") -> LedgerUnavailable:
    """The error for the caller, saying what stands in the way and what became of the request."""
    reason = cause(fault)
    first_line = (str(fault).strip().splitlines() or [type(fault).__name__])[0]
    for kind, sentence in _SENTENCES:
        if isinstance(reason, kind):
            return LedgerUnavailable(f"{sentence}; {outcome}. The database says: {first_line}")
    return LedgerUnavailable(
        f"The database cannot be reached or does not answer: see that it runs, then send the request again; {outcome}. "
        f"The connection says: {first_line}"
    )


def lost(fault: psycopg.Error) -> bool:
    """Whether the connection broke, so that nobody knows yet what became of the call."""
    return isinstance(fault, psycopg.OperationalError) and (
        fault.sqlstate is None
        or isinstance(fault, errors.AdminShutdown | errors.CrashShutdown | errors.CannotConnectNow)
    )
