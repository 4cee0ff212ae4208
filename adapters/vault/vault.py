"""The vault of one ledger: seals values on their way into entries, and reveals them to who may have them."""

from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Protocol

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from adapters.entries.store import Disclosure
from adapters.vault.disclosures import MalformedDisclosure, Opened, commitment_to, disclose, open_disclosure, opens
from adapters.vault.keyring import Keyring, Undecipherable, decrypt, encrypt
from application.recording.ports import Clearance

_CACHED_KEYS = 4_096


class VaultRows(Protocol):
    """What the vault of one ledger keeps: wrapped keys by subject, encrypted disclosures by commitment."""

    def keys_of(self, subjects: Sequence[str]) -> Mapping[str, bytes]:
        """The wrapped keys of those of the subjects that have one."""
        ...

    def add_key(self, subject: str, wrapped: bytes) -> bytes:
        """Keep a subject's first wrapped key; the one that stands, which is another writer's who came first."""
        ...

    def sealed(self, commitments: Sequence[str]) -> Mapping[str, tuple[str, bytes]]:
        """Subject and encrypted disclosure, for those of the commitments that still have one."""
        ...

    def erase(self, subject: str) -> int:
        """Delete a subject's key and disclosures, all or nothing; the number of disclosures deleted."""
        ...

    def forget(self, subject: str, commitments: Sequence[str]) -> int:
        """Delete these disclosures of a subject, and its key with the last of them; the number deleted."""
        ...

    def all_commitments(self) -> Iterator[str]:
        """Every commitment that has a disclosure, streamed."""
        ...


@dataclass(eq=False)
class DamagedValue(Exception):
    """What lies in the vault under a commitment does not open it; `why` holds nothing of the value."""

    commitment: str
    subject: str
    why: str

    def __str__(self) -> str:
        return f"The value of {self.subject} under the commitment {self.commitment} is damaged: {self.why}."


@dataclass(frozen=True, slots=True)
class Unsealed:
    """A disclosure that opens its commitment, and what it says."""

    disclosure: str
    opened: Opened


@dataclass(frozen=True, slots=True)
class Vault:
    """The guarded values of one ledger; threads may share it."""

    ledger: str
    rows: VaultRows
    keyring: Keyring
    _unwrapped: OrderedDict[tuple[str, bytes], AESGCM] = field(
        default_factory=OrderedDict[tuple[str, bytes], AESGCM], init=False, repr=False
    )
    _lock: Lock = field(default_factory=Lock, init=False, repr=False)

    def seal(self, subject: str, path: str, value: object) -> Disclosure:
        """Commit to a value and encrypt it under its subject's key, which is made when the subject has none.

        Raises:
            ValueError: when the value has no canonical JSON.
            WrongMasterKey: when the subject's key was wrapped by another master key.
        """
        disclosure = disclose(path, value)
        commitment = commitment_to(disclosure)
        # The standing key is read every time: a remembered one could have been erased by another process.
        wrapped = self.rows.keys_of([subject]).get(subject)
        if wrapped is None:
            wrapped = self.rows.add_key(subject, self.keyring.new_key(self.ledger, subject))
        key = self._key(subject, wrapped)
        return Disclosure(commitment, subject, encrypt(key, self.ledger, commitment, disclosure))

    def reveal(self, commitments: Sequence[str], clearance: Clearance) -> dict[str, object]:
        """For each commitment the value, or `{"withheld": …}` for who may not have it, or `{"erased": …}`.

        Raises:
            DamagedValue: when what lies in the vault does not open its commitment.
            WrongMasterKey: when the values were encrypted under another master key.
        """
        rows = self.rows.sealed(commitments)
        shown: dict[str, object] = {mark: {"withheld" if mark in rows else "erased": mark} for mark in commitments}
        for mark, unsealed in self._unsealed(rows, clearance):
            shown[mark] = unsealed.opened.value if unsealed else {"erased": mark}
        return shown

    def release(self, commitments: Sequence[str], clearance: Clearance) -> dict[str, str]:
        """The disclosures themselves, for those of the commitments that the clearance covers: what proves a value.

        Raises:
            DamagedValue: when what lies in the vault does not open its commitment.
            WrongMasterKey: when the values were encrypted under another master key.
        """
        found = self._unsealed(self.rows.sealed(commitments), clearance)
        return {mark: unsealed.disclosure for mark, unsealed in found if unsealed}

    def unseal(self, commitment: str, subject: str, sealed: bytes, wrapped: bytes | None) -> Unsealed:
        """Decrypt one row and hold it against its commitment.

        Raises:
            DamagedValue: when it does not open the commitment, or its key is gone.
            WrongMasterKey: when its key was wrapped by another master key.
        """
        if wrapped is None:
            raise DamagedValue(commitment, subject, "its key is gone")
        try:
            disclosure = decrypt(self._key(subject, wrapped), self.ledger, commitment, sealed)
            opened = open_disclosure(disclosure)
        except (Undecipherable, MalformedDisclosure) as fault:
            raise DamagedValue(commitment, subject, str(fault)) from None
        if not opens(disclosure, commitment):
            raise DamagedValue(commitment, subject, "it opens another commitment")
        return Unsealed(disclosure, opened)

    def erase(self, subject: str) -> int:
        """Delete all values of a subject and the key to them, for good; the number of values deleted."""
        erased = self.rows.erase(subject)
        self._drop_keys(subject)
        return erased

    def forget(self, subject: str, commitments: Sequence[str]) -> int:
        """Delete these values of a subject, and the key to them with the last; the number of values deleted."""
        forgotten = self.rows.forget(subject, commitments)
        self._drop_keys(subject)
        return forgotten

    def digest(self, content: bytes) -> bytes:
        """A keyed digest (32 bytes) of a command's content."""
        return self.keyring.command_digest(self.ledger, content)

    def _drop_keys(self, subject: str) -> None:
        with self._lock:
            for known in [known for known in self._unwrapped if known[0] == subject]:
                del self._unwrapped[known]

    def _unsealed(
        self, rows: Mapping[str, tuple[str, bytes]], clearance: Clearance
    ) -> Iterator[tuple[str, Unsealed | None]]:
        """What the clearance covers; none for what was erased between reading the row and reading the key."""
        covered = {mark: row for mark, row in rows.items() if clearance.covers(row[0])}
        keys = self.rows.keys_of(sorted({subject for subject, _ in covered.values()}))
        for mark, (subject, sealed) in covered.items():
            try:
                yield mark, self.unseal(mark, subject, sealed, keys.get(subject))
            except DamagedValue:
                if self.rows.sealed([mark]):
                    raise
                yield mark, None

    def _key(self, subject: str, wrapped: bytes) -> AESGCM:
        """The key behind a wrapped one, remembered under the wrapped one, so that no erased key is used again."""
        with self._lock:
            key = self._unwrapped.get((subject, wrapped))
            if key is not None:
                self._unwrapped.move_to_end((subject, wrapped))
                return key
        key = self.keyring.unwrap(self.ledger, subject, wrapped)
        with self._lock:
            self._unwrapped[subject, wrapped] = key
            while len(self._unwrapped) > _CACHED_KEYS:
                self._unwrapped.popitem(last=False)
        return key
