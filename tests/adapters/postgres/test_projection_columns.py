"""What the fields of a row become as columns, and that every value comes back as it was, whichever way it went in."""

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from psycopg import Connection
from psycopg.sql import SQL, Identifier
from pydantic import BaseModel, Field, create_model

from adapters.postgres.database import Database
from adapters.postgres.projections.columns import RowFormat
from adapters.postgres.projections.tables import Table
from application.projections.declaration import Projection, projections
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


@pytest.fixture
def table(database: Database) -> Table[Everything]:
    """The table of everything, made."""
    made = Table(EVERYTHING)
    with database.connection() as connection:
        made.make(connection)
    return made


def copied(connection: Connection, table: Table[Everything], rows: dict[str, Everything]) -> dict[str, Everything]:
    table.replace(connection, "l", rows)
    return table.load(connection, "l", rows.keys())


def written(connection: Connection, table: Table[Everything], rows: dict[str, Everything]) -> dict[str, Everything]:
    table.replace(connection, "l", {})
    table.write(connection, "l", rows)
    return table.load(connection, "l", rows.keys())


def test_every_field_has_the_column_that_holds_it() -> None:
    columns = {column.name: (column.type, column.optional) for column in RowFormat(Everything).columns}
    assert columns == {
        "title": ("text", False),
        "group": ("text", False),
        "member": ("text", True),
        "colour": ("text", False),
        "fixed": ("text", False),
        "count": ("bigint", False),
        "amount": ("bigint", True),
        "sure": ("boolean", False),
        "on": ("date", False),
        "at": ("timestamp with time zone", False),
        "maybe_at": ("timestamp with time zone", True),
        "identity": ("uuid", False),
        "words": ("text[]", False),
        "motions": ("text[]", True),
        "numbers": ("jsonb", False),
        "pair": ("jsonb", False),
        "detail": ("jsonb", False),
        "details": ("jsonb", False),
        "choice": ("jsonb", False),
        "nothing": ("jsonb", True),
    }


@pytest.mark.parametrize("kind", [float, object, int | str, dict[str, int], complex])
def test_what_no_column_holds_exactly_is_refused(kind: type) -> None:
    model = create_model("Model", field=(kind, ...))
    with pytest.raises(TypeError, match=r"Model\.field cannot be a column"):
        RowFormat(model)


class WithLedger(BaseModel):
    """A row that would take the table's own column."""

    ledger: str


class WithKey(BaseModel):
    """Another."""

    key: str


@pytest.mark.parametrize("model", [WithLedger, WithKey])
def test_the_names_of_the_tables_own_columns_are_taken(model: type[BaseModel]) -> None:
    with pytest.raises(TypeError, match=r"\.(ledger|key) cannot be a column"):
        RowFormat(model)


def test_a_row_comes_back_as_it_was_whichever_way_it_went_in(database: Database, table: Table[Everything]) -> None:
    rows = {f"k{number}": row(text, ("w", text)) for number, text in enumerate(NASTY)}
    with database.connection() as connection:
        assert copied(connection, table, rows) == rows
        assert written(connection, table, rows) == rows


def test_a_row_that_is_written_again_replaces_the_one_before(database: Database, table: Table[Everything]) -> None:
    with database.connection() as connection:
        table.write(connection, "l", {"k": row("before")})
        table.write(connection, "l", {"k": row("after")})
        table.write(connection, "another", {"k": row("elsewhere")})
        assert table.load(connection, "l", ["k", "not-there"]) == {"k": row("after")}
        table.write(connection, "l", {"k": None})
        assert table.load(connection, "l", ["k"]) == {}
        assert table.count(connection, "another") == 1


@given(st.lists(st.text(st.characters(exclude_categories=("Cs",)), max_size=40), max_size=20))
def test_no_text_is_changed_but_for_the_character_that_cannot_be_kept(texts: list[str]) -> None:
    layout = RowFormat(Detail)
    for text in texts:
        kept = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
        assert layout.as_values(Detail(name=text))[0] == kept
        assert Detail.model_validate_json(layout.as_json([Detail(name=text)])[1:-1]).name == kept


def test_the_character_nul_does_not_stop_a_row_either_way(database: Database, table: Table[Everything]) -> None:
    given_, kept = row("a\0b", ("\0", "\\\0")), row("a\ufffdb", ("\ufffd", "\\\ufffd"))
    with database.connection() as connection:
        assert copied(connection, table, {"k": given_}) == {"k": kept}
        assert written(connection, table, {"k": given_}) == {"k": kept}


def test_the_table_says_what_it_tells_and_is_indexed_by_ledger(database: Database, table: Table[Everything]) -> None:
    with database.connection() as connection:
        connection.execute(SQL("SET enable_seqscan = off"))
        said = connection.execute("SELECT obj_description('projection.everything_v1'::regclass) AS said").fetchone()
        query = SQL('EXPLAIN SELECT * FROM {} WHERE ledger = %s AND "group" = %s ORDER BY key').format(table.place)
        plan = " ".join(str(line) for line in connection.execute(query, ("l", "agder")).fetchall())
        connection.execute(SQL("RESET enable_seqscan"))
        assert table.place == Identifier("projection", "everything_v1")
    assert said == {"said": EVERYTHING.tells}
    assert "everything_v1_ledger_group_key_idx" in plan
    assert "Sort" not in plan


@pytest.mark.parametrize("name", sorted(projections()))
def test_every_projection_of_the_slices_has_a_table(database: Database, name: str) -> None:
    table = Table(projections()[name])
    with database.connection() as connection:
        table.make(connection)
        table.make(connection)
        assert table.count(connection, "l") == 0
