"""The recursive definitions of RFC 6962 section 2.1, word for word, and tiles kept in a dictionary."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from application.transparency.tiles import TILE_WIDTH, Tile, TileName
from application.transparency.tree import Tree, TreeHead, leaf_hashes


def entry(number: int) -> bytes:
    return b"entry %d" % number


def split(size: int) -> int:
    left = 1
    while left * 2 < size:
        left *= 2
    return left


def merkle_root(entries: Sequence[bytes]) -> bytes:
    if not entries:
        return sha256(b"").digest()
    if len(entries) == 1:
        return sha256(b"\x00" + entries[0]).digest()
    left = split(len(entries))
    return sha256(b"\x01" + merkle_root(entries[:left]) + merkle_root(entries[left:])).digest()


def audit_path(index: int, entries: Sequence[bytes]) -> tuple[bytes, ...]:
    if len(entries) == 1:
        return ()
    left = split(len(entries))
    if index < left:
        return (*audit_path(index, entries[:left]), merkle_root(entries[left:]))
    return (*audit_path(index - left, entries[left:]), merkle_root(entries[:left]))


def consistency_path(size1: int, entries: Sequence[bytes], *, known: bool = True) -> tuple[bytes, ...]:
    if size1 == len(entries):
        return () if known else (merkle_root(entries),)
    left = split(len(entries))
    if size1 <= left:
        return (*consistency_path(size1, entries[:left], known=known), merkle_root(entries[left:]))
    return (*consistency_path(size1 - left, entries[left:], known=False), merkle_root(entries[:left]))


@dataclass
class Shelf:
    """A log of the given entries: its tiles, widest last, and the heads it had."""

    tiles: dict[tuple[int, int], bytes] = field(default_factory=dict[tuple[int, int], bytes])
    tree: Tree = field(default_factory=Tree)

    @classmethod
    def of(cls, entries: Sequence[bytes]) -> "Shelf":
        shelf = cls()
        shelf.add(entries)
        return shelf

    def add(self, entries: Sequence[bytes]) -> TreeHead:
        self.put(*self.tree.extend(leaf_hashes(entries)), *self.tree.edge())
        return self.tree.head

    def put(self, *tiles: Tile) -> None:
        for tile in tiles:
            self.tiles[tile.name.level, tile.name.index] = tile.hashes

    def read(self, name: TileName) -> bytes | None:
        return self.tiles.get((name.level, name.index))

    def flip(self, level: int, number: int) -> None:
        """Change one bit of the hash that counts `number` from 0 within the level."""
        index, at = divmod(number, TILE_WIDTH)
        hashes = bytearray(self.tiles[level, index])
        hashes[32 * at] ^= 1
        self.tiles[level, index] = bytes(hashes)
