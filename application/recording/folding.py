"""Folded states, kept so that a decision reads no more than what came since."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from application.recording.catalogue import AnyDecider
from application.recording.recent import Recent
from domain.kernel.boundaries import Boundary
from domain.kernel.events import Event

S = TypeVar("S")

CACHED_BOUNDARIES = 4_096


@dataclass(frozen=True, slots=True)
class Folded(Generic[S]):
    """The state that a boundary's events up to a position led to, but for recorded ones that are still to be folded."""

    state: S
    position: int = 0
    unfolded: Sequence[Event] = ()


def whole(decider: AnyDecider, within: Boundary, kept: Folded[object]) -> Folded[object]:
    """The same with everything folded."""
    inside = [event for event in kept.unfolded if within.covers(event)]
    return Folded(decider.fold(inside, kept.state), kept.position)


_Key: TypeAlias = tuple[object, ...]


def _key(decider: str, within: Boundary) -> _Key:
    """The boundary as one flat tuple, which is hashed much sooner than the boundary itself."""
    parts: list[object] = [decider]
    for criterion in within.criteria:
        parts += (criterion.types, criterion.tags)
    return tuple(parts)


class FoldedStates:
    """A bounded store of folded states. Safe for threads."""

    def __init__(self, capacity: int = CACHED_BOUNDARIES) -> None:
        """Keep at most this many states."""
        self._states: Recent[_Key, Folded[object]] = Recent(capacity)

    def get(self, decider: str, within: Boundary) -> Folded[object] | None:
        """The state kept for the boundary, if any."""
        return self._states.get(_key(decider, within))

    def keep(self, decider: str, within: Boundary, folded: Folded[object]) -> None:
        """Keep the state, unless a later one is kept already."""
        self._states.keep(_key(decider, within), folded)
