"""A history that was changed is found, and its first wrong position named, whatever else was changed with it."""

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from application.transparency.findings import Finding, FindingKind, Unreadable
from application.transparency.tree import TreeHead
from application.transparency.verification import Entry, Refuted, StoredTiles, Verified, verify_log
from tests.application.transparency.definitions import Shelf, entry, merkle_root

SIZE = 700
ENTRIES = [entry(number) for number in range(1, SIZE + 1)]
HEADS = [TreeHead(size, merkle_root(ENTRIES[:size])) for size in (0, 1, 255, 256, 300, 600, SIZE)]
positions = st.integers(1, SIZE)


def numbered(entries: Sequence[bytes]) -> Iterator[Entry]:
    return enumerate(entries, start=1)


def stored() -> StoredTiles:
    return StoredTiles(SIZE, Shelf.of(ENTRIES).read)


def refuted(entries: Sequence[bytes], tiles: StoredTiles | None = None, heads: Sequence[TreeHead] = HEADS) -> Refuted:
    answer = verify_log(numbered(entries), checkpoints=heads, stored=tiles)
    assert isinstance(answer, Refuted)
    return answer


def edited(position: int, entries: Sequence[bytes] = ENTRIES) -> list[bytes]:
    return [*entries[: position - 1], b"forged", *entries[position:]]


def removed(position: int) -> list[bytes]:
    return [*ENTRIES[: position - 1], *ENTRIES[position:]]


def inserted(position: int) -> list[bytes]:
    return [*ENTRIES[: position - 1], b"forged", *ENTRIES[position - 1 :]]


def swapped(one: int, other: int) -> list[bytes]:
    entries = list(ENTRIES)
    entries[one - 1], entries[other - 1] = entries[other - 1], entries[one - 1]
    return entries


@pytest.mark.parametrize("tiles", [None, stored()], ids=["without tiles", "with tiles"])
def test_an_untouched_history_is_verified(tiles: StoredTiles | None) -> None:
    answer = verify_log(numbered(ENTRIES), checkpoints=HEADS, stored=tiles)
    assert answer == Verified(SIZE, merkle_root(ENTRIES), checkpoints=len(HEADS), covered=SIZE)


def test_entries_after_the_last_checkpoint_are_said_to_be_covered_by_nobody() -> None:
    answer = verify_log(numbered(ENTRIES), checkpoints=HEADS[:4], stored=StoredTiles(300, Shelf.of(ENTRIES[:300]).read))
    assert isinstance(answer, Verified)
    assert (answer.size, answer.covered) == (SIZE, 256)


def test_an_empty_history_is_verified_and_an_empty_checkpoint_with_it() -> None:
    answer = verify_log([], checkpoints=HEADS[:1], stored=StoredTiles(0, Shelf().read))
    assert answer == Verified(0, HEADS[0].root, checkpoints=1, covered=0)


@given(positions)
def test_an_edited_entry_is_named(position: int) -> None:
    answer = refuted(edited(position), stored())
    assert (answer.findings[0].kind, answer.findings[0].position) == (FindingKind.ENTRIES_ALTERED, position)
    assert answer.findings[0].last == position
    assert answer.matched == max(head.size for head in HEADS if head.size < position)


@given(positions.filter(lambda position: position < SIZE - 1))
def test_a_removed_entry_is_named_though_the_later_ones_moved_up(position: int) -> None:
    first, *_, last = refuted(removed(position), stored()).findings
    assert (first.kind, first.position) == (FindingKind.ENTRY_REMOVED, position)
    assert last.kind in {FindingKind.ENTRIES_MISSING, FindingKind.HISTORY_REWRITTEN}


@given(positions.filter(lambda position: position < SIZE))
def test_an_inserted_entry_is_named_though_the_later_ones_moved_down(position: int) -> None:
    first = refuted(inserted(position), stored()).findings[0]
    assert (first.kind, first.position) == (FindingKind.ENTRY_INSERTED, position)


@given(positions, positions)
def test_two_swapped_entries_are_named(one: int, other: int) -> None:
    if one == other:
        other = one % SIZE + 1
    first = refuted(swapped(one, other), stored()).findings[0]
    assert (first.kind, first.position, first.last) == (
        FindingKind.ENTRIES_SWAPPED,
        min(one, other),
        max(one, other),
    )


@given(positions)
def test_a_position_that_is_gone_is_named(position: int) -> None:
    left = [(at, entry) for at, entry in numbered(ENTRIES) if at != position]
    answer = verify_log(left, checkpoints=HEADS, stored=stored())
    assert isinstance(answer, Refuted)
    assert (answer.findings[0].kind, answer.findings[0].position) == (FindingKind.ENTRIES_MISSING, position)


def test_a_gap_is_named_from_its_first_to_its_last_position() -> None:
    left = [(at, entry) for at, entry in numbered(ENTRIES) if not 20 <= at <= 400]
    answer = verify_log(left, checkpoints=HEADS)
    assert isinstance(answer, Refuted)
    assert answer.findings == (
        Finding(
            FindingKind.ENTRIES_MISSING,
            "Positions 20 to 400 are missing; nothing after that was held against what was signed.",
            20,
            400,
        ),
    )


@pytest.mark.parametrize("again", [0, -3, 5, 10])
def test_a_position_out_of_order_is_named(again: int) -> None:
    answer = verify_log([*list(numbered(ENTRIES))[:10], (again, b"")], checkpoints=[])
    assert isinstance(answer, Refuted)
    assert (answer.findings[0].kind, answer.findings[0].position) == (FindingKind.POSITION_OUT_OF_ORDER, again)


