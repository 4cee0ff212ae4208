"""Recording a flight's requests: by the express where that can be presumed to do, and thoroughly where not."""

from collections.abc import Sequence
from dataclasses import dataclass

from adapters.postgres.express import ExpressJourney
from adapters.postgres.flights import Journey, Passenger
from adapters.postgres.growth import Growth
from adapters.postgres.interplay import compose
from adapters.postgres.lines import Lines
from adapters.postgres.rails import Rail
from adapters.postgres.thorough import ThoroughJourney


@dataclass(frozen=True, slots=True)
class Recording:
    """Records batches over the connections to the server, and tells of the growth."""

    lines: Lines
    rail: Rail
    growth: Growth

    def depart(self, passengers: Sequence[Passenger], *, in_company: bool = False) -> Journey:
        """Send as many of the requests, from the first, as one call can judge.

        In company, others may follow before the answer is there.
        """
        batch = compose([passenger.parcel for passenger in passengers], self.growth.known)
        taken = passengers[: len(batch.parcels)]
        presumes = self.growth.presumes
        if not batch.pairs and all(parcel.plain and presumes(parcel.ledger) for parcel in batch.parcels):
            return ExpressJourney(self.rail if in_company else self.lines, self.growth, taken, self._thorough)
        return self._thorough(taken, 0)

    def record(self, passengers: Sequence[Passenger]) -> None:
        """Send as many of the requests, from the first, as one call can judge, and give each of them its outcome."""
        self.depart(passengers).arrive()

    def _thorough(self, passengers: Sequence[Passenger], sent: int) -> ThoroughJourney:
        return ThoroughJourney(self.lines, self.growth, passengers, sent)
