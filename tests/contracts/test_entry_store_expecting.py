"""A condition that covers everything: the ledger must stand where the request expects it, whoever else records."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from adapters.entries.store import Append, EntryStore, Selection
from application.recording.ports import Appended, BoundaryConflict
from tests.support.entry_samples import CAST, OPENED, draft, request

ABOUT_M1 = Selection((CAST,), ("motion:m-1",))


def expecting(number: int, position: int, unless: Sequence[Selection] = ()) -> Append:
    """A request of its own matter, to be recorded at the next position after the given one or not at all."""
    append = request(number, draft(CAST, f"motion:m-{number}"), unless=(*unless, Selection()), after=position)
    return append._replace(since=(*(0 for _ in unless), position))


def test_anything_at_all_after_the_position_is_in_the_way(entry_store: EntryStore) -> None:
    entry_store.submit(request(1, draft(OPENED, "motion:m-9")))
    entry_store.submit(request(2, draft(OPENED, "motion:m-8")))
    with pytest.raises(BoundaryConflict):
        entry_store.submit(expecting(3, 1, [ABOUT_M1]))
    assert entry_store.submit(expecting(4, 2, [ABOUT_M1])) == Appended(3, 3, repeated=False)


def test_a_repeated_request_is_not_held_against_its_own_entries(entry_store: EntryStore) -> None:
    assert entry_store.submit(expecting(1, 0)) == Appended(1, 1, repeated=False)
    assert entry_store.submit(expecting(1, 0)) == Appended(1, 1, repeated=True)


def test_of_requests_that_expect_the_same_position_at_once_one_is_recorded(entry_store: EntryStore) -> None:
    entry_store.submit(request(99, draft(OPENED)))
    together = Barrier(10)

    def send(number: int) -> bool:
        together.wait()
        try:
            entry_store.submit(expecting(number, 1, [ABOUT_M1]))
        except BoundaryConflict:
            return False
        return True

    with ThreadPoolExecutor(10) as pool:
        assert list(pool.map(send, range(1, 11))).count(True) == 1
    assert entry_store.head().position == 2
