"""Publishing: what was recorded is signed for once, and never two roots for one size."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field

import pytest

from adapters.transparency.ed25519 import Ed25519Signer
from application.transparency.checkpoints import open_checkpoint
from application.transparency.publishing import Published, RootsDisagree, publish
from application.transparency.tiles import Tile, TileName
from application.transparency.tree import Tree, TreeHead, leaf_hashes

ORIGIN = "samkjop.example/log"
SIGNER = Ed25519Signer.generate(ORIGIN)


@dataclass
class Shelf:
    """The published side of a log, kept in memory; it can be stopped before a checkpoint is kept."""

    log: list[bytes]
    tiles: dict[str, bytes] = field(default_factory=dict[str, bytes])
    kept: list[tuple[TreeHead, bytes]] = field(default_factory=list[tuple[TreeHead, bytes]])
    killed: bool = False

    @property
    def last(self) -> TreeHead | None:
        return self.kept[-1][0] if self.kept else None

    def exclusively(self) -> AbstractContextManager["Shelf"]:
        return nullcontext(self)

    def checkpoints(self) -> list[tuple[TreeHead, bytes]]:
        return self.kept

    def tile(self, name: TileName, /) -> bytes | None:
        return self.tiles.get(f"{name.level}/{name.index}")

    def entries(self, after: int) -> Iterator[bytes]:
        return iter(self.log[after:])

    def keep_tiles(self, tiles: Iterable[Tile]) -> None:
        self.tiles.update((f"{tile.name.level}/{tile.name.index}", tile.hashes) for tile in tiles)

    def keep_checkpoint(self, head: TreeHead, note: bytes) -> None:
        if self.killed:
            raise KeyboardInterrupt
        self.kept.append((head, note))


@dataclass
class Memory:
    """What the signer remembers."""

    head: TreeHead | None = None

    def recall(self) -> TreeHead | None:
        return self.head

    def remember(self, head: TreeHead) -> None:
        self.head = head


def entries(size: int, word: str = "entry") -> list[bytes]:
    return [f"{word} {number}".encode() for number in range(size)]


def root(log: list[bytes]) -> bytes:
    tree = Tree()
    tree.extend(leaf_hashes(log))
    return tree.root()


def published(shelf: Shelf, memory: Memory) -> Published:
    return publish(shelf, ORIGIN, SIGNER, memory)


@pytest.mark.parametrize("size", [0, 1, 255, 256, 257, 1000])
def test_the_checkpoint_is_signed_for_the_root_of_all_entries(size: int) -> None:
    shelf = Shelf(entries(size))
    newest = published(shelf, Memory())
    checkpoint = open_checkpoint(newest.note, [SIGNER.verifier], origin=ORIGIN)
    assert (checkpoint.size, checkpoint.root, newest.added) == (size, root(shelf.log), size)


def test_publishing_again_adds_nothing_and_signs_nothing_new() -> None:
    shelf, memory = Shelf(entries(300)), Memory()
    first = published(shelf, memory)
    again = published(shelf, memory)
    assert (again.head, again.note, again.added) == (first.head, first.note, 0)
    assert len(shelf.kept) == 1


def test_what_came_since_is_added_to_the_same_tree() -> None:
    shelf, memory = Shelf(entries(300)), Memory()
    published(shelf, memory)
    shelf.log = entries(700)
    newest = published(shelf, memory)
    assert (newest.head, newest.added) == (TreeHead(700, root(shelf.log)), 400)


def test_a_publisher_killed_after_remembering_signs_the_same_root_the_next_time() -> None:
    shelf, memory = Shelf(entries(300), killed=True), Memory()
    with pytest.raises(KeyboardInterrupt):
        published(shelf, memory)
    remembered, shelf.killed = memory.head, False
    assert published(shelf, memory).head == remembered


def test_entries_changed_after_that_are_not_signed_for() -> None:
    shelf, memory = Shelf(entries(300), killed=True), Memory()
    with pytest.raises(KeyboardInterrupt):
        published(shelf, memory)
    shelf.log, shelf.killed, shelf.tiles = entries(400, "other"), False, {}
    with pytest.raises(RootsDisagree, match="not the ones that were signed for"):
        published(shelf, memory)
    assert shelf.kept == []


def test_an_older_copy_of_the_ledger_is_not_signed_for() -> None:
    shelf, memory = Shelf(entries(300)), Memory()
    published(shelf, memory)
    older = Shelf(entries(200))
    with pytest.raises(RootsDisagree, match="restored from an older copy"):
        published(older, memory)
    assert older.kept == []


def test_an_older_copy_that_was_run_on_is_not_signed_for() -> None:
    shelf, memory = Shelf(entries(300)), Memory()
    published(shelf, memory)
    run_on = Shelf([*entries(200), *entries(400, "run on")])
    with pytest.raises(RootsDisagree, match="first 300 entries"):
        published(run_on, memory)


def test_changed_tiles_stop_the_signing() -> None:
    shelf, memory = Shelf(entries(300)), Memory()
    published(shelf, memory)
    shelf.tiles["0/1"] = shelf.tiles["0/1"][:-1] + b"\0"
    shelf.log = entries(301)
    with pytest.raises(RootsDisagree, match="first 300 entries"):
        published(shelf, memory)
