"""Group commit: callers who arrive while others are being recorded share the next call."""

import threading
from collections import deque
from collections.abc import Sequence
from time import monotonic
from typing import Final, Protocol

from adapters.postgres.flights import Flight, Journey, Passenger, Returns, let_go_in_turn
from adapters.postgres.parcels import Parcel
from application.recording.ports import Appended

MOST_REQUESTS: Final = 512
OVERDUE: Final = 0.05
"""Seconds after which a flight is taken to wait for someone else, and no longer keeps other ledgers waiting."""


class Departure(Protocol):
    """Sends requests; in company, others may follow before the answer is there."""

    def __call__(self, passengers: Sequence[Passenger], *, in_company: bool) -> Journey:
        """Send as many of them, from the first, as one call can judge."""
        ...


class Committer:
    """Records requests, each on its caller's thread or together with others on the thread of one of them.

    As a rule two flights are in the air, the second sent before the first has landed, so that neither callers nor
    server wait for each other. A flight that may not be followed keeps its ledgers to itself; requests to other ledgers
    wait for its landing too, to share the next call, unless it is overdue. Who lands sends the next call, if one is
    due, before anything else, and leaves it to the first of those who are in it to wait for the answer.
    """

    def __init__(self, depart: Departure, most: int = MOST_REQUESTS) -> None:
        """Send requests with the given function, at most so many at a time."""
        self._send = depart
        self._most = most
        self._mutex = threading.Lock()
        self._waiting: deque[Passenger] = deque()
        self._airborne: list[Flight] = []
        self._returns = Returns()

    @property
    def waiting(self) -> int:
        """How many requests wait to be sent."""
        return len(self._waiting)

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
            if first.parcel.ledger in self._occupied(now):
                return None
            timely = [flight for flight in self._airborne if now - flight.departed < OVERDUE]
            if timely and not first.alone and not self._may_follow(first, timely):
                return None
        elif now < self._returns.awaited_until and self._present(first) < self._returns.awaited:
            return None
        return self._board(first, now)

    def _occupied(self, now: float) -> set[str]:
        """The ledgers of which a flight must land before another takes off."""
        alone = [one for one in self._airborne if not one.may_be_followed or now - one.departed >= OVERDUE]
        return {ledger for flight in alone for ledger in flight.ledgers}

    def _may_follow(self, first: Passenger, flights: Sequence[Flight]) -> bool:
        """Whether there is one flight, another may follow it, and there are as many passengers as can be expected."""
        half = self._returns.half
        expected = min(half, self._returns.callers - len(flights[0].passengers))
        return half > 0 and len(flights) == 1 and flights[0].may_be_followed and self._present(first) >= expected

    def _present(self, first: Passenger) -> int:
        return len(self._waiting) + (first not in self._waiting)

    def _board(self, first: Passenger, now: float) -> Flight:
        flight = Flight(first, now)
        if self._waiting:
            occupied = self._occupied(now)
            most = min(self._most, self._returns.half or self._most)
            left: deque[Passenger] = deque()
            boarding: list[Passenger] = []
            for passenger in self._waiting:
                ledger = passenger.parcel.ledger
                together = ledger in flight.ledgers or not (first.alone or passenger.alone or ledger in occupied)
                if passenger is first:
                    continue
                if together and len(boarding) + 1 < most:
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
            journey = flight.journey = flight.journey or self._depart(flight)
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
            flying = sum([len(other.passengers) for other in self._airborne])
            self._returns.expect(len(flight.passengers) - len(left), len(self._waiting), flying, flight.departed)
            if not self._waiting:
                departures, watch = (), ()
            else:
                departures = self._departures()
                watch = () if self._airborne else tuple(self._waiting)[:1]
        try:
            for departing in departures:
                departing.journey = self._depart(departing)
        finally:
            for departing in departures:
                leader = departing.passengers[0]
                leader.flight = departing
                leader.let_go()
            for passenger in watch:
                passenger.let_go()
            let_go_in_turn([passenger for passenger in flight.passengers if passenger.outcome is not None])

    def _depart(self, flight: Flight) -> Journey:
        return self._send(flight.passengers, in_company=self._returns.callers > 1)

    def _departures(self) -> list[Flight]:
        return [
            flight
            for passenger in tuple(self._waiting)
            if passenger in self._waiting and (flight := self._take_off(passenger))
        ]
