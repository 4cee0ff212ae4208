"""The one handler: read, fold, decide, append, for every command in the catalogue."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from threading import Lock
from typing import Generic, TypeAlias, TypeVar

from application.recording.catalogue import AnyDecider, Catalogue
from application.recording.ports import Appended, BoundaryConflict, Journal, Request, Until
from application.recording.rejections import CauseNotRecorded
from domain.kernel.boundaries import Boundary
from domain.kernel.events import Event
from domain.kernel.rejections import Rejection

S = TypeVar("S")

ATTEMPTS = 12
CACHED_BOUNDARIES = 4_096


@dataclass(frozen=True, slots=True)
class Folded(Generic[S]):
    """The state that a boundary's events up to a position led to."""

    state: S
    position: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a command: the positions of its events; none when it was already so."""

    positions: tuple[int, ...]
    events: tuple[Event, ...]
    repeated: bool = False


class Contention(Exception):
    """Others kept recording inside the boundary; nothing was recorded, and the command may be sent again."""


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


class Handler:
    """Takes requests for one ledger. A stale cached state is harmless: the append condition finds it out."""

    def __init__(self, journal: Journal, catalogue: Catalogue, states: FoldedStates | None = None) -> None:
        """Handle the catalogue's commands on the journal's ledger."""
        self._journal = journal
        self._catalogue = catalogue
        self._states = states or FoldedStates()

    def handle(self, request: Request) -> Answer:
        """Record what the command leads to.

        Raises:
            Rejection: a rule is broken, judged on everything recorded so far.
            CommandIdReused: the command id was used for other content.
            Contention: others were quicker every time; nothing was recorded.
            LedgerUnavailable: the ledger cannot be written.
        """
        decider = self._catalogue.of(type(request.command)).decider
        within = decider.boundary(request.command)
        kept = self._states.get(decider.name, within)
        fresh = kept is None
        folded = self._catch_up(decider, within, Folded(decider.initial)) if kept is None else kept
        request = self._correlated(request)
        for _ in range(ATTEMPTS):
            outcome = _outcome(decider, request, folded)
            if not fresh and (isinstance(outcome, Rejection) or not outcome):
                folded, fresh = self._catch_up(decider, within, folded), True
                outcome = _outcome(decider, request, folded)
            if isinstance(outcome, Rejection) or not outcome:
                return self._nothing_new(request, outcome)
            try:
                appended = self._journal.append(request, outcome, within=within, after=folded.position)
            except BoundaryConflict:
                folded, fresh = self._catch_up(decider, within, folded), True
                continue
            if not appended.repeated:
                self._advance(decider, within, folded, outcome, appended)
            return Answer(tuple(appended.positions), tuple(outcome), appended.repeated)
        message = (
            f"{request.command.command_name()} lost the race {ATTEMPTS} times; nothing was recorded, send it again"
        )
        raise Contention(message)

    def _nothing_new(self, request: Request, outcome: Rejection | Sequence[Event]) -> Answer:
        answered = self._journal.answered(request)
        if answered is not None:
            return Answer(tuple(answered.positions), (), repeated=True)
        if isinstance(outcome, Rejection):
            raise outcome
        return Answer((), ())

    def _catch_up(self, decider: AnyDecider, within: Boundary, folded: Folded[object]) -> Folded[object]:
        history = self._journal.history(within, after=folded.position)
        caught_up = Folded(decider.fold((recorded.event for recorded in history.events), folded.state), history.head)
        self._states.keep(decider.name, within, caught_up)
        return caught_up

    def _advance(
        self,
        decider: AnyDecider,
        within: Boundary,
        folded: Folded[object],
        events: Sequence[Event],
        appended: Appended,
    ) -> None:
        inside = [event for event in events if within.covers(event)]
        self._states.keep(decider.name, within, Folded(decider.fold(inside, folded.state), appended.last))

    def _correlated(self, request: Request) -> Request:
        because = request.command.because
        if because is None or request.correlation is not None:
            return request
        for cause in self._journal.read(after=because - 1, until=Until(position=because)):
            return replace(request, correlation=cause.correlation)
        raise CauseNotRecorded(because)


def _outcome(decider: AnyDecider, request: Request, folded: Folded[object]) -> Rejection | Sequence[Event]:
    try:
        return decider.decide(request.command, folded.state)
    except Rejection as rejection:
        return rejection
