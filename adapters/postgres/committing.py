"""Group commit: callers who arrive while others are being recorded share the next call."""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from time import monotonic
from typing import Final

from adapters.postgres.parcels import Parcel
from application.recording.ports import Appended

MOST_REQUESTS: Final = 512
OVERDUE: Final = 0.05
"""Seconds after which a flight is taken to wait for someone else, and no longer keeps other ledgers waiting."""

_GRACE: Final = 0.5
_MEMORY: Final = 0.8


class Passenger:
    """A request whose caller waits for its answer."""

    __slots__ = ("alone", "flight", "gate", "outcome", "parcel")

    def __init__(self, parcel: Parcel) -> None:
        """Wait before a closed gate."""
        self.parcel = parcel
        self.outcome: Appended | Exception | None = None
        self.alone = False
        self.flight: Flight | None = None
        self.gate = threading.Lock()
        self.gate.acquire()


class Flight:
    """Requests that travel to the server in one call, led by the first one's caller."""

    __slots__ = ("departed", "ledgers", "passengers")

    def __init__(self, first: Passenger, now: float) -> None:
        """Board the first."""
        self.passengers = [first]
        self.ledgers = {first.parcel.ledger}
        self.departed = now


class Committer:
    """Records requests, each on its caller's thread or together with others on the thread of one of them.

    A ledger has one flight in the air at a time. Requests to other ledgers wait for its landing too, to share the next
    call, unless it is overdue. Callers who were answered often come back at once: the next flight waits for as many as
    were there before, though no longer than half a flight takes, because a commit costs the same for many as for one.
    """

    def __init__(self, record: Callable[[Sequence[Passenger]], None], most: int = MOST_REQUESTS) -> None:
        """Record with the given function, which gives an outcome to those it took, at most so many at a time."""
        self._record = record
        self._most = most
        self._mutex = threading.Lock()
        self._waiting: deque[Passenger] = deque()
        self._airborne: list[Flight] = []
        self._expected = 1
        self._boarding_ends = 0.0
        self._duration = 0.0

    def submit(self, parcel: Parcel) -> Appended:
        """The answer to this request.

        Raises:
            Exception: the outcome of the request, as the recording function gave it.
        """
        passenger = Passenger(parcel)
        with self._mutex:
            flight = self._take_off(passenger)
            if flight is None:
                self._waiting.append(passenger)
        if flight is None:
            flight = self._wait(passenger)
        while flight is not None:
            self._fly(flight, passenger)
            flight = None if passenger.outcome else self._wait(passenger)
        outcome = passenger.outcome
        if isinstance(outcome, Appended):
            return outcome
        raise outcome or RuntimeError("the request was left without an answer")

    def _take_off(self, first: Passenger) -> Flight | None:
        """The flight that this one's caller leads now, if one may leave."""
        now = monotonic()
        if self._airborne:
            if any(first.parcel.ledger in flight.ledgers for flight in self._airborne):
                return None
            if not first.alone and any(now - flight.departed < OVERDUE for flight in self._airborne):
                return None
        elif now < self._boarding_ends and len(self._waiting) + (first not in self._waiting) < self._expected:
            return None
        return self._board(first, now)

    def _board(self, first: Passenger, now: float) -> Flight:
        flight = Flight(first, now)
        if self._waiting:
            busy = {ledger for other in self._airborne for ledger in other.ledgers}
            left: deque[Passenger] = deque()
            for passenger in self._waiting:
                ledger = passenger.parcel.ledger
                together = ledger in flight.ledgers or not (first.alone or passenger.alone or ledger in busy)
                if passenger is first:
                    continue
                if together and len(flight.passengers) < self._most:
                    flight.passengers.append(passenger)
                    flight.ledgers.add(ledger)
                else:
                    left.append(passenger)
            self._waiting = left
        self._airborne.append(flight)
        return flight

    def _wait(self, passenger: Passenger) -> Flight | None:
        """Sleep until the request is answered (nothing) or its caller is to lead a flight (that flight)."""
        try:
            while True:
                passenger.gate.acquire(timeout=self._patience())
                if passenger.outcome or passenger.flight:
                    return passenger.flight
                with self._mutex:
                    if passenger in self._waiting and (flight := self._take_off(passenger)):
                        return flight
        except BaseException:
            self._desert(passenger)
            raise

    def _patience(self) -> float:
        """Seconds after which to look whether a flight may leave."""
        left = self._boarding_ends - monotonic()
        return left if 0 < left < OVERDUE else OVERDUE

    def _desert(self, passenger: Passenger) -> None:
        with self._mutex:
            flight = passenger.flight
            if passenger in self._waiting:
                self._waiting.remove(passenger)
        if flight is not None and passenger.outcome is None:
            flight.passengers.remove(passenger)
            self._land(flight)

    def _fly(self, flight: Flight, leader: Passenger) -> None:
        try:
            self._record(flight.passengers)
        except BaseException:
            flight.passengers.remove(leader)
            self._land(flight)
            raise
        leader.flight = None
        self._land(flight)

    def _land(self, flight: Flight) -> None:
        """Send those who were not taken, and those who waited, on their way; let go of those who were answered."""
        left = [passenger for passenger in flight.passengers if passenger.outcome is None]
        with self._mutex:
            now = monotonic()
            self._airborne.remove(flight)
            self._waiting.extendleft(reversed(left))
            self._duration = _MEMORY * self._duration + (1 - _MEMORY) * (now - flight.departed)
            self._expected = len(flight.passengers) - len(left) + len(self._waiting)
            self._boarding_ends = now + _GRACE * self._duration
            for passenger in self._next_leaders() or list(self._waiting)[:1]:
                _let_go(passenger)
        for passenger in flight.passengers:
            if passenger.outcome is not None:
                _let_go(passenger)

    def _next_leaders(self) -> list[Passenger]:
        leaders: list[Passenger] = []
        for passenger in tuple(self._waiting):
            if passenger in self._waiting and (flight := self._take_off(passenger)):
                passenger.flight = flight
                leaders.append(passenger)
        return leaders


def _let_go(passenger: Passenger) -> None:
    if passenger.gate.locked():
        passenger.gate.release()
