"""A simpler model of bids: a stage in one word for each, and what it takes to come to the next."""

from dataclasses import dataclass, field
from datetime import datetime

from domain.bids.values import RejectionGround
from domain.kernel.identifiers import BidId, PersonId
from tests.support.growing_history import Verdict


@dataclass
class Envelope:
    """A bid: when it came, its stage, and the facts that ended it."""

    came_at: datetime
    late: bool
    stage: str = "sealed"
    rejection: tuple[RejectionGround, datetime] | None = None
    told_at: datetime | None = None


@dataclass
class Model:
    """What becomes of bids that all have their own reference and supplier; nobody in it is bound by interests."""

    deadline: datetime
    cleared: set[PersonId]
    recused: set[PersonId] = field(default_factory=set[PersonId])
    bids: dict[BidId, Envelope] = field(default_factory=dict[BidId, Envelope])
    asked: dict[BidId, datetime] = field(default_factory=dict[BidId, datetime])

    def receive(self, bid: BidId, now: datetime) -> Verdict:
        known = self.bids.get(bid)
        if known:
            return "nothing" if known.came_at == now else "rejected"
        self.bids[bid] = Envelope(now, late=now > self.deadline)
        return "recorded"

    def withdraw(self, bid: BidId, now: datetime) -> Verdict:
        known = self.bids.get(bid)
        if known and known.stage == "withdrawn":
            return "nothing"
        if not known or known.stage != "sealed" or known.late or now > self.deadline:
            return "rejected"
        known.stage = "withdrawn"
        return "recorded"

    def open(self, bids: list[BidId], people: list[PersonId], now: datetime) -> Verdict:
        due = {bid for bid, one in self.bids.items() if one.stage == "sealed" and not one.late}
        free = len(set(people)) == len(people) >= 2 and set(people) <= self.cleared - self.recused
        if now <= self.deadline or not free or not bids or len(set(bids)) < len(bids) or set(bids) != due:
            return "rejected"
        for bid in bids:
            self.bids[bid].stage = "opened"
        return "recorded"

    def reject(self, bid: BidId, ground: RejectionGround, now: datetime) -> Verdict:
        known = self.bids.get(bid)
        if known and known.rejection:
            return "nothing" if known.rejection[0] is ground else "rejected"
        if not known or known.stage == "withdrawn" or known.late != (ground is RejectionGround.LATE):
            return "rejected"
        if ground.is_about_content and known.stage != "opened":
            return "rejected"
        if ground is RejectionGround.ABNORMALLY_LOW and not (bid in self.asked and now >= self.asked[bid]):
            return "rejected"
        known.rejection = (ground, now)
        known.stage = "rejected"
        return "recorded"

    def notify(self, bid: BidId, now: datetime) -> Verdict:
        known = self.bids.get(bid)
        if not known or not known.rejection:
            return "rejected"
        if known.told_at:
            return "nothing" if known.told_at == now else "rejected"
        if now < known.rejection[1]:
            return "rejected"
        known.told_at = now
        return "recorded"
