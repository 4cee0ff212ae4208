"""Calls that follow each other on one connection: each gets its own answer, whatever becomes of the others."""

import gc
import threading
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from time import sleep

import psycopg
import pytest
from psycopg import errors

from adapters.postgres.addresses import Address
from adapters.postgres.database import Database
from adapters.postgres.ledgers import create_ledger
from adapters.postgres.lines import Lines, Statement
from adapters.postgres.rails import Rail, Ticket
from adapters.postgres.recorder import PostgresRecorder
from adapters.postgres.wire import INT4
from tests.support.entry_samples import CAST, draft, request

DIVIDE = Statement(b"divide", b"SELECT 100 / $1", (INT4,))
NAP = Statement(b"nap", b"SELECT 7 FROM pg_sleep($1 / 1000.0)", (INT4,))
STATEMENTS = (DIVIDE, NAP)
_END = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'SELECT 7 FROM pg_sleep%'"


@pytest.fixture
def rail(database_address: str) -> Iterator[Rail]:
    rail = Rail(Address.parse(database_address), STATEMENTS)
    yield rail
    rail.close()


def calling(statement: Statement, number: int) -> Callable[[], tuple[Statement, Sequence[bytes]]]:
    return lambda: (statement, [number.to_bytes(4)])


def number(ticket: Ticket) -> int:
    return int.from_bytes(ticket.receive().get_value(0, 0) or b"")


def test_each_call_gets_its_own_answer_though_all_have_arrived(rail: Rail) -> None:
    tickets = [rail.send(calling(DIVIDE, divisor)) for divisor in (1, 2, 4, 5)]
    sleep(0.05)
    assert [number(ticket) for ticket in tickets] == [100, 50, 25, 20]
    assert number(rail.send(calling(DIVIDE, 10))) == 10


def test_who_asks_first_for_a_later_answer_waits_for_the_one_before(rail: Rail) -> None:
    first, second = rail.send(calling(NAP, 20)), rail.send(calling(DIVIDE, 4))
    answers: list[int] = []
    later = threading.Thread(target=lambda: answers.append(number(second)))
    later.start()
    assert number(first) == 7
    later.join()
    assert answers == [25]


def test_a_call_that_fails_leaves_the_ones_behind_it_alone(rail: Rail) -> None:
    tickets = [rail.send(calling(DIVIDE, divisor)) for divisor in (5, 0, 2)]
    assert number(tickets[0]) == 20
    with pytest.raises(errors.DivisionByZero):
        tickets[1].receive()
    assert number(tickets[2]) == 50


def test_when_the_connection_breaks_every_call_on_it_is_lost_and_the_next_goes_on_a_new_one(
    rail: Rail, database_address: str
) -> None:
    tickets = [rail.send(calling(NAP, 60_000)), rail.send(calling(DIVIDE, 1))]
    with psycopg.connect(database_address, autocommit=True) as administrator:
        while administrator.execute(_END).fetchone() is None:
            pass
    for ticket in tickets:
        with pytest.raises(psycopg.OperationalError):
            ticket.receive()
    assert number(rail.send(calling(DIVIDE, 4))) == 25


def test_an_abandoned_call_costs_the_connection_and_nobody_waits_for_ever(rail: Rail) -> None:
    first, second = rail.send(calling(NAP, 5_000)), rail.send(calling(DIVIDE, 4))
    first.abandon()
    with pytest.raises(psycopg.OperationalError):
        second.receive()
    assert number(rail.send(calling(DIVIDE, 4))) == 25


def test_calls_by_many_threads_are_not_mixed_up(rail: Rail) -> None:
    wrong: list[int] = []

    def ask(divisor: int) -> None:
        wrong.extend(divisor for _ in range(50) if number(rail.send(calling(DIVIDE, divisor))) != 100 // divisor)

    threads = [threading.Thread(target=ask, args=(divisor,)) for divisor in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_call_on_a_line_of_its_own_gives_the_line_back(database_address: str) -> None:
    lines = Lines(Address.parse(database_address))
    sent = [lines.send(calling(DIVIDE, divisor)) for divisor in (2, 4)]
    assert [int.from_bytes(one.receive().get_value(0, 0) or b"") for one in sent] == [50, 25]
    abandoned = lines.send(calling(NAP, 5_000))
    abandoned.abandon()
    assert int.from_bytes(lines.send(calling(DIVIDE, 5)).receive().get_value(0, 0) or b"") == 20
    lines.close()


def test_a_long_reading_that_is_given_up_leaves_no_answer_behind_for_the_next(database: Database) -> None:
    create_ledger(database, "ledger", "example.no/ledger")
    recorder = PostgresRecorder(database, "ledger")
    for start in range(0, 2_500, 500):
        recorder.submit(request(start, *[draft(CAST, "motion:m-1")] * 500))
    reading = recorder.select()
    assert [stored.position for stored in islice(reading, 2_150)] == list(range(1, 2_151))
    del reading
    gc.collect()
    assert [stored.position for stored in recorder.select(after=2_490)] == list(range(2_491, 2_501))
    assert [stored.position for stored in recorder.select()] == list(range(1, 2_501))
    assert [stored.position for stored in recorder.select(limit=2_130)] == list(range(1, 2_131))
