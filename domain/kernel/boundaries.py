"""Boundary: the facts a decision rests on, by type and tag. Nothing outside it can change the decision."""

from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from domain.kernel.events import Event
from domain.kernel.identifiers import Identifier

EventType: TypeAlias = type[Event]


class Criterion(NamedTuple):
    """Events of any of these types (of every type when none is named) that carry all of these tags."""

    types: tuple[EventType, ...]
    tags: tuple[str, ...]

    def covers(self, event: Event) -> bool:
        """Whether the event is one of those the criterion speaks of."""
        return (not self.types or type(event) in self.types) and set(self.tags) <= set(event.tags)


@dataclass(frozen=True, slots=True)
class Boundary:
    """A union of criteria."""

    criteria: tuple[Criterion, ...]

    def covers(self, event: Event) -> bool:
        """Whether the event lies inside the boundary."""
        return any(criterion.covers(event) for criterion in self.criteria)


def about(*things: Identifier, types: tuple[EventType, ...]) -> Criterion:
    """The events of these types that concern all of these things."""
    return Criterion(types=types, tags=tuple(sorted({thing.tag for thing in things})))


def boundary(*criteria: Criterion) -> Boundary:
    """The union of the criteria."""
    return Boundary(criteria)
