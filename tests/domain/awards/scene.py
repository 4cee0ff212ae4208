"""The joint purchase of alarms when the bids have been evaluated: five buyers, five bidders, two rankings."""

from datetime import UTC, date, datetime

from domain.awards.commands import DecideAward, NotifyAward
from domain.awards.contents import Advantage, Recipient
from domain.awards.events import AwardDecided, AwardNotified
from domain.bids.events import BidReceived, BidRejected, BidsOpened
from domain.bids.values import OpenedBid, RejectionGround
from domain.evaluations.events import RankingComputed
from domain.evaluations.values import RankedBid, RankingSource
from domain.kernel.commands import Actor
from domain.kernel.identifiers import AwardId, BidId, ComplaintId, MotionId, PersonId
from domain.kernel.organisations import OrganisationNumber, SupplierId
from domain.motions.events import DecisionMade
from domain.motions.values import Ground
from domain.procurements.events import CriteriaLocked, ProcedureChosen, ProcurementOpened
from domain.procurements.values import AwardCriterion, AwardCriterionKind, MainKind, Part, PriceFormula, ProcedureKind
from domain.purchasing_groups.values import Matter
from domain.rule_sets.calendar import days_after
from domain.rule_sets.reviewed import rule
from domain.rule_sets.values import RuleId, RulesUsed
from tests.domain.mandates.scene import (
    ALARMS,
    DALHEIM,
    ELVNES,
    FOSSMO,
    FRAMEWORK,
    SKOGVATN,
    YTRE_SUND,
    decided,
)

BUYERS = (ELVNES, YTRE_SUND, DALHEIM, FOSSMO, SKOGVATN)
ALFA = SupplierId("314920007")
BOREAL = SupplierId("314920015")
CELSIUS = SupplierId("se-5560001234")
DELTA = SupplierId("314920023")
ECHO = SupplierId("314920031")
BIDDERS = tuple(sorted((ALFA, BOREAL, CELSIUS, DELTA, ECHO)))

BIDS = {
    ALFA: BidId("bid-alfa"),
    BOREAL: BidId("bid-boreal"),
    CELSIUS: BidId("bid-celsius"),
    DELTA: BidId("bid-delta"),
    ECHO: BidId("bid-echo"),
}
PRICES = {ALFA: 900_000_000, BOREAL: 820_000_000, CELSIUS: 811_000_000, DELTA: 612_000_000}
TO_BOREAL = AwardId("award-1")
TO_CELSIUS = AwardId("award-2")
FIRST_VOTE = MotionId("award-to-boreal")
REVERSAL_VOTE = MotionId("reverse-the-award")
SECOND_VOTE = MotionId("award-to-celsius")
COMPLAINT = ComplaintId("complaint-alfa")

PURCHASER = PersonId("elvnes-purchaser")
SECRETARY = PersonId("elvnes-secretary")
SIBLING = PersonId("dalheim-second")

MILLION = 1_000_000_00
DIGEST = "ab" * 32


def moment(month: int, day: int, hour: int = 10, minute: int = 0) -> datetime:
    """A moment in 2026, in UTC (two hours behind Norway until late October)."""
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def by(person: PersonId = SECRETARY) -> Actor:
    """The person acts for the lead."""
    return Actor(person=person, role="secretary", organisation=OrganisationNumber(ELVNES))


OPENED = ProcurementOpened(
    procurement=FRAMEWORK,
    group=ALARMS,
    title="Safety alarms",
    subject="Personal safety alarms and their operation",
    buyers=BUYERS,
    lead=ELVNES,
)
CRITERIA = CriteriaLocked(
    procurement=FRAMEWORK,
    version=1,
    criteria=(
        AwardCriterion(key="price", name="Price", kind=AwardCriterionKind.PRICE, weight_bp=4_000),
        AwardCriterion(key="quality", name="Quality", kind=AwardCriterionKind.QUALITY, weight_bp=3_000),
        AwardCriterion(key="climate", name="Climate", kind=AwardCriterionKind.CLIMATE, weight_bp=3_000),
    ),
    formula=PriceFormula.LOWEST_PRICE_PROPORTION,
    digest=DIGEST,
    prepared_by=PURCHASER,
)


def procedure(
    part: Part = Part.PART_III,
    kind: ProcedureKind = ProcedureKind.OPEN,
    main_kind: MainKind = MainKind.GOODS,
    value: int = 13 * MILLION,
) -> ProcedureChosen:
    """The procedure that was chosen."""
    on = date(2026, 6, 4)
    return ProcedureChosen(
        procurement=FRAMEWORK,
        procedure=kind,
        part=part,
        reason="Nothing speaks against it",
        value=value,
        main_kind=main_kind,
        rules=RulesUsed.of(rule(RuleId.EEA_THRESHOLD_MUNICIPAL, on), on=on),
    )


