"""Events become rows, exactly once, whoever takes them in and however many there are."""

from threading import Barrier, Thread

from adapters.postgres.projections.entries import BATCH
from application.projections.folding import fold
from application.projections.reading import State
from tests.adapters.postgres.accounts import (
    ACCOUNTS,
    REMARKS,
    Account,
    AccountClosed,
    Book,
    Remarked,
    paid,
    payments,
    rows_of,
)
from tests.application.projections.history import recorded


def test_rows_follow_the_events(book: Book) -> None:
    program = book.program(ACCOUNTS)
    book.append(paid("a", "b", 30), paid("b", "c", 5))
    assert program.catch_up() == 2
    assert rows_of(program) == {
        "a": Account(balance=-30, touched=1, last=1),
        "b": Account(balance=25, touched=2, last=2),
        "c": Account(balance=5, touched=1, last=2),
    }


def test_a_program_that_is_started_later_goes_on_where_the_first_one_was(book: Book) -> None:
    book.append(paid("a", "b", 30))
    book.program(ACCOUNTS).catch_up()
    book.append(paid("a", "b", 4))
    later = book.program(ACCOUNTS)
    later.catch_up()
    assert rows_of(later)["b"] == Account(balance=34, touched=2, last=2)


def test_more_events_than_a_batch_are_taken_in_one_after_the_other(book: Book) -> None:
    program = book.program(ACCOUNTS)
    program.catch_up()
    events = payments(BATCH + 300)
    book.append(*events)
    assert program.catch_up() == BATCH + 300
    assert rows_of(program) == fold(ACCOUNTS, recorded(*events))


def test_a_row_that_is_no_more_is_removed_and_may_come_back(book: Book) -> None:
    program = book.program(ACCOUNTS)
    book.append(paid("a", "b"), AccountClosed(account="a"))
    program.catch_up()
    assert set(rows_of(program)) == {"b"}
    book.append(paid("a", "b"))
    program.catch_up()
    assert rows_of(program)["a"] == Account(balance=-1, touched=1, last=3)
    book.append(AccountClosed(account="a"), AccountClosed(account="never-seen"))
    program.catch_up()
    assert set(rows_of(program)) == {"b"}


def test_events_that_a_projection_does_not_handle_move_it_all_the_same(book: Book) -> None:
    program = book.program(ACCOUNTS, REMARKS)
    book.append(Remarked(remark="fine"), paid("a", "b"), Remarked(remark="fine indeed"))
    program.catch_up()
    assert [(one.projection, one.position, one.lag) for one in program.rows.status()] == [
        ("accounts", 3, 0),
        ("remarks", 3, 0),
    ]
    remark = program.rows.row(REMARKS, "last")
    assert remark is not None
    assert remark.remark == "fine indeed"


def test_status_tells_what_is_not_taken_in_yet(book: Book) -> None:
    program = book.program(ACCOUNTS)
    (status,) = program.rows.status()
    assert (status.state, status.position) == (State.NOT_BUILT, 0)
    book.append(paid("a", "b"))
    program.catch_up()
    book.append(paid("a", "b"), paid("b", "a"))
    (status,) = program.rows.status()
    assert (status.state, status.position, status.head, status.lag) == (State.FOLLOWING, 1, 3, 2)


def test_an_empty_ledger_has_no_rows_and_can_be_read(book: Book) -> None:
    program = book.program(ACCOUNTS)
    assert program.catch_up() == 0
    assert rows_of(program) == {}


def test_two_programs_take_in_each_event_once_between_them(book: Book) -> None:
    events = payments(400)
    programs = [book.program(ACCOUNTS) for _ in range(3)]
    start = Barrier(4)

    def take_in(position: int) -> None:
        start.wait()
        while programs[position].catch_up() < len(events):
            pass

    threads = [Thread(target=take_in, args=(position,)) for position in range(3)]
    for thread in threads:
        thread.start()
    start.wait()
    for number in range(0, len(events), 20):
        book.append(*events[number : number + 20])
    for thread in threads:
        thread.join()
    assert rows_of(programs[0]) == fold(ACCOUNTS, recorded(*events))


def test_what_is_kept_in_memory_is_not_trusted_when_somebody_else_moved_the_projection(book: Book) -> None:
    first, second = book.program(ACCOUNTS), book.program(ACCOUNTS)
    for program in (first, second, first, second):
        book.append(paid("a", "b"))
        program.catch_up()
    assert rows_of(first)["b"] == Account(balance=4, touched=4, last=4)


def test_it_ends_between_batches_when_it_is_no_longer_wanted(book: Book) -> None:
    program = book.program(ACCOUNTS)
    program.catch_up()
    book.append(*payments(BATCH + 10))
    program.catch_up(wanted=lambda: False)
    (status,) = program.rows.status()
    assert status.position == BATCH
    program.catch_up()
    assert rows_of(program)["a0"].touched == sum("a0" in (one.payer, one.payee) for one in payments(BATCH + 10))
