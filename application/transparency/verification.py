"""A log verified from its entries: one pass, constant memory, every held checkpoint compared."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeAlias

from application.transparency.findings import Finding, FindingKind, Unreadable
from application.transparency.mismatches import Mismatches
from application.transparency.tiles import HASH_BYTES, TILE_WIDTH, Tile, TileName, TileReader
from application.transparency.tree import Tree, TreeHead, leaf_hashes, split_hashes

Entry: TypeAlias = tuple[int, bytes]
"""A position (from 1) and the bytes recorded there."""

_UNHELD = "nothing after that was held against what was signed"


@dataclass(frozen=True, slots=True)
class StoredTiles:
    """The tiles that were stored when the tree had this size; they help to say where a history was changed."""

    size: int
    read: TileReader


@dataclass(frozen=True, slots=True)
class Verified:
    """Nothing is wrong: entries 1 to `size` have this root, and all held checkpoints are of this history.

    `covered` is the size of the largest checkpoint; nobody has signed for the entries after it (0: for none at all).
    """

    size: int
    root: bytes
    checkpoints: int
    covered: int


@dataclass(frozen=True, slots=True)
class Refuted:
    """Something is wrong: at least one finding, after reading `size` entries.

    Findings with a known place come first, in order of position, then those that only the signed roots show.
    `matched` is the size of the largest checkpoint whose root the entries do have: the history is right up to there.
    """

    size: int
    matched: int
    findings: tuple[Finding, ...]


def verify_log(
    entries: Iterable[Entry], *, checkpoints: Sequence[TreeHead], stored: StoredTiles | None = None
) -> Verified | Refuted:
    """Whether the entries are what the checkpoints were signed for; if not, where they first differ.

    Where the positions do not go on, nothing more is taken from the iterator than the rest of a tile's entries.
    The iterator and the tile reader may raise Unreadable; the finding it carries becomes part of the answer.
    """
    return _Verification(sorted(set(checkpoints), key=lambda head: head.size), stored).run(entries)


class _Verification:
    def __init__(self, checkpoints: Sequence[TreeHead], stored: StoredTiles | None) -> None:
        self._checkpoints = checkpoints
        self._stored = stored
        self._tree = Tree()
        self._mismatches = Mismatches()
        self._findings: list[Finding] = []
        self._right: list[TreeHead] = []
        self._wrong: list[TreeHead] = []
        self._stops = sorted({head.size for head in checkpoints} | ({stored.size} if stored else set()))

    def run(self, entries: Iterable[Entry]) -> Verified | Refuted:
        self._stop()
        try:
            for batch in _batches(entries):
                if not self._take(batch):
                    break
            else:
                self._end()
        except Unreadable as unreadable:
            self._findings.append(unreadable.finding)
        return self._report()

    def _take(self, batch: Sequence[Entry]) -> bool:
        """Add a batch; whether its positions go on without a gap."""
        start = self._tree.size + 1
        good = next((at for at, (position, _) in enumerate(batch) if position != start + at), len(batch))
        hashes = leaf_hashes(entry for _, entry in islice(batch, good))
        self._compare_leaves(start, hashes)
        while hashes:
            stop = bisect_right(self._stops, self._tree.size)
            room = self._stops[stop] - self._tree.size if stop < len(self._stops) else len(hashes)
            self._compare_tiles(self._tree.extend(hashes[:room]))
            hashes = hashes[room:]
            self._stop()
        if good < len(batch):
            self._findings.append(_out_of_order(start + good, batch[good][0]))
        return good == len(batch)

    def _stop(self) -> None:
        """Compare what is known of a tree of the present size."""
        size = self._tree.size
        due = [head for head in self._checkpoints if head.size == size] if size in self._stops else []
        root = self._tree.root() if due else b""
        for head in due:
            (self._right if head.root == root else self._wrong).append(head)
        if self._stored and size == self._stored.size:
            self._compare_tiles(self._tree.edge())

    def _compare_leaves(self, start: int, hashes: list[bytes]) -> None:
        width = min(TILE_WIDTH, self._stored.size - start + 1) if self._stored else 0
        if self._stored is None or width <= 0 or not hashes:
            return
        name = TileName(0, (start - 1) // TILE_WIDTH, width)
        found = self._stored.read(name)
        if found is None or len(found) < width * HASH_BYTES:
            self._findings.append(_tile_missing(name, found))
        elif not found.startswith(b"".join(hashes[:width])):
            self._mismatches.compare(start, hashes, found[: width * HASH_BYTES])

    def _compare_tiles(self, tiles: Iterable[Tile]) -> None:
        """Compare tiles above the leaves; where something below them differs, they say nothing new."""
        for tile in tiles:
            name = tile.name
            start, end = (name.index * TILE_WIDTH) << 8 * name.level, self._tree.size
            if self._stored is None or not name.level or end > self._stored.size or self._mismatches.last > start:
                continue
            found = self._stored.read(name)
            if found is None or len(found) < len(tile.hashes):
                self._findings.append(_tile_missing(name, found))
            elif not found.startswith(tile.hashes) and not any(start < (f.position or 0) for f in self._findings):
                pairs = zip(split_hashes(found), split_hashes(tile.hashes), strict=False)
                at = start + (next(at for at, (one, other) in enumerate(pairs) if one != other) << 8 * name.level)
                sentence = f"The stored tile {name.path} does not agree with the entries below it."
                last = at + (1 << 8 * name.level)
                self._findings.append(Finding(FindingKind.TILE_ALTERED, sentence, at + 1, last, name.path))

    def _end(self) -> None:
        size, last = self._tree.size, self._stops[-1] if self._stops else 0
        if size < last:
            sentence = f"The entries end at position {size}, but {last} were recorded."
            self._findings.append(Finding(FindingKind.ENTRIES_MISSING, sentence, size + 1, last))

    def _report(self) -> Verified | Refuted:
        matched = max((head.size for head in self._right), default=0)
        located = sorted([*self._mismatches.findings(matched), *self._findings], key=lambda found: found.position or 0)
        findings = (*located, *self._about_roots(matched, located))
        size = self._tree.size
        if not findings:
            return Verified(size, self._tree.root(), len(self._right), matched)
        return Refuted(size, matched, findings)

    def _about_roots(self, matched: int, located: Sequence[Finding]) -> Iterator[Finding]:
        for head in self._wrong:
            if head.size <= matched:
                sentence = f"The checkpoint of size {head.size} is of another history than the one of size {matched}."
                yield Finding(FindingKind.CHECKPOINT_FOREIGN, sentence, last=head.size)
        later = next((head for head in self._wrong if head.size > matched), None)
        if later is None:
            return
        where = any(matched < (finding.position or 0) <= later.size for finding in located)
        sentence = f"Entries {matched + 1} to {later.size} do not have the root that was signed for them" + (
            "." if where or self._stored is None else "; the stored tiles were changed along with them."
        )
        yield Finding(FindingKind.HISTORY_REWRITTEN, sentence, matched + 1, later.size)


def _batches(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """The entries by tile; what came before an entry that cannot be read is not lost."""
    batch: list[Entry] = []
    try:
        for entry in entries:
            batch.append(entry)
            if len(batch) == TILE_WIDTH:
                yield batch
                batch = []
    except Unreadable:
        if batch:
            yield batch
        raise
    if batch:
        yield batch


def _out_of_order(expected: int, found: int) -> Finding:
    if found > expected:
        gap = f"Position {expected} is" if found == expected + 1 else f"Positions {expected} to {found - 1} are"
        sentence = f"{gap} missing; {_UNHELD}."
        return Finding(FindingKind.ENTRIES_MISSING, sentence, expected, found - 1)
    sentence = f"Position {found} comes where position {expected} should stand; {_UNHELD}."
    return Finding(FindingKind.POSITION_OUT_OF_ORDER, sentence, found)


def _tile_missing(name: TileName, found: bytes | None) -> Finding:
    start = (name.index * TILE_WIDTH << 8 * name.level) + 1
    sentence = (
        f"The stored tile {name.path} is missing."
        if found is None
        else f"The stored tile {name.path} holds {len(found)} bytes instead of {name.width * HASH_BYTES}."
    )
    return Finding(FindingKind.TILE_MISSING, sentence, start, path=name.path)