def received(supplier: SupplierId, late: bool = False, bid: BidId | None = None) -> BidReceived:  # noqa: FBT001, FBT002  the one state asked about
    """The supplier's bid came in."""
    return BidReceived(
        procurement=FRAMEWORK,
        bid=bid or BIDS[supplier],
        supplier=supplier,
        received_at=moment(8, 31, 10, 7) if late else moment(8, 28),
        deadline=moment(8, 31),
        late=late,
        digest=DIGEST,
    )


RECEIVED = tuple(received(supplier, late=supplier == ECHO) for supplier in BIDS)
BIDS_OPENED = BidsOpened(
    procurement=FRAMEWORK,
    opened_at=moment(8, 31, 11),
    opened_by=(PURCHASER, SECRETARY),
    bids=tuple(
        OpenedBid(bid=BIDS[supplier], supplier=supplier, price=price, digest=DIGEST)
        for supplier, price in PRICES.items()
    ),
)


def rejected(supplier: SupplierId, ground: RejectionGround) -> BidRejected:
    """The supplier's bid was rejected."""
    return BidRejected(
        procurement=FRAMEWORK,
        bid=BIDS[supplier],
        supplier=supplier,
        ground=ground,
        reason="As the documents say",
        unopened=ground is RejectionGround.LATE,
        rejected_at=moment(9, 1),
    )


REJECTED = (rejected(ECHO, RejectionGround.LATE), rejected(DELTA, RejectionGround.ABNORMALLY_LOW))


def ranked(*suppliers: SupplierId, version: int = 1, as_published: bool = True) -> RankingComputed:
    """The bids in this order."""
    return RankingComputed(
        procurement=FRAMEWORK,
        version=version,
        source=RankingSource.COMPUTED_HERE if as_published else RankingSource.MADE_ELSEWHERE,
        formula="lowest-price-proportion",
        as_published=as_published,
        criteria_version=1,
        criteria_digest=DIGEST,
        inputs_digest=DIGEST,
        ranking=tuple(
            RankedBid(rank=place, bid=BIDS[one], supplier=one, price=8 * MILLION, points=(), total=900 - place)
            for place, one in enumerate(suppliers, start=1)
        ),
        computed_at=moment(9, 15),
    )


RANKED_WRONGLY = ranked(BOREAL, CELSIUS, ALFA, as_published=False)
RANKED_ANEW = ranked(CELSIUS, BOREAL, ALFA, version=2)

EVALUATED = (OPENED, *RECEIVED, BIDS_OPENED, *REJECTED, RANKED_WRONGLY)


def voted(
    motion: MotionId = FIRST_VOTE,
    ground: Ground = Ground.MAJORITY_REACHED,
    matter: Matter = Matter.AWARD,
    reverses: MotionId | None = None,
) -> DecisionMade:
    """The group decided on the motion."""
    return decided(motion, ground, matter, reverses)


DECIDED = AwardDecided(
    procurement=FRAMEWORK,
    group=ALARMS,
    award=TO_BOREAL,
    bid=BIDS[BOREAL],
    supplier=BOREAL,
    value=820 * MILLION // 100,
    motion=FIRST_VOTE,
    prepared_by=PURCHASER,
    ranking=1,
    decided_at=moment(9, 17),
)
DECIDE = DecideAward(
    at=moment(9, 17),
    by=by(),
    procurement=FRAMEWORK,
    group=ALARMS,
    award=TO_BOREAL,
    bid=BIDS[BOREAL],
    value=820 * MILLION // 100,
    motion=FIRST_VOTE,
    prepared_by=PURCHASER,
    ranking=1,
)

ADVANTAGES = tuple(Advantage(criterion=key, reason="Better than the others") for key in ("price", "quality", "climate"))


def told(award: AwardDecided, sent_at: datetime, until: date, shortest: date | None = None) -> AwardNotified:
    """Everybody was told of the award at once."""
    on, days = sent_at.date(), rule(RuleId.STANDSTILL_DAYS, sent_at.date())
    counted = days_after(on, days.value)
    return AwardNotified(
        procurement=FRAMEWORK,
        award=award.award,
        winner=award.supplier,
        winner_name="The winner",
        advantages=ADVANTAGES,
        recipients=tuple(Recipient(supplier=one, sent_at=sent_at) for one in BIDDERS),
        sent_at=sent_at,
        standstill_until=until,
        minimum_until=shortest or counted.ends_on,
        steps=counted.steps,
        rules=RulesUsed.of(days, on=on),
    )


def tell(award: AwardId, sent_at: datetime) -> NotifyAward:
    """Tell everybody of the award at once."""
    return NotifyAward(
        at=sent_at,
        by=by(),
        procurement=FRAMEWORK,
        award=award,
        winner_name="The winner",
        advantages=ADVANTAGES,
        recipients=tuple(Recipient(supplier=one, sent_at=sent_at) for one in BIDDERS),
    )
