"""The tests of what decisions rest on, made from facts with labels and from the labels each command rests on.

Two decisions that have nothing to do with each other never collide, and none misses what could change it.
"""

from collections.abc import Callable, Collection, Iterable
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.kernel.boundaries import EventType
from domain.kernel.commands import Command
from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.kernel.identifiers import Identifier
from domain.kernel.rejections import Rejection

C = TypeVar("C", bound=Command)
S = TypeVar("S")
L = TypeVar("L")


def rests_on_these_and_no_others(
    decider: Decider[C, S], facts: Iterable[tuple[L, Event]], cases: Iterable[tuple[C, Collection[L]]]
) -> Callable[[C, Collection[L]], None]:
    """A test for every case: of the labelled facts, its command reads those with these labels and no others.

    Raises:
        AssertionError: a command of the slice has no case.
    """
    labelled, cases = tuple(facts), tuple(cases)
    untold = set(decider.commands) - {type(command) for command, _ in cases}
    assert not untold, f"no case tells what these rest on: {sorted(one.__name__ for one in untold)}"

    @pytest.mark.parametrize(("command", "labels"), cases, ids=[type(command).__name__ for command, _ in cases])
    def test(command: C, labels: Collection[L]) -> None:
        within = decider.boundary(command)
        read = {label for label, fact in labelled if within.covers(fact)}
        missed, beyond = set(labels) - read, read - set(labels)
        assert (missed, beyond) == (set(), set()), f"{command!r} misses {missed} and reads {beyond} for nothing"

    return test


def folds_in_any_order(
    decider: Decider[C, S], facts: Collection[Event], commands: Collection[C], about: Callable[[C], Identifier]
) -> Callable[[], None]:
    """A test on any of the facts in any order: they fold, and rules judge; what is recorded is about that thing."""

    @given(st.lists(st.sampled_from(list(facts))), st.sampled_from(list(commands)))
    def test(history: list[Event], command: C) -> None:
        state = decider.fold(history)
        try:
            recorded = decider.decide(command, state)
        except Rejection:
            return
        assert all(about(command).tag in fact.tags for fact in recorded)

    return test


def by_type(facts: Iterable[Event]) -> tuple[tuple[EventType, Event], ...]:
    """The facts, each with its type as its label."""
    return tuple((type(fact), fact) for fact in facts)


def by_itself(facts: Iterable[Event]) -> tuple[tuple[Event, Event], ...]:
    """The facts, each as its own label."""
    return tuple((fact, fact) for fact in facts)
