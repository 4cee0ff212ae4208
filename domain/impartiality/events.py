"""The facts of who declared what, who stays out, and what became of their work."""

from typing import Annotated

from domain.erasures.values import Positions
from domain.impartiality.grounds import (
    CaseCapacity,
    Circumstances,
    DeciderStanding,
    DisqualificationGround,
    InterestAnswer,
    RecusalAnswer,
)
from domain.kernel.events import AccessClass, Event
from domain.kernel.guarded import Guarded, Personal
from domain.kernel.identifiers import PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text


class ImpartialityDeclared(Event):
    """A person said whether they have interests in the procurement; what they are lies in the vault.

    `reports_to` is the person's direct superior in the same body, where there is one.
    """

    stored_as = "impartiality-declared.v1"
    access = AccessClass.CONFIDENTIAL
    legal_basis = ("FOA § 7-5", "FVL §§ 6, 8, 10")

    procurement: ProcurementId
    person: PersonId
    capacity: CaseCapacity
    reports_to: PersonId | None = None
    has_interests: bool
    suppliers: tuple[SupplierId, ...] = ()
    details: Annotated[Guarded[Circumstances] | None, Personal("person")] = None
    declared_at: Instant

    @property
    def answer(self) -> InterestAnswer:
        """What was declared, in a word."""
        return InterestAnswer.SOME if self.has_interests else InterestAnswer.NONE


class ImpartialityQuestionRaised(Event):
    """Somebody asked whether a person must stay out; `demanded_by` is the supplier that wants the superior to decide.

    `supplier` is the one that the person is said to be close to.
    """

    stored_as = "impartiality-question-raised.v1"
    access = AccessClass.CONFIDENTIAL
    legal_basis = ("FVL §§ 6, 8",)

    procurement: ProcurementId
    person: PersonId
    capacity: CaseCapacity
    raised_by: PersonId
    demanded_by: SupplierId | None = None
    ground: DisqualificationGround
    supplier: SupplierId | None = None
    circumstances: Annotated[Guarded[Circumstances] | None, Personal("person")] = None
    raised_at: Instant


class RecusalInCaseDecided(Event):
    """It was decided whether a person stays out of the whole procurement.

    `took_part` are the members who decided it as a body; where it had no quorum without those it was about, all took
    part. `no_time_to_refer` says why the person judged it alone although a party had demanded the superior.
    """

    stored_as = "recusal-in-case-decided.v1"
    legal_basis = ("FVL §§ 6, 8", "KOML §§ 11-10, 13-3", "FOA § 7-5")

    procurement: ProcurementId
    person: PersonId
    recused: bool
    decided_by: PersonId
    decider_standing: DeciderStanding
    took_part: tuple[PersonId, ...] = ()
    no_quorum_otherwise: bool = False
    ground: DisqualificationGround
    reason: Text
    no_time_to_refer: Text | None = None
    decided_at: Instant

    @property
    def answer(self) -> RecusalAnswer:
        """What was decided, in a word."""
        return RecusalAnswer.OUT if self.recused else RecusalAnswer.IN


class EvaluatorReplaced(Event):
    """Another person took over the work of the one who stays out."""

    stored_as = "evaluator-replaced.v1"
    legal_basis = ("FVL § 9",)

    procurement: ProcurementId
    person: PersonId
    replacement: PersonId
    reason: Text
    replaced_at: Instant


class WorkVoided(Event):
    """What a recused person had done in the case counts no more; `positions` are the entries that hold it."""

    stored_as = "work-voided.v1"
    legal_basis = ("FOA § 7-5", "FVL § 6")

    procurement: ProcurementId
    person: PersonId
    what: Text
    positions: Positions | None = None
    reason: Text
    voided_at: Instant
