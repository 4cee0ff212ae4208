"""Who travels together: requests whose callers wait, and the flights that take them to the server."""

import threading
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise
from time import monotonic
from typing import Final, Protocol

from adapters.postgres.parcels import Parcel
from application.recording.ports import Appended

_MEMORY: Final = 0.8
_WORTH: Final = 2


class Journey(Protocol):
    """A call on its way to the server and back."""

    @property
    def may_be_followed(self) -> bool:
        """Whether another call may be sent before this one is answered, though it be to the same ledgers."""
        ...

    def arrive(self) -> None:
        """Wait for the answer, and give an outcome to those who have one now."""
        ...

    def abandon(self) -> None:
        """Give up waiting; the call may still be recorded."""
        ...


class Passenger:
    """A request whose caller waits for its answer, and then lets the next one go."""

    __slots__ = ("alone", "behind", "flight", "gate", "gone", "outcome", "parcel")

    def __init__(self, parcel: Parcel) -> None:
        """Wait before a closed gate."""
        self.parcel = parcel
        self.outcome: Appended | Exception | None = None
        self.alone = False
        self.gone = False
        self.flight: Flight | None = None
        self.behind: Passenger | None = None
        self.gate = threading.Lock()
        self.gate.acquire()

    def let_go(self) -> None:
        """Open the gate, unless it is open."""
        with suppress(RuntimeError):
            self.gate.release()

    def go(self) -> None:
        """Leave for good, and let the one behind go."""
        self.gone = True
        if self.behind is not None:
            self.behind.let_go()


def let_go_in_turn(passengers: Sequence[Passenger]) -> None:
    """Let the first go, who lets the second go, and so on: callers that wake all at once get in each other's way."""
    for passenger, behind in pairwise(passengers):
        passenger.behind = behind
        if passenger.gone:
            behind.let_go()
    if passengers:
        passengers[0].let_go()


class Flight:
    """Requests that travel to the server in one call; the first one's caller waits for the answer to all of them."""

    __slots__ = ("departed", "journey", "ledgers", "passengers")

    def __init__(self, first: Passenger, now: float) -> None:
        """Board the first."""
        self.passengers = [first]
        self.ledgers = {first.parcel.ledger}
        self.departed = now
        self.journey: Journey | None = None

    @property
    def may_be_followed(self) -> bool:
        """Whether another flight may depart before this one has landed."""
        return self.journey is None or self.journey.may_be_followed

    def board(self, passengers: Sequence[Passenger]) -> None:
        """Board more."""
        self.passengers.extend(passengers)
        self.ledgers.update(passenger.parcel.ledger for passenger in passengers)


class Returns:
    """How soon callers come back after they were answered, and for how many of them it pays to wait.

    When callers come back at once and a commit takes long, it pays to wait for all, since it costs the same for many as
    for one. When callers are slow themselves it pays to divide them, so that one half prepares while the other half is
    recorded.
    """

    def __init__(self) -> None:
        """Know nothing yet, and wait for nobody."""
        self.callers = 1
        self.awaited = 0
        self.awaited_until = 0.0
        self._duration = 0.0
        self._apart = 0.0
        self._landed_at = 0.0
        self._last_at = 0.0
        self._returned = 0
        self._answered = 0

    @property
    def half(self) -> int:
        """How many travel together when callers are divided; nothing when it pays to wait for all."""
        return 0 if self.awaited else (self.callers + 1) // 2

    def count(self) -> None:
        """A caller came, perhaps back."""
        self._returned += 1
        self._last_at = monotonic()

    def expect(self, answered: int, waiting: int, flying: int, departed: float) -> None:
        """So many were answered just now by a flight that departed then; others wait already, or fly still."""
        now = monotonic()
        if 0 < self._answered <= 2 * self._returned:
            self._apart += (1 - _MEMORY) * ((self._last_at - self._landed_at) / self._returned - self._apart)
        self._duration += (1 - _MEMORY) * (now - max(departed, self._landed_at) - self._duration)
        self._landed_at, self._returned, self._answered = now, 0, answered
        self.callers = answered + waiting + flying
        for_all = 0 < _WORTH * self.callers * self._apart < self._duration
        self.awaited = self.callers - flying if for_all else 0
        patience = 2 * max(0, self.awaited - waiting) * self._apart
        self.awaited_until = now + min(patience, self._duration)
