"""Given facts, when a command, then facts or a rejection; a given fact outside the boundary fails the test."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import pytest

from domain.kernel.commands import Command
from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.kernel.rejections import Rejection

C = TypeVar("C", bound=Command)
S = TypeVar("S")
R = TypeVar("R", bound=Rejection)


@dataclass(frozen=True)
class Outcome(Generic[C, S]):
    """What a command leads to in a given history."""

    decider: Decider[C, S]
    history: tuple[Event, ...]
    command: C

    def then(self, *facts: Event) -> None:
        """The command records exactly these facts."""
        assert tuple(self._decide()) == facts

    def then_nothing(self) -> None:
        """It is already so: nothing is recorded."""
        self.then()

    def then_rejected(self, rejection: type[R]) -> R:
        """The command is rejected by this very rule; the rejection is returned for a closer look."""
        with pytest.raises(Rejection) as caught:
            self._decide()
        assert type(caught.value) is rejection, f"expected {rejection.__name__}, got {caught.value!r}"
        return caught.value

    def facts(self) -> tuple[Event, ...]:
        """The facts that the command records, for a closer look."""
        return tuple(self._decide())

    def _decide(self) -> Sequence[Event]:
        within = self.decider.boundary(self.command)
        for fact in self.history:
            assert within.covers(fact), (
                f"{type(fact).__name__} {fact.tags} lies outside the boundary of {type(self.command).__name__}: "
                "a decision would never read it"
            )
        return self.decider.decide(self.command, self.decider.fold(self.history))


@dataclass(frozen=True)
class Specification(Generic[C, S]):
    """A history under one decider."""

    decider: Decider[C, S]
    history: tuple[Event, ...] = ()

    def given(self, *facts: Event) -> "Specification[C, S]":
        """The same with these facts recorded."""
        return Specification(self.decider, (*self.history, *facts))

    def given_any(self, *facts: Event) -> "Specification[C, S]":
        """The same with those of these facts recorded that the next command's boundary covers (shared set-ups)."""
        return SharedHistory(self.decider, (*self.history, *facts))

    def when(self, command: C) -> Outcome[C, S]:
        """What happens when the command comes now."""
        return Outcome(self.decider, self.history, command)


@dataclass(frozen=True)
class SharedHistory(Specification[C, S]):
    """A history that also holds facts other commands need: only those within the boundary are given."""

    def when(self, command: C) -> Outcome[C, S]:
        """What happens when the command comes now, reading no more than a real one would."""
        within = self.decider.boundary(command)
        return Outcome(self.decider, tuple(fact for fact in self.history if within.covers(fact)), command)