def test_a_truncated_tail_is_named() -> None:
    answer = refuted(ENTRIES[:650], stored())
    assert answer.findings == (
        Finding(FindingKind.ENTRIES_MISSING, "The entries end at position 650, but 700 were recorded.", 651, 700),
    )


def test_several_edits_are_each_named_and_neighbours_together() -> None:
    entries = edited(9, edited(300, edited(301, edited(302))))
    found = [(one.position, one.last) for one in refuted(entries, stored()).findings if one.position]
    assert found[:2] == [(9, 9), (300, 302)]


def test_a_history_rewritten_from_one_position_on_is_one_finding() -> None:
    entries = [*ENTRIES[:99], *(b"forged %d" % number for number in range(99, SIZE))]
    first, second = refuted(entries, stored()).findings
    assert (first.kind, first.position, first.last) == (FindingKind.ENTRIES_ALTERED, 100, SIZE)
    assert (second.kind, second.position, second.last) == (FindingKind.HISTORY_REWRITTEN, 2, 255)


def test_a_long_rewritten_history_is_named_to_its_end() -> None:
    entries = [entry(number) for number in range(3_000)]
    tiles = StoredTiles(3_000, Shelf.of(entries).read)
    first = refuted([b"forged" + given for given in entries], tiles, [TreeHead(3_000, merkle_root(entries))]).findings[
        0
    ]
    assert (first.kind, first.position, first.last) == (FindingKind.ENTRIES_ALTERED, 1, 3_000)


@given(positions)
def test_without_tiles_the_range_between_two_checkpoints_is_named(position: int) -> None:
    (found,) = refuted(edited(position)).findings
    before = max(head.size for head in HEADS if head.size < position)
    after = min(head.size for head in HEADS if head.size >= position)
    assert (found.kind, found.position, found.last) == (FindingKind.HISTORY_REWRITTEN, before + 1, after)


@given(positions)
def test_tiles_rewritten_along_with_an_entry_do_not_hide_it(position: int) -> None:
    entries = edited(position)
    (found,) = refuted(entries, StoredTiles(SIZE, Shelf.of(entries).read)).findings
    before = max(head.size for head in HEADS if head.size < position)
    assert (found.kind, found.position) == (FindingKind.HISTORY_REWRITTEN, before + 1)
    assert found.sentence.endswith("the stored tiles were changed along with them.")


def test_a_leaf_tile_rewritten_along_with_an_entry_betrays_itself_by_the_tile_above() -> None:
    entries, shelf = edited(300), Shelf.of(ENTRIES)
    shelf.tiles[0, 1] = Shelf.of(entries).tiles[0, 1]
    first = refuted(entries, StoredTiles(SIZE, shelf.read), HEADS[-1:]).findings[0]
    assert (first.kind, first.position, first.last) == (FindingKind.TILE_ALTERED, 257, 512)


@given(st.integers(0, SIZE - 1))
def test_a_damaged_leaf_tile_is_told_from_a_damaged_entry(number: int) -> None:
    shelf = Shelf.of(ENTRIES)
    shelf.flip(0, number)
    (found,) = refuted(ENTRIES, StoredTiles(SIZE, shelf.read)).findings
    assert (found.kind, found.path) == (FindingKind.TILE_ALTERED, f"tile/0/00{number // 256}")
    assert "agree with a signed checkpoint" in found.sentence


def test_a_damaged_tile_above_the_leaves_is_named() -> None:
    shelf = Shelf.of(ENTRIES)
    shelf.flip(1, 1)
    (found,) = refuted(ENTRIES, StoredTiles(SIZE, shelf.read)).findings
    assert (found.kind, found.position, found.last, found.path) == (
        FindingKind.TILE_ALTERED,
        257,
        512,
        "tile/1/000.p/2",
    )


@pytest.mark.parametrize(
    ("key", "path"), [((0, 1), "tile/0/001"), ((0, 2), "tile/0/002.p/188"), ((1, 0), "tile/1/000.p/2")]
)
def test_a_missing_or_short_tile_is_named(key: tuple[int, int], path: str) -> None:
    shelf = Shelf.of(ENTRIES)
    shelf.tiles[key] = shelf.tiles[key][:-1]
    (short,) = refuted(ENTRIES, StoredTiles(SIZE, shelf.read)).findings
    del shelf.tiles[key]
    (missing,) = refuted(ENTRIES, StoredTiles(SIZE, shelf.read)).findings
    assert (short.kind, short.path) == (missing.kind, missing.path) == (FindingKind.TILE_MISSING, path)
    assert missing.sentence.endswith("is missing.")


def test_a_checkpoint_of_another_history_is_told_from_a_changed_one() -> None:
    forked = TreeHead(300, merkle_root(edited(4)[:300]))
    (found,) = refuted(ENTRIES, heads=[*HEADS, forked]).findings
    assert (found.kind, found.last) == (FindingKind.CHECKPOINT_FOREIGN, 300)


def test_what_came_before_an_unreadable_entry_is_still_compared() -> None:
    lost = Finding(FindingKind.UNREADABLE, "The disk is gone.", 31)

    def entries() -> Iterator[Entry]:
        yield from list(numbered(edited(7)))[:30]
        raise Unreadable(lost)

    answer = verify_log(entries(), checkpoints=HEADS, stored=stored())
    assert isinstance(answer, Refuted)
    assert [found.position for found in answer.findings] == [7, 31]
    assert lost in answer.findings
