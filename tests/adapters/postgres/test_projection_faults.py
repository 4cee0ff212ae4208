"""What a projection cannot take stops it, loudly, ahead of that event; others go on."""

import logging

import psycopg
import pytest

from adapters.postgres.projections.upkeep import Upkeep
from application.projections.declaration import Projection
from application.projections.folding import Fault
from application.projections.reading import State, Status
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


class Overdrawn(Exception):
    """No account may fall below nothing."""


def careful(row: Account | None, key: str, recorded: Recorded[Event]) -> Account | None:
    after = booked(row or Account(balance=100, touched=0, last=0), key, recorded)
    if after is not None and after.balance < 0:
        raise Overdrawn(key)
    return after


CAREFUL = Projection(
    name="careful",
    version=1,
    tells="What an account holds.",
    handles=(Paid,),
    keys=touched_accounts,
    row=Account,
    evolve=careful,
)


def status_of(program: Upkeep, name: str) -> Status:
    return next(status for status in program.rows.status() if status.projection == name)


def test_an_event_type_that_the_program_does_not_know_stops_every_projection_that_meets_it(
    book: Book, caplog: pytest.LogCaptureFixture
) -> None:
    old = book.program(ACCOUNTS, REMARKS, knows=(Paid, Remarked))
    book.append(paid("a", "b"), AccountClosed(account="a"), paid("b", "c"))
    assert old.catch_up() == 3
    for name in ("accounts", "remarks"):
        status = status_of(old, name)
        assert (status.state, status.position, status.lag) == (State.STOPPED, 1, 2)
        assert status.fault is not None
        assert status.fault.position == 2
        assert "'account-closed.v1'" in status.fault.reason
    assert [record.levelno for record in caplog.records] == [logging.ERROR, logging.ERROR]
    assert "accounts v1 of accounts is stopped: entry 2 has the type 'account-closed.v1'" in caplog.text
    assert set(rows_of(old)) == {"a", "b"}


def test_it_goes_on_with_a_program_that_knows_the_type(book: Book) -> None:
    old = book.program(ACCOUNTS, knows=(Paid, Remarked))
    book.append(paid("a", "b"), AccountClosed(account="a"), paid("b", "c"))
    old.catch_up()
    new = book.program(ACCOUNTS)
    new.catch_up()
    status = status_of(new, "accounts")
    assert (status.state, status.position, status.fault) == (State.FOLLOWING, 3, None)
    assert set(rows_of(new)) == {"b", "c"}


def test_an_old_program_stops_again_at_the_next_unknown_type_that_it_meets(book: Book) -> None:
    old, new = book.program(ACCOUNTS, knows=(Paid, Remarked)), book.program(ACCOUNTS)
    book.append(paid("a", "b"), AccountClosed(account="a"))
    old.catch_up()
    new.catch_up()
    book.append(paid("b", "c"), AccountClosed(account="b"), paid("c", "d"))
    old.catch_up()
    assert status_of(old, "accounts").fault == Fault(
        4, "entry 4 has the type 'account-closed.v1', which this program does not know; use a newer one"
    )
    assert set(rows_of(old)) == {"b", "c"}


def test_an_event_that_the_projection_itself_fails_on_stops_it_alone_and_changes_no_row(book: Book) -> None:
    program = book.program(ACCOUNTS, CAREFUL)
    book.append(paid("a", "b", 60), paid("b", "a", 10), paid("a", "c", 51), paid("d", "e"))
    assert program.catch_up() == 4
    status = status_of(program, "careful")
    assert (status.state, status.position) == (State.STOPPED, 2)
    assert status.fault == Fault(3, "paid.v1 at position 3: Overdrawn: a")
    assert {key: row.balance for key, row in rows_of(program, CAREFUL).items()} == {"a": 50, "b": 150}
    assert status_of(program, "accounts").position == 4


