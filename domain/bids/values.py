"""When bids are due, what one is opened with, and the grounds on which it, or its supplier, may be rejected."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import Field

from domain.kernel.boundaries import EventType
from domain.kernel.digests import Sha256
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import BidId, LotId
from domain.kernel.money import Amount
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text
from domain.negotiations.events import FinalBidsCalled
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed

BidContent: TypeAlias = Text
"""What a bid says, or what of it is worth keeping here; it goes to the vault."""

Price: TypeAlias = Annotated[Amount, Field(description="The price to be evaluated, in øre without VAT.")]
"""What a bid is compared by, as the tender documents ask for it."""


DEADLINE_FACTS: tuple[EventType, ...] = (SubmissionDeadlineFixed, DeadlineExtended, FinalBidsCalled)
"""The facts that tell when bids are due."""


@dataclass(frozen=True, slots=True)
class Deadlines:
    """When bids are due, and when final bids are; read by every slice that counts from either.

    `fixed` are the deadlines for bids, each in the place of the one before; `finals` the calls for final bids.
    """

    fixed: tuple[datetime, ...] = ()
    finals: tuple[FinalBidsCalled, ...] = ()

    def after(self, event: Event) -> "Deadlines":
        """The same with one more fact; facts about other things change nothing."""
        match event:
            case SubmissionDeadlineFixed() | DeadlineExtended():
                return replace(self, fixed=(*self.fixed, event.deadline))
            case FinalBidsCalled():
                return replace(self, finals=(*self.finals, event))
            case _:
                return self

    @property
    def every(self) -> tuple[datetime, ...]:
        """Every deadline that was told to suppliers, each in the place of the one before."""
        return (*self.fixed, *(one.deadline for one in self.finals))

    @property
    def first(self) -> datetime | None:
        """The deadline for bids as it stands, before any final ones are asked for."""
        return self.fixed[-1] if self.fixed else None

    @property
    def last(self) -> datetime | None:
        """The deadline that counts: that for final bids once they were called for (FOA § 23-7(4))."""
        return self.finals[-1].deadline if self.finals else self.first

    def known_at(self, moment: datetime) -> datetime | None:
        """The deadline before which nobody might look at that moment: for final bids where they were called for."""
        return self.last if any(one.called_at <= moment for one in self.finals) else self.first

    def ahead_of(self, moment: datetime) -> datetime | None:
        """The deadline that what happened then comes before: the first until it passed, then that for final bids."""
        return self.first if self.first is not None and moment <= self.first else self.last

    def asked_for_final(self, supplier: SupplierId, at: datetime) -> bool:
        """Whether final bids had been called for from the supplier by then."""
        return any(supplier in one.suppliers and one.called_at <= at for one in self.finals)

    def of(self, supplier: SupplierId, at: datetime) -> datetime | None:
        """The deadline that a bid of the supplier is held against when it comes at the time."""
        return self.last if self.asked_for_final(supplier, at) else self.first


class OpenedBid(Written):
    """A bid at its opening: whose it is, its price in øre, and the digest of what was opened."""

    bid: BidId
    supplier: SupplierId
    lot: LotId | None = None
    price: Price
    digest: Sha256


class BidStanding(StrEnum):
    """How far a bid has come."""

    SEALED = "sealed"
    OPENED = "opened"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    REJECTED = "rejected"


class Timeliness(StrEnum):
    """Whether something came before its deadline had passed."""

    IN_TIME = "in-time"
    LATE = "late"


class AccessTime(StrEnum):
    """Whether a bid had been opened when somebody saw into it."""

    BEFORE_OPENING = "before-opening"
    AFTER_OPENING = "after-opening"


class RejectionGround(StrEnum):
    """A ground of the regulation. In Part II of it the same grounds stand in §§ 9-4 to 9-6."""

    LATE = "late"
    WRONG_CHANNEL = "wrong-channel"
    WRONG_FORM = "wrong-form"

    NOT_QUALIFIED = "not-qualified"
    UNPAID_TAX_BY_FINAL_DECISION = "unpaid-tax-by-final-decision"
    IMPARTIALITY = "impartiality"
    UNFAIR_ADVANTAGE = "unfair-advantage"
    SERIOUS_CRIME = "serious-crime"
    UNPAID_TAX = "unpaid-tax"
    INSOLVENCY = "insolvency"
    BREACH_OF_LABOUR_OR_ENVIRONMENTAL_LAW = "breach-of-labour-or-environmental-law"
    CONFLICT_OF_INTEREST = "conflict-of-interest"
    COLLUSION = "collusion"
    EARLIER_BREACH_OF_CONTRACT = "earlier-breach-of-contract"
    FALSE_INFORMATION = "false-information"
    UNDUE_INFLUENCE = "undue-influence"
    PROFESSIONAL_MISCONDUCT = "professional-misconduct"

    NOT_BINDING = "not-binding"
    MATERIAL_DEVIATION = "material-deviation"
    UNLAWFULLY_LOW = "unlawfully-low"
    DEVIATION = "deviation"
    ABNORMALLY_LOW = "abnormally-low"
    BREAKS_LABOUR_OR_ENVIRONMENTAL_LAW = "breaks-labour-or-environmental-law"
    ABOVE_BUDGET = "above-budget"
    NOT_ACCEPTABLE = "not-acceptable"

    @property
    def provision(self) -> str:
        """Where it stands in Part III of the regulation, e.g. `FOA § 24-1(1)a`."""
        return _PROVISIONS[self]

    @property
    def is_about_content(self) -> bool:
        """Whether only who has opened the bid can say so (§ 24-8)."""
        return self.provision.startswith("FOA § 24-8")

    @property
    def needs_explanation_first(self) -> bool:
        """Whether the supplier must have been asked in writing to explain the price (§ 24-9)."""
        return self in {RejectionGround.UNLAWFULLY_LOW, RejectionGround.ABNORMALLY_LOW}

    @property
    def needs_hearing_first(self) -> bool:
        """Whether the supplier must have had the chance to show that competition is not distorted (§ 24-2(1)d)."""
        return self is RejectionGround.UNFAIR_ADVANTAGE


_PROVISIONS = {
    RejectionGround.LATE: "FOA § 24-1(1)a",
    RejectionGround.WRONG_CHANNEL: "FOA § 24-1(1)b",
    RejectionGround.WRONG_FORM: "FOA § 24-1(2)b",
    RejectionGround.NOT_QUALIFIED: "FOA § 24-2(1)a",
    RejectionGround.UNPAID_TAX_BY_FINAL_DECISION: "FOA § 24-2(1)b",
    RejectionGround.IMPARTIALITY: "FOA § 24-2(1)c",
    RejectionGround.UNFAIR_ADVANTAGE: "FOA § 24-2(1)d",
    RejectionGround.SERIOUS_CRIME: "FOA § 24-2(2)",
    RejectionGround.UNPAID_TAX: "FOA § 24-2(3)a",
    RejectionGround.INSOLVENCY: "FOA § 24-2(3)b",
    RejectionGround.BREACH_OF_LABOUR_OR_ENVIRONMENTAL_LAW: "FOA § 24-2(3)c",
    RejectionGround.CONFLICT_OF_INTEREST: "FOA § 24-2(3)d",
    RejectionGround.COLLUSION: "FOA § 24-2(3)e",
    RejectionGround.EARLIER_BREACH_OF_CONTRACT: "FOA § 24-2(3)f",
    RejectionGround.FALSE_INFORMATION: "FOA § 24-2(3)g",
    RejectionGround.UNDUE_INFLUENCE: "FOA § 24-2(3)h",
    RejectionGround.PROFESSIONAL_MISCONDUCT: "FOA § 24-2(3)i",
    RejectionGround.NOT_BINDING: "FOA § 24-8(1)a",
    RejectionGround.MATERIAL_DEVIATION: "FOA § 24-8(1)b",
    RejectionGround.UNLAWFULLY_LOW: "FOA § 24-8(1)c",
    RejectionGround.DEVIATION: "FOA § 24-8(2)a",
    RejectionGround.ABNORMALLY_LOW: "FOA § 24-8(2)b",
    RejectionGround.BREAKS_LABOUR_OR_ENVIRONMENTAL_LAW: "FOA § 24-8(2)c",
    RejectionGround.ABOVE_BUDGET: "FOA § 24-8(2)d",
    RejectionGround.NOT_ACCEPTABLE: "FOA § 24-8(2)e",
}
