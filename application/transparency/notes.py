"""Signed notes: a text and signature lines, written and read as C2SP signed-note says."""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from application.transparency.keys import (
    KEY_ID_BYTES,
    MalformedKey,
    NoteSigner,
    NoteVerifier,
    check_key_name,
    decode_base64,
)

MOST_SIGNATURES = 100
LONGEST_NOTE = 1_000_000
_DASH = "\u2014 "


class NoteRejected(Exception):
    """The note is not to be believed; the class says why."""


@dataclass(eq=False)
class MalformedNote(NoteRejected):
    """The bytes are no signed note; `why` is a plain sentence."""

    why: str

    def __str__(self) -> str:
        return self.why


@dataclass(eq=False)
class WrongSignature(NoteRejected):
    """A signature names a trusted key and was not made by it over this text."""

    name: str
    key_id: bytes

    def __str__(self) -> str:
        return f"The signature of {self.name} (key {self.key_id.hex()}) is not of this text."


@dataclass(eq=False)
class NoTrustedSignature(NoteRejected):
    """No signature is of a trusted key; `found` names those that are there."""

    found: tuple[str, ...]

    def __str__(self) -> str:
        return f"No trusted key has signed; the signatures found are of {', '.join(self.found) or 'nobody'}."


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature line: the key's name and id, and the signature proper."""

    name: str
    key_id: bytes
    signature: bytes

    @property
    def line(self) -> str:
        """The line with its newline."""
        return f"{_DASH}{self.name} {b64encode(self.key_id + self.signature).decode()}\n"


@dataclass(frozen=True, slots=True)
class SignedNote:
    """A text, newline at its end included, and the signatures below it, not yet verified."""

    text: str
    signatures: tuple[Signature, ...]

    def encode(self) -> bytes:
        """The note as it is published."""
        return f"{self.text}\n{''.join(signature.line for signature in self.signatures)}".encode()

    def signed_by(self, verifiers: Iterable[NoteVerifier]) -> tuple[Signature, ...]:
        """The signatures of these verifiers' keys, verified, each key once; unknown keys are ignored.

        Raises:
            WrongSignature: when one of them is not of this text.
            NoTrustedSignature: when there are none.
        """
        known = {(verifier.name, verifier.key_id): verifier for verifier in verifiers}
        verified: dict[tuple[str, bytes], Signature] = {}
        for signature in self.signatures:
            key = (signature.name, signature.key_id)
            verifier = known.get(key)
            if verifier is None:
                continue
            if not verifier.verify(self.text.encode(), signature.signature):
                raise WrongSignature(*key)
            verified.setdefault(key, signature)
        if not verified:
            raise NoTrustedSignature(tuple(signature.name for signature in self.signatures))
        return tuple(verified.values())


def sign_note(text: str, signers: Sequence[NoteSigner]) -> SignedNote:
    """The text, signed by each of the signers in order.

    Raises:
        MalformedNote: when the text does not end in a newline, has control characters, or nobody signs it.
        MalformedKey: when a signer's name is none for a key.
    """
    _check_text(text)
    if not signers:
        raise MalformedNote("A note is signed by at least one key.")
    for signer in signers:
        check_key_name(signer.name)
    return SignedNote(text, tuple(Signature(each.name, each.key_id, each.sign(text.encode())) for each in signers))


def parse_note(data: bytes) -> SignedNote:
    """The note that the bytes hold; its signatures are read, not verified.

    Raises:
        MalformedNote: when they hold none, down to the last byte.
    """
    if len(data) > LONGEST_NOTE:
        raise MalformedNote(f"The note is {len(data)} bytes long; {LONGEST_NOTE} is the most that is read.")
    try:
        note = data.decode()
    except UnicodeDecodeError as fault:
        raise MalformedNote(f"The note is not UTF-8 at byte {fault.start}.") from None
    split = note.rfind("\n\n")
    if split < 0:
        raise MalformedNote("The note has no empty line between text and signatures.")
    text, block = note[: split + 1], note[split + 2 :]
    _check_text(text)
    lines = block.split("\n")
    if len(lines) == 1 or lines.pop():
        raise MalformedNote("The note does not end in a signature line with its newline.")
    if len(lines) > MOST_SIGNATURES:
        raise MalformedNote(f"The note has {len(lines)} signatures; {MOST_SIGNATURES} is the most that is read.")
    return SignedNote(text, tuple(_parse_signature(line) for line in lines))


def _check_text(text: str) -> None:
    if not text.endswith("\n"):
        raise MalformedNote("The text of a note ends in a newline.")
    if any(sign < " " and sign != "\n" for sign in text):
        raise MalformedNote("The text of a note has no control characters but newlines.")


def _parse_signature(line: str) -> Signature:
    name, space, encoded = line.removeprefix(_DASH).partition(" ")
    data = decode_base64(encoded)
    try:
        check_key_name(name)
    except MalformedKey as fault:
        raise MalformedNote(f"{line!r} is no signature line: {fault}") from None
    if not line.startswith(_DASH) or not space or data is None or len(data) <= KEY_ID_BYTES:
        raise MalformedNote(f"{line!r} is no signature line.")
    return Signature(name, data[:KEY_ID_BYTES], data[KEY_ID_BYTES:])
