"""The facts of an award, from the decision to its reversal."""

from datetime import date

from pydantic import Field

from domain.awards.contents import Advantage, Recipient, StandstillExemption
from domain.kernel.events import Event
from domain.kernel.identifiers import AwardId, BidId, ComplaintId, GroupId, LotId, MotionId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.money import Amount
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text, Title
from domain.rule_sets.values import RulesUsed, Step


class AwardDecided(Event):
    """It was decided who gets the contract (or the lot), at which value in øre without VAT, by which ranking.

    `value_reason` is why that is not the bid's price, where it is not; `motion` is the group's carried decision;
    `tie_reason` is how one was chosen of several that stood first, `replaces` the reversed award that this one takes
    the place of.
    """

    stored_as = "award-decided.v1"
    legal_basis = ("FOA § 18-1", "FOA § 25-1")

    procurement: ProcurementId
    group: GroupId | None = None
    award: AwardId
    lot: LotId | None = None
    bid: BidId
    supplier: SupplierId
    value: Amount
    value_reason: Text | None = None
    motion: MotionId | None = None
    prepared_by: PersonId
    ranking: int | None = Field(default=None, ge=1)
    tie_reason: Text | None = None
    replaces: AwardId | None = None
    decided_at: Instant


class AwardNotified(Event):
    """The award was told in writing, at once, to everybody concerned: who won, why, and the standstill.

    `sent_at` is when the last one was sent; the standstill ends with the day `standstill_until`. `minimum_until` and
    `steps` are the calculation of the shortest one that the rules allow, where there is a shortest.
    """

    stored_as = "award-notified.v1"
    legal_basis = ("FOA § 4-5 f", "FOA § 25-1", "FOA § 25-2")

    procurement: ProcurementId
    award: AwardId
    winner: SupplierId
    winner_name: Title
    advantages: tuple[Advantage, ...] = Field(min_length=1)
    recipients: tuple[Recipient, ...] = Field(min_length=1)
    sent_at: Instant
    electronically: bool = True
    standstill_until: date | None = None
    exemption: StandstillExemption | None = None
    minimum_until: date | None = None
    steps: tuple[Step, ...] = ()
    rules: RulesUsed | None = None

    @property
    def rule_set(self) -> str | None:
        """The versions that the shortest standstill follows from, where there is one."""
        return self.rules.name if self.rules else None


class StandstillExtended(Event):
    """The buyer lengthened a running standstill of its own accord, and told everybody concerned."""

    stored_as = "standstill-extended.v1"
    legal_basis = ("FOA § 25-2",)

    procurement: ProcurementId
    award: AwardId
    earlier: date
    standstill_until: date
    reason: Text
    extended_at: Instant


class AwardReversed(Event):
    """The award was found to be in breach and reversed before any contract; `reverses` is the motion that made it."""

    stored_as = "award-reversed.v1"
    legal_basis = ("FOA § 25-1(4)",)

    procurement: ProcurementId
    group: GroupId | None = None
    award: AwardId
    lot: LotId | None = None
    supplier: SupplierId
    reverses: MotionId | None = None
    motion: MotionId | None = None
    prepared_by: PersonId
    complaint: ComplaintId | None = None
    reason: Text
    reversed_at: Instant
