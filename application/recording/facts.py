"""Facts that decisions rested on, by criterion: a decision that rests on the same need not read them again."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from threading import Lock
from typing import Final, NamedTuple, TypeAlias

from application.recording.guards import guarded_fields, in_the_clear
from domain.kernel.boundaries import Boundary, Criterion
from domain.kernel.commands import Command
from domain.kernel.events import Event

CRITERIA: Final = 8_192
MOST_EVENTS: Final = 64
PAUSE: Final = 32

Fact: TypeAlias = tuple[int, Event]
"""An event at its position."""


class Known(NamedTuple):
    """Every event that a criterion covers, up to a position."""

    facts: tuple[Fact, ...] = ()
    position: int = 0


_NOTHING: Final = Known()


class KnownFacts:
    """A bounded store of facts by criterion, the least recently used thrown away first. Safe for threads.

    What was recorded meanwhile is not known, nor whether a criterion that nobody read covers anything: whoever decides
    on known facts lets the append's condition judge that. Where that went wrong for a kind of command, the next few of
    its kind read before they decide.
    """

    def __init__(self, capacity: int = CRITERIA) -> None:
        """Keep the facts of at most this many criteria."""
        self._capacity = capacity
        self._known: OrderedDict[Criterion, Known] = OrderedDict()
        self._pauses: dict[type[Command], int] = {}
        self._lock = Lock()

    def within(self, boundary: Boundary, command: type[Command]) -> Sequence[Known]:
        """What is known of each criterion; nothing at all when that is not worth deciding on."""
        with self._lock:
            pause = self._pauses.get(command, 0)
            if pause:
                self._pauses[command] = pause - 1
                return ()
            for criterion in boundary.criteria:
                if criterion in self._known:
                    self._known.move_to_end(criterion)
            known = [self._known.get(criterion, _NOTHING) for criterion in boundary.criteria]
            return known if any(one.position for one in known) else ()

    def learn(self, boundary: Boundary, facts: Sequence[Fact], position: int) -> None:
        """Keep all that the boundary covers up to a position."""
        self._keep(
            (criterion, Known(tuple([fact for fact in facts if criterion.covers(fact[1])]), position))
            for criterion in boundary.criteria
        )

    def add(self, boundary: Boundary, known: Sequence[Known], new: Sequence[Fact], position: int) -> None:
        """Keep what was known and proved complete, with the facts that came of it.

        Facts with guarded values in the clear are not kept, nor is what is known of the criteria that cover them.
        """
        kept: list[tuple[Criterion, Known]] = []
        for criterion, one in zip(boundary.criteria, known, strict=True):
            covered = [fact for fact in new if criterion.covers(fact[1])]
            if any(_is_guarded(event) for _, event in covered):
                kept.append((criterion, _NOTHING))
            else:
                kept.append((criterion, Known((*one.facts, *covered), position)))
        self._keep(kept)

    def doubt(self, command: type[Command]) -> None:
        """Let the next few commands of the kind read before they decide."""
        with self._lock:
            self._pauses[command] = PAUSE

    def _keep(self, known: Iterable[tuple[Criterion, Known]]) -> None:
        with self._lock:
            for criterion, one in known:
                kept = self._known.get(criterion, _NOTHING)
                if len(one.facts) > MOST_EVENTS or one is _NOTHING:
                    self._known.pop(criterion, None)
                elif kept.position <= one.position:
                    self._known[criterion] = one
                    self._known.move_to_end(criterion)
            while len(self._known) > self._capacity:
                self._known.popitem(last=False)


def _is_guarded(event: Event) -> bool:
    return any(in_the_clear(getattr(event, field.name)) for field in guarded_fields(type(event)))


def together(known: Sequence[Known]) -> list[Event]:
    """The events of several criteria, each once, in order of position."""
    facts = {position: event for one in known for position, event in one.facts}
    return [facts[position] for position in sorted(facts)]
