"""What is told of an award. Amounts are in øre without VAT; days are days in Norway, the last one included."""

from datetime import date
from enum import StrEnum
from typing import Self

from application.trails.counting import explained
from application.trails.telling import Teller
from domain.awards.contents import Advantage, Recipient, StandstillExemption
from domain.awards.events import AwardNotified, AwardReversed
from domain.complaints.contents import ComplaintGround, CourtAnswer, Finding
from domain.complaints.events import ComplaintAnswered, ComplaintReceived, InjunctionPetitionServed, SuspensionLifted
from domain.contracts.events import ContractSigned
from domain.contracts.values import BuyerAuthority
from domain.kernel.events import Written
from domain.kernel.identifiers import (
    AwardId,
    BidId,
    ComplaintId,
    ContractId,
    LotId,
    MotionId,
    PersonId,
    ProcurementId,
)
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId, SupplierId
from domain.rule_sets.values import Step


class AwardStage(StrEnum):
    """How far an award has come."""

    DECIDED = "decided"
    STANDING_STILL = "standing-still"
    SUSPENDED = "suspended"
    FREE_TO_SIGN = "free-to-sign"
    REVERSED = "reversed"
    CONTRACTED = "contracted"


class SentNotice(Written):
    """A notice as it was sent, with how its shortest standstill was counted and by which rule."""

    winner_name: str
    sent_at: Instant
    electronically: bool
    recipients: tuple[Recipient, ...]
    advantages: tuple[Advantage, ...]
    standstill_until: date | None
    exemption: StandstillExemption | None
    shortest_until: date | None
    steps: tuple[Step, ...]
    counted: tuple[str, ...]
    rules: tuple[str, ...]

    @classmethod
    def of(cls, notice: AwardNotified, teller: Teller) -> Self:
        """What the fact tells, the count in the teller's words."""
        return cls(
            winner_name=notice.winner_name,
            sent_at=notice.sent_at,
            electronically=notice.electronically,
            recipients=notice.recipients,
            advantages=notice.advantages,
            standstill_until=notice.standstill_until,
            exemption=notice.exemption,
            shortest_until=notice.minimum_until,
            steps=notice.steps,
            counted=explained(notice.steps, teller),
            rules=notice.rules.versions if notice.rules else (),
        )


class ComplaintView(Written):
    """A complaint, and the answer to it where there is one."""

    complaint: ComplaintId
    supplier: SupplierId
    ground: ComplaintGround
    what: str
    received_at: Instant
    finding: Finding | None
    reason: str | None
    answered_at: Instant | None

    @classmethod
    def of(cls, received: ComplaintReceived, answered: ComplaintAnswered | None) -> Self:
        """What the facts tell."""
        return cls(
            complaint=received.complaint,
            supplier=received.supplier,
            ground=received.ground,
            what=received.what,
            received_at=received.received_at,
            finding=answered.finding if answered else None,
            reason=answered.reason if answered else None,
            answered_at=answered.answered_at if answered else None,
        )


class PetitionView(Written):
    """A petition for an injunction, and the court's answer where there is one."""

    supplier: SupplierId
    court: str
    filed_at: Instant
    served_at: Instant
    suspends: bool
    answer: CourtAnswer | None
    answered_at: Instant | None

    @classmethod
    def of(cls, served: InjunctionPetitionServed, lifted: SuspensionLifted | None) -> Self:
        """What the facts tell."""
        return cls(
            supplier=served.supplier,
            court=served.court,
            filed_at=served.filed_at,
            served_at=served.served_at,
            suspends=served.suspends,
            answer=lifted.answer if lifted else None,
            answered_at=lifted.lifted_at if lifted else None,
        )


class ReversalView(Written):
    """By which decision an award was reversed, and why."""

    reversed_at: Instant
    motion: MotionId | None
    complaint: ComplaintId | None
    reason: str

    @classmethod
    def of(cls, reversal: AwardReversed) -> Self:
        """What the fact tells."""
        return cls(
            reversed_at=reversal.reversed_at,
            motion=reversal.motion,
            complaint=reversal.complaint,
            reason=reversal.reason,
        )


class ContractView(Written):
    """A contract under the award: for whom, by whose signature and by which chain of mandates."""

    contract: ContractId
    value: int
    buyers: tuple[MemberId, ...]
    signed_by: tuple[PersonId, ...]
    signed_at: Instant
    mandates: tuple[BuyerAuthority, ...]

    @classmethod
    def of(cls, signed: ContractSigned) -> Self:
        """What the fact tells."""
        return cls(
            contract=signed.contract,
            value=signed.value,
            buyers=signed.buyers,
            signed_by=signed.signed_by,
            signed_at=signed.signed_at,
            mandates=signed.mandates,
        )


class AwardView(Written):
    """An award as it stood at the end of the day.

    `standstill_until` is the last day of the running or ended standstill; `earliest_signing_on` the day after it.
    """

    award: AwardId
    on: date
    procurement: ProcurementId
    lot: LotId | None
    bid: BidId
    supplier: SupplierId
    value: int
    motion: MotionId | None
    ranking: int | None
    replaces: AwardId | None
    decided_at: Instant
    stage: AwardStage
    notices: tuple[SentNotice, ...]
    standstill_until: date | None
    earliest_signing_on: date | None
    complaints: tuple[ComplaintView, ...]
    petitions: tuple[PetitionView, ...]
    no_injunction_confirmed_at: Instant | None
    reversal: ReversalView | None
    contracts: tuple[ContractView, ...]
