"""Decider: how a slice decides. `decide` holds the rules; `evolve` folds any history and never rejects."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from domain.kernel.boundaries import Boundary
from domain.kernel.commands import Command
from domain.kernel.events import Event

C = TypeVar("C", bound=Command)
S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Decider(Generic[C, S]):
    """The rules of one slice (or of one part of it).

    `decide` returns the facts to record, none when it is already so, and raises a Rejection when a rule is broken.
    `evolve` is total: it folds every event of the boundary and ignores what it does not know.
    """

    name: str
    commands: tuple[type[C], ...]
    initial: S
    boundary: Callable[[C], Boundary]
    evolve: Callable[[S, Event], S]
    decide: Callable[[C, S], Sequence[Event]]

    def fold(self, events: Iterable[Event], start: S | None = None) -> S:
        """The state that the events lead to, from the given state or from the beginning."""
        state = self.initial if start is None else start
        for event in events:
            state = self.evolve(state, event)
        return state
