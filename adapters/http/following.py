"""Following ledgers: one thread per ledger waits for it to grow, and wakes every stream that is open on it."""

import asyncio
import logging
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from threading import Lock, Thread

from application.recording.ports import Journal, LedgerUnavailable

_log = logging.getLogger("samkjop.http")
_LOOK_UP_AFTER = 1.0
"""Seconds after which a waiting follower looks whether anybody still listens."""


@dataclass(eq=False)
class Listener:
    """One open stream, woken in its own event loop; `ended` when it shall not listen any longer."""

    loop: asyncio.AbstractEventLoop
    awake: asyncio.Event = field(default_factory=asyncio.Event)
    ended: bool = False

    def wake(self, *, to_end: bool = False) -> None:
        """Wake it from any thread; one whose loop has ended needs no waking."""
        self.ended = self.ended or to_end
        with suppress(RuntimeError):
            self.loop.call_soon_threadsafe(self.awake.set)


@dataclass(eq=False)
class _Following:
    journal: Journal
    thread: Thread
    listeners: set[Listener] = field(default_factory=set[Listener])


class Followers:
    """The followers of a process. Waking loses nothing: a woken stream reads on from its own position."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._following: dict[str, _Following] = {}
        self._closed = False

    @contextmanager
    def listening(self, journal: Journal) -> Generator[Listener]:
        """A listener that is woken when the ledger has grown, and ended when the followers are closed."""
        listener = Listener(asyncio.get_running_loop())
        with self._lock:
            listener.ended = self._closed
            following = self._following.get(journal.ledger) or self._begun(journal)
            following.listeners.add(listener)
        try:
            yield listener
        finally:
            with self._lock:
                following.listeners.discard(listener)

    def close(self) -> None:
        """End every stream, and wait until every follower has ended; safe to call again."""
        with self._lock:
            self._closed = True
            followings = tuple(self._following.values())
        for following in followings:
            self._wake(following, to_end=True)
            following.journal.wake()
        for following in followings:
            following.thread.join()

    def _begun(self, journal: Journal) -> _Following:
        thread = Thread(target=self._follow, args=(journal.ledger,), name=f"following-{journal.ledger}", daemon=True)
        following = self._following[journal.ledger] = _Following(journal, thread)
        thread.start()
        return following

    def _follow(self, ledger: str) -> None:
        with self._lock:
            following = self._following[ledger]
        self._run(following)

    def _run(self, following: _Following) -> None:
        position = 0
        try:
            while self._wanted(following):
                grown = following.journal.wait_beyond(position, _LOOK_UP_AFTER)
                if grown > position:
                    position = grown
                    self._wake(following)
        except LedgerUnavailable as fault:
            _log.warning("following %s ended; its streams end too: %s", following.journal.ledger, fault)
        finally:
            self._forget(following)
            self._wake(following, to_end=True)

    def _wanted(self, following: _Following) -> bool:
        """Whether anybody listens; once nobody does, the next stream gets a follower of its own."""
        with self._lock:
            wanted = bool(following.listeners) and not self._closed
            if not wanted:
                self._drop(following)
            return wanted

    def _forget(self, following: _Following) -> None:
        with self._lock:
            self._drop(following)

    def _drop(self, following: _Following) -> None:
        if self._following.get(following.journal.ledger) is following:
            del self._following[following.journal.ledger]

    def _wake(self, following: _Following, *, to_end: bool = False) -> None:
        with self._lock:
            listeners = tuple(following.listeners)
        for listener in listeners:
            listener.wake(to_end=to_end)
