"""The tree has the roots of the standard at every size, however it was grown, and cuts the tiles of tlog-tiles."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from application.transparency.tiles import TILE_WIDTH, Tile, TileName, tile_names
from application.transparency.tree import (
    EMPTY_ROOT,
    TileUnusable,
    Tree,
    TreeHead,
    leaf_hash,
    leaf_hashes,
    node_hash,
)
from tests.application.transparency.definitions import Shelf, entry, merkle_root

# The entries and roots that RFC 6962 implementations have shared since the first of them.
ENTRIES = [
    bytes.fromhex(text)
    for text in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]

sizes = st.integers(0, 600) | st.sampled_from([255, 256, 257, 511, 512, 513])


def grown(entries: Sequence[bytes], *cuts: int) -> Tree:
    tree = Tree()
    for start, end in zip((0, *sorted(cuts)), (*sorted(cuts), len(entries)), strict=True):
        tree.extend(leaf_hashes(entries[start:end]))
    return tree


@pytest.mark.parametrize("size", range(9))
def test_the_roots_of_the_standards_own_entries_are_known(size: int) -> None:
    assert grown(ENTRIES[:size]).root().hex() == ROOTS[size]


def test_the_empty_tree_has_the_hash_of_nothing() -> None:
    assert Tree().head == TreeHead(0, EMPTY_ROOT)
    assert EMPTY_ROOT.hex() == ROOTS[0]


def test_a_leaf_is_never_a_node() -> None:
    left, right = leaf_hash(b"left"), leaf_hash(b"right")
    assert leaf_hash(left + right) != node_hash(left, right)


@given(sizes, st.lists(st.integers(0, 600), max_size=4))
def test_a_tree_grown_in_any_steps_has_the_root_of_the_definition(size: int, cuts: list[int]) -> None:
    entries = [entry(number) for number in range(size)]
    tree = grown(entries, *(min(cut, size) for cut in cuts))
    assert tree.head == TreeHead(size, merkle_root(entries))


@given(sizes, st.integers(0, 600))
def test_a_tree_resumed_from_its_tiles_goes_on_as_if_never_stopped(size: int, more: int) -> None:
    entries = [entry(number) for number in range(size + more)]
    shelf, whole = Shelf.of(entries[:size]), Tree()
    before = whole.extend(leaf_hashes(entries[:size]))
    resumed = Tree.resume(size, shelf.read)
    assert resumed.head == whole.head
    assert resumed.extend(leaf_hashes(entries[size:])) == whole.extend(leaf_hashes(entries[size:]))
    assert (resumed.head, resumed.edge()) == (whole.head, whole.edge())
    assert {tile.name for tile in before} <= set(tile_names(size))


@given(sizes, st.integers(0, 600))
def test_extending_gives_exactly_the_tiles_that_the_larger_tree_has_beyond_the_smaller(size: int, more: int) -> None:
    tree = grown([entry(number) for number in range(size)])
    tiles = (*tree.extend(leaf_hashes(entry(number) for number in range(size, size + more))), *tree.edge())
    assert set(tile_names(size + more, beyond=size)) <= {tile.name for tile in tiles} <= set(tile_names(size + more))
    assert all(len(tile.hashes) == 32 * tile.name.width for tile in tiles)


def test_a_tile_holds_the_roots_of_full_subtrees_below_it() -> None:
    entries = [entry(number) for number in range(600)]
    shelf = Shelf.of(entries)
    assert shelf.tiles[0, 2] == b"".join(leaf_hashes(entries[512:]))
    assert shelf.tiles[1, 0] == merkle_root(entries[:256]) + merkle_root(entries[256:512])


def test_a_tree_of_seventy_thousand_has_the_tiles_of_the_specifications_example() -> None:
    tree, full = Tree(), list[Tile]()
    for start in range(0, 70_000, 1_000):
        full += tree.extend(leaf_hashes(entry(number) for number in range(start, start + 1_000)))
    assert [sum(1 for tile in full if tile.name.level == level) for level in range(3)] == [273, 1, 0]
    assert [tile.name for tile in tree.edge()] == [TileName(0, 273, 112), TileName(1, 1, 17), TileName(2, 0, 1)]


def test_a_tree_whose_edge_is_lost_cannot_be_resumed() -> None:
    shelf = Shelf.of([entry(number) for number in range(300)])
    del shelf.tiles[0, 1]
    with pytest.raises(TileUnusable, match=r"tile/0/001.p/44 is missing"):
        Tree.resume(300, shelf.read)


def test_a_tree_whose_edge_is_cut_short_cannot_be_resumed() -> None:
    shelf = Shelf.of([entry(number) for number in range(300)])
    shelf.tiles[0, 1] = shelf.tiles[0, 1][:-1]
    with pytest.raises(TileUnusable, match="holds 1407 bytes instead of 1408"):
        Tree.resume(300, shelf.read)


def test_a_hash_of_another_length_is_refused_and_nothing_is_added() -> None:
    tree = grown([entry(number) for number in range(TILE_WIDTH)])
    before = tree.head
    with pytest.raises(ValueError, match="32 bytes long, not 31"):
        tree.extend([bytes(32), bytes(31)])
    assert tree.head == before
