"""Who has declared what in a procurement, what was asked about whom, and who stays out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from application.questions.declaring import Moment, NoParameters, Question, always
from application.recording.envelopes import Recorded
from domain.erasures.values import Positions
from domain.impartiality.events import (
    EvaluatorReplaced,
    ImpartialityDeclared,
    ImpartialityQuestionRaised,
    RecusalInCaseDecided,
    WorkVoided,
)
from domain.impartiality.grounds import CaseCapacity, DeciderStanding, DisqualificationGround
from domain.kernel.events import Event, Written
from domain.kernel.guarded import Guarded
from domain.kernel.identifiers import PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId


class DeclarationView(Written):
    """What the person declared last."""

    declared_at: Instant
    has_interests: bool
    suppliers: tuple[SupplierId, ...]
    details: Guarded[str] | None


class QuestionAboutPerson(Written):
    """A question about the person, and whether it has been decided since."""

    raised_at: Instant
    raised_by: PersonId
    demanded_by: SupplierId | None
    ground: DisqualificationGround
    supplier: SupplierId | None
    circumstances: Guarded[str] | None
    decided: bool = False


class RecusalView(Written):
    """A decision about the person, with the provision it rests on."""

    decided_at: Instant
    recused: bool
    decided_by: PersonId
    standing: DeciderStanding
    took_part: tuple[PersonId, ...]
    ground: DisqualificationGround
    provision: str
    reason: str


class VoidedWorkView(Written):
    """Work of the person that counts no more, and the entries that hold it."""

    voided_at: Instant
    what: str
    positions: Positions | None
    reason: str


class PersonInCase(Written):
    """One person in the procurement; `recused` as the latest decision has it."""

    person: PersonId
    capacity: CaseCapacity | None = None
    reports_to: PersonId | None = None
    recused: bool = False
    declaration: DeclarationView | None = None
    questions: tuple[QuestionAboutPerson, ...] = ()
    decisions: tuple[RecusalView, ...] = ()
    replaced_by: PersonId | None = None
    voided: tuple[VoidedWorkView, ...] = ()


class ImpartialityView(Written):
    """Everybody who declared or was asked about, in order of reference."""

    procurement: ProcurementId
    people: tuple[PersonInCase, ...]


_Fact: TypeAlias = (
    ImpartialityDeclared | ImpartialityQuestionRaised | RecusalInCaseDecided | EvaluatorReplaced | WorkVoided
)


@dataclass(frozen=True, slots=True)
class _Case:
    procurement: ProcurementId | None = None
    people: Mapping[PersonId, PersonInCase] = field(default_factory=dict[PersonId, PersonInCase])

    def changed(self, event: _Fact, **changes: object) -> "_Case":
        person = self.of(event.person).model_copy(update=changes)
        return _Case(event.procurement, {**self.people, event.person: person})

    def of(self, person: PersonId) -> PersonInCase:
        return self.people.get(person) or PersonInCase(person=person)


def _evolve(case: _Case, recorded: Recorded[Event]) -> _Case:
    event = recorded.event
    match event:
        case ImpartialityDeclared():
            declaration = DeclarationView(
                declared_at=event.declared_at,
                has_interests=event.has_interests,
                suppliers=event.suppliers,
                details=event.details,
            )
            return case.changed(event, capacity=event.capacity, reports_to=event.reports_to, declaration=declaration)
        case ImpartialityQuestionRaised():
            questions = (*case.of(event.person).questions, _question(event))
            return case.changed(event, capacity=event.capacity, questions=questions)
        case RecusalInCaseDecided():
            known = case.of(event.person)
            decided = tuple(one.model_copy(update={"decided": True}) for one in known.questions)
            decisions = (*known.decisions, _decision(event))
            return case.changed(event, recused=event.recused, questions=decided, decisions=decisions)
        case EvaluatorReplaced():
            return case.changed(event, replaced_by=event.replacement)
        case WorkVoided():
            view = VoidedWorkView(
                voided_at=event.voided_at, what=event.what, positions=event.positions, reason=event.reason
            )
            return case.changed(event, voided=(*case.of(event.person).voided, view))
        case _:
            return case


def _question(event: ImpartialityQuestionRaised) -> QuestionAboutPerson:
    return QuestionAboutPerson(
        raised_at=event.raised_at,
        raised_by=event.raised_by,
        demanded_by=event.demanded_by,
        ground=event.ground,
        supplier=event.supplier,
        circumstances=event.circumstances,
    )


def _decision(event: RecusalInCaseDecided) -> RecusalView:
    return RecusalView(
        decided_at=event.decided_at,
        recused=event.recused,
        decided_by=event.decided_by,
        standing=event.decider_standing,
        took_part=event.took_part,
        ground=event.ground,
        provision=event.ground.provision,
        reason=event.reason,
    )


def _answer(case: _Case, _parameters: NoParameters, _moment: Moment) -> ImpartialityView | None:
    if case.procurement is None:
        return None
    people = tuple(case.people[person] for person in sorted(case.people))
    return ImpartialityView(procurement=case.procurement, people=people)


IMPARTIALITY = Question(
    name="impartiality",
    asks="Who declared which interests in the procurement, about whom was it asked, who stays out, and who decided it?",
    identifier=ProcurementId,
    types=(ImpartialityDeclared, ImpartialityQuestionRaised, RecusalInCaseDecided, EvaluatorReplaced, WorkVoided),
    begin=always(_Case()),
    evolve=_evolve,
    answer=_answer,
    view=ImpartialityView,
    parameters=NoParameters,
)
