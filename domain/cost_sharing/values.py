"""What a key, a share and a settlement are made of."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal, TypeAlias

from pydantic import AfterValidator, Field

from domain.kernel.events import Written
from domain.kernel.identifiers import CostId, CostKeyId, MotionId
from domain.kernel.money import LARGEST, Amount, Ore
from domain.kernel.organisations import MemberId
from domain.kernel.texts import Title

WHOLE = 10_000
"""The basis points of a whole (1 basis point is 0.01 %)."""

BasisPoints: TypeAlias = Annotated[int, Field(ge=0, le=WHOLE, description="10 000 is the whole.")]

Weight: TypeAlias = Annotated[int, Field(ge=1, le=WHOLE, description="Basis points; 10 000 is the whole.")]

LARGEST_SHARED = LARGEST // 100
"""The largest amount that is shared at once, in øre."""

Spent: TypeAlias = Annotated[int, Field(ge=1, le=LARGEST_SHARED, description="Øre without VAT.")]
Vat: TypeAlias = Annotated[int, Field(ge=0, le=LARGEST_SHARED, description="Øre.")]


class Basis(StrEnum):
    """What a component of a key is measured by; `fixed` are parts that were simply agreed."""

    EQUAL = "equal"
    POPULATION = "population"
    USERS = "users"
    VOLUME = "volume"
    USAGE = "usage"
    FIXED = "fixed"


class Rounding(StrEnum):
    """How whole øre are found: rounded down, and the øre left given to the largest remainders."""

    LARGEST_REMAINDER = "largest-remainder"


class VatTreatment(StrEnum):
    """Whether whoever paid gets the VAT back, or cannot, so that it is shared by the same key (but kept apart)."""

    RECOVERED = "recovered"
    SHARED = "shared"


class Figure(Written):
    """What one member counts for in a component."""

    member: MemberId
    figure: int = Field(ge=0, le=LARGEST)


def _by_member(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    return tuple(sorted(figures, key=lambda one: one.member))


def _in_order(members: tuple[MemberId, ...]) -> tuple[MemberId, ...]:
    return tuple(sorted(set(members)))


Sharers: TypeAlias = Annotated[tuple[MemberId, ...], Field(min_length=1, max_length=100), AfterValidator(_in_order)]
"""Those who share, each once, by organisation number."""


class EqualComponent(Written):
    """A part of the amount that is divided equally."""

    basis: Literal[Basis.EQUAL] = Basis.EQUAL
    weight: Weight


class MeasuredComponent(Written):
    """A part of the amount that is divided by a figure for each member, taken from a source that counted on a day."""

    basis: Literal[Basis.POPULATION, Basis.USERS, Basis.VOLUME, Basis.USAGE, Basis.FIXED]
    weight: Weight
    figures: Annotated[tuple[Figure, ...], Field(min_length=1, max_length=100), AfterValidator(_by_member)]
    source: Title
    counted_on: date

    @property
    def sum(self) -> int:
        """The sum of the figures."""
        return sum(one.figure for one in self.figures)

    def figure_of(self, member: MemberId) -> int:
        """What the member counts for; nothing when it is not named."""
        return next((one.figure for one in self.figures if one.member == member), 0)


Component: TypeAlias = Annotated[EqualComponent | MeasuredComponent, Field(discriminator="basis")]
Components: TypeAlias = Annotated[tuple[Component, ...], Field(min_length=1, max_length=6)]


class Limit(Written):
    """The most or the least that a member (each member, when none is named) bears of what is shared."""

    member: MemberId | None = None
    share: BasisPoints


Limits: TypeAlias = Annotated[tuple[Limit, ...], Field(max_length=101)]


class KeyTerms(Written):
    """All that an amount is divided by."""

    members: Sharers
    components: Components
    caps: Limits = ()
    floors: Limits = ()

    def cap_of(self, member: MemberId) -> int:
        """The most that the member bears, in basis points."""
        return _limit(self.caps, member, WHOLE)

    def floor_of(self, member: MemberId) -> int:
        """The least that the member bears, in basis points."""
        return _limit(self.floors, member, 0)


def _limit(limits: tuple[Limit, ...], member: MemberId, otherwise: int) -> int:
    """The member's own limit, else the general one."""
    own = [limit.share for limit in limits if limit.member == member]
    general = [limit.share for limit in limits if limit.member is None]
    return next(iter((*own, *general)), otherwise)


class Share(Written):
    """What one member bears: a part for each component of the key in its order, and what a cap or floor moved."""

    member: MemberId
    parts: tuple[Amount, ...]
    moved: Ore = 0
    total: Amount


Shares: TypeAlias = tuple[Share, ...]
"""One for each member of the key, by organisation number."""


class KeyUsed(Written):
    """What shares were found by: the key, its version, the motion that adopted it, and all of its terms."""

    key: CostKeyId
    version: int = Field(ge=1)
    motion: MotionId
    valid_from: date
    terms: KeyTerms
    rounding: Rounding = Rounding.LARGEST_REMAINDER

    @property
    def name(self) -> str:
        """The key and its version, e.g. `namdal.v1`."""
        return f"{self.key}.v{self.version}"


class GrantUsed(Written):
    """What a cost took of a grant before it was shared."""

    grant: CostId
    received_by: MemberId
    amount: Amount


class Balance(Written):
    """What a member has coming (positive) or owes (negative), and the same of VAT."""

    member: MemberId
    amount: Ore
    vat: Ore


class Transfer(Written):
    """A payment that settles something between two members."""

    payer: MemberId
    payee: MemberId
    amount: Annotated[int, Field(ge=1, le=LARGEST)]
