"""Asking: fold the question's events up to the moment; states at the head are kept and only their tail is read."""

from dataclasses import dataclass, replace
from typing import Generic, TypeVar, cast

from pydantic import BaseModel

from application.questions.declaring import Moment, Question
from application.recording.guards import guarded_fields
from application.recording.handler import Folded, FoldedStates
from application.recording.ports import NOW, Journal
from domain.kernel.boundaries import Boundary
from domain.kernel.identifiers import Identifier

S = TypeVar("S")
P = TypeVar("P", bound=BaseModel)
V = TypeVar("V", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Found(Generic[V]):
    """An answer, and the position of the last event it rests on."""

    view: V
    position: int


class Asker:
    """Answers questions about one ledger."""

    def __init__(self, journal: Journal, kept: FoldedStates | None = None) -> None:
        """Ask this journal; keep folded states here. Only states at the head that show no guarded value are kept."""
        self._journal = journal
        self._kept = kept or FoldedStates()

    def ask(
        self, question: Question[S, P, V], identifier: Identifier, parameters: P, moment: Moment
    ) -> Found[V] | None:
        """The answer at a moment; None when the ledger then knew nothing of the thing."""
        moment = _by_its_day(moment) if question.judges_by_day else moment
        own = question.boundary(identifier)
        start = question.begin(identifier)
        folded = self._fold(question, own, start, moment)
        further = question.further(folded.state)
        if further:
            folded = self._fold(question, Boundary((*own.criteria, *further)), start, moment)
        view = question.answer(folded.state, parameters, moment)
        return None if view is None else Found(view, folded.position)

    def _fold(self, question: Question[S, P, V], within: Boundary, start: S, moment: Moment) -> Folded[S]:
        guarded = any(guarded_fields(kind) for kind in question.types)
        clearance = moment.clearance if guarded else None
        keeps = moment.until == NOW and clearance is None
        kept = cast("Folded[S] | None", self._kept.get(question.name, within)) if keeps else None
        folded = kept or Folded(start)
        state, position = folded.state, folded.position
        for recorded in self._journal.read(within, after=position, until=moment.until, clearance=clearance):
            state, position = question.evolve(state, recorded), recorded.position
        folded = Folded(state, position)
        if keeps:
            self._kept.keep(question.name, within, cast("Folded[object]", folded))
        return folded


def _by_its_day(moment: Moment) -> Moment:
    """The day that things stood on as the day that is judged by; everything known is read."""
    stood_on = moment.until.stood_on
    if stood_on is None:
        return moment
    return replace(moment, on=min(moment.on, stood_on), until=replace(moment.until, stood_on=None))
