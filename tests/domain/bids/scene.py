"""Five suppliers bid for safety alarms: what is usually true by then, what becomes of bids, and commands to vary.

The slices about the same competition (participation, clarifications, negotiations, evaluations) borrow its case, people
and bids from here.
"""

from datetime import date, datetime

from domain.bids.commands import BidAtOpening, OpenBids, ReceiveBid, RejectBid
from domain.bids.decider import DECIDER
from domain.bids.events import BidReceived, BidRejected, BidsOpened, BidWithdrawn
from domain.bids.values import OpenedBid, RejectionGround
from domain.impartiality.events import ImpartialityDeclared, RecusalInCaseDecided
from domain.impartiality.grounds import CaseCapacity, DeciderStanding, DisqualificationGround
from domain.kernel.commands import Actor
from domain.kernel.identifiers import BidId, LotId, NoticeId, PersonId, ProcurementId
from domain.kernel.instants import NORWAY, Instant
from domain.kernel.organisations import OrganisationNumber, SupplierId
from domain.procurements.events import LotsDecided, ProcedureChosen, ProcurementCancelled
from domain.procurements.values import CancellationGround, Lot, MainKind, Part, ProcedureKind
from domain.rule_sets.values import RulesUsed
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed
from domain.tenders.values import ExtensionGround
from tests.support.specification import Specification

ALARMS = ProcurementId("alarms")
OTHER = ProcurementId("furniture")
ALFA, BOREAL, CELSIUS = SupplierId("314920007"), SupplierId("314921003"), SupplierId("se-5560001234")
DELTA, ECHO = SupplierId("314923006"), SupplierId("314924002")
SUPPLIERS = (ALFA, BOREAL, CELSIUS, DELTA, ECHO)
A, B, C, D, E = (BidId(f"bid-{letter}") for letter in "abcde")
OWNERS = dict(zip((A, B, C, D, E), SUPPLIERS, strict=True))
PRICES = {A: 865_000_000, B: 840_000_000, C: 811_000_000, D: 612_000_000, E: 799_000_000}
"""In øre: 8.65, 8.40, 8.11, 6.12 and 7.99 million kroner."""
DIGESTS = {bid: f"{number:064x}" for number, bid in enumerate((A, B, C, D, E), start=1)}
ANNA, BO, DAG, EVA, LEADER = (PersonId(f"p-{name}") for name in ("anna", "bo", "dag", "eva", "leader"))
NORTH, SOUTH = LotId("north"), LotId("south")


def at(day: int, hour: int = 10, minute: int = 0, month: int = 9) -> Instant:
    """A time in Norway in September 2026, or in another month of it."""
    return datetime(2026, month, day, hour, minute, tzinfo=NORWAY)


FIRST_DEADLINE = at(24, 12, month=8)
DEADLINE = at(31, 12, month=8)
IN_TIME = at(28, 9, month=8)
TOO_LATE = at(31, 12, 7, month=8)
OPENING = at(31, 13, month=8)


def by(person: PersonId = ANNA) -> Actor:
    """The person, acting for the lead."""
    return Actor(person=person, role="lead-purchaser", organisation=OrganisationNumber("314910001"))


FIXED = SubmissionDeadlineFixed(
    procurement=ALARMS, notice=NoticeId("notice-1"), deadline=FIRST_DEADLINE, counted_from=date(2026, 7, 3)
)
EXTENDED = DeadlineExtended(
    procurement=ALARMS,
    earlier=FIRST_DEADLINE,
    deadline=DEADLINE,
    ground=ExtensionGround.LATE_INFORMATION,
    reason="An answer came late.",
)
IN_LOTS = LotsDecided(procurement=ALARMS, lots=(Lot(lot=NORTH, title="North"), Lot(lot=SOUTH, title="South")))
CALLED_OFF = ProcurementCancelled(
    procurement=ALARMS, ground=CancellationGround.NEED_CHANGED, reason="Not needed.", repeated=False
)


