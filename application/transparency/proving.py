"""Inclusion and consistency proofs, made from stored tiles."""

from application.transparency.proofs import IndexOutsideTree, SizesOutOfOrder
from application.transparency.tiles import HASH_BYTES, TILE_WIDTH, TileName, TileReader
from application.transparency.tree import EMPTY_ROOT, node_hash, perfect_root, read_tile


def prove_inclusion(read: TileReader, *, index: int, size: int) -> tuple[bytes, ...]:
    """The hashes that lead from the leaf at this index (from 0) to the root of the tree of this size.

    Raises:
        IndexOutsideTree: when the tree has no such leaf.
        TileUnusable: when a tile is missing or too short.
    """
    if not 0 <= index < size:
        raise IndexOutsideTree(index, size)
    tiles = _Tiles(read, size)
    start, end = 0, size
    siblings: list[bytes] = []
    while end - start > 1:
        middle = start + _left_size(end - start)
        if index < middle:
            siblings.append(tiles.root(middle, end))
            end = middle
        else:
            siblings.append(tiles.root(start, middle))
            start = middle
    return tuple(reversed(siblings))


def prove_consistency(read: TileReader, *, size1: int, size2: int) -> tuple[bytes, ...]:
    """The hashes that show that the tree of size 2 begins with that of size 1; none for equal sizes or from size 0.

    Raises:
        SizesOutOfOrder: when the first size is negative or larger than the second.
        TileUnusable: when a tile is missing or too short.
    """
    if not 0 <= size1 <= size2:
        raise SizesOutOfOrder(size1, size2)
    if size1 in {0, size2}:
        return ()
    tiles = _Tiles(read, size2)
    start, end = 0, size2
    siblings: list[bytes] = []
    while end != size1:
        middle = start + _left_size(end - start)
        if size1 <= middle:
            siblings.append(tiles.root(middle, end))
            end = middle
        else:
            siblings.append(tiles.root(start, middle))
            start = middle
    if start:
        siblings.append(tiles.root(start, end))
    return tuple(reversed(siblings))


def root_of(read: TileReader, size: int) -> bytes:
    """The root of the first `size` leaves, as the stored tiles have it.

    Raises:
        TileUnusable: when a tile is missing or too short.
    """
    return _Tiles(read, size).root(0, size) if size else EMPTY_ROOT


def _left_size(size: int) -> int:
    return 1 << (size - 1).bit_length() - 1


class _Tiles:
    """The tiles of a tree of one size, each read once."""

    def __init__(self, read: TileReader, size: int) -> None:
        self._read = read
        self._size = size
        self._held: dict[tuple[int, int], bytes] = {}

    def root(self, start: int, end: int) -> bytes:
        """The root over the leaves from start up to (not with) end, where start is where a subtree begins."""
        size = end - start
        if size & (size - 1):
            middle = start + _left_size(size)
            return node_hash(self.root(start, middle), self.root(middle, end))
        level, height = divmod(size.bit_length() - 1, 8)
        index, first = divmod(start >> 8 * level, TILE_WIDTH)
        return perfect_root(self._tile(level, index)[first * HASH_BYTES : (first + (1 << height)) * HASH_BYTES])

    def _tile(self, level: int, index: int) -> bytes:
        if (level, index) not in self._held:
            width = min(TILE_WIDTH, (self._size >> 8 * level) - index * TILE_WIDTH)
            self._held[level, index] = read_tile(self._read, TileName(level, index, width))
        return self._held[level, index]
