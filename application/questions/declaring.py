"""A question is declared once; folding, moments, caching and the interfaces follow from the declaration."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Generic, TypeAlias, TypeVar, cast

from pydantic import BaseModel

import application
from application.recording.catalogue import slice_modules
from application.recording.envelopes import Recorded
from application.recording.ports import NOW, Clearance, Until
from domain.kernel.boundaries import Boundary, Criterion, EventType, about
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import Identifier

S = TypeVar("S")
P = TypeVar("P", bound=BaseModel)
V = TypeVar("V", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Moment:
    """What is asked as of, by what the ledger knew at a moment, for whoever may see what.

    `on` is the day that validity is judged by: who is a member then, which mandate holds. That day may lie ahead, and
    what is recorded to begin by then counts. `until.stood_on` leaves out what had not yet occurred.
    """

    on: date
    until: Until = NOW
    clearance: Clearance | None = None


class NoParameters(Written):
    """The question takes no more than the identifier."""


def _nothing_further(_state: object) -> tuple[Criterion, ...]:
    return ()


def always(state: S) -> Callable[[Identifier], S]:
    """The same state before any event, whatever is asked about."""
    return lambda _: state


@dataclass(frozen=True, slots=True)
class Question(Generic[S, P, V]):
    """What is asked about one thing.

    `name` is the resource in addresses (`groups`), `identifier` the type of its identifier; `types` are the events that
    the answer rests on, those about the thing (all of them when none is named). Where it rests on other things as well,
    `further` tells from the state that the thing's own events lead to which events those are. `begin` gives the state
    before any event, `evolve` folds the events, `answer` gives the view, or None when nothing is known. A question that
    `judges_by_day` sorts out itself what had occurred by the moment's day, and reads the rest to find its way.
    """

    name: str
    asks: str
    identifier: type[Identifier]
    types: tuple[EventType, ...]
    begin: Callable[[Any], S]
    evolve: Callable[[S, Recorded[Event]], S]
    answer: Callable[[S, P, Moment], V | None]
    view: type[V]
    parameters: type[P]
    further: Callable[[S], tuple[Criterion, ...]] = _nothing_further
    judges_by_day: bool = False

    def boundary(self, identifier: Identifier) -> Boundary:
        """The thing's own events."""
        return Boundary((about(identifier, types=self.types),))


AnyQuestion: TypeAlias = Question[Any, Any, Any]


@cache
def questions() -> Mapping[str, AnyQuestion]:
    """Every question that `questions.py` of the slices of `application` declares, by name."""
    return {
        value.name: cast("AnyQuestion", value)
        for module in slice_modules(application, "questions")
        for value in vars(module).values()
        if isinstance(value, Question)
    }
