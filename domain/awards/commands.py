"""What may be asked about an award. `at` is when it was decided or reversed, or when it is noted that it was told."""

from datetime import date

from pydantic import Field

from domain.awards.contents import Advantage, Recipient, StandstillExemption
from domain.kernel.commands import Command
from domain.kernel.identifiers import AwardId, BidId, ComplaintId, GroupId, LotId, MotionId, PersonId, ProcurementId
from domain.kernel.money import Amount
from domain.kernel.texts import Text, Title


class DecideAward(Command):
    """Decide who gets the contract, or a lot of it."""

    procurement: ProcurementId
    group: GroupId | None = Field(default=None, description="The group that decides, where the case is a group's.")
    award: AwardId = Field(description="A new reference for this decision.")
    lot: LotId | None = Field(default=None, description="The lot, where the purchase is divided.")
    bid: BidId = Field(description="The bid that is chosen.")
    value: Amount = Field(description="The value of the contract, in øre without VAT.")
    value_reason: Text | None = Field(
        default=None, description="Why the value is not the chosen bid's price, where it is not; such as an estimate."
    )
    motion: MotionId | None = Field(default=None, description="The carried motion; a group decides by no other means.")
    prepared_by: PersonId = Field(description="Who prepared the decision.")
    ranking: int | None = Field(default=None, ge=1, description="The version of the ranking that it follows.")
    tie_reason: Text | None = Field(
        default=None,
        description="Where several bids stand first: how one was chosen, by the published rule or by drawing lots.",
    )


class NotifyAward(Command):
    """Tell everybody concerned who gets the contract, why, and how long it stands still."""

    procurement: ProcurementId
    award: AwardId
    winner_name: Title = Field(description="The chosen supplier's name, as the notice says it.")
    advantages: tuple[Advantage, ...] = Field(
        min_length=1, max_length=30, description="What the chosen bid does, and does better, on each award criterion."
    )
    recipients: tuple[Recipient, ...] = Field(
        min_length=1, max_length=400, description="To whom it was sent, and when."
    )
    electronically: bool = Field(default=True, description="Whether it was sent electronically; else it stands longer.")
    standstill_until: date | None = Field(
        default=None, description="The last day of the standstill that the notice states; left out: the shortest."
    )
    exemption: StandstillExemption | None = Field(default=None, description="Why no standstill is needed.")


class ExtendStandstill(Command):
    """Lengthen a running standstill, and tell everybody concerned."""

    procurement: ProcurementId
    award: AwardId
    standstill_until: date = Field(description="The new last day.")
    reason: Text


class ReverseAward(Command):
    """Reverse an award that is in breach of the rules, before any contract."""

    procurement: ProcurementId
    group: GroupId | None = Field(default=None, description="The group that decides, where the case is a group's.")
    award: AwardId
    motion: MotionId | None = Field(
        default=None, description="The carried motion, which names the one that made the award as what it reverses."
    )
    prepared_by: PersonId = Field(description="Who prepared the decision.")
    complaint: ComplaintId | None = Field(default=None, description="The complaint that led to it, where one did.")
    reason: Text = Field(description="In what way the award was in breach.")
