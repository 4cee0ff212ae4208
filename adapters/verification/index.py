"""What stands beside the entries: the head, the requests that began them, and places that the index alone knows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from application.recording.ports import Head
from application.transparency.findings import Finding, FindingKind

_DIGEST_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Request:
    """The request that an entry begins: its id, how many entries it recorded, and the keyed digest of its content.

    The digest cannot be computed again, since what was asked for is not kept; only its length is looked at.
    """

    id: UUID | None
    size: int | None
    digest: bytes | None


@dataclass(frozen=True, slots=True)
class IndexedEntry:
    """An entry, and what the columns beside it say of it.

    `request` stands only at the first entry of a request. `agrees` is false where the index files the entry's tags
    under another type, or gives it tags of another form.
    """

    position: int
    type: str
    entry: bytes
    tags: tuple[str, ...]
    recorded_at: datetime
    request: Request | None
    agrees: bool = True


@dataclass(frozen=True, slots=True)
class Index:
    """A ledger as the database holds it: its entries in order, its head, and positions that only the tags know."""

    entries: Iterator[IndexedEntry]
    head: Head | None
    strays: tuple[int, ...] = ()


@dataclass(slots=True)
class IndexInspector:
    """Takes in entries in order of position, and says where what stands beside them says something else."""

    _altered: list[int] = field(default_factory=list[int])
    _last: IndexedEntry | None = None
    _begun: IndexedEntry | None = None
    _command: str = ""
    _counted: int = 0

    def take(self, indexed: IndexedEntry, document: Mapping[str, Any]) -> None:
        """Hold the columns beside an entry against the entry itself."""
        self._last = indexed
        if not document:  # what cannot be read was told already
            self._begun = None
            return
        command = str(document.get("command"))
        if command != self._command:
            self._end()
            self._begun, self._command, self._counted = indexed, command, 0
        self._counted += 1
        if not (self._tells_its_tags(indexed, document) and self._tells_its_request(indexed, command)):
            self._altered.append(indexed.position)

    def findings(self, index: Index) -> list[Finding]:
        """Everything wrong beside the entries that were taken in."""
        self._end()
        return [*map(_altered, sorted(set(self._altered))), *self._head(index.head), *map(_stray, index.strays)]

    def _tells_its_tags(self, indexed: IndexedEntry, document: Mapping[str, Any]) -> bool:
        return (
            indexed.agrees
            and document.get("type") == indexed.type
            and tuple(document.get("tags", ())) == indexed.tags
            and _same_moment(document.get("recorded_at"), indexed.recorded_at)
        )

    def _tells_its_request(self, indexed: IndexedEntry, command: str) -> bool:
        request = indexed.request
        if self._counted > 1 or request is None:
            return request is None and self._counted in range(2, self._size() + 1)
        return str(request.id) == command and self._size() > 0 and len(request.digest or b"") == _DIGEST_BYTES

    def _size(self) -> int:
        """How many entries the request that is being looked at is said to have."""
        return self._begun.request.size or 0 if self._begun and self._begun.request else 0

    def _end(self) -> None:
        """Tell where a request has fewer entries than it is said to have."""
        if self._begun and self._counted < self._size():
            self._altered.append(self._begun.position)

    def _head(self, head: Head | None) -> Iterator[Finding]:
        last = self._last.position if self._last else 0
        if head is None:
            yield Finding(FindingKind.HEAD_ALTERED, "The ledger has lost its head: nothing says where it stands.", last)
        elif head.position > last:
            sentence = f"The head stands at position {head.position}, but the last entry stands at {last}."
            yield Finding(FindingKind.ENTRIES_MISSING, sentence, last + 1, head.position)
        elif head.position < last:
            sentence = f"The head stands at position {head.position}, though entries stand up to {last}."
            yield Finding(FindingKind.HEAD_ALTERED, sentence, head.position + 1, last)
        elif head.recorded_at != (self._last.recorded_at if self._last else None):
            sentence = f"The head gives another time than the entry at position {last}, the last one."
            yield Finding(FindingKind.HEAD_ALTERED, sentence, last)


def _same_moment(written: object, stored: datetime) -> bool:
    try:
        return datetime.fromisoformat(str(written)) == stored
    except (ValueError, TypeError):
        return False


def _altered(position: int) -> Finding:
    sentence = f"The index says other things of the entry at position {position} than the entry itself."
    return Finding(FindingKind.INDEX_ALTERED, sentence, position)


def _stray(position: int) -> Finding:
    sentence = f"The index files tags under position {position}, where no entry stands."
    return Finding(FindingKind.INDEX_ALTERED, sentence, position)
