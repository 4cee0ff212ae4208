"""A book that both slices write in: each decision reads no more than its boundary."""

import pytest

from domain.kernel.boundaries import Boundary
from domain.kernel.events import Event
from domain.kernel.rejections import Rejection
from domain.procurements import decider as procurements
from domain.procurements.boundary import ProcurementCommand
from domain.tenders import decider as tenders
from domain.tenders.boundary import TenderCommand


class Book:
    """What has been recorded so far."""

    def __init__(self, *facts: Event) -> None:
        self.facts = facts

    def happens(self, *facts: Event) -> None:
        """Facts of other slices are recorded."""
        self.facts = (*self.facts, *facts)

    def take(self, command: ProcurementCommand) -> tuple[Event, ...]:
        """A step in the course of the case is taken."""
        decider = procurements.DECIDER
        added = tuple(decider.decide(command, decider.fold(self._within(decider.boundary(command)))))
        self.happens(*added)
        return added

    def record(self, command: TenderCommand) -> tuple[Event, ...]:
        """Documents, a deadline, a question or an answer are recorded."""
        decider = tenders.DECIDER
        added = tuple(decider.decide(command, decider.fold(self._within(decider.boundary(command)))))
        self.happens(*added)
        return added

    def refuse_step(self, command: ProcurementCommand, by: type[Rejection]) -> None:
        """The step is refused, by this very rule."""
        with pytest.raises(by):
            self.take(command)

    def refuse(self, command: TenderCommand, by: type[Rejection]) -> None:
        """The command is refused, by this very rule."""
        with pytest.raises(by):
            self.record(command)

    def _within(self, boundary: Boundary) -> tuple[Event, ...]:
        return tuple(fact for fact in self.facts if boundary.covers(fact))
