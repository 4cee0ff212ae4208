"""Lines to the server: connections with prepared statements, each for one caller at a time, without much ceremony."""

from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from time import monotonic
from typing import Final, NamedTuple, Protocol, TypeAlias

import psycopg
from psycopg.pq import DiagnosticField, ExecStatus, TransactionStatus
from psycopg.pq.abc import PGresult

from adapters.postgres.addresses import Address
from adapters.postgres.sessions import connect, polls, prepare_session

_JUST: Final = 0.01
_SETTINGS = """
SET plan_cache_mode = force_generic_plan;
SET lock_timeout = '15s'
"""


class Statement(NamedTuple):
    """What a line prepares: its name there, the text, and the types of its parameters, all sent as binary."""

    name: bytes
    text: bytes
    types: Sequence[int]


class Line:
    """A connection that answers prepared statements."""

    def __init__(self, address: Address) -> None:
        """Connect."""
        self._connection = connect(address)
        try:
            prepare_session(self._connection)
            self._connection.execute(_SETTINGS)
            self._pgconn = self._connection.pgconn
            self._prepared: set[bytes] = set()
        except BaseException:
            self._connection.close()
            raise
        self._readable, self._writable = polls(self._connection)
        self._heard = monotonic()

    def _prepare(self, statement: Statement) -> None:
        prepared = self._pgconn.prepare(statement.name, statement.text, statement.types)
        if prepared.status != ExecStatus.COMMAND_OK:
            raise self._fault(prepared)
        self._prepared.add(statement.name)

    @property
    def idle(self) -> bool:
        """Whether the connection is between transactions."""
        return self._pgconn.transaction_status == TransactionStatus.IDLE

    @property
    def stands(self) -> bool:
        """Whether the server has not closed the connection meanwhile; not asked when it was just heard from."""
        return monotonic() - self._heard < _JUST or not self._readable.poll(0)

    def send(self, statement: Statement, parameters: Sequence[bytes | None]) -> None:
        """Send a call, as far as the connection takes it in at once; its statement is prepared when first needed.

        Raises:
            psycopg.Error: the connection is broken.
        """
        if statement.name not in self._prepared:
            self._prepare(statement)
        self._pgconn.send_query_prepared(statement.name, parameters, [1] * len(parameters), 1)
        self._pgconn.flush()

    def receive(self) -> PGresult:
        """Wait for the call's answer; its transaction is on disk when it returns.

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
        self._heard = monotonic()
        if result is None or result.status != ExecStatus.TUPLES_OK:
            raise self._fault(result)
        return result

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


Calling: TypeAlias = Callable[[], tuple[Statement, Sequence[bytes | None]]]
"""Decides what to call at the very moment when it is sent, so that it can reckon with what was sent before."""


class Sent(Protocol):
    """A call that was sent."""

    def receive(self) -> PGresult:
        """Wait for the answer; the call's transaction is on disk when it returns.

        Raises:
            psycopg.Error: what the server said, or that the connection broke.
        """
        ...

    def abandon(self) -> None:
        """Give the answer up, and with it the connection."""
        ...


class SentOnLine:
    """A call on a line of its own."""

    def __init__(self, lines: "Lines", line: Line) -> None:
        """Expect the answer on the line, and give the line back then."""
        self._lines = lines
        self._line = line

    def receive(self) -> PGresult:
        """Wait for the answer; the call's transaction is on disk when it returns.

        Raises:
            psycopg.Error: what the server said, or that the connection broke.
        """
        try:
            return self._line.receive()
        finally:
            self._lines.give(self._line)

    def abandon(self) -> None:
        """Give the answer up, and with it the connection."""
        self._line.close()


class Lines:
    """The lines of one process: as many as there are callers at one time, and the last one used is the next."""

    def __init__(self, address: Address) -> None:
        """Connect when first needed."""
        self._address = address
        self._idle: deque[Line] = deque()
        self._closed = False

    def take(self) -> Line:
        """A line of one's own, until it is given back.

        Raises:
            psycopg.Error: there was none, and no connection could be made.
        """
        return self._standing() or Line(self._address)

    def send(self, calling: Calling) -> SentOnLine:
        """Send what is to be called on a line of its own.

        Raises:
            psycopg.Error: there was none, and no connection could be made; or it broke.
        """
        line = self.take()
        try:
            line.send(*calling())
        except psycopg.Error:
            line.close()
            raise
        return SentOnLine(self, line)

    def give(self, line: Line) -> None:
        """Give a line back; a broken one is not kept."""
        if line.idle and not self._closed:
            self._idle.append(line)
        else:
            line.close()

    def _standing(self) -> Line | None:
        while True:
            try:
                line = self._idle.pop()
            except IndexError:
                return None
            if line.stands:
                return line
            line.close()

    def discard(self) -> None:
        """Close those that lie idle."""
        while self._idle:
            with suppress(IndexError):
                self._idle.pop().close()

    def close(self) -> None:
        """Close them, and those in use when they come back."""
        self._closed = True
        self.discard()
