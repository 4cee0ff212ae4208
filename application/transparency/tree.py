"""The RFC 6962 Merkle tree, grown at its right edge and cut into tiles as it grows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Self

from application.transparency.tiles import HASH_BYTES, TILE_WIDTH, Tile, TileName, TileReader

EMPTY_ROOT = sha256().digest()
_TILE_BYTES = TILE_WIDTH * HASH_BYTES


@dataclass(frozen=True, slots=True)
class TreeHead:
    """How many entries a tree holds, and its root hash."""

    size: int
    root: bytes


@dataclass(eq=False)
class TileUnusable(Exception):
    """A stored tile is needed and is missing, or holds too few hashes."""

    name: TileName
    found: bytes | None

    def __str__(self) -> str:
        if self.found is None:
            return f"{self.name.path} is missing."
        return f"{self.name.path} holds {len(self.found)} bytes instead of {self.name.width * HASH_BYTES}."


def leaf_hash(entry: bytes) -> bytes:
    """The hash of an entry as a leaf: SHA-256(0x00 ‖ entry)."""
    return sha256(b"\x00" + entry).digest()


def leaf_hashes(entries: Iterable[bytes]) -> list[bytes]:
    """The leaf hashes of many entries, at less cost than one by one."""
    return [sha256(b"\x00" + entry).digest() for entry in entries]


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of an interior node: SHA-256(0x01 ‖ left ‖ right)."""
    return sha256(b"\x01" + left + right).digest()


def perfect_root(hashes: bytes) -> bytes:
    """The root over a power of two of concatenated hashes."""
    row = split_hashes(hashes)
    while len(row) > 1:
        pairs = iter(row)
        row = [sha256(b"\x01" + left + right).digest() for left, right in zip(pairs, pairs, strict=True)]
    return row[0]


def split_hashes(hashes: bytes) -> list[bytes]:
    """Concatenated hashes, one by one."""
    return [hashes[at : at + HASH_BYTES] for at in range(0, len(hashes), HASH_BYTES)]


def read_tile(read: TileReader, name: TileName) -> bytes:
    """Exactly the hashes that the name speaks of.

    Raises:
        TileUnusable: when they are not stored.
    """
    found = read(name)
    wanted = name.width * HASH_BYTES
    if found is None or len(found) < wanted:
        raise TileUnusable(name, found)
    return found[:wanted]


class Tree:
    """A tree that grows; it keeps only the partial tile of each level (at most 8 KiB a level)."""

    def __init__(self) -> None:
        self._edge: list[bytes] = []
        self._size = 0

    @classmethod
    def resume(cls, size: int, read: TileReader) -> Self:
        """The tree of this size as its stored tiles have it; compare its root with a checkpoint before trusting it.

        Raises:
            TileUnusable: when a partial tile of the right edge is missing or too short.
        """
        tree = cls()
        tree._size = size
        level = 0
        while hashes := size >> 8 * level:
            index, width = divmod(hashes, TILE_WIDTH)
            tree._edge.append(read_tile(read, TileName(level, index, width)) if width else b"")
            level += 1
        return tree

    @property
    def size(self) -> int:
        """How many leaves the tree has."""
        return self._size

    @property
    def head(self) -> TreeHead:
        """Size and root together."""
        return TreeHead(self._size, self.root())

    def extend(self, hashes: Sequence[bytes]) -> tuple[Tile, ...]:
        """Add leaf hashes at the right; the tiles of any level that became full.

        Raises:
            ValueError: when a hash is not 32 bytes long; nothing is added then.
        """
        if wrong := {len(given) for given in hashes} - {HASH_BYTES}:
            raise ValueError(f"A leaf hash is {HASH_BYTES} bytes long, not {wrong.pop()}.")
        full: list[Tile] = []
        level, start, row = 0, self._size, b"".join(hashes)
        self._size += len(hashes)
        while row:
            if level == len(self._edge):
                self._edge.append(b"")
            row = self._edge[level] + row
            index = (start >> 8 * level) // TILE_WIDTH
            whole = len(row) - len(row) % _TILE_BYTES
            done = [
                Tile(TileName(level, index + number), row[at : at + _TILE_BYTES])
                for number, at in enumerate(range(0, whole, _TILE_BYTES))
            ]
            self._edge[level] = row[whole:]
            full += done
            row = b"".join([perfect_root(tile.hashes) for tile in done])
            level += 1
        return tuple(full)

    def edge(self) -> tuple[Tile, ...]:
        """The partial tiles at the present size; together with the full ones they are all tiles of the tree."""
        return tuple(
            Tile(TileName(level, (self._size >> 8 * level) // TILE_WIDTH, len(hashes) // HASH_BYTES), hashes)
            for level, hashes in enumerate(self._edge)
            if hashes
        )

    def root(self) -> bytes:
        """The root hash at the present size, SHA-256 of nothing for the empty tree; take it once per batch."""
        root: bytes | None = None
        for hashes in self._edge:
            end = len(hashes)
            while end:
                peak = HASH_BYTES * ((end // HASH_BYTES) & -(end // HASH_BYTES))
                perfect = perfect_root(hashes[end - peak : end])
                root = perfect if root is None else node_hash(perfect, root)
                end -= peak
        return EMPTY_ROOT if root is None else root
