"""Entries that differ from their stored leaf hashes, and what that tells of what was done to them."""

from dataclasses import dataclass, field

from application.transparency.findings import Finding, FindingKind
from application.transparency.tiles import TILE_WIDTH, TileName
from application.transparency.tree import split_hashes

_MOST_KEPT = 1024


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A position whose entry does not hash to the leaf hash stored for it."""

    position: int
    computed: bytes
    stored: bytes


@dataclass(slots=True)
class Mismatches:
    """The mismatches of one verification, in order of position; the first 1 024 are kept, the rest is counted."""

    kept: list[Mismatch] = field(default_factory=list[Mismatch])
    total: int = 0
    last: int = 0

    def compare(self, start: int, computed: list[bytes], stored: bytes) -> None:
        """Take in the leaf hashes from position `start`, and those stored for as many of them as are."""
        pairs = zip(computed, split_hashes(stored), strict=False)
        for position, (found, expected) in enumerate(pairs, start=start):
            if found != expected:
                self.total += 1
                self.last = position
                if len(self.kept) < _MOST_KEPT:
                    self.kept.append(Mismatch(position, found, expected))

    def findings(self, proven: int) -> list[Finding]:
        """What is wrong: with the tiles up to the position that a signed root proves, with the entries after it."""
        damaged = sorted({(entry.position - 1) // TILE_WIDTH for entry in self.kept if entry.position <= proven})
        entries = [entry for entry in self.kept if entry.position > proven]
        return [*map(_damaged_tile, damaged), *self._explain(entries)]

    def _explain(self, entries: list[Mismatch]) -> list[Finding]:
        findings: list[Finding] = []
        while entries:
            first, following = entries[0], entries[1] if len(entries) > 1 else None
            adjacent = following is not None and following.position == first.position + 1
            partner = next((e for e in entries if (e.stored, e.computed) == (first.computed, first.stored)), None)
            if partner is not None:
                findings.append(_swapped(first, partner))
                entries = [entry for entry in entries[1:] if entry is not partner]
            elif adjacent and following is not None and following.stored == first.computed:
                return [*findings, _shifted(FindingKind.ENTRY_REMOVED, first)]
            elif adjacent and following is not None and following.computed == first.stored:
                return [*findings, _shifted(FindingKind.ENTRY_INSERTED, first)]
            else:
                run = 1
                while run < len(entries) and entries[run].position == first.position + run:
                    run += 1
                unkept = run == len(entries) and self.total > len(self.kept)
                findings.append(_altered(first.position, self.last if unkept else entries[run - 1].position))
                entries = entries[run:]
        return findings


def _damaged_tile(index: int) -> Finding:
    path = TileName(0, index).path
    sentence = f"The stored tile {path} does not agree with its entries; the entries agree with a signed checkpoint."
    return Finding(FindingKind.TILE_ALTERED, sentence, index * TILE_WIDTH + 1, (index + 1) * TILE_WIDTH, path)


def _swapped(first: Mismatch, second: Mismatch) -> Finding:
    sentence = f"The entries at positions {first.position} and {second.position} have changed places."
    return Finding(FindingKind.ENTRIES_SWAPPED, sentence, first.position, second.position)


def _shifted(kind: FindingKind, first: Mismatch) -> Finding:
    sentence = (
        f"The entry that was recorded at position {first.position} is gone, and later ones stand one position earlier."
        if kind is FindingKind.ENTRY_REMOVED
        else f"An entry was put in at position {first.position}, and later ones stand one position further on."
    )
    return Finding(kind, sentence, first.position)


def _altered(first: int, last: int) -> Finding:
    sentence = (
        f"The entry at position {first} is not the one that was recorded there."
        if first == last
        else f"Entries from position {first} to {last} are not the ones that were recorded there."
    )
    return Finding(FindingKind.ENTRIES_ALTERED, sentence, first, last)
