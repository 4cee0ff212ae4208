"""A row with a column of every kind, and texts that are hard to keep."""

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from application.projections.declaration import Projection
from domain.kernel.events import Written
from domain.kernel.identifiers import GroupId, MotionId
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId
from tests.adapters.postgres.accounts import Remarked


class Colour(StrEnum):
    """A colour."""

    RED = "red"
    BLUE = "blue"


class Detail(Written):
    """Something with parts."""

    name: str
    colours: tuple[Colour, ...] = ()


class ByDay(Written):
    """One of two shapes."""

    kind: Literal["day"] = "day"
    day: date


class ByNumber(Written):
    """The other."""

    kind: Literal["number"] = "number"
    number: int


class Everything(Written):
    """A row with a column of every kind."""

    title: str
    group: GroupId
    member: MemberId | None
    colour: Colour
    fixed: Literal["a", "b"]
    count: int
    amount: Annotated[int, Field(ge=0)] | None
    sure: bool
    on: date
    at: Instant
    maybe_at: Instant | None
    identity: UUID
    words: tuple[str, ...]
    motions: tuple[MotionId, ...] | None
    numbers: tuple[int, ...]
    pair: tuple[str, int]
    detail: Detail
    details: tuple[Detail, ...]
    choice: Annotated[ByDay | ByNumber, Field(discriminator="kind")]
    nothing: Detail | None = None


EVERYTHING = Projection(
    name="everything",
    version=1,
    tells="A row with a column of every kind; it's 100 % strange.",
    handles=(Remarked,),
    keys=lambda _: (),
    row=Everything,
    evolve=lambda row, _key, _recorded: row,
    listed_by=("group", "at"),
)
NASTY = (
    "",
    " ",
    "'",
    '"',
    "\\",
    "\\N",
    "\\.",
    "\t\r\n",
    "{a,b}",
    "NULL",
    "null",
    "%s",
    "æøå🙂",
    "\\u0000",
    "\\\\u0041",
)


def row(text: str = "x", words: tuple[str, ...] = ()) -> Everything:
    return Everything(
        title=text or "-",
        group=GroupId("agder"),
        member=MemberId("314910001"),
        colour=Colour.BLUE,
        fixed="b",
        count=-(2**53),
        amount=None,
        sure=True,
        on=date(2026, 2, 28),
        at=datetime(2026, 3, 29, 1, 59, 59, 999_999, tzinfo=UTC),
        maybe_at=None,
        identity=UUID(int=7),
        words=(text, *words),
        motions=(MotionId("m-1"), MotionId("m-2")),
        numbers=(1, 2, 3),
        pair=(text, 2),
        detail=Detail(name=text, colours=(Colour.RED,)),
        details=(Detail(name="first"), Detail(name=text)),
        choice=ByNumber(number=4),
    )
