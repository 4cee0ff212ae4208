"""The procurement of the examples, its people and suppliers, what was recorded of them, and commands to vary."""

from datetime import datetime

from domain.erasures.values import Positions
from domain.impartiality.commands import (
    DecideRecusalInCase,
    DeclareImpartiality,
    RaiseImpartialityQuestion,
    ReplaceEvaluator,
    VoidWork,
)
from domain.impartiality.decider import DECIDER
from domain.impartiality.events import (
    EvaluatorReplaced,
    ImpartialityDeclared,
    ImpartialityQuestionRaised,
    RecusalInCaseDecided,
    WorkVoided,
)
from domain.impartiality.grounds import CaseCapacity, DeciderStanding, DisqualificationGround
from domain.kernel.commands import Actor
from domain.kernel.identifiers import PersonId, ProcurementId
from domain.kernel.instants import NORWAY, Instant
from domain.kernel.organisations import MemberId, OrganisationNumber, SupplierId
from domain.procurements.events import ProcurementOpened
from tests.support.specification import Specification

ALARMS = ProcurementId("alarms")
OTHER = ProcurementId("furniture")
LEAD = MemberId("314910001")
BOREAL = SupplierId("314921003")
ALFA = SupplierId("314920007")
DAG = PersonId("p-dag")
LEADER = PersonId("p-leader")
ANNA = PersonId("p-anna")
EVA = PersonId("p-eva")
CHAIR = PersonId("p-chair")
SIBLING = "A sibling sells for the supplier."

ASKED_ON, DECIDED_ON, LATER = 1, 2, 3


def at(day: int, hour: int = 10) -> Instant:
    """A time in September 2026, in Norway."""
    return datetime(2026, 9, day, hour, tzinfo=NORWAY)


def by(person: PersonId) -> Actor:
    """The person, acting for the lead."""
    return Actor(person=person, role="lead-purchaser", organisation=OrganisationNumber("314910001"))


OPENED = ProcurementOpened(procurement=ALARMS, title="Safety alarms", subject="Alarms", buyers=(LEAD,), lead=LEAD)
BEGINNING = Specification(DECIDER)


def declared(
    person: PersonId = DAG,
    *,
    capacity: CaseCapacity = CaseCapacity.OFFICIAL,
    reports_to: PersonId | None = None,
    suppliers: tuple[SupplierId, ...] = (),
    procurement: ProcurementId = ALARMS,
) -> ImpartialityDeclared:
    return ImpartialityDeclared(
        procurement=procurement,
        person=person,
        capacity=capacity,
        reports_to=reports_to,
        has_interests=bool(suppliers),
        suppliers=suppliers,
        details=SIBLING if suppliers else None,
        declared_at=at(ASKED_ON, 8),
    )


def declaring(fact: ImpartialityDeclared, actor: PersonId | None = None) -> DeclareImpartiality:
    return DeclareImpartiality(
        at=fact.declared_at,
        by=by(actor or fact.person),
        procurement=fact.procurement,
        person=fact.person,
        capacity=fact.capacity,
        reports_to=fact.reports_to,
        has_interests=fact.has_interests,
        suppliers=fact.suppliers,
        details=SIBLING if fact.has_interests else None,
    )


def asked(
    person: PersonId = DAG,
    *,
    capacity: CaseCapacity = CaseCapacity.OFFICIAL,
    demanded_by: SupplierId | None = None,
    day: int = ASKED_ON,
    procurement: ProcurementId = ALARMS,
) -> ImpartialityQuestionRaised:
    return ImpartialityQuestionRaised(
        procurement=procurement,
        person=person,
        capacity=capacity,
        raised_by=ANNA,
        demanded_by=demanded_by,
        ground=DisqualificationGround.PARTICULAR_CIRCUMSTANCES,
        supplier=BOREAL,
        circumstances=SIBLING,
        raised_at=at(day),
    )


def asking(fact: ImpartialityQuestionRaised) -> RaiseImpartialityQuestion:
    return RaiseImpartialityQuestion(
        at=fact.raised_at,
        by=by(fact.raised_by),
        procurement=fact.procurement,
        person=fact.person,
        capacity=fact.capacity,
        demanded_by=fact.demanded_by,
        ground=fact.ground,
        supplier=fact.supplier,
        circumstances=SIBLING,
    )


def decided(
    person: PersonId = DAG,
    *,
    decided_by: PersonId = LEADER,
    standing: DeciderStanding = DeciderStanding.SUPERIOR,
    took_part: tuple[PersonId, ...] = (),
    recused: bool = True,
    day: int = DECIDED_ON,
    no_quorum_otherwise: bool = False,
    no_time_to_refer: str | None = None,
    procurement: ProcurementId = ALARMS,
) -> RecusalInCaseDecided:
    return RecusalInCaseDecided(
        procurement=procurement,
        person=person,
        recused=recused,
        decided_by=decided_by,
        decider_standing=standing,
        took_part=took_part,
        no_quorum_otherwise=no_quorum_otherwise,
        ground=DisqualificationGround.PARTICULAR_CIRCUMSTANCES,
        reason="A near relative works for a bidder.",
        no_time_to_refer=no_time_to_refer,
        decided_at=at(day),
    )


def deciding(fact: RecusalInCaseDecided, actor: PersonId | None = None) -> DecideRecusalInCase:
    return DecideRecusalInCase(
        at=fact.decided_at,
        by=by(actor or fact.decided_by),
        procurement=fact.procurement,
        person=fact.person,
        recused=fact.recused,
        decided_by=fact.decided_by,
        decider_standing=fact.decider_standing,
        took_part=fact.took_part,
        no_quorum_otherwise=fact.no_quorum_otherwise,
        ground=fact.ground,
        reason=fact.reason,
        no_time_to_refer=fact.no_time_to_refer,
    )


def replaced(replacement: PersonId = EVA, person: PersonId = DAG) -> EvaluatorReplaced:
    return EvaluatorReplaced(
        procurement=ALARMS, person=person, replacement=replacement, reason="Stays out.", replaced_at=at(LATER)
    )


def replacing(fact: EvaluatorReplaced, actor: PersonId = LEADER) -> ReplaceEvaluator:
    return ReplaceEvaluator(
        at=fact.replaced_at,
        by=by(actor),
        procurement=ALARMS,
        person=fact.person,
        replacement=fact.replacement,
        reason=fact.reason,
    )


def voided(what: str = "Preliminary assessment", positions: Positions | None = (12, 15)) -> WorkVoided:
    return WorkVoided(
        procurement=ALARMS,
        person=DAG,
        what=what,
        positions=positions,
        reason="Done while disqualified.",
        voided_at=at(LATER),
    )


def voiding(fact: WorkVoided, actor: PersonId = LEADER) -> VoidWork:
    return VoidWork(
        at=fact.voided_at,
        by=by(actor),
        procurement=ALARMS,
        person=fact.person,
        what=fact.what,
        positions=fact.positions,
        reason=fact.reason,
    )
