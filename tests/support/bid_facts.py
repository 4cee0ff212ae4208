"""Facts of bids for the tests of the fairness checks."""

from domain.bids.events import BidReceived, BidRejected, BidsOpened, BidWithdrawn
from domain.bids.values import OpenedBid, RejectionGround
from domain.kernel.identifiers import BidId, LotId, PersonId
from domain.kernel.organisations import SupplierId
from domain.negotiations.events import FinalBidsCalled
from tests.support.case_facts import DIGEST, Fact
from tests.support.cases import CASE, fact, moment


def bid(
    name: str,
    supplier: SupplierId,
    at: str = "2026-08-20",
    lot: str | None = None,
    replaces: str | None = None,
    due: str = "2026-08-24 12:00",
) -> Fact:
    """A bid came in; the deadline was noon on 24 August."""
    until = moment(due)
    event = BidReceived(
        procurement=CASE,
        bid=BidId(name),
        supplier=supplier,
        lot=LotId(lot) if lot else None,
        received_at=moment(at),
        deadline=until,
        late=moment(at) > until,
        digest=DIGEST,
        replaces=BidId(replaces) if replaces else None,
    )
    return fact(event, at)


def final_called(*suppliers: SupplierId, at: str, deadline: str) -> Fact:
    """Final bids were called for."""
    event = FinalBidsCalled(procurement=CASE, suppliers=suppliers, called_at=moment(at), deadline=moment(deadline))
    return fact(event, at)


def withdrawn(name: str, supplier: SupplierId, at: str = "2026-08-21") -> Fact:
    """A bid was taken back."""
    event = BidWithdrawn(procurement=CASE, bid=BidId(name), supplier=supplier, withdrawn_at=moment(at))
    return fact(event, at)


def rejected(
    name: str,
    supplier: SupplierId,
    ground: RejectionGround,
    at: str = "2026-08-25",
    heard: str | None = None,
    *,
    unopened: bool = True,
) -> Fact:
    """A bid was rejected, its supplier perhaps heard before."""
    event = BidRejected(
        procurement=CASE,
        bid=BidId(name),
        supplier=supplier,
        ground=ground,
        reason="By the regulation.",
        unopened=unopened,
        rejected_at=moment(at),
        heard_at=moment(heard) if heard else None,
    )
    return fact(event, at)


def opening(at: str, *bids: tuple[str, SupplierId, int], by: tuple[str, ...] = ("p-elv-3", "p-fos-1")) -> Fact:
    """Bids were opened by two people, each with its supplier and its price in kroner."""
    event = BidsOpened(
        procurement=CASE,
        opened_at=moment(at),
        opened_by=tuple(PersonId(one) for one in by),
        bids=tuple(
            OpenedBid(bid=BidId(name), supplier=supplier, price=kr * 100, digest=DIGEST) for name, supplier, kr in bids
        ),
    )
    return fact(event, at)
