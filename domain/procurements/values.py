"""What a procurement is made of: its value, kind, procedure and criteria, and how prices become points."""

from collections.abc import Mapping
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, TypeAlias, TypeVar

from pydantic import AfterValidator, Field

from domain.kernel.digests import Sha256, digest_of
from domain.kernel.events import Written
from domain.kernel.identifiers import LotId
from domain.kernel.money import Amount
from domain.kernel.organisations import MemberId
from domain.kernel.texts import Title

K = TypeVar("K")

WHOLE = 10_000
"""All of the weight, in basis points."""

MOST_POINTS = 1_000
"""The highest number of points, in hundredths: 10.00."""

Cpv: TypeAlias = Annotated[
    str,
    Field(
        pattern=r"^[0-9]{8}(?:-[0-9])?$",
        description="A code of the Common Procurement Vocabulary, with or without its check digit.",
    ),
]
"""What is bought, e.g. `35121700-5`."""


class AuthorityLevel(StrEnum):
    """Whose threshold applies: that of central state authorities, or that of everybody else (FOA § 5-3(1))."""

    SUB_CENTRAL = "sub-central"
    CENTRAL_STATE = "central-state"


class MainKind(StrEnum):
    """What the main element of the contract is (FOA §§ 5-3, 6-1)."""

    GOODS = "goods"
    SERVICES = "services"
    WORKS = "works"
    SPECIAL_SERVICES = "special-services"
    HEALTH_SOCIAL_SERVICES = "health-social-services"


class Part(StrEnum):
    """The part of the regulation that applies; `outside` is below what the act applies from (LOA § 2, FOA § 5-1)."""

    OUTSIDE = "outside"
    PART_I = "part-i"
    PART_II = "part-ii"
    PART_III = "part-iii"
    PART_IV = "part-iv"


class ProcedureKind(StrEnum):
    """How suppliers compete (FOA §§ 8-3, 13-1, 30-1); `own` is what the documents say, where no form is prescribed."""

    OPEN = "open"
    RESTRICTED = "restricted"
    NEGOTIATED = "negotiated"
    COMPETITIVE_DIALOGUE = "competitive-dialogue"
    INNOVATION_PARTNERSHIP = "innovation-partnership"
    NEGOTIATED_WITHOUT_NOTICE = "negotiated-without-notice"
    WITHOUT_COMPETITION = "without-competition"
    OWN = "own"


class ProcedureGround(StrEnum):
    """What lets a buyer leave the open and restricted procedures (FOA §§ 5-2, 13-2, 13-3, 13-4)."""

    ADAPTATION = "adaptation"
    DESIGN_OR_INNOVATION = "design-or-innovation"
    COMPLEXITY = "complexity"
    NO_PRECISE_SPECIFICATION = "no-precise-specification"
    ONLY_UNACCEPTABLE_BIDS = "only-unacceptable-bids"
    UNACCEPTABLE_BIDS_ALL_INVITED = "unacceptable-bids-all-invited"
    NO_SUITABLE_BIDS = "no-suitable-bids"
    RESEARCH_GOODS = "research-goods"
    DESIGN_CONTEST_WINNERS = "design-contest-winners"
    UNFORESEEN_URGENCY = "unforeseen-urgency"
    COVER_AFTER_INEFFECTIVENESS = "cover-after-ineffectiveness"
    NO_TIME_EVEN_TO_NEGOTIATE = "no-time-even-to-negotiate"
    ONLY_ONE_SUPPLIER = "only-one-supplier"
    ADDITIONAL_GOODS = "additional-goods"
    REPEATED_SERVICES_OR_WORKS = "repeated-services-or-works"
    COMMODITY_EXCHANGE = "commodity-exchange"
    WINDING_UP = "winding-up"
    DESIGN_CONTEST_WINNER = "design-contest-winner"
    EXCEPTION_FROM_PART_II = "exception-from-part-ii"

    @property
    def provision(self) -> str:
        """The paragraph that the ground stands in."""
        order = tuple(ProcedureGround)
        return next(provision for provision, last in _LAST_OF if order.index(self) <= order.index(last))


_LAST_OF = (
    ("FOA § 13-2", ProcedureGround.ONLY_UNACCEPTABLE_BIDS),
    ("FOA § 13-3", ProcedureGround.COVER_AFTER_INEFFECTIVENESS),
    ("FOA § 13-4", ProcedureGround.DESIGN_CONTEST_WINNER),
    ("FOA § 5-2", ProcedureGround.EXCEPTION_FROM_PART_II),
)
"""Each paragraph with the last of its grounds, which stand in this order."""


class CancellationGround(StrEnum):
    """Why a competition was called off; whether the ground is objective in the case, people judge (FOA § 25-4)."""

    NO_BIDS = "no-bids"
    NO_ACCEPTABLE_BIDS = "no-acceptable-bids"
    TOO_LITTLE_COMPETITION = "too-little-competition"
    OVER_BUDGET = "over-budget"
    FUNDING_LAPSED = "funding-lapsed"
    NEED_CHANGED = "need-changed"
    FAULT_IN_DOCUMENTS = "fault-in-documents"
    FAULT_IN_PROCEDURE = "fault-in-procedure"
    OTHER_OBJECTIVE_GROUND = "other-objective-ground"


