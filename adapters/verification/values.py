"""Guarded values held against their commitments, and missing ones against the erasures that the ledger records."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from adapters.verification.entries import commitments_of
from application.transparency.findings import Finding, FindingKind
from domain.erasures.events import PersonalDataErased

_BATCH = 1_000


@dataclass(frozen=True, slots=True)
class OpenedValue:
    """A value taken from the vault; `fault` says in words why it is not what was committed to, or is empty."""

    path: str
    fault: str = ""


class OpensValues(Protocol):
    """The vault, as far as a verification needs it."""

    def opened(self, commitments: Sequence[str]) -> Mapping[str, OpenedValue]:
        """Those of the commitments whose value is still there, opened and held against the commitment."""
        ...


@dataclass(frozen=True, slots=True)
class _Guarded:
    position: int
    path: str
    commitment: str


@dataclass(slots=True)
class ValueInspector:
    """Takes in entries, and at the end says what is wrong with their guarded values."""

    vault: OpensValues
    opened: int = 0
    erased: int = 0
    _waiting: list[_Guarded] = field(default_factory=list[_Guarded])
    _missing: list[_Guarded] = field(default_factory=list[_Guarded])
    _present: set[int] = field(default_factory=set[int])
    _erasures: set[int] = field(default_factory=set[int])
    _findings: list[Finding] = field(default_factory=list[Finding])

    def take(self, position: int, document: Mapping[str, Any]) -> None:
        """Note the guarded values of an entry, and the erasures that it records."""
        self._waiting += [_Guarded(position, path, mark) for path, mark in commitments_of(document)]
        if document.get("type") == PersonalDataErased.stored_as:
            self._erasures.update(_positions(document.get("payload")))
        if len(self._waiting) >= _BATCH:
            self._open()

    def findings(self) -> list[Finding]:
        """Everything wrong with the values of the entries taken in."""
        self._open()
        for gone in self._missing:
            if gone.position in self._erasures:
                self.erased += 1
            else:
                sentence = (
                    f"The value of {gone.path!r} at position {gone.position} is gone, and no erasure is recorded."
                )
                self._findings.append(Finding(FindingKind.VALUE_MISSING, sentence, gone.position))
        for position in sorted(self._present & self._erasures):
            sentence = f"A value at position {position} is there although its erasure is recorded."
            self._findings.append(Finding(FindingKind.VALUE_AFTER_ERASURE, sentence, position))
        return self._findings

    def _open(self) -> None:
        found = self.vault.opened([guarded.commitment for guarded in self._waiting])
        for guarded in self._waiting:
            value = found.get(guarded.commitment)
            if value is None:
                self._missing.append(guarded)
                continue
            self._present.add(guarded.position)
            fault = value.fault or ("" if value.path == guarded.path else f"it is the value of {value.path!r}")
            if fault:
                sentence = f"The value of {guarded.path!r} at position {guarded.position} was replaced: {fault}."
                self._findings.append(Finding(FindingKind.VALUE_REPLACED, sentence, guarded.position))
            else:
                self.opened += 1
        self._waiting.clear()


def _positions(payload: object) -> Iterable[int]:
    positions = payload.get("positions") if isinstance(payload, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    return [one for one in positions if isinstance(one, int)] if isinstance(positions, list) else []  # pyright: ignore[reportUnknownVariableType]
