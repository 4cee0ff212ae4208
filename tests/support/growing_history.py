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


def outcome(decider: Decider[C, S], command: C, history: Iterable[Event]) -> tuple[Event, ...] | None:
    """The facts that the command leads to, None when it is refused; by its boundary alone as by all there is."""
    facts = tuple(history)
    within = decider.boundary(command)
    answer = _answer(decider, command, (fact for fact in facts if within.covers(fact)))
    assert answer == _answer(decider, command, facts), "a fact outside the boundary changed the decision"
    return None if isinstance(answer, Rejection) else answer


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
        answer = outcome(self.decider, command, self.facts)
        if answer is None:
            return "rejected"
        if not answer:
            return "nothing"
        self.facts += answer
        again = _answer(self.decider, command, self.facts)
        assert again == () or isinstance(again, Rejection)
        return "recorded"


def _answer(decider: Decider[C, S], command: C, facts: Iterable[Event]) -> tuple[Event, ...] | Rejection:
    try:
        return tuple(decider.decide(command, decider.fold(facts)))
    except Rejection as rejection:
        return rejection
