import multiprocessing
import threading
from collections.abc import Sequence

import psycopg
from eventsourcing.dcb.api import DCBEvent, DCBQuery, DCBQueryItem

from adapters.entries.store import Stored
from adapters.postgres.database import Database
from adapters.postgres.ledgers import create_ledger
from adapters.postgres.recorder import PostgresRecorder
from tests.support.entry_samples import CAST, OPENED, draft, request

_LISTENERS = """
SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'
"""


def write(address: str, writer: int, times: int) -> None:
    """Record from four threads of a process of its own."""
    with Database(address) as database:
        store = PostgresRecorder(database, "ledger")

        def record(thread: int) -> None:
            for step in range(times):
                store.submit(request(writer * 100_000 + thread * 1_000 + step, draft(CAST), draft(CAST)))

        threads = [threading.Thread(target=record, args=(thread,)) for thread in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


def follow(store: PostgresRecorder, until: int) -> Sequence[Stored]:
    """Read what comes until that many have come."""
    seen: list[Stored] = []
    while len(seen) < until:
        seen.extend(store.select(after=seen[-1].position if seen else 0))
        store.wait_beyond(seen[-1].position if seen else 0, timeout=5)
    return seen


def test_two_processes_share_a_ledger_without_a_gap_or_a_lost_entry_for_a_follower(
    database: Database, database_address: str
) -> None:
    create_ledger(database, "ledger", "example.no/ledger")
    store = PostgresRecorder(database, "ledger")
    spawning = multiprocessing.get_context("spawn")
    writers = [spawning.Process(target=write, args=(database_address, number, 30)) for number in (1, 2)]
    for writer in writers:
        writer.start()
    seen = follow(store, 2 * 4 * 30 * 2)
    for writer in writers:
        writer.join()
    assert [stored.position for stored in seen] == list(range(1, 481))
    assert seen == list(store.select())
    assert [writer.exitcode for writer in writers] == [0, 0]


def test_a_follower_learns_of_what_another_process_records(database: Database, database_address: str) -> None:
    create_ledger(database, "ledger", "example.no/ledger")
    seen: list[int] = []
    store = PostgresRecorder(database, "ledger")
    waiting = threading.Thread(target=lambda: seen.append(store.wait_beyond(0, timeout=60)))
    waiting.start()
    with Database(database_address) as other:
        PostgresRecorder(other, "ledger").submit(request(1, draft(CAST)))
    waiting.join()
    assert seen == [1]


def test_a_follower_whose_listening_connection_is_cut_misses_nothing(database: Database, database_address: str) -> None:
    create_ledger(database, "ledger", "example.no/ledger")
    store = PostgresRecorder(database, "ledger")
    assert store.wait_beyond(0, timeout=0) == 0
    with psycopg.connect(database_address, autocommit=True) as admin, Database(database_address) as other:
        listeners = admin.execute(_LISTENERS).fetchall()
        assert len(listeners) == 1
        admin.execute("SELECT pg_terminate_backend(%s)", listeners[0])
        for number in range(1, 6):
            PostgresRecorder(other, "ledger").submit(request(number, draft(CAST)))
            assert store.wait_beyond(number - 1, timeout=60) >= number


def test_a_subscription_gives_what_the_query_covers_and_ends_when_it_is_stopped(database: Database) -> None:
    create_ledger(database, "ledger", "example.no/ledger")
    store = PostgresRecorder(database, "ledger")
    wanted = DCBQuery([DCBQueryItem(types=["wanted"])])
    store.append([DCBEvent("other", b"1"), DCBEvent("wanted", b"2", ["b", "a"])])
    seen: list[bytes] = []
    with store.subscribe(wanted) as subscription:
        following = threading.Thread(target=lambda: seen.extend(event.event.data for event in subscription))
        following.start()
        store.append([DCBEvent("other", b"3")])
        last = store.append([DCBEvent("wanted", b"4")])
        while len(seen) < 2:
            store.wait_beyond(last, timeout=0.05)
    following.join()
    assert seen == [b"2", b"4"]


def test_the_library_reads_our_entries_with_their_tags(database: Database) -> None:
    create_ledger(database, "ledger", "example.no/ledger")
    store = PostgresRecorder(database, "ledger")
    store.submit(request(1, draft(OPENED, "motion:m-1", "member:b", "member:a")))
    store.append([DCBEvent("verbatim", b"\x00\xff", ["z", "a", "z"])])
    ours, theirs = store.read()
    assert (ours.event.type, ours.event.tags, ours.position) == (OPENED, ["member:a", "member:b", "motion:m-1"], 1)
    assert (theirs.event.data, theirs.event.tags) == (b"\x00\xff", ["z", "a", "z"])
