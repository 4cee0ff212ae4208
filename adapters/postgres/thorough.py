"""Recording a flight's requests: the call, its answer to each, and what to do when there is none."""

from collections.abc import Sequence
from time import monotonic, sleep
from typing import Final

import psycopg
from psycopg import errors

from adapters.entries.admission import NotStorable
from adapters.postgres.calls import Busy, Call, Outcome
from adapters.postgres.failures import NOTHING_RECORDED, full_up, lost, unavailable
from adapters.postgres.flights import Passenger
from adapters.postgres.growth import Growth
from adapters.postgres.interplay import compose
from adapters.postgres.lines import Line, Lines
from application.recording.ports import Appended, BoundaryConflict

_UNKNOWN: Final = (
    "it is not known whether the request was recorded, and sending it again under the same id adds nothing twice"
)
_PATIENCE: Final = 15.0
_PAUSE: Final = 0.05


class _Unanswered(Exception):
    """The connection broke during the call, and the server did not come back in time."""


class ThoroughJourney:
    """A call that locks the ledgers and judges each request, on its way to the server and back."""

    may_be_followed = False

    def __init__(self, lines: Lines, growth: Growth, passengers: Sequence[Passenger], sent: int = 0) -> None:
        """Send as many of the requests, from the first, as one call can judge; what fails is dealt with on arrival.

        The requests may have been sent before, so many times.
        """
        self._lines = lines
        self._growth = growth
        batch = compose([passenger.parcel for passenger in passengers], growth.known)
        self._taken = passengers[: len(batch.parcels)]
        self._call = Call(batch)
        self._known = {ledger: growth.known.get(ledger, 0) for ledger in self._call.ledgers}
        self._parameters = self._call.parameters()
        self._line: Line | None = None
        self._fault: psycopg.Error | None = None
        self._sent = sent
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
                    ThoroughJourney(self._lines, self._growth, [passenger], self._sent - 1).arrive()
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
        try:
            self._line = self._lines.take()
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
            self._lines.discard()
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
                self._lines.give(line)

    def _settle(self, outcomes: Sequence[Outcome]) -> None:
        grown: dict[str, int] = {}
        for passenger, outcome in zip(self._taken, outcomes, strict=True):
            if isinstance(outcome, Busy):
                passenger.alone = True
                continue
            if isinstance(outcome, Appended):
                ledger = passenger.parcel.ledger
                if not outcome.repeated and ledger not in grown:
                    self._growth.found(ledger, outcome.first - 1, self._known[ledger])
                grown[ledger] = max(outcome.last, grown.get(ledger, 0))
                if self._sent > 1 and outcome.repeated and outcome.first > self._known[ledger]:
                    # What stands beyond the head known before the first sending was recorded by the first sending.
                    outcome = Appended(outcome.first, outcome.last, repeated=False)  # noqa: PLW2901
            passenger.outcome = outcome
        self._growth.tell({ledger: position for ledger, position in grown.items() if position > self._known[ledger]})


def _refusal(fault: psycopg.Error) -> Exception:
    if isinstance(fault, errors.ForeignKeyViolation):
        return BoundaryConflict(
            "the key that a value of the request was sealed with was erased while it was on its way"
        )
    return NotStorable(f"the database refuses the request: {fault}")
