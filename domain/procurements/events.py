"""The facts of a procurement's own course, from its opening to its going out or being called off."""

from datetime import date

from pydantic import Field

from domain.kernel.digests import Sha256
from domain.kernel.events import AccessClass, Event
from domain.kernel.identifiers import GroupId, MotionId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.money import Amount
from domain.kernel.organisations import MemberId
from domain.kernel.texts import Text, Title
from domain.procurements.values import (
    AuthorityLevel,
    AwardCriterion,
    AwardCriterionKind,
    CancellationGround,
    Cpv,
    Lot,
    MainKind,
    MemberEstimate,
    Part,
    PriceFormula,
    ProcedureGround,
    ProcedureKind,
    ValueShare,
)
from domain.rule_sets.values import RuleScope, RulesUsed

_ANNOUNCED = frozenset({Part.PART_II, Part.PART_III, Part.PART_IV})
_WITHOUT_NOTICE = frozenset({ProcedureKind.NEGOTIATED_WITHOUT_NOTICE, ProcedureKind.WITHOUT_COMPETITION})


class ProcurementOpened(Event):
    """A case was opened: what is to be bought, for which buyers, led by whom, by which group where there is one."""

    stored_as = "procurement-opened.v1"
    legal_basis = ("FOA § 29-1", "FOA § 7-1")

    procurement: ProcurementId
    group: GroupId | None = None
    title: Title
    subject: Text
    buyers: tuple[MemberId, ...] = Field(min_length=1)
    lead: MemberId
    level: AuthorityLevel = AuthorityLevel.SUB_CENTRAL


class ValueEstimated(Event):
    """The value was estimated per buyer and in total with options, in øre without VAT.

    `maximum` is the most that may be called off under a framework, `months` how long the contract lasts with its
    options; `months_reason` is why a framework lasts longer than is usual. `framework` says whether it is one, where
    that was said; what has a maximum is one.
    """

    stored_as = "value-estimated.v1"
    legal_basis = ("FOA § 5-4",)

    procurement: ProcurementId
    estimates: tuple[MemberEstimate, ...] = Field(min_length=1)
    total: Amount
    maximum: Amount | None = None
    months: int | None = None
    months_reason: Text | None = None
    framework: bool | None = None
    basis: Text
    estimated_on: date
    rules: RulesUsed | None = None

    @property
    def rule_set(self) -> str | None:
        """The version of the longest time that a framework may last, where it was judged."""
        return self.rules.name if self.rules else None

    @property
    def is_framework(self) -> bool | None:
        """Whether it is a framework; none where a contract that lasts does not say."""
        if self.maximum is not None:
            return True
        return False if self.framework is None and self.months is None else self.framework

    @property
    def decisive(self) -> int:
        """The value that decides which part applies: the framework's maximum, else the total (FOA § 5-4(1)(5))."""
        return max(self.total, self.maximum or 0)


class ClassificationDecided(Event):
    """It was decided what the main element is, with codes, and how the value divides where several kinds are mixed.

    `separable` says that the kinds could be bought apart, so that a lesser one may bring stricter rules (§ 6-1(4)(5)).
    """

    stored_as = "classification-decided.v1"
    legal_basis = ("FOA § 6-1",)

    procurement: ProcurementId
    main_kind: MainKind
    cpv: Cpv
    further_cpv: tuple[Cpv, ...] = ()
    split: tuple[ValueShare, ...] = ()
    separable: bool = False
    reason: Text


