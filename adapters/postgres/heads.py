"""How far each ledger is known to have grown in this process, and those who wait for it to grow further."""

import threading
from collections.abc import Mapping
from types import MappingProxyType


class Heads:
    """Positions that surely stand, by ledger; the true head may be further."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._positions: dict[str, int] = {}
        self._growth: dict[str, threading.Condition] = {}
        self._mutex = threading.Lock()
        self.known: Mapping[str, int] = MappingProxyType(self._positions)
        self.calls = 0
        """How often everyone was called; who waited then waits no longer."""

    def grow(self, ledger: str, position: int) -> None:
        """Learn that the position stands, and wake those who wait for it."""
        self.grow_all({ledger: position})

    def grow_all(self, positions: Mapping[str, int]) -> None:
        """Learn that the position of each ledger stands, and wake those who wait for it."""
        waited_for: list[threading.Condition] = []
        with self._mutex:
            for ledger, position in positions.items():
                if position > self._positions.get(ledger, 0):
                    self._positions[ledger] = position
                    if ledger in self._growth:
                        waited_for.append(self._growth[ledger])
        for growth in waited_for:
            with growth:
                growth.notify_all()

    def call(self) -> None:
        """Wake everyone who waits, for good."""
        with self._mutex:
            self.calls += 1
        self.stir()

    def stir(self) -> None:
        """Wake everyone who waits, to look for themselves and wait on."""
        with self._mutex:
            waited_for = tuple(self._growth.values())
        for growth in waited_for:
            with growth:
                growth.notify_all()

    def wait_beyond(self, ledger: str, position: int, calls: int, timeout: float) -> None:
        """Sleep until a later position is known to stand, there was another call, or the seconds are over."""
        with self._mutex:
            growth = self._growth.setdefault(ledger, threading.Condition())
        with growth:
            if self._positions.get(ledger, 0) <= position and self.calls == calls:
                growth.wait(timeout)
