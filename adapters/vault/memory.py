"""The vault's rows in memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from threading import Lock

from adapters.entries.store import Disclosure
from application.recording.ports import BoundaryConflict


@dataclass(frozen=True, slots=True)
class MemoryVaultRows:
    """Wrapped keys by subject, and subject and encrypted disclosure by commitment; an entry store may share them."""

    keys: dict[str, bytes] = field(default_factory=dict[str, bytes])
    values: dict[str, tuple[str, bytes]] = field(default_factory=dict[str, tuple[str, bytes]])
    _lock: Lock = field(default_factory=Lock, init=False, repr=False)

    def keep(self, disclosures: Sequence[Disclosure]) -> None:
        """Take in disclosures, as an entry store does when it appends; all or nothing.

        Raises:
            BoundaryConflict: the key that one was sealed with was erased meanwhile.
        """
        with self._lock:
            for one in disclosures:
                if one.subject not in self.keys:
                    raise BoundaryConflict(f"the key of {one.subject} was erased while its value was on its way")
            self.values.update({one.commitment: (one.subject, one.sealed) for one in disclosures})

    def keys_of(self, subjects: Sequence[str]) -> dict[str, bytes]:
        """The wrapped keys of those of the subjects that have one."""
        with self._lock:
            return {subject: self.keys[subject] for subject in subjects if subject in self.keys}

    def add_key(self, subject: str, wrapped: bytes) -> bytes:
        """Keep a subject's first wrapped key; the one that stands."""
        with self._lock:
            return self.keys.setdefault(subject, wrapped)

    def sealed(self, commitments: Sequence[str]) -> dict[str, tuple[str, bytes]]:
        """Subject and encrypted disclosure, for those of the commitments that still have one."""
        with self._lock:
            return {mark: self.values[mark] for mark in commitments if mark in self.values}

    def erase(self, subject: str) -> int:
        """Delete a subject's key and disclosures; the number of disclosures deleted."""
        with self._lock:
            self.keys.pop(subject, None)
            gone = [mark for mark, (owner, _) in self.values.items() if owner == subject]
            for mark in gone:
                del self.values[mark]
            return len(gone)

    def forget(self, subject: str, commitments: Sequence[str]) -> int:
        """Delete these disclosures of a subject, and its key with the last of them; the number deleted."""
        with self._lock:
            gone = [mark for mark in commitments if self.values.get(mark, ("",))[0] == subject]
            for mark in gone:
                del self.values[mark]
            if all(owner != subject for owner, _ in self.values.values()):
                self.keys.pop(subject, None)
            return len(gone)

    def all_commitments(self) -> Iterator[str]:
        """Every commitment that has a disclosure."""
        with self._lock:
            return iter(tuple(self.values))