def chosen(procedure: ProcedureKind = ProcedureKind.OPEN, part: Part = Part.PART_III) -> ProcedureChosen:
    return ProcedureChosen(
        procurement=ALARMS,
        procedure=procedure,
        part=part,
        reason="A known market.",
        value=1_300_000_000,
        main_kind=MainKind.GOODS,
        rules=RulesUsed(versions=("eea-threshold-municipal@2026-04-21",), on=date(2026, 6, 4)),
    )


NEGOTIATED = chosen(ProcedureKind.NEGOTIATED)


def declared(person: PersonId, *, interests: bool = False, on: Instant | None = None) -> ImpartialityDeclared:
    return ImpartialityDeclared(
        procurement=ALARMS,
        person=person,
        capacity=CaseCapacity.OFFICIAL,
        has_interests=interests,
        declared_at=on or at(11, month=6),
    )


def judged(person: PersonId, *, recused: bool = True, on: Instant | None = None) -> RecusalInCaseDecided:
    return RecusalInCaseDecided(
        procurement=ALARMS,
        person=person,
        recused=recused,
        decided_by=LEADER,
        decider_standing=DeciderStanding.SUPERIOR,
        ground=DisqualificationGround.PARTICULAR_CIRCUMSTANCES,
        reason="A sibling sells for the supplier.",
        decided_at=on or at(2),
    )


def received(
    bid: BidId,
    on: Instant = IN_TIME,
    *,
    lot: LotId | None = None,
    replaces: BidId | None = None,
    content: str | None = None,
) -> BidReceived:
    return BidReceived(
        procurement=ALARMS,
        bid=bid,
        supplier=OWNERS[bid],
        lot=lot,
        received_at=on,
        deadline=DEADLINE,
        late=on > DEADLINE,
        digest=DIGESTS[bid],
        replaces=replaces,
        content=content,
    )


def withdrawn(bid: BidId = A, on: Instant = IN_TIME) -> BidWithdrawn:
    return BidWithdrawn(procurement=ALARMS, bid=bid, supplier=OWNERS[bid], withdrawn_at=on)


def found(bid: BidId, lot: LotId | None = None) -> OpenedBid:
    return OpenedBid(bid=bid, supplier=OWNERS[bid], lot=lot, price=PRICES[bid], digest=DIGESTS[bid])


def opened(*bids: BidId, on: Instant = OPENING) -> BidsOpened:
    return BidsOpened(procurement=ALARMS, opened_at=on, opened_by=(ANNA, BO), bids=tuple(found(bid) for bid in bids))


def rejected(
    bid: BidId,
    ground: RejectionGround = RejectionGround.NOT_QUALIFIED,
    *,
    unopened: bool = False,
    on: Instant | None = None,
    heard_at: Instant | None = None,
) -> BidRejected:
    return BidRejected(
        procurement=ALARMS,
        bid=bid,
        supplier=OWNERS[bid],
        ground=ground,
        reason="As minuted.",
        unopened=unopened,
        rejected_at=on or at(1),
        heard_at=heard_at,
    )


def receiving(fact: BidReceived, person: PersonId = ANNA) -> ReceiveBid:
    return ReceiveBid(
        at=fact.received_at,
        by=by(person),
        procurement=fact.procurement,
        bid=fact.bid,
        supplier=fact.supplier,
        lot=fact.lot,
        digest=fact.digest,
        replaces=fact.replaces,
        content=fact.content if isinstance(fact.content, str) else None,
    )


def opening(fact: BidsOpened, person: PersonId = ANNA) -> OpenBids:
    return OpenBids(
        at=fact.opened_at,
        by=by(person),
        procurement=fact.procurement,
        opened_by=fact.opened_by,
        bids=tuple(BidAtOpening(bid=one.bid, price=one.price, digest=one.digest) for one in fact.bids),
    )


def rejecting(fact: BidRejected, person: PersonId = ANNA) -> RejectBid:
    return RejectBid(
        at=fact.rejected_at,
        by=by(person),
        procurement=fact.procurement,
        bid=fact.bid,
        ground=fact.ground,
        reason=fact.reason,
        heard_at=fact.heard_at,
    )


BEFORE_BIDS = (FIXED, EXTENDED, declared(ANNA), declared(BO), declared(DAG))
COMPETITION = Specification(DECIDER).given_any(*BEFORE_BIDS)
