"""The journey of requests whose ledgers are presumed to stand where this process left them."""

from collections.abc import Callable, Sequence

import psycopg

from adapters.postgres.failures import lost
from adapters.postgres.flights import Journey, Passenger
from adapters.postgres.growth import Growth
from adapters.postgres.lines import Lines, Sent, Statement
from adapters.postgres.presuming import PresumingCall
from adapters.postgres.rails import Rail
from application.recording.ports import Appended


class ExpressJourney:
    """A presuming call, on the rail or on a line of its own; who is not recorded by it is sent again, thoroughly."""

    def __init__(
        self,
        way: Lines | Rail,
        growth: Growth,
        passengers: Sequence[Passenger],
        thorough: Callable[[Sequence[Passenger], int], Journey],
    ) -> None:
        """Send the call that way; what fails is dealt with on arrival."""
        self._may_be_followed = isinstance(way, Rail)
        self._growth = growth
        self._passengers = passengers
        self._thorough = thorough
        self._call = PresumingCall([passenger.parcel for passenger in passengers])
        self._onward: Journey | None = None
        self._sent: Sent | None = None
        try:
            self._sent = way.send(self._calling)
        except psycopg.Error:
            growth.doubt(self._call.ledgers)

    @property
    def may_be_followed(self) -> bool:
        """Whether another call may be sent before this one is answered."""
        return self._may_be_followed and self._onward is None

    def arrive(self) -> None:
        """Wait for the answer, and give an outcome to everyone."""
        outcomes, sent = self._answer()
        grown: dict[str, int] = {}
        left: list[Passenger] = []
        for passenger, outcome in zip(self._passengers, outcomes, strict=True):
            passenger.outcome = outcome
            if outcome is None:
                left.append(passenger)
            else:
                grown[passenger.parcel.ledger] = outcome.last
        if grown:
            self._growth.tell(grown)
        if left:
            self._growth.doubt([passenger.parcel.ledger for passenger in left])
            self._onward = self._thorough(left, sent)
            self._onward.arrive()

    def abandon(self) -> None:
        """Give up waiting; the call may still be recorded."""
        self._growth.doubt(self._call.ledgers)
        if self._onward is not None:
            self._onward.abandon()
        elif self._sent is not None:
            self._sent.abandon()

    def _calling(self) -> tuple[Statement, Sequence[bytes | None]]:
        presume, call = self._growth.presume, self._call
        return call.presuming([presume(ledger, size) for ledger, size in zip(call.ledgers, call.sizes, strict=True)])

    def _answer(self) -> tuple[Sequence[Appended | None], int]:
        """What became of each request, and how many calls were lost of which nobody knows it."""
        nothing = [None] * len(self._passengers)
        if self._sent is None:
            return nothing, 0
        try:
            result = self._sent.receive()
        except psycopg.Error as fault:
            return nothing, 1 if lost(fault) else 0
        return self._call.outcomes(result.get_value(0, 0) if result.ntuples else None), 0
