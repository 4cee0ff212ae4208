"""Rows as their readers get them: pages, conditions, and waiting for one's own write."""

from datetime import date
from threading import Event as Signal
from threading import Thread

import psycopg
import pytest
from pydantic import BaseModel

from adapters.postgres.projections.upkeep import Upkeep
from application.mandates.projections import MANDATES_IN_FORCE
from application.motions.projections import MOTION_OUTCOMES, Standing
from application.projections.declaration import Projection
from application.projections.folding import fold
from application.projections.reading import (
    MOST_ROWS,
    Comparison,
    Condition,
    NotReadable,
    NotSoFar,
    where,
)
from application.recording.envelopes import Recorded
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MandateId, PersonId
from domain.kernel.organisations import MemberId
from domain.mandates.events import AuthorityGranted
from domain.mandates.values import ActKind, BodyGrantor, GrantingBody, PersonHolder, Scope
from tests.adapters.postgres.accounts import ACCOUNTS, AccountClosed, Book, Paid, Remarked, paid, payments
from tests.application.projections.history import recorded


class Stay(BaseModel):
    """A guest's stay, with the rooms slept in."""

    guest: str
    first: date
    last: date | None
    rooms: tuple[str, ...]


def stay(_: Stay | None, __: str, recorded: Recorded[Event]) -> Stay | None:
    assert isinstance(recorded.event, Remarked)
    guest, first, last, rooms = recorded.event.remark.split("|")
    return Stay(
        guest=guest,
        first=date.fromisoformat(first),
        last=date.fromisoformat(last) if last else None,
        rooms=tuple(rooms.split()),
    )


STAYS = Projection(
    name="stays",
    version=1,
    tells="A guest's stay.",
    handles=(Remarked,),
    keys=lambda event: (event.remark.split("|")[0],) if isinstance(event, Remarked) else (),
    row=Stay,
    evolve=stay,
    listed_by=("guest", "first"),
)


@pytest.fixture
def hotel(book: Book) -> Upkeep:
    program = book.program(STAYS)
    for remark in ("ann|2026-01-01|2026-01-05|1 2", "bo|2026-01-03||2", "cy|2026-02-01|2026-02-02|3", "Æ|2026-01-04||"):
        book.append(Remarked(remark=remark))
    program.catch_up()
    return program


def guests(program: Upkeep, *conditions: Condition) -> list[str]:
    return [row.key for row in program.rows.page(STAYS, conditions).rows]


def test_a_page_goes_on_from_where_the_last_one_ended(hotel: Upkeep) -> None:
    first = hotel.rows.page(STAYS, limit=2)
    assert ([row.key for row in first.rows], first.next_after, first.position) == (["ann", "bo"], "bo", 4)
    assert first.next_after is not None
    second = hotel.rows.page(STAYS, after=first.next_after, limit=2)
    assert ([row.key for row in second.rows], second.next_after) == (["cy", "Æ"], None)


def test_rows_come_back_as_what_they_were(hotel: Upkeep) -> None:
    assert hotel.rows.row(STAYS, "ann") == Stay(
        guest="ann", first=date(2026, 1, 1), last=date(2026, 1, 5), rooms=("1", "2")
    )
    assert hotel.rows.row(STAYS, "nobody") is None


def test_rows_can_be_asked_for_by_what_they_hold(hotel: Upkeep) -> None:
    day = date(2026, 1, 4)
    in_house = (
        Condition("first", day, Comparison.AT_MOST),
        Condition("last", day, Comparison.AT_LEAST, or_absent=True),
    )
    assert guests(hotel, *where(guest="bo")) == ["bo"]
    assert guests(hotel, *in_house) == ["ann", "bo", "Æ"]
    assert guests(hotel, *in_house, Condition("rooms", "2", Comparison.HOLDS)) == ["ann", "bo"]
    assert guests(hotel, *where(guest="nobody")) == []


def test_a_condition_on_what_the_rows_do_not_have_is_refused(hotel: Upkeep) -> None:
    with pytest.raises(ValueError, match="stays v1 have no 'floor'"):
        hotel.rows.page(STAYS, where(floor=1))


@pytest.mark.parametrize("limit", [0, -1, MOST_ROWS + 1])
def test_a_page_has_a_sensible_number_of_rows(hotel: Upkeep, limit: int) -> None:
    with pytest.raises(ValueError, match="a page has 1 to"):
        hotel.rows.page(STAYS, limit=limit)


