"""One entry at a time: canonical, in its place, in its time, and of this log."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from adapters.entries.canonical import canonical, parse
from adapters.verification.index import IndexedEntry
from application.transparency.findings import Finding, FindingKind


@dataclass(slots=True)
class EntryInspector:
    """Looks at the entries of one log in order of position, and collects what is wrong."""

    origin: str
    findings: list[Finding] = field(default_factory=list[Finding])
    _last_recorded: str = ""

    def inspect(self, indexed: IndexedEntry) -> Mapping[str, Any]:
        """The entry's document; an empty one when it cannot be read."""
        try:
            document = parse(indexed.entry)
        except ValueError:
            return self._malformed(indexed, "is not JSON")
        if not isinstance(document, dict):
            return self._malformed(indexed, "is not a JSON object")
        self._check_form(indexed, document)  # pyright: ignore[reportUnknownArgumentType]
        self._check_place(indexed, document)  # pyright: ignore[reportUnknownArgumentType]
        return document  # pyright: ignore[reportUnknownVariableType]

    def _malformed(self, indexed: IndexedEntry, what: str) -> Mapping[str, Any]:
        self._find(FindingKind.ENTRY_MALFORMED, f"The entry at position {indexed.position} {what}.", indexed.position)
        return {}

    def _check_form(self, indexed: IndexedEntry, document: Mapping[str, Any]) -> None:
        try:
            twin = canonical(document)
        except ValueError as fault:
            self._malformed(indexed, f"has no canonical form: {fault}")
            return
        if twin != indexed.entry:
            self._malformed(indexed, "is not in canonical form")

    def _check_place(self, indexed: IndexedEntry, document: Mapping[str, Any]) -> None:
        position = indexed.position
        if document.get("position") != position:
            said = document.get("position")
            sentence = f"The entry at position {position} says that it stands at position {said}."
            self._find(FindingKind.ENTRY_MISPLACED, sentence, position)
        if document.get("ledger") != self.origin:
            sentence = f"The entry at position {position} belongs to {document.get('ledger')!r}, not {self.origin!r}."
            self._find(FindingKind.ENTRY_MISPLACED, sentence, position)
        recorded = str(document.get("recorded_at", ""))
        if recorded < self._last_recorded:
            sentence = f"The entry at position {position} says it was recorded before the one ahead of it."
            self._find(FindingKind.TIME_RUNS_BACK, sentence, position)
        self._last_recorded = max(recorded, self._last_recorded)

    def _find(self, kind: FindingKind, sentence: str, position: int) -> None:
        self.findings.append(Finding(kind, sentence, position))


def commitments_of(document: Mapping[str, Any]) -> Sequence[tuple[str, str]]:
    """The guarded fields of an entry, each with its commitment."""
    marks = document.get("pd")
    return tuple(marks.items()) if isinstance(marks, dict) else ()  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
