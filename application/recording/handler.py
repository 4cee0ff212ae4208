"""The one handler: read, fold, decide, append, for every command in the catalogue."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from application.recording.catalogue import AnyDecider, Catalogue
from application.recording.facts import Fact, KnownFacts, together
from application.recording.folding import Folded, FoldedStates, whole
from application.recording.ports import (
    Appended,
    Attempt,
    BoundaryConflict,
    Journal,
    LedgerMovedOn,
    Request,
    Until,
)
from application.recording.rejections import CauseNotRecorded
from domain.kernel.boundaries import Boundary
from domain.kernel.events import Event
from domain.kernel.rejections import Rejection

ATTEMPTS = 12


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a command: the positions of its events; none when it was already so."""

    positions: tuple[int, ...]
    events: tuple[Event, ...]
    repeated: bool = False


class Contention(Exception):
    """Others kept recording inside the boundary; nothing was recorded, and the command may be sent again."""


class Handler:
    """Takes requests for one ledger. A stale cached state is harmless: the append condition finds it out."""

    def __init__(
        self,
        journal: Journal,
        catalogue: Catalogue,
        states: FoldedStates | None = None,
        facts: KnownFacts | None = None,
    ) -> None:
        """Handle the catalogue's commands on the journal's ledger."""
        self._facts = facts or KnownFacts()
        self._journal = journal
        self._catalogue = catalogue
        self._states = states or FoldedStates()

    def handle(self, request: Request) -> Answer:
        """Record what the command leads to.

        Raises:
            Rejection: a rule is broken, judged on everything recorded so far.
            CommandIdReused: the command id was used for other content.
            LedgerMovedOn: the ledger does not stand where the request expects it, and did not grow by this request.
            Contention: others were quicker every time; nothing was recorded.
            LedgerUnavailable: the ledger cannot be written.
        """
        decider = self._catalogue.of(type(request.command)).decider
        within = decider.boundary(request.command)
        kept = self._states.get(decider.name, within)
        fresh = kept is None
        attempt = self._journal.attempt(self._correlated(request), within)
        if self._is_elsewhere(request):
            return self._nothing_new(request, attempt, ())
        if kept is None:
            answer = self._presumed(decider, request, within, attempt)
            if answer is not None:
                return answer
            folded = self._read(decider, within, attempt)
        else:
            folded = whole(decider, within, kept)
        for _ in range(ATTEMPTS):
            outcome = _outcome(decider, request, folded.state)
            if not fresh and (isinstance(outcome, Rejection) or not outcome):
                folded, fresh = _caught_up(decider, attempt, folded), True
                outcome = _outcome(decider, request, folded.state)
            if isinstance(outcome, Rejection) or not outcome:
                self._states.keep(decider.name, within, folded)
                return self._nothing_new(request, attempt, outcome)
            try:
                appended = attempt.append(outcome, after=folded.position)
            except BoundaryConflict:
                self._hold(request)
                folded, fresh = _caught_up(decider, attempt, folded), True
                continue
            if not appended.repeated:
                self._facts.follow(within, folded.position, _placed(appended, outcome), appended.last)
                self._states.keep(decider.name, within, Folded(folded.state, appended.last, outcome))
            return Answer(tuple(appended.positions), tuple(outcome), appended.repeated)
        message = (
            f"{request.command.command_name()} lost the race {ATTEMPTS} times; nothing was recorded, send it again"
        )
        raise Contention(message)

    def _presumed(self, decider: AnyDecider, request: Request, within: Boundary, attempt: Attempt) -> Answer | None:
        """Decide on known facts and let the append judge whether they are all; nothing where that does not do."""
        command = type(request.command)
        known = self._facts.within(within, command)
        if not known:
            return None
        state = decider.fold(together(known))
        outcome = _outcome(decider, request, state)
        if isinstance(outcome, Rejection) or not outcome:
            return None
        since = [one.position for one in known]
        try:
            appended = attempt.append(outcome, after=max(since), since=since)
        except BoundaryConflict:
            self._hold(request)
            self._facts.doubt(command)
            return None
        if not appended.repeated:
            self._facts.add(within, known, _placed(appended, outcome), appended.last)
        return Answer(tuple(appended.positions), tuple(outcome), appended.repeated)

    def _read(self, decider: AnyDecider, within: Boundary, attempt: Attempt) -> Folded[object]:
        history = attempt.history()
        facts = [(recorded.position, recorded.event) for recorded in history.events]
        self._facts.learn(within, facts, history.head)
        return Folded(decider.fold([event for _, event in facts]), history.head)

    def _is_elsewhere(self, request: Request) -> bool:
        return request.expected is not None and self._journal.head().position != request.expected

    def _hold(self, request: Request) -> None:
        """Refuse a request that expects the ledger where it no longer stands: reading again cannot help it."""
        if request.expected is not None and (position := self._journal.head().position) != request.expected:
            raise LedgerMovedOn(request.expected, position)

    def _nothing_new(self, request: Request, attempt: Attempt, outcome: Rejection | Sequence[Event]) -> Answer:
        answered = attempt.answered()
        if answered is not None:
            return Answer(tuple(answered.positions), (), repeated=True)
        self._hold(request)
        if isinstance(outcome, Rejection):
            raise outcome
        return Answer((), ())

    def _correlated(self, request: Request) -> Request:
        because = request.command.because
        if because is None or request.correlation is not None:
            return request
        for cause in self._journal.read(after=because - 1, until=Until(position=because)):
            return replace(request, correlation=cause.correlation)
        raise CauseNotRecorded(because)


def _placed(appended: Appended, events: Sequence[Event]) -> Sequence[Fact]:
    return tuple(zip(appended.positions, events, strict=True))


def _caught_up(decider: AnyDecider, attempt: Attempt, folded: Folded[object]) -> Folded[object]:
    history = attempt.history(after=folded.position)
    return Folded(decider.fold([recorded.event for recorded in history.events], folded.state), history.head)


def _outcome(decider: AnyDecider, request: Request, state: object) -> Rejection | Sequence[Event]:
    try:
        return decider.decide(request.command, state)
    except Rejection as rejection:
        return rejection
