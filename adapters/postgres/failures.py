"""What a failing database means to the caller: one plain sentence, and what to do about it."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

import psycopg
from psycopg import errors

from application.recording.ports import LedgerUnavailable

NOTHING_RECORDED: Final = "nothing was recorded"

_FULL_UP: Final = "The database takes no more connections: close some or raise max_connections, then try again"
_SENTENCES: Final[tuple[tuple[type[psycopg.Error], str], ...]] = (
    (errors.DiskFull, "The database's disk is full: make room there, then try again"),
    (errors.IoError, "The database cannot read or write its disk: see its log, then try again"),
    (errors.OutOfMemory, "The database is out of memory: try again when it has some"),
    (errors.TooManyConnections, _FULL_UP),
    (
        errors.ReadOnlySqlTransaction,
        "The database is read-only, perhaps a standby: use the address of the primary, then try again",
    ),
    (
        errors.LockNotAvailable,
        "Another program holds this ledger's head for too long: find it in pg_stat_activity, or try again",
    ),
    (
        errors.InsufficientPrivilege,
        "The database's user may not do this: grant it the role samkjop_app, and let the owner apply the migrations",
    ),
    (errors.InvalidSchemaName, "The database holds no ledgers yet: let its owner apply the migrations"),
    (errors.UndefinedTable, "The database's tables are not those of this program: let its owner apply the migrations"),
    (errors.UndefinedFunction, "The database's functions are not those of this program: let its owner migrate it"),
    (errors.NoDataFound, "The database holds no such ledger: create it first"),
)
# Whoever is refused while connecting is told no code, only these words.
_REFUSED_FOR_NUMBER: Final = ("too many clients", "too many connections", "connection slots are reserved")


def cause(fault: BaseException | None) -> psycopg.Error | None:
    """The driver's error, itself or behind another's."""
    if fault is None or isinstance(fault, psycopg.Error):
        return fault
    return cause(fault.__cause__)


def stands_in_the_way(reason: psycopg.Error) -> bool:
    """Whether the database is at fault, and not what was asked of it."""
    kinds = (psycopg.OperationalError, psycopg.InterfaceError, errors.ReadOnlySqlTransaction)
    return isinstance(reason, (*kinds, errors.InsufficientPrivilege))


def unavailable(fault: BaseException, outcome: str = "") -> LedgerUnavailable:
    """The error for the caller, saying what stands in the way and what became of the request."""
    first_line = (str(fault).strip().splitlines() or [type(fault).__name__])[0]
    what = "; ".join(filter(None, (_sentence(fault), outcome)))
    return LedgerUnavailable(f"{what}. The database says: {first_line}")


@contextmanager
def database_faults() -> Generator[None]:
    """Say what stands in the way when the database is at fault.

    Raises:
        LedgerUnavailable: the database cannot be reached, or cannot be worked with just now.
        psycopg.Error: any other fault.
    """
    try:
        yield
    except psycopg.Error as fault:
        if stands_in_the_way(fault):
            raise unavailable(fault) from fault
        raise


def lost(fault: psycopg.Error) -> bool:
    """Whether the connection broke, so that nobody knows yet what became of the call."""
    gone = (errors.AdminShutdown, errors.CrashShutdown, errors.CannotConnectNow)
    return isinstance(fault, psycopg.OperationalError) and (fault.sqlstate is None or isinstance(fault, gone))


def full_up(fault: BaseException) -> bool:
    """Whether the server refused a connection because it has too many."""
    return isinstance(fault, errors.TooManyConnections) or any(words in str(fault) for words in _REFUSED_FOR_NUMBER)


def _sentence(fault: BaseException) -> str:
    reason = cause(fault)
    for kind, sentence in _SENTENCES:
        if isinstance(reason, kind):
            return sentence
    if full_up(fault):
        return _FULL_UP
    return "The database cannot be reached or does not answer: see that it runs, then try again"
