import threading

import psycopg
import pytest

from adapters.entries.store import Append, Disclosure, Selection
from adapters.postgres.database import Database
from adapters.postgres.flights import Passenger
from adapters.postgres.ledgers import create_ledger
from adapters.postgres.parcels import Parcel, parcel
from adapters.postgres.recorder import PostgresRecorder
from adapters.vault.rows import PostgresVaultRows
from application.recording.ports import Appended, BoundaryConflict, LedgerUnavailable
from tests.support.entry_samples import CAST, draft, request

_HOLD = "UPDATE ledger.heads SET position = position WHERE ledger = %s"


def sent(number: int, ledger: str = "ledger") -> Parcel:
    return parcel(ledger, request(number, draft(CAST)))


@pytest.fixture
def two(database: Database) -> tuple[PostgresRecorder, PostgresRecorder]:
    for name in ("ledger", "other"):
        create_ledger(database, name, f"example.no/{name}")
    return PostgresRecorder(database, "ledger"), PostgresRecorder(database, "other")


def test_sixteen_writers_leave_no_gap_and_every_answer_is_their_own(
    two: tuple[PostgresRecorder, PostgresRecorder],
) -> None:
    store, _ = two
    places: dict[int, Appended] = {}

    def write(writer: int) -> None:
        for step in range(25):
            number = writer * 100 + step
            places[number] = store.submit(request(number, *[draft(CAST, f"member:{number}")] * (1 + step % 3)))

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(at for answer in places.values() for at in answer.positions) == list(range(1, 16 * 49 + 1))
    for number, answer in places.items():
        mine = store.select([Selection((), (f"member:{number}",))])
        assert [stored.position for stored in mine] == list(answer.positions)


def test_writers_who_exclude_each_other_are_let_in_one_at_a_time(
    two: tuple[PostgresRecorder, PostgresRecorder],
) -> None:
    store, _ = two
    mine = Selection((CAST,), ("motion:m-1",))
    refused = list[int]()

    def write(writer: int) -> None:
        number, done = writer * 1_000, 0
        while done < 5:
            after = store.head().position
            try:
                store.submit(request(number, draft(CAST, "motion:m-1"), unless=[mine], after=after))
                done += 1
            except BoundaryConflict:
                refused.append(number)
            number += 1

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [stored.position for stored in store.select()] == list(range(1, 41))


def test_a_ledger_that_another_program_writes_to_keeps_no_other_ledger_waiting(
    two: tuple[PostgresRecorder, PostgresRecorder], database: Database
) -> None:
    held, free = two
    answers: list[Appended] = []
    with psycopg.connect(str(database.address)) as other:
        other.execute(_HOLD, ("ledger",))
        waiting = threading.Thread(target=lambda: answers.append(held.submit(request(1, draft(CAST)))))
        waiting.start()
        assert [free.submit(request(number, draft(CAST))).first for number in range(1, 6)] == [1, 2, 3, 4, 5]
        assert not answers
    waiting.join()
    assert answers == [Appended(1, 1, repeated=False)]


def test_a_group_passes_over_a_ledger_that_is_held_and_records_the_others(
    two: tuple[PostgresRecorder, PostgresRecorder], database: Database
) -> None:
    passengers = [Passenger(sent(1, "ledger")), Passenger(sent(2, "other")), Passenger(sent(3, "ledger"))]
    with psycopg.connect(str(database.address)) as other:
        other.execute(_HOLD, ("ledger",))
        database.recording.record(passengers)
        assert [passenger.outcome for passenger in passengers] == [None, Appended(1, 1, repeated=False), None]
        assert [passenger.alone for passenger in passengers] == [True, False, True]
    assert two[0].head().position == 0
    database.recording.record([passengers[0], passengers[2]])
    assert two[0].head().position == 2


def test_a_request_the_database_refuses_fails_alone(
    two: tuple[PostgresRecorder, PostgresRecorder], database: Database
) -> None:
    store, _ = two
    PostgresVaultRows(database.connection, "ledger").add_key("person:p-1", b"key")
    secret = Disclosure("commitment", "person:p-1", b"sealed")
    store.submit(request(1, draft(CAST), disclosures=[secret]))

    def passenger(number: int, append: Append) -> Passenger:
        assert append.request_id.int == number
        return Passenger(parcel("ledger", append))

    group = [
        passenger(2, request(2, draft(CAST))),
        passenger(3, request(3, draft(CAST), disclosures=[secret])),
        passenger(4, request(4, draft(CAST))),
    ]
    database.recording.record(group)
    assert [group[0].outcome, group[2].outcome] == [Appended(2, 2, repeated=False), Appended(3, 3, repeated=False)]
    assert isinstance(group[1].outcome, ValueError)
    assert store.head().position == 3


def test_a_ledger_that_does_not_exist_is_said_to_be_missing(database: Database) -> None:
    with pytest.raises(LedgerUnavailable, match="no such ledger"):
        PostgresRecorder(database, "nowhere").submit(request(1, draft(CAST)))
