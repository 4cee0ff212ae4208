"""Rows made anew beside those that are read: a new version, a repair, a comparison."""

import psycopg
import pytest
from pydantic import BaseModel

from adapters.postgres.projections.entries import BATCH
from adapters.postgres.projections.tables import TableDiffers
from application.projections.declaration import Projection, UnknownProjection
from application.projections.folding import fold
from application.projections.reading import NotReadable, Rebuilt, State
from application.recording.envelopes import Recorded
from domain.kernel.events import Event
from tests.adapters.postgres.accounts import (
    ACCOUNTS,
    REMARKS,
    Account,
    AccountClosed,
    Book,
    Paid,
    Remarked,
    booked,
    paid,
    payments,
    rows_of,
    touched_accounts,
)
from tests.application.projections.history import recorded


class Turnover(BaseModel):
    """What came in and what went out."""

    received: int
    spent: int


def turned_over(row: Turnover | None, key: str, entry: Recorded[Event]) -> Turnover | None:
    before = row or Turnover(received=0, spent=0)
    match entry.event:
        case Paid(payee=payee, amount=amount) if payee == key:
            return Turnover(received=before.received + amount, spent=before.spent)
        case Paid(amount=amount):
            return Turnover(received=before.received, spent=before.spent + amount)
        case _:
            return row


TURNOVER = Projection(
    name="accounts",
    version=2,
    tells="What came in and went out.",
    handles=(Paid,),
    keys=touched_accounts,
    row=Turnover,
    evolve=turned_over,
)


def tables(address: str) -> set[str]:
    with psycopg.connect(address) as connection:
        found = connection.execute("SELECT relname FROM pg_class WHERE relname ~ '_v[0-9]+$'")
        return {str(name) for (name,) in found}


def test_a_new_version_is_built_beside_the_old_one_which_is_read_until_then(book: Book, database_address: str) -> None:
    old = book.program(ACCOUNTS)
    book.append(paid("a", "b", 30))
    old.catch_up()
    new = book.program(TURNOVER)
    assert tables(database_address) == {"accounts_v1", "accounts_v2"}
    assert rows_of(old)["b"].balance == 30
    with pytest.raises(NotReadable, match="accounts v2"):
        new.rows.page(TURNOVER)
    new.catch_up()
    assert new.rows.row(TURNOVER, "b") == Turnover(received=30, spent=0)
    assert tables(database_address) == {"accounts_v2"}
    with pytest.raises(NotReadable, match="accounts v1"):
        rows_of(old)


def test_a_program_with_an_older_version_stands_still_and_builds_nothing(book: Book) -> None:
    old, new = book.program(ACCOUNTS, REMARKS), book.program(TURNOVER)
    book.append(paid("a", "b", 30))
    old.catch_up()
    new.catch_up()
    book.append(paid("a", "b", 30), Remarked(remark="fine"))
    assert old.catch_up() == 3
    assert [(status.state, status.position) for status in old.rows.status()] == [
        (State.SUPERSEDED, 0),
        (State.FOLLOWING, 3),
    ]
    new.catch_up()
    assert new.rows.row(TURNOVER, "b") == Turnover(received=60, spent=0)


def test_an_older_version_comes_back_when_somebody_rebuilds_it(book: Book) -> None:
    book.append(paid("a", "b", 30))
    new = book.program(TURNOVER)
    new.catch_up()
    old = book.program(ACCOUNTS)
    assert list(old.rebuild(["accounts"])) == [Rebuilt("accounts", 1, position=1, rows=2, fault=None)]
    assert rows_of(old)["b"].balance == 30
    book.append(paid("a", "b", 1))
    old.catch_up()
    assert rows_of(old)["b"].balance == 31


def test_the_table_of_a_version_stays_while_another_ledger_reads_it(book: Book, database_address: str) -> None:
    book.append(paid("a", "b"))
    book.program(ACCOUNTS).catch_up()
    with psycopg.connect(database_address) as connection:
        connection.execute("INSERT INTO projection.current VALUES ('another', 'accounts', 1)")
    book.program(TURNOVER).catch_up()
    assert tables(database_address) == {"accounts_v1", "accounts_v2"}


def test_a_changed_row_model_without_a_new_version_is_refused(book: Book) -> None:
    book.program(ACCOUNTS)
    changed = Projection(
        name="accounts",
        version=1,
        tells="What came in and went out.",
        handles=(Paid,),
        keys=touched_accounts,
        row=Turnover,
        evolve=turned_over,
    )
    with pytest.raises(TableDiffers, match="accounts v1: raise its version"):
        book.program(changed)


