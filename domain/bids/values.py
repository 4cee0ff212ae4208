"""What a bid is opened with, and the grounds on which it, or its supplier, may be rejected."""

from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import Field

from domain.kernel.digests import Sha256
from domain.kernel.events import Written
from domain.kernel.identifiers import BidId, LotId
from domain.kernel.money import Amount
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text

BidContent: TypeAlias = Text
"""What a bid says, or what of it is worth keeping here; it goes to the vault."""

Price: TypeAlias = Annotated[Amount, Field(description="The price to be evaluated, in øre without VAT.")]
"""What a bid is compared by, as the tender documents ask for it."""


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
