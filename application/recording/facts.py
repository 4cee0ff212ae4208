"""Facts that decisions rested on, by criterion: a decision that rests on the same need not read them again."""

from collections.abc import Sequence
from typing import Final, NamedTuple, TypeAlias

from application.recording.guards import guarded_fields, in_the_clear
from application.recording.recent import Recent
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
    """A bounded store of facts by criterion. Safe for threads.

    What was recorded meanwhile is not known, nor whether a criterion that nobody read covers anything: whoever decides
    on known facts lets the append's condition judge that. Where that went wrong for a kind of command, the next few of
    its kind read before they decide.
    """

    def __init__(self, capacity: int = CRITERIA) -> None:
        """Keep the facts of at most this many criteria."""
        self._known: Recent[Criterion, Known] = Recent(capacity)
        self._pauses: dict[type[Command], int] = {}

    def within(self, boundary: Boundary, command: type[Command]) -> Sequence[Known]:
        """What is known of each criterion; nothing at all when that is not worth deciding on."""
        pause = self._pauses.get(command, 0)
        if pause:
            self._pauses[command] = pause - 1
            return ()
        known = [self._known.get(criterion) for criterion in boundary.criteria]
        return [one or _NOTHING for one in known] if any(known) else ()

    def learn(self, boundary: Boundary, facts: Sequence[Fact], position: int) -> None:
        """Keep all that the boundary covers up to a position."""
        for criterion in boundary.criteria:
            covered = tuple([fact for fact in facts if criterion.covers(fact[1])])
            self._keep(criterion, Known(covered, position))

    def add(self, boundary: Boundary, known: Sequence[Known], new: Sequence[Fact], position: int) -> None:
        """Keep what was known and proved complete, with the facts that came of it."""
        for criterion, one in zip(boundary.criteria, known, strict=True):
            self._extend(criterion, one, new, position)

    def follow(self, boundary: Boundary, after: int, new: Sequence[Fact], position: int) -> None:
        """Keep the facts that came of what was known up to a position, where that is known still."""
        for criterion in boundary.criteria:
            one = self._known.get(criterion)
            if one is not None and one.position == after:
                self._extend(criterion, one, new, position)

    def doubt(self, command: type[Command]) -> None:
        """Let the next few commands of the kind read before they decide."""
        self._pauses[command] = PAUSE

    def _extend(self, criterion: Criterion, one: Known, new: Sequence[Fact], position: int) -> None:
        """Facts with guarded values in the clear are not kept, nor is what is known of the criteria that cover them."""
        covered = [fact for fact in new if criterion.covers(fact[1])]
        if not covered:
            self._known.keep(criterion, Known(one.facts, position))
        elif any(_is_guarded(event) for _, event in covered):
            self._known.drop(criterion)
        else:
            self._keep(criterion, Known((*one.facts, *covered), position))

    def _keep(self, criterion: Criterion, known: Known) -> None:
        if len(known.facts) > MOST_EVENTS:
            self._known.drop(criterion)
        else:
            self._known.keep(criterion, known)


def _is_guarded(event: Event) -> bool:
    return any(in_the_clear(getattr(event, field.name)) for field in guarded_fields(type(event)))


def together(known: Sequence[Known]) -> list[Event]:
    """The events of several criteria, each once, in order of position."""
    facts = {position: event for one in known for position, event in one.facts}
    return [facts[position] for position in sorted(facts)]
