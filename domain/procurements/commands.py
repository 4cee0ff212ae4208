"""What may be asked of a procurement's course. `at` is when it was decided; the day it fell on in Norway counts."""

from pydantic import Field

from domain.kernel.commands import Command
from domain.kernel.identifiers import GroupId, MotionId, PersonId, ProcurementId
from domain.kernel.money import Amount
from domain.kernel.organisations import MemberId
from domain.kernel.texts import Text, Title
from domain.procurements.values import (
    AuthorityLevel,
    CancellationGround,
    Cpv,
    Criteria,
    Lots,
    MainKind,
    MemberEstimate,
    Part,
    PriceFormula,
    ProcedureGround,
    ProcedureKind,
    ValueShare,
)


class OpenProcurement(Command):
    """Open a case for a purchase, on behalf of all its buyers."""

    procurement: ProcurementId = Field(description="A new reference for the case.")
    group: GroupId | None = Field(default=None, description="The group that buys together, where there is one.")
    title: Title
    subject: Text = Field(description="What is to be bought.")
    buyers: tuple[MemberId, ...] = Field(min_length=1, description="Every buyer; each must stand in the notice.")
    lead: MemberId = Field(description="Who runs the case for all.")
    level: AuthorityLevel = Field(
        default=AuthorityLevel.SUB_CENTRAL, description="Whose thresholds apply; central state where a buyer is that."
    )


class EstimateValue(Command):
    """Estimate what the purchase is worth, per buyer and in total; it may be done anew until the notice is sent."""

    procurement: ProcurementId
    estimates: tuple[MemberEstimate, ...] = Field(min_length=1, description="One for each buyer.")
    total: Amount = Field(description="The sum of all amounts and options, in øre without VAT.")
    maximum: Amount | None = Field(default=None, description="The most that may be called off under a framework.")
    months: int | None = Field(default=None, ge=1, le=1_200, description="How long it lasts, options included.")
    framework: bool | None = Field(
        default=None,
        description="Whether it is a framework, which has a maximum; left out, what lasts is held to be one.",
    )
    months_reason: Text | None = Field(default=None, description="Why a framework lasts longer than is usual.")
    basis: Text = Field(description="What the estimate rests on.")


class DecideClassification(Command):
    """Decide what the main element of the contract is."""

    procurement: ProcurementId
    main_kind: MainKind
    cpv: Cpv
    further_cpv: tuple[Cpv, ...] = ()
    split: tuple[ValueShare, ...] = Field(
        default=(), description="How the total divides by kind, where the contract is mixed."
    )
    separable: bool = Field(default=False, description="Whether the kinds could be bought apart.")
    reason: Text


class ChooseProcedure(Command):
    """Choose how suppliers compete, and say which part of the regulation applies; the figures must agree."""

    procurement: ProcurementId
    procedure: ProcedureKind
    part: Part
    ground: ProcedureGround | None = Field(default=None, description="What lets it be this one, where one is needed.")
    reason: Text


class DecideLots(Command):
    """Divide the purchase into lots, or say why it is not divided."""

    procurement: ProcurementId
    lots: Lots = ()
    reason: Text | None = Field(default=None, description="Why there are no lots.")


class LockCriteria(Command):
    """Lock the award criteria with their weights and the price formula."""

    procurement: ProcurementId
    criteria: Criteria
    formula: PriceFormula | None = Field(default=None, description="How prices become points; none at a fixed price.")
    climate_reason: Text | None = Field(default=None, description="Why climate weighs less than the law's rule.")
    reason: Text | None = Field(default=None, description="Why locked criteria are replaced.")


class ApproveAnnouncement(Command):
    """Approve that the case goes out, by the group's carried motion where it is a group's."""

    procurement: ProcurementId
    motion: MotionId | None = Field(default=None, description="The carried motion on the announcement.")
    prepared_by: PersonId = Field(description="Who prepared the case; another than who approves it.")


class CancelProcurement(Command):
    """Call the competition off, before there is a contract."""

    procurement: ProcurementId
    motion: MotionId | None = Field(default=None, description="The carried motion on the cancellation.")
    ground: CancellationGround
    reason: Text = Field(description="What the suppliers are told.")
    repeated: bool = Field(description="Whether a new competition on the same is to follow.")
