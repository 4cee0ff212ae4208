"""Followers keep a ledger's projections up and publish its tree while the program serves; a lookout finds ledgers."""

import logging
from collections.abc import Callable, Iterable
from threading import Event, Thread

from application.ledgers.ledger import Ledger
from application.recording.ports import LedgerUnavailable
from application.transparency.publishing import RootsDisagree

_LOG = logging.getLogger(__name__)
_PACE = 0.5
_LOOK = 1.0
_REST = 5.0


class Follower:
    """A thread that follows a ledger until it is stopped."""

    def __init__(self, ledger: Ledger) -> None:
        """Begin to follow."""
        self._ledger = ledger
        self._stopping = Event()
        self._thread = Thread(target=self._run, name=f"follow {ledger.name}", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End after the step at hand."""
        self._stopping.set()
        self._ledger.journal.wake()
        self._thread.join()

    def _run(self) -> None:
        position = -1
        while not self._stopping.is_set():
            try:
                position = self._step(position)
            except RootsDisagree as fault:
                _LOG.error("%s is not published: %s", self._ledger.name, fault)
                self._stopping.wait(_REST)
            except LedgerUnavailable as fault:
                _LOG.warning("%s is not followed just now: %s", self._ledger.name, fault)
                self._stopping.wait(_REST)
            except Exception:  # noqa: BLE001  whatever it is, the ledger is followed again after a rest
                _LOG.exception("%s is not followed just now", self._ledger.name)
                self._stopping.wait(_REST)

    def _step(self, position: int) -> int:
        head = self._ledger.journal.wait_beyond(position, _LOOK)
        if head > position:
            self._ledger.keeper.catch_up()
            self._ledger.evidence.publish()
            self._stopping.wait(_PACE)
        return head


class Lookout:
    """A thread that looks for ledgers which another program made and nobody follows here yet, until it is stopped."""

    def __init__(self, unfollowed: Callable[[], Iterable[str]], follow: Callable[[str], object]) -> None:
        """Begin to look: for the names that the first gives, each of which the second has followed."""
        self._unfollowed = unfollowed
        self._follow = follow
        self._stopping = Event()
        self._thread = Thread(target=self._run, name="look for ledgers", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End after the step at hand."""
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        rest = _LOOK
        while not self._stopping.wait(rest):
            rest = _LOOK if self._look() else _REST

    def _look(self) -> bool:
        try:
            outcomes = [self._attend(name) for name in self._unfollowed()]
        except Exception as fault:  # noqa: BLE001  whatever it is, it is looked again after a rest
            _LOG.warning("New ledgers are not looked for just now: %s", fault)
            return False
        return all(outcomes)

    def _attend(self, name: str) -> bool:
        try:
            self._follow(name)
        except Exception as fault:  # noqa: BLE001  one ledger that cannot be opened keeps no other from being followed
            _LOG.warning("%s is not followed just now: %s", name, fault)
            return False
        return True