class ProcedureChosen(Event):
    """The procedure was chosen within the part that value and kind lead to; the figures are those it was judged by."""

    stored_as = "procedure-chosen.v1"
    legal_basis = ("FOA § 5-1", "FOA § 13-1")

    procurement: ProcurementId
    procedure: ProcedureKind
    part: Part
    ground: ProcedureGround | None = None
    reason: Text
    value: Amount
    main_kind: MainKind
    rules: RulesUsed

    @property
    def rule_set(self) -> str:
        """The versions of the thresholds."""
        return self.rules.name

    @property
    def must_be_announced(self) -> bool:
        """Whether the competition must be announced (FOA §§ 8-17, 21-1, 30-1)."""
        return self.part in _ANNOUNCED and self.procedure not in _WITHOUT_NOTICE

    @property
    def needs_documents(self) -> bool:
        """Whether suppliers are to have tender documents from the notice on (FOA §§ 8-4, 14-1)."""
        return self.must_be_announced and self.part is not Part.PART_IV

    def falls_under(self, scope: RuleScope | None) -> bool:
        """Whether a rule of this scope is for the purchase."""
        return self.must_be_announced if scope is RuleScope.NOTICE_DUTY else self.part is not Part.OUTSIDE

    @property
    def in_two_stages(self) -> bool:
        """Whether suppliers first ask to take part, and those who are selected give bids (FOA § 16-12(1))."""
        return self.procedure in {
            ProcedureKind.RESTRICTED,
            ProcedureKind.NEGOTIATED,
            ProcedureKind.COMPETITIVE_DIALOGUE,
            ProcedureKind.INNOVATION_PARTNERSHIP,
        }

    @property
    def allows_negotiation(self) -> bool:
        """Whether bids may be negotiated about: never in an open or restricted procedure of Part III (FOA § 23-6(3)).

        Below Part III the buyer may have a dialogue in every procedure (§ 9-2).
        """
        without = {ProcedureKind.OPEN, ProcedureKind.RESTRICTED}
        return self.procedure not in without or self.part in {Part.OUTSIDE, Part.PART_I, Part.PART_II}


class LotsDecided(Event):
    """It was decided which lots the purchase is divided into, or, with none, why it is not divided."""

    stored_as = "lots-decided.v1"
    legal_basis = ("FOA § 19-4",)

    procurement: ProcurementId
    lots: tuple[Lot, ...] = ()
    reason: Text | None = None


class CriteriaLocked(Event):
    """The award criteria, their weights and the price formula were locked; `digest` proves which they are.

    `climate_reason` is why climate weighs less than the law's rule; `reason` is why an earlier version was replaced.
    """

    stored_as = "criteria-locked.v1"
    legal_basis = ("FOA § 18-1",)

    procurement: ProcurementId
    version: int = Field(ge=1)
    criteria: tuple[AwardCriterion, ...] = Field(min_length=1)
    formula: PriceFormula | None = None
    digest: Sha256
    prepared_by: PersonId
    climate_reason: Text | None = None
    reason: Text | None = None
    rules: RulesUsed | None = None

    @property
    def weighed(self) -> tuple[str, ...]:
        """Each criterion by its name, with its weight in percent."""
        return tuple(f"{one.name} {one.percent} %" for one in self.criteria)

    @property
    def climate_bp(self) -> int:
        """What climate and environment weigh, in basis points."""
        return sum(one.weight_bp for one in self.criteria if one.kind is AwardCriterionKind.CLIMATE)

    @property
    def rule_set(self) -> str | None:
        """The version of the climate rule, where there was one."""
        return self.rules.name if self.rules else None


class AnnouncementApproved(Event):
    """Somebody other than who prepared it approved that the case goes out, by the group's motion where it has one."""

    stored_as = "announcement-approved.v1"
    legal_basis = ("KOML § 25-1",)

    procurement: ProcurementId
    group: GroupId | None = None
    motion: MotionId | None = None
    prepared_by: PersonId
    approved_by: PersonId
    criteria_digest: Sha256
    approved_at: Instant | None = None


class ProcurementCancelled(Event):
    """The competition was called off, on what ground and why, and whether a new one is to follow."""

    stored_as = "procurement-cancelled.v1"
    access = AccessClass.PUBLIC
    legal_basis = ("FOA § 25-4",)

    procurement: ProcurementId
    group: GroupId | None = None
    ground: CancellationGround
    reason: Text
    repeated: bool
    motion: MotionId | None = None
