"""Folded states, kept so that a decision reads no more than what came since."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Generic, TypeAlias, TypeVar

from application.recording.catalogue import AnyDecider
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
    """A bounded store of folded states, the least recently used thrown away first. Safe for threads."""

    def __init__(self, capacity: int = CACHED_BOUNDARIES) -> None:
        """Keep at most this many states."""
        self._capacity = capacity
        self._states: OrderedDict[_Key, Folded[object]] = OrderedDict()
        self._lock = Lock()

    def get(self, decider: str, within: Boundary) -> Folded[object] | None:
        """The state kept for the boundary, if any."""
        key = _key(decider, within)
        with self._lock:
            folded = self._states.get(key)
            if folded is not None:
                self._states.move_to_end(key)
            return folded

    def keep(self, decider: str, within: Boundary, folded: Folded[object]) -> None:
        """Keep the state, unless a later one is kept already."""
        key = _key(decider, within)
        with self._lock:
            kept = self._states.get(key)
            if kept is None or kept.position <= folded.position:
                self._states[key] = folded
                self._states.move_to_end(key)
            while len(self._states) > self._capacity:
                self._states.popitem(last=False)
