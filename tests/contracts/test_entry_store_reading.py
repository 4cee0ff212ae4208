import threading
from datetime import datetime

import pytest

from adapters.entries.store import EntryStore, Selection
from application.recording.ports import Until
from tests.support.entry_samples import CAST, CLOSED, OPENED, draft, request


def positions(store: EntryStore, *selections: Selection, after: int = 0, limit: int | None = None) -> list[int]:
    return [stored.position for stored in store.select(selections, after=after, limit=limit)]


@pytest.fixture
def filled(entry_store: EntryStore) -> EntryStore:
    entry_store.submit(request(1, draft(OPENED, "motion:m-1")))
    entry_store.submit(request(2, draft(CAST, "member:a", "motion:m-1")))
    entry_store.submit(request(3, draft(CAST, "member:b", "motion:m-1")))
    entry_store.submit(request(4, draft(OPENED, "motion:m-2")))
    entry_store.submit(request(5, draft(CAST, "member:a", "motion:m-2")))
    entry_store.submit(request(6, draft(CLOSED, "motion:m-1")))
    return entry_store


def test_entries_are_selected_by_type(filled: EntryStore) -> None:
    assert positions(filled, Selection((CAST,))) == [2, 3, 5]
    assert positions(filled, Selection((CLOSED, OPENED))) == [1, 4, 6]


def test_entries_are_selected_by_all_of_their_tags(filled: EntryStore) -> None:
    assert positions(filled, Selection((), ("motion:m-1",))) == [1, 2, 3, 6]
    assert positions(filled, Selection((), ("member:a", "motion:m-1"))) == [2]
    assert positions(filled, Selection((), ("member:a", "member:b"))) == []
    assert positions(filled, Selection((), ("member:nobody",))) == []


def test_entries_are_selected_by_type_and_tags(filled: EntryStore) -> None:
    assert positions(filled, Selection((CAST,), ("motion:m-1",))) == [2, 3]
    assert positions(filled, Selection((CAST, CLOSED), ("motion:m-1",))) == [2, 3, 6]
    assert positions(filled, Selection((CAST,), ("member:a", "motion:m-2"))) == [5]


def test_a_union_of_selections_gives_each_entry_once_in_order(filled: EntryStore) -> None:
    assert positions(filled, Selection((), ("motion:m-2",)), Selection((CAST,)), Selection((), ("member:a",))) == [
        *(2, 3, 4, 5),
    ]
    assert positions(filled, Selection((CLOSED,)), Selection()) == [1, 2, 3, 4, 5, 6]


def test_a_selection_starts_after_a_position_and_ends_with_a_number(filled: EntryStore) -> None:
    assert positions(filled, after=4) == [5, 6]
    assert positions(filled, after=6) == []
    assert positions(filled, limit=2) == [1, 2]
    assert positions(filled, limit=0) == []
    assert positions(filled, Selection((CAST,)), after=2, limit=1) == [3]


def test_a_selection_ends_at_a_position_or_a_moment(filled: EntryStore) -> None:
    times = [stored.entry.split(b'"recorded_at":"')[1][:27].decode() for stored in filled.select()]
    moment = datetime.fromisoformat(times[2])
    by_then = sum(time <= times[2] for time in times)
    assert [stored.position for stored in filled.select(until=Until(position=4))] == [1, 2, 3, 4]
    assert [stored.position for stored in filled.select(until=Until(recorded_by=moment))][-1] == by_then
    cast = [Selection((CAST,))]
    assert [stored.position for stored in filled.select(cast, until=Until(position=2, recorded_by=moment))] == [2]


def test_nothing_was_recorded_before_the_first_entry(filled: EntryStore) -> None:
    early = datetime.fromisoformat("2001-01-01T00:00:00Z")
    late = datetime.fromisoformat("2999-01-01T00:00:00Z")
    assert list(filled.select(until=Until(recorded_by=early))) == []
    assert len(list(filled.select(until=Until(recorded_by=late)))) == 6


def test_a_long_ledger_is_read_whole_and_in_order(entry_store: EntryStore) -> None:
    for number in range(5):
        kinds = (CAST, OPENED) * 500
        entry_store.submit(request(number, *(draft(kind, "motion:m-1", f"member:{number}") for kind in kinds)))
    assert positions(entry_store) == list(range(1, 5_001))
    assert positions(entry_store, limit=4_500) == list(range(1, 4_501))
    assert positions(entry_store, Selection((), ("motion:m-1",))) == list(range(1, 5_001))
    assert positions(entry_store, Selection((CAST,), ("motion:m-1",))) == list(range(1, 5_001, 2))
    assert positions(entry_store, Selection((), ("member:2", "motion:m-1"))) == list(range(2_001, 3_001))


def test_waiting_for_growth_that_has_been_ends_at_once(filled: EntryStore) -> None:
    assert filled.wait_beyond(3, timeout=60) >= 4
    assert filled.wait_beyond(6, timeout=0) == 6


def test_one_who_waits_learns_of_the_next_entry(filled: EntryStore) -> None:
    seen: list[int] = []
    waiting = threading.Thread(target=lambda: seen.append(filled.wait_beyond(6, timeout=60)))
    waiting.start()
    filled.submit(request(7, draft(CAST)))
    waiting.join()
    assert seen == [7]


def test_one_who_waits_can_be_woken_without_growth(filled: EntryStore) -> None:
    seen: list[int] = []
    waiting = threading.Thread(target=lambda: seen.append(filled.wait_beyond(6, timeout=60)))
    waiting.start()
    while not seen:
        filled.wake()
        waiting.join(0.05)
    assert seen == [6]
