"""Recording a flight's requests: the call, its answer to each, and what to do when there is none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from time import monotonic, sleep
from typing import Final

import psycopg
from psycopg import errors

from adapters.entries.admission import NotStorable
from adapters.postgres.calls import Busy, Call, Outcome
from adapters.postgres.committing import Passenger
from adapters.postgres.failures import NOTHING_RECORDED, full_up, lost, unavailable
from adapters.postgres.heads import Heads
from adapters.postgres.interplay import Batch, compose
from adapters.postgres.news import Herald
from adapters.postgres.writers import Writers
from application.recording.ports import Appended

_UNKNOWN: Final = (
    "it is not known whether the request was recorded, and sending it again under the same id adds nothing twice"
)
_PATIENCE: Final = 15.0
_PAUSE: Final = 0.05


class _Unanswered(Exception):
    """The connection broke during the call, and the server did not come back in time."""


@dataclass(frozen=True, slots=True)
class Recording:
    """Records batches over the writers' connections, and tells of the growth."""

    writers: Writers
    heads: Heads
    herald: Herald

    def record(self, passengers: Sequence[Passenger]) -> None:
        """Give an outcome to as many of the requests, from the first, as one call can judge."""
        batch = compose([passenger.parcel for passenger in passengers], self.heads.known)
        taken = passengers[: len(batch.parcels)]
        try:
            outcomes = self._outcomes(batch)
        except (errors.DataError, errors.IntegrityError, errors.ProgramLimitExceeded) as fault:
            if len(taken) == 1:
                taken[0].outcome = NotStorable(f"the database refuses the request: {fault}")
            else:
                for passenger in taken:
                    self.record([passenger])
            return
        except (_Unanswered, psycopg.Error) as fault:
            became = _UNKNOWN if isinstance(fault, _Unanswered) else NOTHING_RECORDED
            for passenger in taken:
                passenger.outcome = unavailable(fault, became)
            return
        for passenger, outcome in zip(taken, outcomes, strict=True):
            if isinstance(outcome, Busy):
                passenger.alone = True
            else:
                passenger.outcome = outcome

    def _outcomes(self, batch: Batch) -> list[Outcome]:
        call = Call(batch)
        known = {ledger: self.heads.known.get(ledger, 0) for ledger in call.ledgers}
        answer, again = self._answer(call.parameters())
        outcomes = list(call.outcomes(answer))
        if again:
            outcomes = [
                _own(outcome, known[parcel.ledger]) for parcel, outcome in zip(batch.parcels, outcomes, strict=True)
            ]
        self._tell(batch, outcomes, known)
        return outcomes

    def _answer(self, parameters: list[bytes]) -> tuple[bytes, bool]:
        """The call's answer, and whether it had to be sent again because a connection broke.

        The request ids make that safe, whatever became of the first call, even if the server is still at it.
        """
        deadline = monotonic() + _PATIENCE
        sent = 0
        while True:
            try:
                with self.writers.writer() as writer:
                    sent += 1
                    return writer.record(parameters), sent > 1
            except psycopg.Error as fault:
                if not lost(fault) or full_up(fault) or monotonic() > deadline:
                    if sent > 1 or (sent and lost(fault)):
                        raise _Unanswered(str(fault)) from fault
                    raise
            self.writers.discard()
            sleep(_PAUSE)

    def _tell(self, batch: Batch, outcomes: Sequence[Outcome], known: Mapping[str, int]) -> None:
        grown: dict[str, int] = {}
        for parcel, outcome in zip(batch.parcels, outcomes, strict=True):
            if isinstance(outcome, Appended):
                grown[parcel.ledger] = max(outcome.last, grown.get(parcel.ledger, 0))
        for ledger, position in grown.items():
            self.heads.grow(ledger, position)
            if position > known[ledger]:
                self.herald.tell(ledger, position)


def _own(outcome: Outcome, known: int) -> Outcome:
    """An answer to the second sending: what stands beyond the head known before the first was recorded by the first."""
    if isinstance(outcome, Appended) and outcome.repeated and outcome.first > known:
        return Appended(outcome.first, outcome.last, repeated=False)
    return outcome
