"""Publishing: the tree is extended over what was recorded since the last time, and the ledger signs for its root."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from application.transparency.checkpoints import Checkpoint, sign_checkpoint
from application.transparency.keys import NoteSigner
from application.transparency.tiles import Tile, TileName
from application.transparency.tree import Tree, TreeHead, leaf_hashes

_BATCH = 8_192


class RootsDisagree(Exception):
    """What is stored is not the history that was signed for; nothing new is signed until that is explained."""


class Publication(Protocol):
    """The published side of one ledger, while no other publisher of the ledger is at work."""

    @property
    def last(self) -> TreeHead | None:
        """The tree of the newest checkpoint, if there is one."""
        ...

    def tile(self, name: TileName, /) -> bytes | None:
        """A stored tile's hashes."""
        ...

    def entries(self, after: int) -> Iterator[bytes]:
        """The entries after a position, in order."""
        ...

    def keep_tiles(self, tiles: Iterable[Tile]) -> None:
        """Store tiles; a partial one is replaced by a wider one."""
        ...

    def keep_checkpoint(self, head: TreeHead, note: bytes) -> None:
        """Store the checkpoint, once and for all for its size."""
        ...


class Publications(Protocol):
    """The published side of one ledger."""

    def exclusively(self) -> AbstractContextManager[Publication]:
        """All or nothing of what is kept inside; one publisher of a ledger at a time, in whatever process."""
        ...

    def checkpoints(self) -> list[tuple[TreeHead, bytes]]:
        """Every checkpoint with its signed note, smallest tree first."""
        ...

    def tile(self, name: TileName, /) -> bytes | None:
        """A stored tile's hashes."""
        ...


class SignerMemory(Protocol):
    """What the signer remembers outside the database, so that an older copy of it cannot make it sign a fork."""

    def recall(self) -> TreeHead | None:
        """The last tree signed for."""
        ...

    def remember(self, head: TreeHead) -> None:
        """Keep the tree, durably, before the signature leaves."""
        ...


@dataclass(frozen=True, slots=True)
class Published:
    """The newest checkpoint, and how many entries it added."""

    head: TreeHead
    note: bytes
    added: int


def publish(publications: Publications, origin: str, signer: NoteSigner, memory: SignerMemory) -> Published:
    """Extend the tree to the ledger's head and sign a checkpoint. Safe to run twice, or in two places at once.

    Raises:
        RootsDisagree: the stored tiles or entries are not those that were signed for, or fewer than those.
    """
    with publications.exclusively() as publication:
        last, remembered = publication.last, memory.recall()
        tree = Tree.resume(last.size, publication.tile) if last else Tree()
        if last and tree.root() != last.root:
            message = f"The stored tiles do not give the root that was signed for the first {last.size} entries."
            raise RootsDisagree(message)
        start = tree.size
        _extend(tree, publication, remembered)
        if last and tree.size == start:
            return Published(last, _note_of(publications, last), 0)
        publication.keep_tiles(tree.edge())
        note = sign_checkpoint(Checkpoint(origin, tree.size, tree.root()), [signer]).encode()
        memory.remember(tree.head)
        publication.keep_checkpoint(tree.head, note)
        return Published(tree.head, note, tree.size - start)


def _extend(tree: Tree, publication: Publication, remembered: TreeHead | None) -> None:
    """Add every new entry, looking at the root where the signer remembers one."""
    _compare(tree, remembered)
    entries = publication.entries(tree.size)
    while batch := list(islice(entries, _room(tree, remembered))):
        publication.keep_tiles(tree.extend(leaf_hashes(batch)))
        _compare(tree, remembered)
    if remembered and tree.size < remembered.size:
        message = (
            f"The ledger holds {tree.size} entries, but {remembered.size} have been signed for: "
            "it was restored from an older copy. Bring back the missing entries before publishing."
        )
        raise RootsDisagree(message)


def _room(tree: Tree, remembered: TreeHead | None) -> int:
    ahead = remembered.size - tree.size if remembered else 0
    return min(_BATCH, ahead) if ahead > 0 else _BATCH


def _compare(tree: Tree, remembered: TreeHead | None) -> None:
    if remembered and tree.size == remembered.size and tree.root() != remembered.root:
        message = f"The first {tree.size} entries are not the ones that were signed for; nothing new is signed."
        raise RootsDisagree(message)


def _note_of(publications: Publications, head: TreeHead) -> bytes:
    return next(note for known, note in publications.checkpoints() if known == head)
