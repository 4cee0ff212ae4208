"""What a verification found: where, what, and a plain sentence about it."""

from dataclasses import dataclass
from enum import StrEnum


class FindingKind(StrEnum):
    """What is wrong, as a word that programs and translations can rely on."""

    ENTRIES_ALTERED = "entries-altered"
    ENTRY_REMOVED = "entry-removed"
    ENTRY_INSERTED = "entry-inserted"
    ENTRIES_SWAPPED = "entries-swapped"
    ENTRIES_MISSING = "entries-missing"
    POSITION_OUT_OF_ORDER = "position-out-of-order"
    UNREADABLE = "unreadable"
    HISTORY_REWRITTEN = "history-rewritten"
    CHECKPOINT_FOREIGN = "checkpoint-foreign"
    CHECKPOINT_UNUSABLE = "checkpoint-unusable"
    KEY_UNUSABLE = "key-unusable"
    TILE_ALTERED = "tile-altered"
    TILE_MISSING = "tile-missing"
    FILE_MALFORMED = "file-malformed"
    ENTRY_MALFORMED = "entry-malformed"
    ENTRY_MISPLACED = "entry-misplaced"
    TIME_RUNS_BACK = "time-runs-back"
    INDEX_ALTERED = "index-altered"
    HEAD_ALTERED = "head-altered"
    CHECKPOINT_MISSING = "checkpoint-missing"
    LEDGER_MISSING = "ledger-missing"
    VALUE_REPLACED = "value-replaced"
    VALUE_MISSING = "value-missing"
    VALUE_AFTER_ERASURE = "value-after-erasure"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong.

    `position` is the first wrong position (from 1) and `last` the last one it concerns or may concern, where they are
    known; `path` is the tile, bundle or file it was found in.
    """

    kind: FindingKind
    sentence: str
    position: int | None = None
    last: int | None = None
    path: str | None = None


class Unreadable(Exception):
    """Raised by an iterator of entries, or a reader of tiles, that cannot go on; the finding says where and why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.sentence)
        self.finding = finding
