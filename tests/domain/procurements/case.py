"""The case of the safety alarms, step by step: each fact, and the command that leads to it."""

from datetime import date

from domain.kernel.identifiers import LotId
from domain.procurements.commands import (
    ApproveAnnouncement,
    CancelProcurement,
    ChooseProcedure,
    DecideClassification,
    DecideLots,
    EstimateValue,
    LockCriteria,
    OpenProcurement,
)
from domain.procurements.events import (
    AnnouncementApproved,
    ClassificationDecided,
    CriteriaLocked,
    LotsDecided,
    ProcedureChosen,
    ProcurementCancelled,
    ProcurementOpened,
    ValueEstimated,
)
from domain.procurements.values import (
    AwardCriterion,
    AwardCriterionKind,
    CancellationGround,
    Lot,
    MainKind,
    MemberEstimate,
    Part,
    PriceFormula,
    ProcedureKind,
    criteria_digest,
)
from domain.rule_sets.values import RulesUsed
from tests.domain.procurements.scene import (
    APPROVED_AT,
    CALL_OFF,
    CASE,
    CHAIR,
    CHOSEN_AT,
    CLASSIFIED_AT,
    DALHEIM,
    ELVNES,
    ESTIMATED_AT,
    FOSSMO,
    GROUP,
    LATER,
    LET_OUT,
    LOCKED_AT,
    MEMBERS,
    MILLION,
    OPENED_ON,
    PURCHASER,
    SKOGVATN,
    YTRE_SUND,
    by,
)

OPENED = ProcurementOpened(
    procurement=CASE,
    group=GROUP,
    title="Safety alarms for five municipalities",
    subject="Rental and operation of personal safety alarms",
    buyers=MEMBERS,
    lead=ELVNES,
)
OPEN = OpenProcurement(
    at=OPENED_ON,
    by=by(PURCHASER),
    procurement=CASE,
    group=GROUP,
    title="Safety alarms for five municipalities",
    subject="Rental and operation of personal safety alarms",
    buyers=MEMBERS,
    lead=ELVNES,
)

ALONE = OPENED.model_copy(update={"group": None, "buyers": (ELVNES,)})
"""The same case, opened by one buyer for itself."""

ESTIMATES = tuple(
    MemberEstimate(member=member, amount=amount, options=options)
    for member, amount, options in (
        (ELVNES, 300_000_000, 52_800_000),
        (YTRE_SUND, 210_000_000, 42_000_000),
        (DALHEIM, 90_000_000, 19_200_000),
        (FOSSMO, 70_000_000, 9_800_000),
        (SKOGVATN, 40_000_000, 6_200_000),
    )
)
ESTIMATED = ValueEstimated(
    procurement=CASE,
    estimates=ESTIMATES,
    total=840_000_000,
    maximum=13 * MILLION,
    months=48,
    basis="1 000 alarms at the price of the last framework",
    estimated_on=date(2026, 5, 20),
    rules=RulesUsed(versions=("framework-months@2017-01-01",), on=date(2026, 5, 20)),
)
ESTIMATE = EstimateValue(
    at=ESTIMATED_AT,
    by=by(PURCHASER),
    procurement=CASE,
    estimates=ESTIMATES,
    total=840_000_000,
    maximum=13 * MILLION,
    months=48,
    basis="1 000 alarms at the price of the last framework",
)


def estimated(total: int, maximum: int | None = None) -> ValueEstimated:
    """The lead alone is expected to pay the whole."""
    return ValueEstimated(
        procurement=CASE,
        estimates=(MemberEstimate(member=ELVNES, amount=total),),
        total=total,
        maximum=maximum,
        basis="Offers of last year",
        estimated_on=date(2026, 5, 20),
    )


CLASSIFIED = ClassificationDecided(
    procurement=CASE,
    main_kind=MainKind.GOODS,
    cpv="35121700-5",
    reason="Rental and operation of devices; the staffed response is not part of it",
)
CLASSIFY = DecideClassification(
    at=CLASSIFIED_AT,
    by=by(PURCHASER),
    procurement=CASE,
    main_kind=MainKind.GOODS,
    cpv="35121700-5",
    reason="Rental and operation of devices; the staffed response is not part of it",
)

CHOSEN = ProcedureChosen(
    procurement=CASE,
    procedure=ProcedureKind.OPEN,
    part=Part.PART_III,
    reason="Many suppliers can deliver",
    value=13 * MILLION,
    main_kind=MainKind.GOODS,
    rules=RulesUsed(
        versions=(
            "entry-threshold@2017-01-01",
            "national-notice-threshold@2018-04-06",
            "eea-threshold-municipal@2026-04-21",
        ),
        on=date(2026, 6, 4),
    ),
)
CHOOSE = ChooseProcedure(
    at=CHOSEN_AT,
    by=by(PURCHASER),
    procurement=CASE,
    procedure=ProcedureKind.OPEN,
    part=Part.PART_III,
    reason="Many suppliers can deliver",
)

NOT_DIVIDED = LotsDecided(procurement=CASE, reason="One receiving platform must serve all alarms")
KEEP_WHOLE = DecideLots(
    at=CHOSEN_AT, by=by(PURCHASER), procurement=CASE, reason="One receiving platform must serve all alarms"
)
LOTS = (Lot(lot=LotId("devices"), title="Devices"), Lot(lot=LotId("operation"), title="Operation"))


def weighs(key: str, kind: AwardCriterionKind, weight_bp: int) -> AwardCriterion:
    """A criterion of this weight."""
    return AwardCriterion(key=key, name=key.capitalize(), kind=kind, weight_bp=weight_bp)


CRITERIA = (
    weighs("price", AwardCriterionKind.PRICE, 4_000),
    weighs("quality", AwardCriterionKind.QUALITY, 3_000),
    weighs("climate", AwardCriterionKind.CLIMATE, 3_000),
)
FORMULA = PriceFormula.LINEAR_BETWEEN_LOWEST_AND_DOUBLE
LOCKED = CriteriaLocked(
    procurement=CASE,
    version=1,
    criteria=CRITERIA,
    formula=FORMULA,
    digest=criteria_digest(CRITERIA, FORMULA),
    prepared_by=PURCHASER,
    rules=RulesUsed(versions=("climate-weight@2024-01-01",), on=date(2026, 6, 11)),
)
LOCK = LockCriteria(at=LOCKED_AT, by=by(PURCHASER), procurement=CASE, criteria=CRITERIA, formula=FORMULA)

PREPARED = (ESTIMATED, CLASSIFIED, CHOSEN, NOT_DIVIDED, LOCKED)
"""Every step before the approval."""

APPROVED = AnnouncementApproved(
    procurement=CASE,
    group=GROUP,
    motion=LET_OUT,
    prepared_by=PURCHASER,
    approved_by=CHAIR,
    criteria_digest=LOCKED.digest,
    approved_at=APPROVED_AT,
)
APPROVE = ApproveAnnouncement(at=APPROVED_AT, by=by(CHAIR), procurement=CASE, motion=LET_OUT, prepared_by=PURCHASER)

CANCELLED = ProcurementCancelled(
    procurement=CASE,
    group=GROUP,
    ground=CancellationGround.OVER_BUDGET,
    reason="Every bid was above the documented budget.",
    repeated=True,
    motion=CALL_OFF,
)
CANCEL = CancelProcurement(
    at=LATER,
    by=by(CHAIR),
    procurement=CASE,
    motion=CALL_OFF,
    ground=CancellationGround.OVER_BUDGET,
    reason="Every bid was above the documented budget.",
    repeated=True,
)
