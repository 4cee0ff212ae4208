"""What a decision rests on: every selected entry up to the head, whatever is selected."""

import pytest

from adapters.entries.store import EntryStore, Selection
from adapters.postgres import recorder
from tests.support.entry_samples import CAST, OPENED, draft, request


@pytest.fixture
def filled(entry_store: EntryStore) -> EntryStore:
    entry_store.submit(request(1, draft(OPENED, "motion:m-1", "group:g-1")))
    entry_store.submit(request(2, draft(CAST, "motion:m-1", "member:a", "person:p", "group:g-1")))
    entry_store.submit(request(3, draft(CAST, "motion:m-1", "member:b", "person:p", "group:g-1")))
    entry_store.submit(request(4, draft(CAST, "motion:m-2", "member:a", "person:q", "group:g-2")))
    return entry_store


def positions(store: EntryStore, *selections: Selection, after: int = 0) -> tuple[list[int], int]:
    excerpt = store.history(selections, after=after)
    return [stored.position for stored in excerpt.entries], excerpt.head


@pytest.mark.parametrize(
    ("selection", "found"),
    [
        (Selection((OPENED, CAST), ("motion:m-1",)), [1, 2, 3]),
        (Selection((CAST,), ("member:a", "motion:m-1")), [2]),
        (Selection((CAST,), ("group:g-1", "member:b", "motion:m-1", "person:p")), [3]),
        (Selection((CAST,), ("group:g-2", "member:b", "motion:m-2", "person:q")), []),
        (Selection((CAST,)), [2, 3, 4]),
        (Selection((), ("motion:m-1", "person:p")), [2, 3]),
        (Selection(), [1, 2, 3, 4]),
    ],
)
def test_a_history_holds_what_is_selected_and_tells_the_head(
    filled: EntryStore, selection: Selection, found: list[int]
) -> None:
    assert positions(filled, selection) == (found, 4)


def test_a_history_of_several_selections_gives_each_entry_once_in_order(filled: EntryStore) -> None:
    both = (Selection((CAST,), ("member:a",)), Selection((CAST, OPENED), ("motion:m-1",)))
    assert positions(filled, *both) == ([1, 2, 3, 4], 4)
    assert positions(filled, *both, after=2) == ([3, 4], 4)


def test_a_history_of_nothing_is_empty_up_to_the_head(filled: EntryStore) -> None:
    assert positions(filled) == ([], 4)


def test_an_empty_ledger_has_an_empty_history(entry_store: EntryStore) -> None:
    assert positions(entry_store, Selection((CAST,), ("motion:m-1",))) == ([], 0)


def test_a_history_longer_than_a_page_is_whole(filled: EntryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder, "_PAGE", 2)
    assert positions(filled, Selection((CAST, OPENED), ("motion:m-1",))) == ([1, 2, 3], 4)


def test_what_stands_after_a_historys_head_alone_can_conflict_with_it(filled: EntryStore) -> None:
    votes = Selection((CAST,), ("motion:m-1",))
    head = filled.history([votes]).head
    assert filled.submit(request(5, draft(CAST, "motion:m-1"), unless=[votes], after=head)).first == head + 1
