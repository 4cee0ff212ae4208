"""What is known of everybody's impartiality in one procurement."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from domain.impartiality.events import (
    EvaluatorReplaced,
    ImpartialityDeclared,
    ImpartialityQuestionRaised,
    RecusalInCaseDecided,
    WorkVoided,
)
from domain.impartiality.grounds import CaseCapacity, DeciderStanding
from domain.impartiality.values import Standing
from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId
from domain.kernel.instants import Instant
from domain.notices.events import PublishedNoticeImported
from domain.procurements.events import ProcurementOpened


@dataclass(frozen=True, slots=True)
class PersonalStanding:
    """Where one person stands: declared, asked about since the last decision, decided, replaced, voided."""

    declared: ImpartialityDeclared | None = None
    capacity: CaseCapacity | None = None
    open_interests: ImpartialityDeclared | None = None
    open_questions: tuple[ImpartialityQuestionRaised, ...] = ()
    decision: RecusalInCaseDecided | None = None
    replacement: PersonId | None = None
    voided: tuple[WorkVoided, ...] = ()

    @property
    def asked_at(self) -> Instant | None:
        """When what is not yet decided was first asked or declared; None when everything is decided."""
        asked = [one.raised_at for one in self.open_questions]
        if self.open_interests is not None:
            asked.append(self.open_interests.declared_at)
        return min(asked, default=None)

    @property
    def is_for_the_superior(self) -> bool:
        """Whether a party demanded the superior, or the superior has kept the person out."""
        kept_out = self.decision is not None and self.decision.recused
        by_another = self.decision is not None and self.decision.decider_standing != DeciderStanding.SELF
        return (kept_out and by_another) or any(one.demanded_by is not None for one in self.open_questions)


@dataclass(frozen=True, slots=True)
class State:
    """Whether the procurement is known, everybody's position in it, and who may act."""

    known: bool = False
    positions: Mapping[PersonId, PersonalStanding] = field(default_factory=dict[PersonId, PersonalStanding])
    standing: Standing = field(default_factory=Standing)

    def of(self, person: PersonId) -> PersonalStanding:
        """The person's position; an empty one when nothing is known."""
        return self.positions.get(person, PersonalStanding())

    def after(self, event: Event) -> "State":
        """The state with one more fact; facts that do not concern it change nothing."""
        match event:
            case ProcurementOpened() | PublishedNoticeImported():
                return replace(self, known=True)
            case ImpartialityDeclared():
                interests = event if event.has_interests else None
                return self._moved(
                    event, event.person, declared=event, capacity=event.capacity, open_interests=interests
                )
            case ImpartialityQuestionRaised():
                questions = (*self.of(event.person).open_questions, event)
                return self._moved(event, event.person, capacity=event.capacity, open_questions=questions)
            case RecusalInCaseDecided():
                return self._moved(event, event.person, decision=event, open_questions=(), open_interests=None)
            case EvaluatorReplaced():
                return self._moved(event, event.person, replacement=event.replacement)
            case WorkVoided():
                return self._moved(event, event.person, voided=(*self.of(event.person).voided, event))
            case _:
                return self

    def _moved(self, event: Event, person: PersonId, **changes: object) -> "State":
        moved = replace(self.of(person), **changes)
        return replace(self, positions={**self.positions, person: moved}, standing=self.standing.after(event))


def evolve(state: State, event: Event) -> State:
    """The state with one more fact."""
    return state.after(event)
