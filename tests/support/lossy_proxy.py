"""A proxy before a PostgreSQL server that can lose calls and answers of recorders, and their connections with them."""

import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from enum import Enum, auto

from psycopg.conninfo import conninfo_to_dict, make_conninfo

_CHUNK = 65_536
_CALL = b"\0record"  # how the messages that execute the prepared calls begin


class Loss(Enum):
    """What is lost next."""

    CALL = auto()
    ANSWER = auto()
    EVERYTHING = auto()


class LossyProxy:
    """Passes on what comes until it is told to lose something."""

    def __init__(self, upstream: str) -> None:
        """Stand before the server of this address."""
        parts = conninfo_to_dict(upstream)
        host, port = str(parts.get("host", "")), int(parts.get("port") or 5432)
        self._upstream = f"{host}/.s.PGSQL.{port}" if host.startswith("/") else (host or "127.0.0.1", port)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._mutex = threading.Lock()
        self._losses: list[Loss] = []
        self._open: list[socket.socket] = []
        self.losses = 0
        own = {"host": "127.0.0.1", "port": self._listening.getsockname()[1], "sslmode": "disable"}
        self.address = make_conninfo(upstream, **own)
        threading.Thread(target=self._accept, daemon=True).start()

    def lose(self, *losses: Loss) -> None:
        """Lose the next call or answer with the connection it comes on, then the next; or everything from there on."""
        with self._mutex:
            self._losses = list(losses)

    def close(self) -> None:
        """Stop."""
        self._listening.close()
        for one in self._open:
            _hang_up(one)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                server = self._connect()
                self._open += [client, server]
                called = threading.Event()
                for ways in ((client, server, Loss.CALL, called), (server, client, Loss.ANSWER, called)):
                    threading.Thread(target=self._pass_on, args=ways, daemon=True).start()

    def _connect(self) -> socket.socket:
        if isinstance(self._upstream, str):
            server = socket.socket(socket.AF_UNIX)
            server.connect(self._upstream)
            return server
        return socket.create_connection(self._upstream)

    def _pass_on(self, source: socket.socket, target: socket.socket, way: Loss, called: threading.Event) -> None:
        with suppress(OSError):
            while data := source.recv(_CHUNK):
                if way is Loss.CALL and _CALL in data:
                    called.set()
                if self._lost(way, called):
                    break
                target.sendall(data)
        _hang_up(source)
        _hang_up(target)

    def _lost(self, way: Loss, called: threading.Event) -> bool:
        with self._mutex:
            loss = self._losses[0] if self._losses else None
            if loss is Loss.EVERYTHING:
                return True
            answered = way is Loss.ANSWER and called.is_set()
            if answered:
                called.clear()
            if loss is not way or not (answered or called.is_set()):
                return False
            self.losses += 1
            self._losses.pop(0)
            return True


@contextmanager
def lossy_proxy(upstream: str) -> Generator[LossyProxy]:
    """A proxy before the server of this address."""
    proxy = LossyProxy(upstream)
    try:
        yield proxy
    finally:
        proxy.close()


def _hang_up(one: socket.socket) -> None:
    with suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()
