"""Every value comes back from its table as it was, whichever way it went in."""

import pytest
from psycopg import Connection
from psycopg.sql import SQL, Identifier

from adapters.postgres.database import Database
from adapters.postgres.projections.tables import Table
from application.projections.declaration import projections
from tests.adapters.postgres.everything import EVERYTHING, NASTY, Everything, row


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
