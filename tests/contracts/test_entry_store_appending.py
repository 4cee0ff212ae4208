import re
from uuid import UUID

import orjson
import pytest

from adapters.entries.admission import EntryTooLarge, NotStorable
from adapters.entries.store import Append, Disclosure, Draft, EntryStore, Selection
from adapters.vault.vault import VaultRows
from application.recording.ports import Appended, BoundaryConflict, CommandIdReused, Head
from tests.support.entry_samples import CAST, CLOSED, OPENED, draft, request

ABOUT_M1 = Selection((CAST,), ("motion:m-1",))


def test_an_empty_ledger_has_no_head(entry_store: EntryStore) -> None:
    assert entry_store.ledger == "ledger"
    assert entry_store.head() == Head(0, None)
    assert list(entry_store.select()) == []


def test_entries_stand_at_the_next_positions_without_a_gap(entry_store: EntryStore) -> None:
    assert entry_store.submit(request(1, draft(OPENED, "motion:m-1"))) == Appended(1, 1, repeated=False)
    assert entry_store.submit(request(2, draft(CAST), draft(CAST), draft(CLOSED))) == Appended(2, 4, repeated=False)
    assert [stored.position for stored in entry_store.select()] == [1, 2, 3, 4]
    assert [stored.type for stored in entry_store.select()] == [OPENED, CAST, CAST, CLOSED]
    assert entry_store.head().position == 4


def test_an_entry_is_stamped_with_position_and_time_and_stays_canonical(entry_store: EntryStore) -> None:
    entry_store.submit(request(1, draft(OPENED)))
    entry_store.submit(request(2, draft(CAST, "motion:m-1", note="blåbærsyltetøy")))
    stored = next(iter(entry_store.select(after=1))).entry
    document = orjson.loads(stored)
    assert stored == orjson.dumps(document, option=orjson.OPT_SORT_KEYS)
    assert document["position"] == 2
    assert document["note"] == "blåbærsyltetøy"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", document["recorded_at"])
    recorded_at = entry_store.head().recorded_at
    assert recorded_at is not None
    assert recorded_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ") == document["recorded_at"]


def test_recorded_times_never_go_back(entry_store: EntryStore) -> None:
    for number in range(20):
        entry_store.submit(request(number, draft(CAST)))
    times = [orjson.loads(stored.entry)["recorded_at"] for stored in entry_store.select()]
    assert times == sorted(times)


@pytest.mark.parametrize(
    "selection",
    [
        Selection((CAST,), ("motion:m-1",)),
        Selection((OPENED, CAST), ("member:a", "motion:m-1")),
        Selection((), ("motion:m-1",)),
        Selection((), ("member:a", "motion:m-1")),
        Selection((CAST,), ()),
        Selection(),
    ],
)
def test_a_request_fails_when_a_selected_entry_stands_after_the_position(
    entry_store: EntryStore, selection: Selection
) -> None:
    entry_store.submit(request(1, draft(OPENED, "motion:m-1")))
    entry_store.submit(request(2, draft(CAST, "motion:m-1", "member:a")))
    with pytest.raises(BoundaryConflict):
        entry_store.submit(request(3, draft(CLOSED), unless=[selection], after=1))
    assert entry_store.submit(request(4, draft(CLOSED), unless=[selection], after=2)).first == 3


@pytest.mark.parametrize(
    "selection",
    [
        Selection((CLOSED,), ("motion:m-1",)),
        Selection((CAST,), ("motion:m-2",)),
        Selection((CAST,), ("member:b", "motion:m-1")),
        Selection((CAST,), ("member:a", "member:b")),
        Selection((), ("motion:m-9",)),
        Selection((), ("member:b", "motion:m-1")),
        Selection((CLOSED,), ()),
    ],
)
def test_a_request_succeeds_when_no_selected_entry_stands(entry_store: EntryStore, selection: Selection) -> None:
    entry_store.submit(request(1, draft(CAST, "motion:m-1", "member:a"), draft(OPENED, "motion:m-2", "member:b")))
    assert entry_store.submit(request(2, draft(CLOSED), unless=[selection])).first == 3


def test_one_selection_of_several_is_enough_to_fail(entry_store: EntryStore) -> None:
    entry_store.submit(request(1, draft(CAST, "motion:m-1")))
    with pytest.raises(BoundaryConflict):
        entry_store.submit(request(2, draft(CAST), unless=[Selection((CLOSED,), ("motion:m-1",)), ABOUT_M1]))


def test_a_failed_request_leaves_nothing_and_its_id_can_be_used_again(
    entry_store: EntryStore, vault_rows: VaultRows
) -> None:
    vault_rows.add_key("person:p-1", b"key")
    secret = Disclosure("commitment-1", "person:p-1", b"sealed")
    entry_store.submit(request(1, draft(CAST, "motion:m-1")))
    before = entry_store.head()
    with pytest.raises(BoundaryConflict):
        entry_store.submit(request(2, draft(CAST), unless=[ABOUT_M1], disclosures=[secret]))
    assert entry_store.head() == before
    assert entry_store.sealed(["commitment-1"]) == {}
    assert entry_store.answered(UUID(int=2), b"content") is None
    again = entry_store.submit(request(2, draft(CAST), unless=[ABOUT_M1], after=1, disclosures=[secret]))
    assert again == Appended(2, 2, repeated=False)


