"""Connections that record: each holds the prepared call, and is held by one flight at a time."""

from collections import deque
from contextlib import suppress

import psycopg
from psycopg.pq import DiagnosticField, ExecStatus, TransactionStatus
from psycopg.pq.abc import PGresult

from adapters.postgres.addresses import Address
from adapters.postgres.calls import FORMATS, STATEMENT, TYPES
from adapters.postgres.sessions import connect, polls, prepare_session

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
            self._prepare()
        except BaseException:
            self._connection.close()
            raise
        self._readable, self._writable = polls(self._connection)

    def _prepare(self) -> None:
        prepared = self._pgconn.prepare(_NAME, STATEMENT, TYPES)
        if prepared.status != ExecStatus.COMMAND_OK:
            raise self._fault(prepared)

    @property
    def idle(self) -> bool:
        """Whether the connection is between transactions."""
        return self._pgconn.transaction_status == TransactionStatus.IDLE

    @property
    def stands(self) -> bool:
        """Whether the server has not closed the connection meanwhile."""
        return not self._readable.poll(0)

    def send(self, parameters: list[bytes]) -> None:
        """Send the call, as far as the connection takes it in at once.

        Raises:
            psycopg.Error: the connection is broken.
        """
        self._pgconn.send_query_prepared(_NAME, parameters, FORMATS, 1)
        self._pgconn.flush()

    def receive(self) -> bytes:
        """Wait for the call's answer; the transaction is on disk when it returns.

        Raises:
            psycopg.Error: what the server said, or that the connection broke.
        """
        pgconn = self._pgconn
        while pgconn.flush():
            self._writable.poll()
            pgconn.consume_input()
        while pgconn.is_busy():
            self._readable.poll()
            pgconn.consume_input()
        result = pgconn.get_result()
        while pgconn.get_result() is not None:
            pass
        if result is None or result.status != ExecStatus.TUPLES_OK:
            raise self._fault(result)
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

    def _fault(self, result: PGresult | None) -> psycopg.Error:
        message = (result.error_message if result else b"") or self._pgconn.error_message
        state = result.error_field(DiagnosticField.SQLSTATE) if result else None
        kind: type[psycopg.Error] = psycopg.OperationalError
        if state:
            with suppress(KeyError):
                kind = psycopg.errors.lookup(state.decode())
        return kind(message.decode(errors="replace").strip())


class Writers:
    """The writers of one process: as many as there are flights at one time."""

    def __init__(self, address: Address) -> None:
        """Connect when first needed."""
        self._address = address
        self._idle: deque[Writer] = deque()
        self._closed = False

    def take(self) -> Writer:
        """A writer of one's own, until it is given back.

        Raises:
            psycopg.Error: there was none, and no connection could be made.
        """
        return self._standing() or Writer(self._address)

    def give(self, writer: Writer) -> None:
        """Give a writer back; a broken one is not kept."""
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
