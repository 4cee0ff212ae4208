"""Growth told from process to process: LISTEN on one connection, NOTIFY after the commit.

A NOTIFY inside the recording transaction would hold a lock of the whole server until its commit is on disk, and so make
ledgers wait for each other. Nothing depends on a notification's arrival: positions have no gaps and are given in the
order of commits, so whoever reads what stands after the last position read misses nothing.
"""

import threading
from collections.abc import Mapping
from time import sleep
from typing import Any

import psycopg

from adapters.postgres.addresses import Address
from adapters.postgres.heads import Heads
from adapters.postgres.sessions import connect

CHANNEL = "samkjop"
_TELL = "SELECT pg_notify(%s, news) FROM unnest(%s::text[]) AS news"
_PAUSE = 0.01
_PATIENCE = 0.5


class Herald:
    """Tells other processes how far ledgers have grown, over one connection, a hundred times a second at most."""

    def __init__(self, address: Address) -> None:
        """Connect when there is something to tell."""
        self._address = address
        self._connection: psycopg.Connection[Any] | None = None
        self._pending: dict[str, int] = {}
        self._mutex = threading.Lock()
        self._telling = threading.Lock()
        self._news = threading.Event()
        self._thread: threading.Thread | None = None
        self._closed = False

    def tell(self, positions: Mapping[str, int]) -> None:
        """Let it be known soon that these positions stand."""
        with self._mutex:
            for ledger, position in positions.items():
                self._pending[ledger] = max(position, self._pending.get(ledger, 0))
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._run, name="samkjop-herald", daemon=True)
                self._thread.start()
        if not self._news.is_set():
            self._news.set()

    def close(self) -> None:
        """Tell what is still untold."""
        self._closed = True
        self._news.set()
        self._flush()
        with self._telling:
            self._hang_up()

    def _run(self) -> None:
        while not self._closed:
            self._news.wait()
            self._news.clear()
            self._flush()
            sleep(_PAUSE)

    def _flush(self) -> None:
        """Tell what is untold; what cannot be told is looked for by followers themselves."""
        with self._telling:
            with self._mutex:
                pending, self._pending = self._pending, {}
            if not pending:
                return
            try:
                if self._connection is None:
                    self._connection = connect(self._address)
                news = [f"{ledger} {position}" for ledger, position in pending.items()]
                self._connection.execute(_TELL, (CHANNEL, news), prepare=True)
            except psycopg.Error:
                self._hang_up()

    def _hang_up(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


class Listener:
    """Learns from other processes how far ledgers have grown, over one connection."""

    def __init__(self, address: Address, heads: Heads) -> None:
        """Listen when first asked to."""
        self._address = address
        self._heads = heads
        self._mutex = threading.Lock()
        self._thread: threading.Thread | None = None
        self._listening = threading.Event()
        self._closed = False

    def start(self) -> None:
        """Begin to listen, unless begun; from then on growth is heard of."""
        with self._mutex:
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._run, name="samkjop-listener", daemon=True)
                self._thread.start()
        self._listening.wait(_PATIENCE)

    def close(self) -> None:
        """Stop listening; the thread ends by itself."""
        self._closed = True

    def _run(self) -> None:
        while not self._closed:
            try:
                self._listen()
            except psycopg.Error:
                self._listening.clear()
                sleep(_PATIENCE)

    def _listen(self) -> None:
        with connect(self._address) as connection:
            connection.execute(f"LISTEN {CHANNEL}")
            self._listening.set()
            self._heads.stir()
            while not self._closed:
                for notice in connection.notifies(timeout=_PATIENCE):
                    ledger, _, position = notice.payload.rpartition(" ")
                    if position.isdecimal():
                        self._heads.grow(ledger, int(position))