def test_a_repeated_request_gets_the_first_answer_and_adds_nothing(entry_store: EntryStore) -> None:
    sent = request(1, draft(CAST, "motion:m-1"), draft(CAST, "motion:m-1"), unless=[ABOUT_M1])
    assert entry_store.submit(sent) == Appended(1, 2, repeated=False)
    entry_store.submit(request(2, draft(CLOSED)))
    assert entry_store.submit(sent) == Appended(1, 2, repeated=True)
    assert entry_store.answered(UUID(int=1), b"content") == Appended(1, 2, repeated=True)
    assert entry_store.head().position == 3


def test_an_id_used_for_other_content_is_refused(entry_store: EntryStore) -> None:
    entry_store.submit(request(1, draft(CAST)))
    with pytest.raises(CommandIdReused):
        entry_store.submit(request(1, draft(CAST), digest=b"other"))
    with pytest.raises(CommandIdReused):
        entry_store.answered(UUID(int=1), b"other")
    assert entry_store.head().position == 1


def test_guarded_values_are_kept_with_their_entries(entry_store: EntryStore, vault_rows: VaultRows) -> None:
    for subject in ("person:p-1", "person:p-2"):
        vault_rows.add_key(subject, b"key")
    kept = (Disclosure("c-1", "person:p-1", b"\x00one"), Disclosure("c-2", "person:p-2", b"two"))
    entry_store.submit(request(1, draft(CAST), disclosures=kept))
    assert entry_store.sealed(["c-1", "c-2", "c-3"]) == {
        "c-1": ("person:p-1", b"\x00one"),
        "c-2": ("person:p-2", b"two"),
    }


def test_a_value_whose_key_was_erased_meanwhile_is_refused_with_its_entry(
    entry_store: EntryStore, vault_rows: VaultRows
) -> None:
    vault_rows.add_key("person:p-1", b"key")
    vault_rows.add_key("person:p-2", b"key")
    kept = (Disclosure("c-1", "person:p-1", b"one"), Disclosure("c-2", "person:p-2", b"two"))
    vault_rows.erase("person:p-2")
    with pytest.raises(BoundaryConflict, match="erased"):
        entry_store.submit(request(1, draft(CAST), disclosures=kept))
    assert entry_store.head() == Head(0, None)
    assert entry_store.sealed(["c-1", "c-2"]) == {}
    vault_rows.add_key("person:p-2", b"another")
    assert entry_store.submit(request(1, draft(CAST), disclosures=kept)) == Appended(1, 1, repeated=False)


@pytest.mark.parametrize(
    "append",
    [
        request(9),
        request(9, draft("")),
        request(9, draft("nul\0.v1")),
        request(9, draft(CAST, "member:\0")),
        request(9, Draft(CAST, ("member:\ud800",), b"{", b"}")),
        request(9, draft(CAST, "x" * 1_001)),
        request(9, draft(CAST), unless=[Selection((CAST,), ("nul\0",))]),
        request(9, draft(CAST), disclosures=[Disclosure("c\0", "person:p-1", b"")]),
        request(9, draft(CAST), after=-1),
    ],
)
def test_what_no_store_could_keep_is_refused(entry_store: EntryStore, append: Append) -> None:
    with pytest.raises(NotStorable):
        entry_store.submit(append)
    assert entry_store.submit(request(1, draft(CAST))).first == 1


def test_an_entry_as_long_as_an_entry_can_be_is_kept_and_a_longer_one_refused(entry_store: EntryStore) -> None:
    room = 65_535 - len(b'{"note":"",,"tags":[],"type":"vote-cast.v1"}') - 71
    entry_store.submit(request(1, draft(CAST, note="x" * room)))
    with pytest.raises(EntryTooLarge):
        entry_store.submit(request(2, draft(CAST), draft(CAST, note="x" * (room + 1))))
    assert entry_store.head().position == 1


def test_a_tag_named_twice_counts_once(entry_store: EntryStore) -> None:
    entry_store.submit(request(1, Draft(CAST, ("member:a", "member:a"), b"{", b"}")))
    assert [stored.position for stored in entry_store.select([Selection((), ("member:a",))])] == [1]


def test_each_condition_may_start_at_a_position_of_its_own(entry_store: EntryStore) -> None:
    opened = Selection((OPENED,), ("motion:m-1",))
    entry_store.submit(request(1, draft(OPENED, "motion:m-1")))
    entry_store.submit(request(2, draft(CAST, "motion:m-2")))

    def sent(number: int, since: tuple[int, int]) -> Append:
        append = request(number, draft(CAST, "motion:m-1"), unless=[opened, ABOUT_M1], after=max(since))
        return append._replace(since=since)

    with pytest.raises(BoundaryConflict):
        entry_store.submit(sent(3, (0, 2)))
    assert entry_store.submit(sent(4, (1, 0))) == Appended(3, 3, repeated=False)
    with pytest.raises(BoundaryConflict):
        entry_store.submit(sent(5, (3, 2)))
    assert entry_store.submit(sent(6, (1, 3))) == Appended(4, 4, repeated=False)
    with pytest.raises(NotStorable, match="-1"):
        entry_store.submit(sent(7, (-1, 4)))
