"""The rules of a procurement's course, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from domain.kernel.identifiers import GroupId, MotionId, NoticeId, PersonId, ProcurementId
from domain.kernel.organisations import MemberId, OrganisationNumber
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded, Unknown
from domain.procurements.steps import PreparationStep
from domain.procurements.values import MainKind, Part, PriceFormula, ProcedureGround, ProcedureKind
from domain.purchasing_groups.values import Matter


@dataclass(eq=True)
class ProcurementUnknown(Unknown):
    """No case has been opened under the reference."""

    procurement: ProcurementId


@dataclass(eq=True)
class ProcurementReferenceTaken(AlreadyDecided):
    """The reference already stands for another case."""

    procurement: ProcurementId


@dataclass(eq=True)
class BuyerNotInGroup(NotEntitled):
    """A group buys for its members: every buyer is one on the day, and so is the lead unless the agreement names it."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 29-1",)
    group: GroupId
    member: MemberId
    on: date


@dataclass(eq=True)
class ActsForNoBuyer(NotEntitled):
    """Who acts in a case belongs to its lead or a buyer, or says that it is on their behalf."""

    procurement: ProcurementId
    person: PersonId
    organisation: OrganisationNumber


@dataclass(eq=True)
class ProcurementIsCancelled(AlreadyDecided):
    """What was called off is over; what is still needed is bought in a new case."""

    procurement: ProcurementId


@dataclass(eq=True)
class AlreadyAnnounced(OutOfTime):
    """What the notice rests on stands from when it was sent; after that the case is amended openly or called off."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 14-2", "FOA § 25-4")
    procurement: ProcurementId
    notice: NoticeId
    sent_at: datetime


@dataclass(eq=True)
class EstimatesAndBuyersDiffer(Unfounded):
    """There is one estimate for each buyer, and none for anybody else."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 5-4(1)", "FOA § 5-4(3)")
    missing: tuple[MemberId, ...]
    beyond: tuple[MemberId, ...]


@dataclass(eq=True)
class TotalIsNotTheSum(Unfounded):
    """The total is the sum of what every buyer is expected to pay, options included (øre without VAT)."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 5-4(1)",)
    total: int
    summed: int


@dataclass(eq=True)
class MaximumBelowTotal(Unfounded):
    """The most that may be called off under a framework is no less than what is expected to be (øre without VAT)."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 5-4(5)",)
    maximum: int
    total: int


@dataclass(eq=True)
class SplitIsNotTheTotal(Unfounded):
    """The shares of a mixed contract sum to the estimated total, each kind once (øre without VAT)."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 6-1(3)",)
    total: int | None
    summed: int


@dataclass(eq=True)
class NotTheMainElement(Unfounded):
    """In a contract that mixes goods and services the kind of the highest value is the main element."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 6-1(2)",)
    main_kind: MainKind
    highest: tuple[MainKind, ...]


@dataclass(eq=True)
class PreparationIncomplete(Unfounded):
    """The steps that this rests on have been taken."""

    procurement: ProcurementId
    missing: tuple[PreparationStep, ...]


@dataclass(eq=True)
class PartContradictsThresholds(Unfounded):
    """Which part of the regulation applies follows from value and kind, by the thresholds in force on the day.

    The part that applies reaches from `at_least` up to, but not including, `below` (øre without VAT).
    """

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 5-1", "FOA § 5-3")
    claimed: Part
    applicable: Part
    value: int
    main_kind: MainKind
    at_least: int
    below: int | None
    versions: tuple[str, ...]


@dataclass(eq=True)
class ProcedureNotInPart(Unfounded):
    """Where the regulation names the procedures that may be used, no other is."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 8-3", "FOA § 13-1")
    procedure: ProcedureKind
    part: Part


@dataclass(eq=True)
class ProcedureWithoutGround(Unfounded):
    """What departs from open competition rests on a ground that the regulation names for that very procedure."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 13-2", "FOA § 13-3", "FOA § 13-4", "FOA § 5-2")
    procedure: ProcedureKind
    part: Part
    ground: ProcedureGround | None


@dataclass(eq=True)
class WeightsAreNotTheWhole(Unfounded):
    """The weights sum to the whole, 10 000 basis points."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 18-1(6)",)
    summed_bp: int


@dataclass(eq=True)
class FormulaDoesNotFit(Unfounded):
    """One criterion on price or cost has one named formula; where nothing is weighed by price there is none."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 18-1(5)", "FOA § 18-1(7)")
    formula: PriceFormula | None
    priced: int


@dataclass(eq=True)
class ClimateWeighsTooLittle(Unfounded):
    """Where the law gives climate and environment a least weight, they have it, or the case says why not."""

    legal_basis: ClassVar[tuple[str, ...]] = ("LOA § 5b", "FOA § 7-9")
    weight_bp: int
    least_bp: int
    version: str


@dataclass(eq=True)
class CriteriaAreFinal(OutOfTime):
    """When bids can be known, the criteria no longer move: from the deadline, and at the latest from the opening."""

    legal_basis: ClassVar[tuple[str, ...]] = ("LOA § 4", "FOA § 18-1")
    procurement: ProcurementId
    since: datetime


@dataclass(eq=True)
class ApprovedByPreparer(NotEntitled):
    """Nobody approves what they prepared."""

    legal_basis: ClassVar[tuple[str, ...]] = ("KOML § 25-1",)
    procurement: ProcurementId
    person: PersonId


@dataclass(eq=True)
class GroupHasNotCarried(Unfounded):
    """A group's case goes out, and is called off, by a motion on that matter that it carried and has not reversed."""

    procurement: ProcurementId
    matter: Matter
    motion: MotionId | None


@dataclass(eq=True)
class ContractStands(OutOfTime):
    """A competition is called off before there is a contract."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 25-4",)
    procurement: ProcurementId
    signed_at: datetime


@dataclass(eq=True)
class ReasonMissing(Unfounded):
    """Who does not divide a purchase into lots, or replaces criteria that were locked, says why."""

    legal_basis: ClassVar[tuple[str, ...]] = ("FOA § 19-4(2)", "FOA § 18-1")
    procurement: ProcurementId
    step: PreparationStep


@dataclass(eq=True)
class ThresholdsUnknown(OutOfTime):
    """A procedure is judged by thresholds that the reviewed rules hold for the day."""

    on: date
