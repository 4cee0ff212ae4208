"""Tiles and entry bundles written below a folder, file by file, none of them ever half there."""

from collections.abc import Callable, Iterable
from pathlib import Path

from application.transparency.bundles import EntryTooLong, encode_bundle
from application.transparency.tiles import TILE_WIDTH, BundleName, Tile
from application.transparency.tree import Tree, TreeHead, leaf_hashes
from application.transparency.verification import Entry


class OtherHistory(Exception):
    """The entries are not those that a checkpoint was signed for, or the files written before do not agree."""


class LogWriter:
    """Writes one log; what a tree of the earlier size has already is compared, not written."""

    def __init__(self, root: Path, earlier: TreeHead) -> None:
        self._root = root
        self._earlier = earlier
        self._tree = Tree()

    def write(self, entries: Iterable[Entry], head: TreeHead, progress: Callable[[int, int], None]) -> None:
        """Write the first entries, as many as the head speaks of.

        Raises:
            OtherHistory: when they are not the head's, or do not begin with the earlier log.
        """
        batch: list[bytes] = []
        self._compare(self._earlier, "the log that is there already")
        for position, entry in entries:
            expected = self._tree.size + len(batch) + 1
            if expected > head.size:
                break
            if position != expected:
                raise OtherHistory(f"position {position} comes where position {expected} should stand.")
            batch.append(entry)
            if len(batch) == TILE_WIDTH:
                self._put_batch(batch)
                progress(self._tree.size, head.size)
                batch = []
        if batch:
            self._put_batch(batch)
            progress(self._tree.size, head.size)
        if self._tree.size != head.size:
            raise OtherHistory(f"the entries end at position {self._tree.size} of {head.size}.")
        self._compare(head, "the checkpoint")
        for tile in self._tree.edge():
            self._put_tile(tile)

    def _put_batch(self, batch: list[bytes]) -> None:
        start = self._tree.size
        hashes = leaf_hashes(batch)
        before = max(0, min(self._earlier.size - start, len(hashes)))
        full = list(self._tree.extend(hashes[:before]))
        self._compare(self._earlier, "the log that is there already")
        full += self._tree.extend(hashes[before:])
        try:
            bundle = encode_bundle(batch)
        except EntryTooLong as fault:
            raise OtherHistory(str(fault)) from None
        name = BundleName(start // TILE_WIDTH, len(batch))
        self._put(name.path, bundle, known=self._tree.size <= self._earlier.size)
        for tile in full:
            self._put_tile(tile)

    def _put_tile(self, tile: Tile) -> None:
        name = tile.name
        end = (name.index * TILE_WIDTH + name.width) << 8 * name.level
        self._put(name.path, tile.hashes, known=end <= self._earlier.size)

    def _put(self, path: str, data: bytes, *, known: bool) -> None:
        place = self._root / path
        if not known:
            replace_file(place, data)
        elif not place.is_file() or place.read_bytes() != data:
            raise OtherHistory(f"{path} is missing or not as it was written; check the log that is there.")

    def _compare(self, head: TreeHead, which: str) -> None:
        if self._tree.size == head.size and self._tree.root() != head.root:
            raise OtherHistory(f"entries 1 to {head.size} do not have the root of {which}.")


def replace_file(place: Path, data: bytes) -> None:
    """Put the bytes in place of what is there, whole or not at all; folders above are made."""
    beside = place.with_name(f".{place.name}.new")
    try:
        beside.write_bytes(data)
    except FileNotFoundError:
        place.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(data)
    beside.replace(place)
