"""Facts of a competition for the tests of the fairness checks: from the opening of the case to the deadline."""

from datetime import date

from domain.kernel.events import Event
from domain.kernel.identifiers import DocumentId, GroupId, NoticeId, PersonId
from domain.kernel.instants import day_of
from domain.kernel.organisations import MemberId, SupplierId
from domain.notices.events import NoticePublished, NoticeSent
from domain.notices.values import NoticeBuyer, NoticeKind
from domain.procurements.events import (
    ClassificationDecided,
    CriteriaLocked,
    ProcedureChosen,
    ProcurementCancelled,
    ProcurementOpened,
    ValueEstimated,
)
from domain.procurements.values import (
    AwardCriterion,
    AwardCriterionKind,
    CancellationGround,
    MainKind,
    MemberEstimate,
    Part,
    PriceFormula,
    ProcedureGround,
    ProcedureKind,
    ValueShare,
    criteria_digest,
)
from domain.rule_sets.values import RulesUsed
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed, TenderDocumentsFrozen
from domain.tenders.values import ExtensionGround, Shortening, TenderDocument
from tests.support.cases import CASE, fact, moment

Fact = tuple[Event, str, str]

GROUP = GroupId("namdal")
ELVNES, FOSSMO = MemberId("314910001"), MemberId("314913000")
BUYERS = (ELVNES, FOSSMO)
ALFA, BOREAL, CELSIUS = SupplierId("se-5560001111"), SupplierId("se-5560001234"), SupplierId("se-5560009999")
NOTICE = NoticeId("n-1")
DIGEST = "d" * 64
CRITERIA = (
    AwardCriterion(key="price", name="Price", kind=AwardCriterionKind.PRICE, weight_bp=6_000),
    AwardCriterion(key="quality", name="Quality", kind=AwardCriterionKind.QUALITY, weight_bp=4_000),
)
FORMULA = PriceFormula.LOWEST_PRICE_PROPORTION
PUBLISHED = criteria_digest(CRITERIA, FORMULA)
SET = (TenderDocument(document=DocumentId("t-1"), title="Tender documents", sha256=DIGEST),)


def opened(buyers: tuple[MemberId, ...] = BUYERS, group: GroupId | None = GROUP) -> Fact:
    """The case was opened in May."""
    event = ProcurementOpened(
        procurement=CASE, group=group, title="Alarms", subject="Alarms", buyers=buyers, lead=buyers[0]
    )
    return fact(event, "2026-05-04")


def estimated(at: str, *amounts: int, maximum: int | None = None, total: int | None = None) -> Fact:
    """What each buyer will pay, in kroner; the first amount is that of the first buyer."""
    event = ValueEstimated(
        procurement=CASE,
        estimates=tuple(MemberEstimate(member=one, amount=kr * 100) for one, kr in zip(BUYERS, amounts, strict=False)),
        total=(sum(amounts) if total is None else total) * 100,
        maximum=None if maximum is None else maximum * 100,
        basis="Last year's purchases.",
        estimated_on=moment(at).date(),
    )
    return fact(event, at)


def classified(at: str, kind: MainKind = MainKind.GOODS, *apart: ValueShare, separable: bool = False) -> Fact:
    """What kind of contract it is."""
    event = ClassificationDecided(
        procurement=CASE, main_kind=kind, cpv="35121700", split=apart, separable=separable, reason="By value."
    )
    return fact(event, at)


def chosen(
    at: str,
    part: Part = Part.PART_III,
    procedure: ProcedureKind = ProcedureKind.OPEN,
    ground: ProcedureGround | None = None,
) -> Fact:
    """The procedure was chosen, judged by the rules of the day."""
    event = ProcedureChosen(
        procurement=CASE,
        procedure=procedure,
        part=part,
        ground=ground,
        reason="It fits.",
        value=0,
        main_kind=MainKind.GOODS,
        rules=RulesUsed(versions=("eea-threshold-municipal@2026-04-21",), on=moment(at).date()),
    )
    return fact(event, at)


def announced(
    at: str,
    *,
    buyers: tuple[MemberId, ...] = BUYERS,
    kind: NoticeKind = NoticeKind.COMPETITION,
    notice: NoticeId = NOTICE,
    changes: NoticeId | None = None,
    maximum: int | None = None,
    electronically: bool = True,
    free: bool = True,
    shortens: bool = False,
    by: str = "p-elv-3",
) -> Fact:
    """A notice was sent; the maximum is in kroner."""
    event = NoticeSent(
        procurement=CASE,
        notice=notice,
        kind=kind,
        changes=changes,
        group=GROUP,
        lead=ELVNES,
        buyers=buyers,
        sent_at=moment(at),
        electronically=electronically,
        documents_freely_available=free,
        mandates=(),
        maximum=None if maximum is None else maximum * 100,
        shortens_time_limits=shortens,
    )
    return fact(event, at, by)


def published(
    at: str,
    buyers: tuple[MemberId, ...] = BUYERS,
    notice: NoticeId = NOTICE,
    kind: NoticeKind = NoticeKind.COMPETITION,
) -> Fact:
    """A notice stands published."""
    event = NoticePublished(
        procurement=CASE,
        notice=notice,
        kind=kind,
        published_at=moment(at),
        publication="2026/S 1-1",
        buyers=tuple(NoticeBuyer(number=one) for one in buyers),
    )
    return fact(event, at)


def deadline(
    until: str, at: str = "2026-07-03", counted_from: str | None = None, shortening: Shortening | None = None
) -> Fact:
    """The deadline for bids was fixed."""
    event = SubmissionDeadlineFixed(
        procurement=CASE,
        notice=NOTICE,
        deadline=moment(until),
        counted_from=date.fromisoformat(counted_from) if counted_from else day_of(moment(at)),
        shortening=shortening,
    )
    return fact(event, at)


def extended(at: str, earlier: str, until: str) -> Fact:
    """The deadline was moved later."""
    event = DeadlineExtended(
        procurement=CASE,
        earlier=moment(earlier),
        deadline=moment(until),
        ground=ExtensionGround.LATE_INFORMATION,
        reason="Late information.",
    )
    return fact(event, at)


def cancelled(at: str) -> Fact:
    """The competition was called off."""
    ground = next(iter(CancellationGround))
    event = ProcurementCancelled(procurement=CASE, ground=ground, reason="No need any more.", repeated=False)
    return fact(event, at)


def locked(at: str, formula: PriceFormula = FORMULA, version: int = 1) -> Fact:
    """Price 60 and quality 40 were locked."""
    event = CriteriaLocked(
        procurement=CASE,
        version=version,
        criteria=CRITERIA,
        formula=formula,
        digest=criteria_digest(CRITERIA, formula),
        prepared_by=PersonId("p-elv-3"),
    )
    return fact(event, at)


def frozen(at: str, digest: str = PUBLISHED) -> Fact:
    """The documents were frozen, with these criteria."""
    event = TenderDocumentsFrozen(
        procurement=CASE, version=1, documents=SET, prepared_by=PersonId("p-elv-3"), criteria_digest=digest
    )
    return fact(event, at)
