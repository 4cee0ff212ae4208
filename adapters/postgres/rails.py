"""A connection that takes the next call while the one before it is still being answered."""

import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

import psycopg
from psycopg.pq import ConnStatus, ExecStatus
from psycopg.pq.abc import PGresult

from adapters.postgres.addresses import Address
from adapters.postgres.lines import Calling, Line, Statement

_LOOK: Final = 50
"""Milliseconds after which to look again: what one thread waits for, another may have read from the connection."""


class RailLine(Line):
    """A line in the protocol's pipeline mode. One thread may send while another receives."""

    def __init__(self, address: Address, statements: Sequence[Statement]) -> None:
        """Connect and prepare."""
        super().__init__(address)
        self._mutex = threading.Lock()
        try:
            for statement in statements:
                self._prepare(statement)
            self._pgconn.enter_pipeline_mode()
        except BaseException:
            self.close()
            raise

    @property
    def broken(self) -> bool:
        """Whether the connection is known to be of no more use."""
        return self._pgconn.status != ConnStatus.OK

    def send(self, statement: Statement, parameters: Sequence[bytes | None]) -> None:
        """Send a call, which is a transaction of its own.

        Raises:
            psycopg.Error: the connection is broken.
        """
        pgconn = self._pgconn
        with self._mutex:
            pgconn.send_query_prepared(statement.name, parameters, [1] * len(parameters), 1)
            pgconn.pipeline_sync()
            unsent = pgconn.flush()
        while unsent:
            self._writable.poll(_LOOK)
            with self._mutex:
                unsent = pgconn.flush()

    def receive(self) -> PGresult:
        """Wait for the answer to the first call that has none yet; its transaction is on disk when it returns.

        Raises:
            psycopg.Error: what the server said, or that the connection broke.
        """
        answer: PGresult | None = None
        pgconn = self._pgconn
        while True:
            with self._mutex:
                while not pgconn.is_busy():
                    result = pgconn.get_result()
                    if result is not None and result.status == ExecStatus.PIPELINE_SYNC:
                        if answer is None or answer.status != ExecStatus.TUPLES_OK:
                            raise self._fault(answer)
                        return answer
                    if result is None and self.broken:
                        raise self._fault(answer)
                    answer = answer or result
            self._readable.poll(_LOOK)
            with self._mutex:
                pgconn.consume_input()

    def close(self) -> None:
        """Give the connection back to the server; who waits for an answer is told that there will be none."""
        with self._mutex:
            super().close()


class Ticket:
    """A call that was sent; its answer comes after those to the calls that were sent before it."""

    def __init__(self, rail: "Rail", line: RailLine, before: "Ticket | None") -> None:
        """Stand behind the call before, if that is not answered yet."""
        self._rail = rail
        self._line = line
        self._before = before
        self.over = False
        """Whether the answer has been read, or was given up."""
        self._turn = threading.Lock()
        self._turn.acquire()

    def receive(self) -> PGresult:
        """Wait for the answer; the call's transaction is on disk when it returns.

        Raises:
            psycopg.Error: what the server said, or that the connection broke.
        """
        before, self._before = self._before, None
        if before is not None:
            before.wait()
        try:
            return self._line.receive()
        except psycopg.Error:
            if self._line.broken:
                self._rail.drop(self._line)
            raise
        except BaseException:
            self._rail.drop(self._line)
            raise
        finally:
            self._end()

    def wait(self) -> None:
        """Wait until the answer has been read or given up."""
        if not self.over:
            self._turn.acquire()
            self._turn.release()

    def abandon(self) -> None:
        """Give the answer up, and with it the connection."""
        if not self.over:
            self._rail.drop(self._line)
            self._end()

    def _end(self) -> None:
        self.over = True
        with suppress(RuntimeError):
            self._turn.release()


class Rail:
    """The one connection of a process on which calls follow each other closely, made anew when it broke."""

    def __init__(self, address: Address, statements: Sequence[Statement]) -> None:
        """Connect when first needed."""
        self._address = address
        self._statements = statements
        self._mutex = threading.Lock()
        self._line: RailLine | None = None
        self._last: Ticket | None = None

    def send(self, calling: Calling) -> Ticket:
        """Send what is to be called, behind what was sent before.

        Raises:
            psycopg.Error: no connection could be made, or it broke.
        """
        with self._mutex:
            line = self._line = self._line or RailLine(self._address, self._statements)
            try:
                line.send(*calling())
            except psycopg.Error:
                self._line = None
                line.close()
                raise
            before = self._last if self._last and not self._last.over else None
            self._last = Ticket(self, line, before)
            return self._last

    def drop(self, line: RailLine) -> None:
        """Use this line no more."""
        with self._mutex:
            if self._line is line:
                self._line = None
        line.close()

    def close(self) -> None:
        """Disconnect."""
        if self._line is not None:
            with suppress(psycopg.Error):
                self.drop(self._line)