def test_rows_that_were_tampered_with_are_named_and_put_right(book: Book, database_address: str) -> None:
    program = book.program(ACCOUNTS, REMARKS)
    events = (*payments(70), AccountClosed(account="a3"))
    book.append(*events)
    program.catch_up()
    assert all(compared.equal for compared in program.compare())
    with psycopg.connect(database_address) as connection:
        connection.execute("UPDATE projection.accounts_v1 SET balance = balance + 1 WHERE key = 'a1'")
        connection.execute("DELETE FROM projection.accounts_v1 WHERE key = 'a2'")
        connection.execute("INSERT INTO projection.accounts_v1 VALUES ('accounts', 'a9', 1, 1, 1)")
    (compared,) = program.compare(["accounts"])
    assert not compared.equal
    assert (compared.missing, compared.surplus, compared.different) == (("a2",), ("a9",), ("a1",))
    assert (compared.position, compared.rows) == (71, 6)
    assert list(program.rebuild(["accounts"])) == [Rebuilt("accounts", 1, position=71, rows=6, fault=None)]
    assert rows_of(program) == fold(ACCOUNTS, recorded(*events))
    (compared,) = program.compare(["accounts"])
    assert compared.equal


def test_a_comparison_is_made_where_the_rows_stand_not_at_the_head(book: Book) -> None:
    program = book.program(ACCOUNTS)
    book.append(*payments(20))
    program.catch_up()
    book.append(*payments(5))
    (compared,) = program.compare()
    assert compared.equal
    assert compared.position == 20


def test_what_is_not_built_cannot_be_compared(book: Book) -> None:
    program = book.program(ACCOUNTS)
    with pytest.raises(NotReadable, match="not built"):
        list(program.compare())


def test_a_projection_that_nobody_declared_is_refused_by_name(book: Book) -> None:
    program = book.program(ACCOUNTS, REMARKS)
    with pytest.raises(UnknownProjection, match="no projection 'balances'; there are: accounts, remarks"):
        list(program.rebuild(["balances"]))


def test_a_rebuild_that_meets_a_fault_stands_ahead_of_it(book: Book) -> None:
    book.append(paid("a", "b"), Remarked(remark="fine"), paid("b", "c"))
    program = book.program(ACCOUNTS, knows=(Paid,))
    (rebuilt,) = program.rebuild()
    assert (rebuilt.position, rebuilt.rows) == (1, 2)
    assert rebuilt.fault is not None
    assert rebuilt.fault.position == 2
    (compared,) = program.compare()
    assert compared.equal


def test_rows_follow_on_after_a_rebuild_by_somebody_else(book: Book, database_address: str) -> None:
    program = book.program(ACCOUNTS)
    book.append(paid("a", "b", 5))
    program.catch_up()
    with psycopg.connect(database_address) as connection:
        connection.execute("UPDATE projection.accounts_v1 SET balance = 1000")
    list(book.program(ACCOUNTS).rebuild())
    book.append(paid("a", "b", 5))
    program.catch_up()
    assert rows_of(program)["b"] == Account(balance=10, touched=2, last=2)


def test_progress_is_told_after_each_batch(book: Book) -> None:
    book.append(*payments(BATCH + 10))
    told: list[tuple[int, int]] = []
    list(book.program(ACCOUNTS).rebuild(progress=lambda done, total: told.append((done, total))))
    assert told == [(BATCH, BATCH + 10), (BATCH + 10, BATCH + 10)]


def test_building_that_is_no_longer_wanted_leaves_nothing_half_built(book: Book) -> None:
    book.append(*payments(BATCH + 10))
    program = book.program(ACCOUNTS)
    answers = iter([True, True, False])
    program.catch_up(wanted=lambda: next(answers, False))
    (status,) = program.rows.status()
    assert status.state is State.NOT_BUILT
    program.catch_up()
    assert rows_of(program) == fold(ACCOUNTS, recorded(*payments(BATCH + 10)))


def test_the_rows_of_another_ledger_are_left_alone(book: Book, database_address: str) -> None:
    program = book.program(ACCOUNTS)
    with psycopg.connect(database_address) as connection:
        connection.execute("INSERT INTO projection.accounts_v1 VALUES ('another', 'a1', 1, 1, 1)")
    book.append(paid("a1", "a2"))
    program.catch_up()
    list(program.rebuild())
    assert set(rows_of(program)) == {"a1", "a2"}
    with psycopg.connect(database_address) as connection:
        found = connection.execute("SELECT balance FROM projection.accounts_v1 WHERE ledger = 'another'").fetchall()
    assert found == [(1,)]


def test_a_repaired_evolve_gives_repaired_rows(book: Book) -> None:
    book.append(paid("a", "b", 5))
    wrong = Projection(
        name="accounts",
        version=1,
        tells="What an account holds.",
        handles=(Paid, AccountClosed),
        keys=touched_accounts,
        row=Account,
        evolve=lambda row, key, entry: booked(None if key == "a" else row, key, entry),
    )
    first = book.program(wrong)
    first.catch_up()
    book.append(paid("a", "b", 5))
    first.catch_up()
    repaired = book.program(ACCOUNTS)
    (compared,) = repaired.compare()
    assert compared.different == ("a",)
    list(repaired.rebuild())
    assert rows_of(repaired)["a"] == Account(balance=-10, touched=2, last=2)
