"""Names and public keys of those who sign notes: C2SP signed-note."""

import re
from base64 import b64encode
from binascii import Error as Base64Error
from binascii import a2b_base64
from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol, Self

ED25519 = 0x01
KEY_ID_BYTES = 4
PUBLIC_KEY_BYTES = 32

_VERIFIER_KEY = re.compile(r"(?P<name>[^+]+)\+(?P<id>[0-9a-fA-F]{8})\+(?P<key>[A-Za-z0-9+/=]+)")


@dataclass(eq=False)
class MalformedKey(Exception):
    """A key's name or its written form is not as signed-note has it; `why` is a plain sentence."""

    why: str

    def __str__(self) -> str:
        return self.why


class NoteSigner(Protocol):
    """Who can sign notes."""

    @property
    def name(self) -> str:
        """The key's name."""
        ...

    @property
    def key_id(self) -> bytes:
        """The key's id, four bytes."""
        ...

    def sign(self, message: bytes, /) -> bytes:
        """The signature of the message, without the key id."""
        ...


class NoteVerifier(Protocol):
    """Who can tell whether a signature is of one key."""

    @property
    def name(self) -> str:
        """The key's name."""
        ...

    @property
    def key_id(self) -> bytes:
        """The key's id, four bytes."""
        ...

    def verify(self, message: bytes, signature: bytes, /) -> bool:
        """Whether the signature (without the key id) is the key's own of this message."""
        ...


@dataclass(frozen=True, slots=True)
class VerifierKey:
    """An Ed25519 public key and its name, as it is handed to those who verify.

    Raises:
        MalformedKey: when the name is none for a key, or the key is not 32 bytes long.
    """

    name: str
    public_key: bytes

    def __post_init__(self) -> None:
        check_key_name(self.name)
        if len(self.public_key) != PUBLIC_KEY_BYTES:
            raise MalformedKey(f"An Ed25519 public key is {PUBLIC_KEY_BYTES} bytes, not {len(self.public_key)}.")

    @property
    def key_id(self) -> bytes:
        """The first four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key)."""
        return sha256(self.name.encode() + b"\n" + bytes([ED25519]) + self.public_key).digest()[:KEY_ID_BYTES]

    @property
    def text(self) -> str:
        """The written form: name, key id in hexadecimal, and base64 of 0x01 ‖ public key, joined by `+`."""
        return f"{self.name}+{self.key_id.hex()}+{b64encode(bytes([ED25519]) + self.public_key).decode()}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """The key that is written so.

        Raises:
            MalformedKey: when it is not a verifier key, is not of type Ed25519, or its id is not its own.
        """
        parts = _VERIFIER_KEY.fullmatch(text)
        key = decode_base64(parts["key"]) if parts else None
        if parts is None or not key:
            raise MalformedKey(f"{text!r} is no verifier key (name+id+base64).")
        if key[0] != ED25519:
            raise MalformedKey(f"The verifier key is of type 0x{key[0]:02x}; only Ed25519 (0x01) is known here.")
        read = cls(parts["name"], key[1:])
        if read.key_id.hex() != parts["id"].lower():
            raise MalformedKey(f"The verifier key says id {parts['id']}, but its id is {read.key_id.hex()}.")
        return read


def check_key_name(name: str) -> None:
    """Return when this can be the name of a key.

    Raises:
        MalformedKey: when it is empty, or has a space, a plus sign or a control character in it.
    """
    if not name or any(sign.isspace() or sign == "+" or sign < " " or "\ud800" <= sign <= "\udfff" for sign in name):
        raise MalformedKey(
            f"{name!r} is no name for a key: at least one sign, no space, no plus, no control character."
        )


def decode_base64(text: str) -> bytes | None:
    """What the standard base64 text encodes; None unless it is written in the one canonical way."""
    try:
        data = a2b_base64(text.encode("ascii"), strict_mode=True)
    except (Base64Error, UnicodeEncodeError):
        return None
    return data if b64encode(data).decode() == text else None
