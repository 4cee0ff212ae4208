"""Recording on the presumption that a ledger stands where this process left it, and what happens when it does not."""

import threading
from collections.abc import Sequence
from typing import Any

import psycopg
import pytest

from adapters.entries.store import Selection
from adapters.postgres.database import Database
from adapters.postgres.flights import Passenger
from adapters.postgres.ledgers import create_ledger
from adapters.postgres.parcels import parcel
from adapters.postgres.recorder import PostgresRecorder
from application.recording.ports import Appended, BoundaryConflict, CommandIdReused
from tests.adapters.postgres.presumed import Thoroughly, known_ledger
from tests.support.entry_samples import CAST, CLOSED, OPENED, draft, request

MOTION, OTHER = "motion:m-1", "motion:m-2"
ABOUT_MOTION = Selection((CAST,), (MOTION,))
_ROWS = """
SELECT e.position, e.type, e.request_id, e.digest, e.request_size, e.labels,
       regexp_replace(convert_from(e.entry, 'UTF8'), '"recorded_at":"[^"]+"', '') AS entry,
       e.recorded_at = (convert_from(e.entry, 'UTF8')::jsonb ->> 'recorded_at')::timestamptz AS stamped,
       array(SELECT t.type || ' ' || t.tag FROM ledger.tags t
             WHERE t.ledger = e.ledger AND t.position = e.position ORDER BY 1) AS tags
FROM ledger.entries e WHERE e.ledger = %s ORDER BY e.position
"""
_HOLD = "UPDATE ledger.heads SET position = position WHERE ledger = %s"


def _rows(database: Database, ledger: str) -> list[tuple[Any, ...]]:
    with database.connection() as connection:
        return [tuple(row.values()) for row in connection.execute(_ROWS, (ledger,))]


def _depart(database: Database, *sent: Passenger) -> None:
    database.recording.depart(sent, in_company=True).arrive()


def test_what_is_recorded_is_to_the_byte_what_the_thorough_way_records(
    database: Database, known: PostgresRecorder, thoroughly: Thoroughly
) -> None:
    requests = [
        request(2, draft(CAST, MOTION, "member:m-1")),
        request(3, draft(CAST, OTHER), draft(CLOSED, OTHER, "group:g"), unless=[ABOUT_MOTION], after=2),
        request(4, draft(CAST, "motion:m-3", note="æ"), unless=[Selection((CAST,), ("motion:m-3",))], after=1),
    ]
    for one in requests:
        known.submit(one)
    assert thoroughly == []
    create_ledger(database, "twin", "example.no/twin")
    twin = PostgresRecorder(database, "twin")
    for one in (request(1, draft(OPENED, MOTION)), *requests):
        database.recording.growth.doubt(["twin"])
        twin.submit(one)
    assert thoroughly == [1, 1, 1, 1]
    rows = _rows(database, "ledger")
    assert rows == _rows(database, "twin")
    assert [row[0] for row in rows] == [1, 2, 3, 4, 5]
    assert all(row[-2] for row in rows)


def test_requests_to_one_ledger_and_to_several_share_a_call(
    database: Database, known: PostgresRecorder, thoroughly: Thoroughly
) -> None:
    other = known_ledger(database, "other", thoroughly)
    together = [
        Passenger(parcel("ledger", request(2, draft(CAST, MOTION)))),
        Passenger(parcel("other", request(3, draft(CAST, MOTION), draft(CLOSED, MOTION)))),
        Passenger(parcel("ledger", request(4, draft(CAST, OTHER)))),
    ]
    _depart(database, *together)
    assert [one.outcome for one in together] == [
        Appended(2, 2, repeated=False),
        Appended(2, 3, repeated=False),
        Appended(3, 3, repeated=False),
    ]
    assert [stored.type for stored in other.select()] == [OPENED, CAST, CLOSED]
    assert [stored.position for stored in known.select([Selection((CAST,), (OTHER,))])] == [3]
    assert thoroughly == []


def test_a_condition_is_judged_on_what_stands_after_it(known: PostgresRecorder) -> None:
    known.submit(request(2, draft(CAST, MOTION)))
    known.submit(request(3, draft(CAST, OTHER)))
    with pytest.raises(BoundaryConflict):
        known.submit(request(4, draft(CAST, MOTION), unless=[ABOUT_MOTION], after=1))
    assert known.head().position == 3
    assert known.submit(request(5, draft(CAST, MOTION), unless=[ABOUT_MOTION], after=2)).first == 4


@pytest.mark.parametrize("company", [(), ("ledger",), ("other",)], ids=["alone", "one ledger", "several ledgers"])
def test_a_condition_on_two_tags_is_about_what_carries_both(
    database: Database, known: PostgresRecorder, thoroughly: Thoroughly, company: Sequence[str]
) -> None:
    known_ledger(database, "other", thoroughly)
    for number, tags in enumerate([(MOTION, "member:m-1"), (OTHER, "member:m-2"), (MOTION, "member:m-3")], start=2):
        known.submit(request(number, draft(CAST, *tags)))

    def vote(number: int, member: str, after: int) -> Passenger:
        unless = [Selection((CAST,), (member, MOTION))]
        asked = request(number, draft(CAST, MOTION, member), unless=unless, after=after)
        others = [Passenger(parcel(ledger, request(number + 1, draft(CLOSED, OTHER)))) for ledger in company]
        voter = Passenger(parcel("ledger", asked))
        _depart(database, voter, *others)
        return voter

    for number, member in ((10, "member:m-2"), (20, "member:m-4")):
        assert isinstance(vote(number, member, after=1).outcome, Appended)
    assert thoroughly == []
    for number, member, after in ((30, "member:m-1", 1), (40, "member:m-3", 3)):
        assert isinstance(vote(number, member, after).outcome, BoundaryConflict)
    assert isinstance(vote(50, "member:m-3", after=4).outcome, Appended)


