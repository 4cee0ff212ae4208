import os
import signal
import threading
from collections import deque
from collections.abc import Iterator
from itertools import islice
from uuid import UUID

import psycopg
import pytest

from adapters.postgres.database import Database
from adapters.postgres.ledgers import create_ledger
from adapters.postgres.recorder import PostgresRecorder
from application.recording.ports import Appended, LedgerUnavailable
from tests.support.databases import Server, embedded
from tests.support.entry_samples import CAST, draft, request
from tests.support.lossy_proxy import Loss, LossyProxy, lossy_proxy

_BACKENDS = """
SELECT pid FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE 'SELECT ledger.append%'
"""
_WAITING = f"{_BACKENDS} AND wait_event_type = 'Lock'"
_COUNT = "SELECT count(*), max(position) FROM ledger.entries"


@pytest.fixture
def proxy(database_address: str) -> Iterator[LossyProxy]:
    with lossy_proxy(database_address) as proxy:
        yield proxy


@pytest.fixture(params=[(), ("motion:m-1",)], ids=["thoroughly", "by express"])
def tags(request: pytest.FixtureRequest) -> tuple[str, ...]:
    """Tags without which an entry is recorded thoroughly, and with which by express."""
    return request.param


@pytest.fixture
def recorder(database_address: str, proxy: LossyProxy) -> Iterator[PostgresRecorder]:
    with Database(database_address) as direct:
        create_ledger(direct, "ledger", "example.no/ledger")
    with Database(proxy.address) as database:
        store = PostgresRecorder(database, "ledger")
        store.submit(request(1, draft(CAST)))
        yield store


def entries(address: str) -> tuple[int, int]:
    with psycopg.connect(address) as connection:
        row = connection.execute(_COUNT).fetchone()
        assert row is not None
        return row[0], row[1]


def test_a_request_lost_on_its_way_is_sent_again(
    recorder: PostgresRecorder, proxy: LossyProxy, database_address: str, tags: tuple[str, ...]
) -> None:
    proxy.lose(Loss.CALL)
    assert recorder.submit(request(2, draft(CAST, *tags))) == Appended(2, 2, repeated=False)
    assert proxy.losses == 1
    assert entries(database_address) == (2, 2)


def test_a_request_whose_answer_is_lost_after_the_commit_is_recorded_once(
    recorder: PostgresRecorder, proxy: LossyProxy, database_address: str, tags: tuple[str, ...]
) -> None:
    proxy.lose(Loss.ANSWER)
    assert recorder.submit(request(2, draft(CAST, *tags), draft(CAST, *tags))) == Appended(2, 3, repeated=False)
    assert proxy.losses == 1
    assert entries(database_address) == (3, 3)


def test_a_repeated_request_whose_answer_is_lost_is_still_a_repeated_one(
    recorder: PostgresRecorder, proxy: LossyProxy, tags: tuple[str, ...]
) -> None:
    proxy.lose(Loss.ANSWER)
    assert recorder.submit(request(1, draft(CAST, *tags))) == Appended(1, 1, repeated=True)


def test_when_the_answer_is_lost_for_good_the_caller_is_told_that_nobody_knows(
    recorder: PostgresRecorder, proxy: LossyProxy, monkeypatch: pytest.MonkeyPatch, tags: tuple[str, ...]
) -> None:
    monkeypatch.setattr("adapters.postgres.thorough._PATIENCE", 0.2)
    proxy.lose(Loss.ANSWER, Loss.EVERYTHING)
    with pytest.raises(LedgerUnavailable, match="not known whether the request was recorded"):
        recorder.submit(request(2, draft(CAST, *tags)))
    proxy.lose()
    assert recorder.submit(request(2, draft(CAST, *tags))).first == 2
    assert recorder.answered(UUID(int=2), b"content") == Appended(2, 2, repeated=True)


def test_a_terminated_backend_is_replaced_and_the_request_recorded_once(database: Database) -> None:
    create_ledger(database, "ledger", "example.no/ledger")
    store = PostgresRecorder(database, "ledger")
    store.submit(request(1, draft(CAST)))
    answers: list[Appended] = []
    with psycopg.connect(str(database.address)) as other:
        other.execute("UPDATE ledger.heads SET position = position")
        waiting = threading.Thread(target=lambda: answers.append(store.submit(request(2, draft(CAST)))))
        waiting.start()
        first = waiting_backend(database)
        with database_of(database) as admin:
            admin.execute("SELECT pg_terminate_backend(%s)", (first,))
        second = waiting_backend(database, other_than=first)
        assert second != first
    waiting.join()
    assert answers == [Appended(2, 2, repeated=False)]
    assert entries(str(database.address)) == (2, 2)


def test_a_killed_backend_costs_no_acknowledged_entry_and_none_is_recorded_twice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("adapters.postgres.thorough._PATIENCE", 120.0)
    with embedded() as address, Server(address).database() as own, Database.open(own) as database:
        create_ledger(database, "ledger", "example.no/ledger")
        store = PostgresRecorder(database, "ledger")
        store.submit(request(1, draft(CAST)))
        answers: list[Appended] = []
        with psycopg.connect(own) as other:
            other.execute("UPDATE ledger.heads SET position = position")
            waiting = threading.Thread(target=lambda: answers.append(store.submit(request(2, draft(CAST)))))
            waiting.start()
            os.kill(waiting_backend(database), signal.SIGKILL)
            waiting.join()
            other.close()
        assert answers == [Appended(2, 2, repeated=False)]
        assert [stored.position for stored in store.select()] == [1, 2]
        assert store.submit(request(3, draft(CAST))).first == 3


def test_a_database_that_is_gone_is_reported_and_found_again(
    recorder: PostgresRecorder, proxy: LossyProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.postgres.thorough._PATIENCE", 0.2)
    proxy.lose(Loss.EVERYTHING)
    with pytest.raises(LedgerUnavailable, match="try again"):
        recorder.head()
    proxy.lose()
    assert recorder.head().position == 1


def waiting_backend(database: Database, other_than: int = 0) -> int:
    """The server process that waits for the ledger's head."""
    with database_of(database) as connection:
        while True:
            for (pid,) in connection.execute(_WAITING).fetchall():
                if pid != other_than:
                    return pid


def database_of(database: Database) -> psycopg.Connection[tuple[int]]:
    return psycopg.connect(str(database.address), autocommit=True)


def test_a_long_reading_that_is_cut_off_is_reported_and_can_be_begun_again(
    recorder: PostgresRecorder, proxy: LossyProxy
) -> None:
    recorder.submit(request(2, *[draft(CAST, f"motion:m-{number}") for number in range(2_600)]))
    reading = recorder.select()
    assert [stored.position for stored in islice(reading, 2_001)] == list(range(1, 2_002))
    proxy.lose(Loss.EVERYTHING)
    with pytest.raises(LedgerUnavailable):
        deque(reading, maxlen=0)
    proxy.lose()
    again, beside = recorder.select(), recorder.select()
    for position in range(1, 2_602):
        assert next(again).position == next(beside).position == position
