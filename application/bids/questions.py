"""How the bids of a procurement stand: what came in when, what was opened by whom, what was rejected and why."""

from dataclasses import dataclass, field, replace

from application.questions.declaring import Moment, NoParameters, Question, always
from application.recording.envelopes import Recorded
from domain.bids.events import BidAccessed, BidReceived, BidRejected, BidsOpened, BidWithdrawn, RejectionNotified
from domain.bids.stages import Bid, Bids, Opened, Rejected, Replaced, Withdrawn
from domain.bids.values import DEADLINE_FACTS, BidStanding, Deadlines, RejectionGround
from domain.kernel.digests import Sha256
from domain.kernel.events import Event, Written
from domain.kernel.guarded import Guarded
from domain.kernel.identifiers import BidId, LotId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.money import Amount
from domain.kernel.organisations import SupplierId
from domain.negotiations.events import FinalBidsCalled
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed


class RejectionView(Written):
    """Why a bid was rejected, where the ground stands, and when the supplier was told."""

    ground: RejectionGround
    provision: str
    reason: str
    unopened: bool
    rejected_at: Instant
    heard_at: Instant | None
    notified_at: Instant | None


class BidView(Written):
    """A bid. Its price and content are told once it was opened, by whoever may see guarded values."""

    bid: BidId
    supplier: SupplierId
    lot: LotId | None
    standing: BidStanding
    received_at: Instant
    late: bool
    digest: Sha256
    opened_at: Instant | None = None
    price: Amount | None = None
    content: Guarded[str] | None = None
    withdrawn_at: Instant | None = None
    replaced_by: BidId | None = None
    rejection: RejectionView | None = None


class OpeningView(Written):
    """When bids were opened, by whom, and which."""

    opened_at: Instant
    opened_by: tuple[PersonId, ...]
    bids: tuple[BidId, ...]


class AccessView(Written):
    """Somebody's look into a bid, and whether it was a breach of secrecy."""

    bid: BidId
    person: PersonId
    accessed_at: Instant
    before_opening: bool
    what: str


class BidsView(Written):
    """The bids of a procurement, in the order they came in."""

    procurement: ProcurementId
    deadline: Instant | None
    bids: tuple[BidView, ...]
    openings: tuple[OpeningView, ...]
    accesses: tuple[AccessView, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    procurement: ProcurementId | None = None
    deadlines: Deadlines = field(default_factory=Deadlines)
    bids: Bids = field(default_factory=Bids)
    openings: tuple[BidsOpened, ...] = ()
    accesses: tuple[BidAccessed, ...] = ()


def _evolve(known: _Known, recorded: Recorded[Event]) -> _Known:
    event = recorded.event
    match event:
        case SubmissionDeadlineFixed() | DeadlineExtended() | FinalBidsCalled():
            return replace(known, procurement=event.procurement, deadlines=known.deadlines.after(event))
        case BidAccessed():
            return replace(known, accesses=(*known.accesses, event))
        case BidsOpened():
            return replace(known, openings=(*known.openings, event), bids=known.bids.after(event))
        case BidReceived():
            return replace(known, procurement=event.procurement, bids=known.bids.after(event))
        case _:
            return replace(known, bids=known.bids.after(event))


def _answer(known: _Known, _parameters: NoParameters, _moment: Moment) -> BidsView | None:
    if known.procurement is None:
        return None
    return BidsView(
        procurement=known.procurement,
        deadline=known.deadlines.last,
        bids=tuple(
            _bid_view(one) for one in sorted(known.bids.by_reference.values(), key=lambda one: one.received.received_at)
        ),
        openings=tuple(
            OpeningView(opened_at=one.opened_at, opened_by=one.opened_by, bids=tuple(found.bid for found in one.bids))
            for one in known.openings
        ),
        accesses=tuple(
            AccessView(
                bid=one.bid,
                person=one.person,
                accessed_at=one.accessed_at,
                before_opening=one.before_opening,
                what=one.what,
            )
            for one in known.accesses
        ),
    )


def _bid_view(bid: Bid) -> BidView:
    received = bid.received
    opening = bid.opening if isinstance(bid, Opened | Replaced | Rejected) else None
    found = next((one for one in opening.bids if one.bid == received.bid), None) if opening else None
    return BidView(
        bid=received.bid,
        supplier=received.supplier,
        lot=received.lot,
        standing=bid.standing,
        received_at=received.received_at,
        late=received.late,
        digest=received.digest,
        opened_at=opening.opened_at if opening else None,
        price=found.price if found else None,
        content=received.content if opening else None,
        withdrawn_at=bid.withdrawal.withdrawn_at if isinstance(bid, Withdrawn) else None,
        replaced_by=bid.by if isinstance(bid, Replaced) else None,
        rejection=_rejection_view(bid) if isinstance(bid, Rejected) else None,
    )


def _rejection_view(bid: Rejected) -> RejectionView:
    decided = bid.rejection
    return RejectionView(
        ground=decided.ground,
        provision=decided.ground.provision,
        reason=decided.reason,
        unopened=decided.unopened,
        rejected_at=decided.rejected_at,
        heard_at=decided.heard_at,
        notified_at=bid.notice.sent_at if bid.notice else None,
    )


BIDS = Question(
    name="bids",
    asks="Which bids came in when, what became of each, and who opened them?",
    identifier=ProcurementId,
    types=(
        *DEADLINE_FACTS,
        BidReceived,
        BidWithdrawn,
        BidAccessed,
        BidsOpened,
        BidRejected,
        RejectionNotified,
    ),
    begin=always(_Known()),
    evolve=_evolve,
    answer=_answer,
    view=BidsView,
    parameters=NoParameters,
)
