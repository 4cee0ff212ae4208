"""What is done with the master key: it wraps the key of each subject, and keys the digests of commands."""

import hmac
import secrets
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from adapters.entries.canonical import canonical
from adapters.vault.master_key import MasterKey

_KEY_BYTES = 32
_NONCE_BYTES = 12
_MARK_BYTES = 8
_FORM: Final = b"\x01"
"""Opens everything encrypted: AES-256-GCM under a random nonce, in the first form."""


@dataclass(eq=False)
class WrongMasterKey(Exception):
    """A subject's key was wrapped by another master key than the one at hand."""

    source: str

    def __str__(self) -> str:
        return (
            f"{self.source}: this is not the master key that the vault's keys were wrapped with. "
            "Put the right one back; without it the guarded values cannot be read."
        )


class Undecipherable(Exception):
    """The bytes are not what was encrypted for this place; they were changed or moved."""


class Keyring:
    """Wraps, unwraps, encrypts and decrypts; every result is bound to the ledger and the place it is for."""

    def __init__(self, master: MasterKey) -> None:
        """Derive from the master key one key for each purpose."""
        self._source = master.source
        self._derived_from = master.secret
        self._wrapping = AESGCM(self._derive("wrap"))
        self._mark = self._derive("mark")[:_MARK_BYTES]
        self._digests: dict[str, hmac.HMAC] = {}

    def new_key(self, ledger: str, subject: str) -> bytes:
        """A new key for a subject, wrapped: this is what the database keeps."""
        key = secrets.token_bytes(_KEY_BYTES)
        return self._mark + _encrypted(self._wrapping, key, _for_key(ledger, subject))

    def unwrap(self, ledger: str, subject: str, wrapped: bytes) -> AESGCM:
        """A subject's key, ready for use.

        Raises:
            WrongMasterKey: when it was wrapped by another master key.
            Undecipherable: when it was changed, or wrapped for another subject or ledger.
        """
        mark, encrypted = wrapped[:_MARK_BYTES], wrapped[_MARK_BYTES:]
        if mark != self._mark:
            raise WrongMasterKey(self._source)
        return AESGCM(_decrypted(self._wrapping, encrypted, _for_key(ledger, subject)))

    def command_digest(self, ledger: str, content: bytes) -> bytes:
        """A digest (32 bytes) of a command's content, from which nobody without the key can guess personal values."""
        keyed = self._digests.get(ledger)
        if keyed is None:
            keyed = self._digests.setdefault(ledger, hmac.new(self._derive(f"digest {ledger}"), digestmod="sha256"))
        digest = keyed.copy()
        digest.update(content)
        return digest.digest()

    def _derive(self, purpose: str) -> bytes:
        info = f"samkjop vault 1 {purpose}".encode()
        return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=info).derive(self._derived_from)


def encrypt(key: AESGCM, ledger: str, commitment: str, disclosure: str) -> bytes:
    """A disclosure, encrypted for its commitment in this ledger."""
    return _encrypted(key, disclosure.encode("ascii"), _for_disclosure(ledger, commitment))


def decrypt(key: AESGCM, ledger: str, commitment: str, sealed: bytes) -> str:
    """The disclosure that was encrypted for this commitment in this ledger.

    Raises:
        Undecipherable: when the bytes were changed, or encrypted for another commitment, ledger or subject.
    """
    return _decrypted(key, sealed, _for_disclosure(ledger, commitment)).decode("ascii")


def _for_key(ledger: str, subject: str) -> bytes:
    return canonical(["key", ledger, subject])


def _for_disclosure(ledger: str, commitment: str) -> bytes:
    return canonical(["disclosure", ledger, commitment])


def _encrypted(key: AESGCM, plain: bytes, bound_to: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return _FORM + nonce + key.encrypt(nonce, plain, bound_to)


def _decrypted(key: AESGCM, encrypted: bytes, bound_to: bytes) -> bytes:
    start = len(_FORM) + _NONCE_BYTES
    if not encrypted.startswith(_FORM):
        raise Undecipherable("it is not in a form that this program knows")
    try:
        return key.decrypt(encrypted[len(_FORM) : start], encrypted[start:], bound_to)
    except (InvalidTag, ValueError):
        raise Undecipherable("it was changed, or made for another place") from None
