"""Recording a flight's requests: the call, its answer to each, and what to do when there is none."""

from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic, sleep
from typing import Final

import psycopg
from psycopg import errors

from adapters.entries.admission import NotStorable
from adapters.postgres.calls import Busy, Call, Outcome
from adapters.postgres.failures import NOTHING_RECORDED, full_up, lost, unavailable
from adapters.postgres.flights import Passenger
from adapters.postgres.heads import Heads
from adapters.postgres.interplay import compose
from adapters.postgres.lines import Line, Lines
from adapters.postgres.news import Herald
from adapters.postgres.singles import SingleCall, is_single
from application.recording.ports import Appended, BoundaryConflict

_UNKNOWN: Final = (
    "it is not known whether the request was recorded, and sending it again under the same id adds nothing twice"
)
_PATIENCE: Final = 15.0
_PAUSE: Final = 0.05


class _Unanswered(Exception):
    """The connection broke during the call, and the server did not come back in time."""


@dataclass(frozen=True, slots=True)
class Recording:
    """Records batches over the lines to the server, and tells of the growth."""

    lines: Lines
    heads: Heads
    herald: Herald

    def depart(self, passengers: Sequence[Passenger]) -> "Journey":
        """Send as many of the requests, from the first, as one call can judge."""
        return Journey(self, passengers)

    def record(self, passengers: Sequence[Passenger]) -> None:
        """Send as many of the requests, from the first, as one call can judge, and give each of them its outcome."""
        self.depart(passengers).arrive()


class Journey:
    """A call on its way to the server and back."""

    def __init__(self, recording: Recording, passengers: Sequence[Passenger]) -> None:
        """Send the call; what fails is dealt with on arrival."""
        self._recording = recording
        batch = compose([passenger.parcel for passenger in passengers], recording.heads.known)
        self._taken = passengers[: len(batch.parcels)]
        alone = len(batch.parcels) == 1 and is_single(batch.parcels[0])
        self._call = SingleCall(batch.parcels[0]) if alone else Call(batch)
        self._known = {ledger: recording.heads.known.get(ledger, 0) for ledger in self._call.ledgers}
        self._parameters = self._call.parameters()
        self._line: Line | None = None
        self._fault: psycopg.Error | None = None
        self._sent = 0
        self._send()

    def arrive(self) -> None:
        """Wait for the answer, and give an outcome to those whose requests were sent, unless their ledger was busy."""
        try:
            answer = self._answer()
        except (errors.DataError, errors.IntegrityError, errors.ProgramLimitExceeded) as fault:
            if len(self._taken) == 1:
                self._taken[0].outcome = _refusal(fault)
            else:
                for passenger in self._taken:
                    self._recording.record([passenger])
            return
        except (_Unanswered, psycopg.Error) as fault:
            became = _UNKNOWN if isinstance(fault, _Unanswered) else NOTHING_RECORDED
            for passenger in self._taken:
                passenger.outcome = unavailable(fault, became)
            return
        self._settle(self._call.outcomes(answer))

    def abandon(self) -> None:
        """Give up waiting; the call may still be recorded."""
        line, self._line = self._line, None
        if line is not None:
            line.close()

    def _send(self) -> None:
        lines = self._recording.lines
        try:
            self._line = lines.take()
            self._sent += 1
            self._line.send(self._call.statement, self._parameters)
        except psycopg.Error as fault:
            self._fault = fault

    def _answer(self) -> bytes:
        """The call's answer, though it has to be sent again because a connection broke.

        The request ids make that safe, whatever became of the first call, even if the server is still at it.
        """
        deadline = monotonic() + _PATIENCE
        while True:
            try:
                return self._receive()
            except psycopg.Error as fault:
                if not lost(fault) or full_up(fault) or monotonic() > deadline:
                    if self._sent > 1 or (self._sent and lost(fault)):
                        raise _Unanswered(str(fault)) from fault
                    raise
            self._recording.lines.discard()
            sleep(_PAUSE)
            self._send()

    def _receive(self) -> bytes:
        line, self._line = self._line, None
        fault, self._fault = self._fault, None
        try:
            if fault is not None or line is None:
                raise fault or psycopg.OperationalError("the call was given up")
            return line.receive().get_value(0, 0) or b""
        finally:
            if line is not None:
                self._recording.lines.give(line)

    def _settle(self, outcomes: Sequence[Outcome]) -> None:
        grown: dict[str, int] = {}
        for passenger, outcome in zip(self._taken, outcomes, strict=True):
            if isinstance(outcome, Busy):
                passenger.alone = True
                continue
            if isinstance(outcome, Appended):
                ledger = passenger.parcel.ledger
                grown[ledger] = max(outcome.last, grown.get(ledger, 0))
                if self._sent > 1 and outcome.repeated and outcome.first > self._known[ledger]:
                    # What stands beyond the head known before the first sending was recorded by the first sending.
                    outcome = Appended(outcome.first, outcome.last, repeated=False)  # noqa: PLW2901
            passenger.outcome = outcome
        for ledger, position in grown.items():
            self._recording.heads.grow(ledger, position)
            if position > self._known[ledger]:
                self._recording.herald.tell(ledger, position)


def _refusal(fault: psycopg.Error) -> Exception:
    if isinstance(fault, errors.ForeignKeyViolation):
        return BoundaryConflict(
            "the key that a value of the request was sealed with was erased while it was on its way"
        )
    return NotStorable(f"the database refuses the request: {fault}")
