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
"""Seconds after which a flight is taken to wait for someone else, and no longer keeps others waiting."""


class Passenger:
    """A request whose caller waits for its answer."""

    __slots__ = ("alone", "flight", "gate", "outcome", "parcel")

    def __init__(self, parcel: Parcel) -> None:
        """Wait with a closed gate."""
        self.parcel = parcel
        self.outcome: Appended | Exception | None = None
        self.alone = False
        self.flight: Flight | None = None
        self.gate = threading.Lock()
        self.gate.acquire()


class Flight:
    """Requests that travel to the server in one call, led by the first one's caller."""

    __slots__ = ("departed", "ledgers", "passengers")

    def __init__(self, first: Passenger) -> None:
        """Board the first."""
        self.passengers = [first]
        self.ledgers = {first.parcel.ledger}
        self.departed = monotonic()


class Committer:
    """Records requests, each on its caller's thread or together with others on the thread of one of them.

    A ledger has one flight in the air at a time. While a flight is in the air, requests to other ledgers wait for its
    landing too, to share the next call, unless it is overdue.
    """

    def __init__(self, record: Callable[[Sequence[Passenger]], None], most: int = MOST_REQUESTS) -> None:
        """Record with the given function, which gives an outcome to those it took, at most so many at a time."""
        self._record = record
        self._most = most
        self._mutex = threading.Lock()
        self._waiting: deque[Passenger] = deque()
        self._airborne: list[Flight] = []

    def submit(self, parcel: Parcel) -> Appended:
        """The answer to this request.

        Raises:
            Exception: the outcome of the request, as the recording function gave it.
        """
        passenger = Passenger(parcel)
        with self._mutex:
            flight = None if self._runway_taken(passenger) else self._board(passenger)
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

    def _runway_taken(self, passenger: Passenger) -> bool:
        if any(passenger.parcel.ledger in flight.ledgers for flight in self._airborne):
            return True
        now = monotonic()
        return not passenger.alone and any(now - flight.departed < OVERDUE for flight in self._airborne)

    def _board(self, first: Passenger) -> Flight:
        flight = Flight(first)
        busy = {ledger for other in self._airborne for ledger in other.ledgers}
        if self._waiting:
            left: deque[Passenger] = deque()
            for passenger in self._waiting:
                ledger = passenger.parcel.ledger
                together = ledger in flight.ledgers or not (first.alone or passenger.alone or ledger in busy)
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
            while not passenger.gate.acquire(timeout=OVERDUE):
                with self._mutex:
                    if passenger in self._waiting and not self._runway_taken(passenger):
                        self._waiting.remove(passenger)
                        return self._board(passenger)
        except BaseException:
            self._desert(passenger)
            raise
        return passenger.flight

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
        self._land(flight)

    def _land(self, flight: Flight) -> None:
        """Send those who were not taken, and those who waited, on their way; let go of those who were answered."""
        left = [passenger for passenger in flight.passengers if passenger.outcome is None]
        with self._mutex:
            self._airborne.remove(flight)
            self._waiting.extendleft(reversed(left))
            leaders = self._next_leaders()
        for passenger in leaders:
            passenger.gate.release()
        for passenger in flight.passengers:
            if passenger.outcome is not None:
                passenger.gate.release()

    def _next_leaders(self) -> list[Passenger]:
        leaders: list[Passenger] = []
        for passenger in tuple(self._waiting):
            if passenger in self._waiting and not self._runway_taken(passenger):
                self._waiting.remove(passenger)
                passenger.flight = self._board(passenger)
                leaders.append(passenger)
        return leaders
