"""A history that grows by what a decider records, held to what is true of every decider."""

from collections.abc import Iterable
from typing import Generic, Literal, TypeAlias, TypeVar

from domain.kernel.commands import Command
from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.kernel.rejections import Rejection

C = TypeVar("C", bound=Command)
S = TypeVar("S")

Verdict: TypeAlias = Literal["recorded", "nothing", "rejected"]


class GrowingHistory(Generic[C, S]):
    """Facts, and what a decider makes of commands on them."""

    def __init__(self, decider: Decider[C, S], facts: Iterable[Event]) -> None:
        self.decider = decider
        self.facts: list[Event] = list(facts)

    @property
    def state(self) -> S:
        """The state that the whole history leads to."""
        return self.decider.fold(self.facts)

    def decide(self, command: C) -> Verdict:
        """Record what the command leads to.

        The boundary alone must give the same answer as all there is, and the command once more must add nothing.
        """
        within = self.decider.boundary(command)
        answer = self._answer(command, [fact for fact in self.facts if within.covers(fact)])
        assert answer == self._answer(command, self.facts)
        if isinstance(answer, Rejection):
            return "rejected"
        if not answer:
            return "nothing"
        self.facts += answer
        again = self._answer(command, self.facts)
        assert again == () or isinstance(again, Rejection)
        return "recorded"

    def _answer(self, command: C, facts: list[Event]) -> tuple[Event, ...] | Rejection:
        try:
            return tuple(self.decider.decide(command, self.decider.fold(facts)))
        except Rejection as rejection:
            return rejection
