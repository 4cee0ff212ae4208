"""Connections that record: each holds the prepared call, and is held by one flight at a time."""

from collections import deque
from collections.abc import Generator
from contextlib import contextmanager, suppress

import psycopg
from psycopg.pq import DiagnosticField, ExecStatus, TransactionStatus

from adapters.postgres.addresses import Address
from adapters.postgres.calls import FORMATS, STATEMENT, TYPES
from adapters.postgres.sessions import connect, farewell, prepare_session

_NAME = b"record"
_SETTINGS = """
SET plan_cache_mode = force_generic_plan;
SET enable_seqscan = off;
SET jit = off;
SET lock_timeout = '15s'
"""


class Writer:
    """A connection on which batches are recorded."""

    def __init__(self, address: Address) -> None:
        """Connect and prepare the call."""
        self._connection = connect(address)
        try:
            prepare_session(self._connection)
            self._connection.execute(_SETTINGS)
            self._pgconn = self._connection.pgconn
            self._checked(self._pgconn.prepare(_NAME, STATEMENT, TYPES))
            self._farewell = farewell(self._connection)
        except BaseException:
            self._connection.close()
            raise

    @property
    def idle(self) -> bool:
        """Whether the connection is between transactions."""
        return self._pgconn.transaction_status == TransactionStatus.IDLE

    @property
    def stands(self) -> bool:
        """Whether the server has not closed the connection meanwhile."""
        return not self._farewell.poll(0)

    def record(self, parameters: list[bytes]) -> bytes:
        """Send the call and wait for its answer; the transaction is on disk when it returns.

        Raises:
            psycopg.Error: what the server said, or that the connection broke.
        """
        result = self._pgconn.exec_prepared(_NAME, parameters, FORMATS, 1)
        if result.status != ExecStatus.TUPLES_OK:
            self._checked(result)
        return result.get_value(0, 0) or b""

    def notify(self, channel: str, payloads: list[str]) -> None:
        """Tell listeners in a transaction of its own, which writes nothing and waits for no disk."""
        self._connection.execute(
            "SELECT pg_notify(%s, p) FROM unnest(%s::text[]) AS p", (channel, payloads), prepare=True
        )

    def close(self) -> None:
        """Give the connection back to the server."""
        with suppress(psycopg.Error):
            self._connection.close()

    def _checked(self, result: psycopg.pq.abc.PGresult) -> None:
        if result.status in {ExecStatus.TUPLES_OK, ExecStatus.COMMAND_OK}:
            return
        message = (result.error_message or self._pgconn.error_message).decode(errors="replace").strip()
        state = result.error_field(DiagnosticField.SQLSTATE)
        kind = psycopg.OperationalError
        if state:
            with suppress(KeyError):
                kind = psycopg.errors.lookup(state.decode())
        raise kind(message)


class Writers:
    """The writers of one process: as many as there are flights at one time."""

    def __init__(self, address: Address) -> None:
        """Connect when first needed."""
        self._address = address
        self._idle: deque[Writer] = deque()
        self._closed = False

    @contextmanager
    def writer(self) -> Generator[Writer]:
        """A writer for the time of a `with`; a broken one is not kept."""
        writer = self._standing() or Writer(self._address)
        try:
            yield writer
        finally:
            if writer.idle and not self._closed:
                self._idle.append(writer)
            else:
                writer.close()

    def _standing(self) -> Writer | None:
        while True:
            try:
                writer = self._idle.pop()
            except IndexError:
                return None
            if writer.stands:
                return writer
            writer.close()

    def discard(self) -> None:
        """Close those that lie idle."""
        while self._idle:
            with suppress(IndexError):
                self._idle.pop().close()

    def close(self) -> None:
        """Close them, and those in use when they come back."""
        self._closed = True
        self.discard()