class MemberEstimate(Written):
    """What one buyer is expected to pay over the whole time, and its options beside that (øre without VAT)."""

    member: MemberId
    amount: Amount
    options: Amount = 0


class ValueShare(Written):
    """The part of the estimated value that is of one kind (øre without VAT)."""

    kind: MainKind
    amount: Amount


class Lot(Written):
    """A part that is awarded by itself."""

    lot: LotId
    title: Title


def _a_division(lots: tuple[Lot, ...]) -> tuple[Lot, ...]:
    if len(lots) == 1:
        raise ValueError("one lot is no division")
    if len({one.lot for one in lots}) < len(lots):
        raise ValueError("each lot has a reference of its own")
    return lots


Lots: TypeAlias = Annotated[tuple[Lot, ...], AfterValidator(_a_division)]
"""Two lots or more, or none; each under its own reference."""


class AwardCriterionKind(StrEnum):
    """What an award criterion weighs (FOA § 18-1)."""

    PRICE = "price"
    COST = "cost"
    QUALITY = "quality"
    CLIMATE = "climate"


class AwardCriterion(Written):
    """An award criterion with its weight; 10 000 basis points are the whole."""

    key: str = Field(pattern=r"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$", description="Short name, e.g. `price`.")
    name: Title
    kind: AwardCriterionKind
    weight_bp: int = Field(ge=1, le=WHOLE, description="Weight in basis points; 4 000 is 40 %.")

    @property
    def percent(self) -> str:
        """The weight in percent, with a comma where it is no whole number: `40`, `33,35`."""
        whole, rest = divmod(self.weight_bp, 100)
        return f"{whole},{rest:02d}" if rest else str(whole)


def _each_once(criteria: tuple[AwardCriterion, ...]) -> tuple[AwardCriterion, ...]:
    if len({one.key for one in criteria}) < len(criteria):
        raise ValueError("each criterion has a key of its own")
    return criteria


Criteria: TypeAlias = Annotated[
    tuple[AwardCriterion, ...], Field(min_length=1, max_length=20), AfterValidator(_each_once)
]
"""Award criteria in the order published, each under its own key."""


class PriceFormula(StrEnum):
    """How prices become points, 10.00 for the lowest; each result is rounded half up to the hundredth.

    - `lowest-price-proportion`: 10 * lowest / price. A price twice the lowest gets 5.00, and no price gets 0.
    - `linear-between-lowest-and-double`: 10 * (2 * lowest - price) / lowest, never below 0. A price half as high again
      gets 5.00, twice the lowest or more gets 0.00.
    - `linear-between-lowest-and-highest`: 10 * (highest - price) / (highest - lowest). The highest gets 0.00 whatever
      it is; where all are equal all get 10.00.

    Where the lowest price is nothing, the first two give 10.00 for nothing and 0.00 for anything.
    """

    LOWEST_PRICE_PROPORTION = "lowest-price-proportion"
    LINEAR_BETWEEN_LOWEST_AND_DOUBLE = "linear-between-lowest-and-double"
    LINEAR_BETWEEN_LOWEST_AND_HIGHEST = "linear-between-lowest-and-highest"


def price_points(formula: PriceFormula, prices: Mapping[K, int]) -> dict[K, int]:
    """The points of each price in hundredths (0 to 1000), exact until rounded half up; the prices are in one unit.

    Only prices that are to be compared may be given: a rejected bid's price moves the others' points.

    Raises:
        ValueError: when a price is negative.
    """
    if any(price < 0 for price in prices.values()):
        raise ValueError("a price below nothing has no points")
    lowest, highest = min(prices.values(), default=0), max(prices.values(), default=0)
    return {bid: _half_up(MOST_POINTS * _share(formula, price, lowest, highest)) for bid, price in prices.items()}


def _share(formula: PriceFormula, price: int, lowest: int, highest: int) -> Fraction:
    if price == lowest:
        return Fraction(1)
    match formula:
        case PriceFormula.LOWEST_PRICE_PROPORTION:
            return Fraction(lowest, price)
        case PriceFormula.LINEAR_BETWEEN_LOWEST_AND_DOUBLE:
            return max(Fraction(0), Fraction(2 * lowest - price, lowest)) if lowest else Fraction(0)
        case PriceFormula.LINEAR_BETWEEN_LOWEST_AND_HIGHEST:
            return Fraction(highest - price, highest - lowest)


def _half_up(points: Fraction) -> int:
    return (2 * points.numerator + points.denominator) // (2 * points.denominator)


def criteria_digest(criteria: tuple[AwardCriterion, ...], formula: PriceFormula | None) -> Sha256:
    """The SHA-256 of the criteria in their order and the formula, as canonical JSON (sorted ASCII keys, no spaces)."""
    return digest_of({"criteria": [one.model_dump(mode="json") for one in criteria], "formula": formula})