def test_a_failing_event_late_in_a_batch_keeps_everything_ahead_of_it(book: Book) -> None:
    program = book.program(CAREFUL)
    program.catch_up()
    book.append(*payments(700), paid("a0", "a1", 1_000), *payments(10))
    program.catch_up()
    assert status_of(program, "careful").position == 700
    assert sum(row.touched for row in rows_of(program, CAREFUL).values()) == 2 * 700


def test_the_same_program_does_not_try_again_and_a_mended_one_goes_on(
    book: Book, caplog: pytest.LogCaptureFixture
) -> None:
    program = book.program(CAREFUL)
    book.append(paid("a", "b", 101), paid("a", "b", 1))
    for _ in range(3):
        program.catch_up()
        book.append(paid("c", "d"))
    assert len(caplog.records) == 1
    assert status_of(program, "careful").position == 0
    mended = Projection(
        name="careful",
        version=1,
        tells="What an account holds.",
        handles=(Paid,),
        keys=touched_accounts,
        row=Account,
        evolve=booked,
    )
    later = book.program(mended)
    later.catch_up()
    status = status_of(later, "careful")
    assert (status.state, status.position) == (State.FOLLOWING, 5)


def test_keys_that_cannot_be_told_stop_the_projection_too(book: Book) -> None:
    def keys(event: Event) -> tuple[str, ...]:
        if isinstance(event, Paid) and event.amount == 13:
            raise Overdrawn("thirteen")
        return touched_accounts(event)

    unlucky = Projection(
        name="unlucky", version=1, tells="A row.", handles=(Paid,), keys=keys, row=Account, evolve=booked
    )
    program = book.program(unlucky)
    program.catch_up()
    book.append(paid("a", "b", 12), paid("a", "b", 13), paid("a", "b", 14))
    program.catch_up()
    assert status_of(program, "unlucky").fault == Fault(2, "paid.v1 at position 2: Overdrawn: thirteen")
    assert rows_of(program, unlucky)["b"] == Account(balance=12, touched=1, last=1)


@pytest.mark.parametrize("built", [True, False], ids=["following", "when-built"])
def test_rows_that_no_table_can_hold_stop_the_projection_at_the_event_to_blame(book: Book, *, built: bool) -> None:
    program = book.program(CAREFUL, HUGE)
    if built:
        program.catch_up()
    book.append(*payments(60), paid("a", "b", 99), *payments(60))
    program.catch_up()
    status = status_of(program, "huge")
    assert (status.state, status.position) == (State.STOPPED, 60)
    assert status.fault is not None
    assert status.fault.position == 61
    assert status.fault.reason.startswith("the rows of position 61 cannot be kept: ")
    assert sum(row.touched for row in rows_of(program, HUGE).values()) == 2 * 60
    assert status_of(program, "careful").position == 121


def huge(row: Account | None, key: str, recorded: Recorded[Event]) -> Account | None:
    after = booked(row, key, recorded)
    if after is not None and isinstance(recorded.event, Paid) and recorded.event.amount == 99:
        return after.model_copy(update={"balance": 2**63})
    return after


HUGE = Projection(
    name="huge", version=1, tells="A row.", handles=(Paid,), keys=touched_accounts, row=Account, evolve=huge
)


def test_an_entry_that_cannot_be_read_stops_what_handles_it(book: Book, database_address: str) -> None:
    program = book.program(ACCOUNTS, REMARKS)
    book.append(paid("a", "b"), paid("b", "c"), Remarked(remark="fine"))
    with psycopg.connect(database_address) as connection:
        connection.execute("SET session_replication_role = replica")
        connection.execute("UPDATE ledger.entries SET entry = '\\x7b7d' WHERE position = 2")
    program.catch_up()
    status = status_of(program, "accounts")
    assert (status.state, status.position) == (State.STOPPED, 1)
    assert status.fault is not None
    assert status.fault.reason.startswith("paid.v1 at position 2 cannot be read: ")
    assert status_of(program, "remarks").position == 3
