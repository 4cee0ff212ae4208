"""Group commit: callers who arrive while others are being recorded share the next call."""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from time import monotonic
from typing import Final

from adapters.postgres.flights import Flight, Journey, Passenger, Returns, let_go_in_turn
from adapters.postgres.parcels import Parcel
from application.recording.ports import Appended

MOST_REQUESTS: Final = 512
OVERDUE: Final = 0.05
"""Seconds after which a flight is taken to wait for someone else, and no longer keeps other ledgers waiting."""


class Committer:
    """Records requests, each on its caller's thread or together with others on the thread of one of them.

    A ledger has one flight in the air at a time. Requests to other ledgers wait for its landing too, to share the next
    call, unless it is overdue. Who lands sends the next call before anything else, and leaves it to the first of those
    who are in it to wait for the answer.
    """

    def __init__(self, depart: Callable[[Sequence[Passenger]], Journey], most: int = MOST_REQUESTS) -> None:
        """Send requests with the given function, at most so many at a time."""
        self._depart = depart
        self._most = most
        self._mutex = threading.Lock()
        self._waiting: deque[Passenger] = deque()
        self._airborne: list[Flight] = []
        self._returns = Returns()

    def submit(self, parcel: Parcel) -> Appended:
        """The answer to this request.

        Raises:
            Exception: the outcome of the request, as its journey gave it.
        """
        passenger = Passenger(parcel)
        try:
            outcome = self._outcome(passenger)
        finally:
            passenger.go()
        if isinstance(outcome, Appended):
            return outcome
        raise outcome or RuntimeError("the request was left without an answer")

    def _outcome(self, passenger: Passenger) -> Appended | Exception | None:
        with self._mutex:
            self._returns.count()
            flight = self._take_off(passenger)
            if flight is None:
                self._waiting.append(passenger)
        if flight is None:
            flight = self._wait(passenger)
        while flight is not None:
            self._fly(flight, passenger)
            flight = None if passenger.outcome else self._wait(passenger)
        return passenger.outcome

    def _take_off(self, first: Passenger) -> Flight | None:
        """The flight that this one's caller waits for from now on, if one may leave."""
        now = monotonic()
        if self._airborne:
            if any(first.parcel.ledger in flight.ledgers for flight in self._airborne):
                return None
            if not first.alone and any(now - flight.departed < OVERDUE for flight in self._airborne):
                return None
        elif now < self._returns.awaited_until and self._present(first) < self._returns.awaited:
            return None
        return self._board(first, now)

    def _present(self, first: Passenger) -> int:
        return len(self._waiting) + (first not in self._waiting)

    def _board(self, first: Passenger, now: float) -> Flight:
        flight = Flight(first, now)
        if self._waiting:
            busy = {ledger for other in self._airborne for ledger in other.ledgers}
            left: deque[Passenger] = deque()
            boarding: list[Passenger] = []
            for passenger in self._waiting:
                ledger = passenger.parcel.ledger
                together = ledger in flight.ledgers or not (first.alone or passenger.alone or ledger in busy)
                if passenger is first:
                    continue
                if together and len(boarding) + 1 < self._most:
                    boarding.append(passenger)
                else:
                    left.append(passenger)
            flight.board(boarding)
            self._waiting = left
        self._airborne.append(flight)
        return flight

    def _wait(self, passenger: Passenger) -> Flight | None:
        """Sleep until the request is answered (nothing) or its caller is to wait for a flight (that flight)."""
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
        left = self._returns.awaited_until - monotonic()
        return left if 0 < left < OVERDUE else OVERDUE

    def _desert(self, passenger: Passenger) -> None:
        """Leave, as one who was interrupted; the others travel on."""
        with self._mutex:
            flight = passenger.flight
            if passenger in self._waiting:
                self._waiting.remove(passenger)
        if flight is not None and passenger.outcome is None:
            if flight.journey:
                flight.journey.abandon()
            flight.passengers.remove(passenger)
            self._land(flight)

    def _fly(self, flight: Flight, leader: Passenger) -> None:
        leader.flight = flight
        try:
            journey = flight.journey = flight.journey or self._depart(flight.passengers)
            journey.arrive()
        except BaseException:
            self._desert(leader)
            raise
        leader.flight = None
        self._land(flight)

    def _land(self, flight: Flight) -> None:
        """Send those who were not taken, and those who waited, on their way; let go of those who were answered."""
        left = [passenger for passenger in flight.passengers if passenger.outcome is None]
        with self._mutex:
            self._airborne.remove(flight)
            self._waiting.extendleft(reversed(left))
            self._returns.expect(len(flight.passengers) - len(left), len(self._waiting), flight.departed)
            departures = self._departures()
            watch = list(self._waiting)[:1]
        try:
            for departing in departures:
                departing.journey = self._depart(departing.passengers)
        finally:
            for departing in departures:
                leader = departing.passengers[0]
                leader.flight = departing
                leader.let_go()
            for passenger in watch:
                passenger.let_go()
            let_go_in_turn([passenger for passenger in flight.passengers if passenger.outcome is not None])

    def _departures(self) -> list[Flight]:
        return [
            flight
            for passenger in tuple(self._waiting)
            if passenger in self._waiting and (flight := self._take_off(passenger))
        ]