def test_rows_that_are_not_built_are_not_readable(book: Book) -> None:
    program = book.program(ACCOUNTS)
    with pytest.raises(NotReadable, match="no rows of accounts v1 for accounts"):
        program.rows.page(ACCOUNTS)
    with pytest.raises(NotReadable):
        program.rows.row(ACCOUNTS, "a")


def test_who_waits_for_the_own_write_finds_it_in_the_rows(book: Book) -> None:
    program = book.program(ACCOUNTS)
    finished = Signal()

    def keep() -> None:
        while not finished.is_set():
            program.catch_up()

    keeper = Thread(target=keep)
    keeper.start()
    for amount in range(1, 21):
        position = book.append(paid("a", f"b{amount}", amount))
        program.rows.wait_for(ACCOUNTS, position, timeout=60)
        row = program.rows.row(ACCOUNTS, f"b{amount}")
        assert row is not None
        assert row.balance == amount
    finished.set()
    keeper.join()


def test_waiting_ends_when_another_program_moves_the_rows(book: Book) -> None:
    reader, keeper = book.program(ACCOUNTS), book.program(ACCOUNTS)
    position = book.append(paid("a", "b"))
    moved = Thread(target=keeper.catch_up)
    moved.start()
    reader.rows.wait_for(ACCOUNTS, position, timeout=60)
    moved.join()
    row = reader.rows.row(ACCOUNTS, "b")
    assert row is not None
    assert row.last == position


def test_waiting_for_what_does_not_come_ends_with_a_refusal(book: Book) -> None:
    program = book.program(ACCOUNTS)
    program.catch_up()
    with pytest.raises(NotSoFar, match="come to position 0, not to 1"):
        program.rows.wait_for(ACCOUNTS, 1, timeout=0)


def test_waiting_for_a_projection_that_is_stopped_ends_at_once(book: Book) -> None:
    program = book.program(ACCOUNTS, knows=(Paid,))
    book.append(paid("a", "b"), AccountClosed(account="a"))
    program.catch_up()
    program.rows.wait_for(ACCOUNTS, 1, timeout=60)
    with pytest.raises(NotSoFar, match=r"stopped at 1, before 2: entry 2 has the type 'account-closed\.v1'"):
        program.rows.wait_for(ACCOUNTS, 2, timeout=60)


def test_a_page_and_its_position_are_of_one_moment(book: Book) -> None:
    program, keeper = book.program(ACCOUNTS), book.program(ACCOUNTS)
    keeper.catch_up()

    def keep() -> None:
        for _ in range(30):
            book.append(*payments(20))
            keeper.catch_up()

    writing = Thread(target=keep)
    writing.start()
    while writing.is_alive():
        page = program.rows.page(ACCOUNTS)
        assert sum(row.content.touched for row in page.rows) == 2 * page.position
    writing.join()


def test_the_application_reads_rows_with_its_own_role(book: Book, database_address: str) -> None:
    book.program(ACCOUNTS)
    with psycopg.connect(database_address) as connection:
        owner = connection.execute("SELECT tableowner FROM pg_tables WHERE tablename = 'accounts_v1'").fetchone()
    assert owner == ("samkjop_app",)


def test_authority_comes_back_from_its_table_as_it_was_folded(book: Book) -> None:
    granted = AuthorityGranted(
        mandate=MandateId("m-1"),
        group=GroupId("namdal"),
        member=MemberId("314912004"),
        granted_by=BodyGrantor(body=GrantingBody.COUNCIL),
        grantee=PersonHolder(person=PersonId("p-1")),
        scope=Scope(acts=(ActKind.AWARD, ActKind.SIGN_CONTRACT)),
        amount_cap=13_000_000_00,
        valid_from=date(2026, 1, 1),
        case_number="2025/12",
    )
    program = book.program(MANDATES_IN_FORCE, knows=(AuthorityGranted,))
    program.catch_up()
    book.append(granted)
    program.catch_up()
    (expected,) = fold(MANDATES_IN_FORCE, recorded(granted)).values()
    (listed,) = program.rows.page(MANDATES_IN_FORCE, where(group=granted.group)).rows
    assert listed.content == expected
    (compared,) = program.compare()
    assert compared.equal


def test_rows_can_be_asked_for_by_a_word_of_a_fixed_set(book: Book) -> None:
    program = book.program(MOTION_OUTCOMES)
    program.catch_up()
    assert program.rows.page(MOTION_OUTCOMES, where(standing=Standing.CARRIED)).rows == ()