def test_one_conflict_in_a_call_leaves_the_others_recorded(database: Database, known: PostgresRecorder) -> None:
    known.submit(request(2, draft(CAST, MOTION)))
    together = [
        Passenger(parcel("ledger", request(3, draft(CLOSED, OTHER)))),
        Passenger(parcel("ledger", request(4, draft(OPENED, MOTION), unless=[ABOUT_MOTION], after=1))),
    ]
    _depart(database, *together)
    assert together[0].outcome == Appended(3, 3, repeated=False)
    assert isinstance(together[1].outcome, BoundaryConflict)
    assert known.head().position == 3


def test_a_request_sent_again_gets_its_first_answer(known: PostgresRecorder) -> None:
    once = request(2, draft(CAST, MOTION), draft(CLOSED, MOTION))
    assert known.submit(once) == Appended(2, 3, repeated=False)
    assert known.submit(once) == Appended(2, 3, repeated=True)
    with pytest.raises(CommandIdReused):
        known.submit(request(2, draft(CAST, MOTION), digest=b"other"))
    single = request(3, draft(CAST, OTHER))
    assert [known.submit(single).repeated for _ in range(2)] == [False, True]
    assert known.head().position == 4


def test_what_another_process_recorded_in_between_is_reckoned_with(
    database: Database, known: PostgresRecorder, thoroughly: Thoroughly
) -> None:
    with Database(str(database.address)) as elsewhere:
        PostgresRecorder(elsewhere, "ledger").submit(request(2, draft(CAST, MOTION)))
        with pytest.raises(BoundaryConflict):
            known.submit(request(3, draft(CAST, MOTION), unless=[ABOUT_MOTION], after=1))
        PostgresRecorder(elsewhere, "ledger").submit(request(4, draft(CAST, OTHER)))
    assert known.submit(request(5, draft(CLOSED, MOTION))) == Appended(4, 4, repeated=False)
    assert thoroughly == [1, 1]


def test_who_finds_a_ledger_where_it_was_thought_to_stand_presumes_again(
    database: Database, known: PostgresRecorder, thoroughly: Thoroughly
) -> None:
    with Database(str(database.address)) as elsewhere:
        PostgresRecorder(elsewhere, "ledger").submit(request(2, draft(CAST, MOTION)))
    for number in range(3, 7):
        known.submit(request(number, draft(CAST, OTHER)))
    # the first was declined; the second, sent thoroughly, found nobody in between
    assert thoroughly == [1, 1]
    assert known.head().position == 6


def test_of_several_ledgers_only_the_one_that_another_process_wrote_to_is_sent_again(
    database: Database, known: PostgresRecorder, thoroughly: Thoroughly
) -> None:
    other = known_ledger(database, "other", thoroughly)
    with Database(str(database.address)) as elsewhere:
        PostgresRecorder(elsewhere, "other").submit(request(2, draft(CAST, MOTION)))
    thoroughly.clear()
    together = [
        Passenger(parcel("ledger", request(3, draft(CAST, MOTION)))),
        Passenger(parcel("other", request(4, draft(CAST, MOTION)))),
    ]
    _depart(database, *together)
    assert [one.outcome for one in together] == [Appended(2, 2, repeated=False), Appended(3, 3, repeated=False)]
    assert (known.head().position, other.head().position, thoroughly) == (2, 3, [1])


def test_a_ledger_that_another_transaction_holds_is_not_waited_for_on_the_way_that_all_share(
    database: Database, known: PostgresRecorder, thoroughly: Thoroughly
) -> None:
    free = known_ledger(database, "other", thoroughly)
    answers: list[Appended] = []
    with psycopg.connect(str(database.address)) as other:
        other.execute(_HOLD, ("ledger",))
        waiting = threading.Thread(target=lambda: answers.append(known.submit(request(2, draft(CAST, MOTION)))))
        waiting.start()
        for number in range(2, 7):
            assert free.submit(request(number, draft(CAST, MOTION))).first == number
        assert not answers
    waiting.join()
    assert answers == [Appended(2, 2, repeated=False)]


def test_recorded_times_never_go_back_though_the_clock_does(database: Database, known: PostgresRecorder) -> None:
    with psycopg.connect(str(database.address)) as owner:
        owner.execute("UPDATE ledger.heads SET recorded_at = recorded_at + interval '1 hour'")
    with database.connection() as connection:
        row = connection.execute("SELECT recorded_at FROM ledger.heads").fetchone()
    known.submit(request(2, draft(CAST, MOTION)))
    assert row is not None
    assert known.head().recorded_at == row["recorded_at"]
    assert _rows(database, "ledger")[-1][-2] is True


def test_two_processes_and_many_threads_leave_no_gap(database: Database, known: PostgresRecorder) -> None:
    with Database(str(database.address)) as elsewhere:
        stores = known, PostgresRecorder(elsewhere, "ledger")
        places: list[int] = []

        def write(writer: int) -> None:
            for step in range(20):
                append = request(1_000 * writer + step, draft(CAST, f"motion:m-{writer}"))
                places.extend(stores[writer % 2].submit(append).positions)

        threads = [threading.Thread(target=write, args=(writer,)) for writer in range(1, 9)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(places) == list(range(2, 162))
    assert [stored.position for stored in known.select()] == list(range(1, 162))
