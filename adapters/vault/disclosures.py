"""Disclosures and commitments, as in RFC 9901: what opens a commitment is salt, path and value, in one string."""

import re
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import cast

from adapters.entries.canonical import canonical, parse

_SALT_BYTES = 32
_LEAST_SALT = 22
"""Characters: 128 bits in base64url."""
_ALPHABET = re.compile(r"[A-Za-z0-9_-]+")


class MalformedDisclosure(ValueError):
    """The text is no disclosure; the message says why and holds nothing of the value."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What a disclosure says: that at this path stands this value."""

    salt: str
    path: str
    value: object


def disclose(path: str, value: object) -> str:
    """A new disclosure of a value, under a salt that makes it unlike every other one.

    Raises:
        ValueError: when the value has no canonical JSON (a float, an integer of 2^53 or more).
    """
    return unpadded(canonical([unpadded(secrets.token_bytes(_SALT_BYTES)), path, value]))


def commitment_to(disclosure: str) -> str:
    """The commitment that this disclosure opens: base64url of the SHA-256 of its characters, without padding."""
    return unpadded(sha256(disclosure.encode("ascii")).digest())


def opens(disclosure: str, commitment: str) -> bool:
    """Whether the disclosure is the one that was committed to."""
    return disclosure.isascii() and secrets.compare_digest(commitment_to(disclosure).encode(), commitment.encode())


def open_disclosure(disclosure: str) -> Opened:
    """What a disclosure says.

    Raises:
        MalformedDisclosure: when it is not base64url of the canonical JSON of a salt of 128 bits, a path and a value.
    """
    match _parsed(disclosure):
        case [str(salt), str(path), value] if len(salt) >= _LEAST_SALT and _ALPHABET.fullmatch(salt) and path:
            return Opened(salt, path, value)
        case _:
            raise MalformedDisclosure("a disclosure holds a salt of at least 128 bits, a path and a value")


def unpadded(data: bytes) -> str:
    """Bytes in base64url without padding."""
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def from_unpadded(text: str) -> bytes:
    """The bytes behind base64url without padding; every byte string has one such spelling.

    Raises:
        ValueError: when it is another spelling, or none.
    """
    if not _ALPHABET.fullmatch(text):
        raise ValueError("not base64url without padding")
    data = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if unpadded(data) != text:
        raise ValueError("not the one spelling of these bytes")
    return data


def _parsed(disclosure: str) -> Sequence[object]:
    try:
        text = from_unpadded(disclosure)
        parts = cast("Sequence[object]", parse(text))
        spelled = canonical(parts)
    except (ValueError, RecursionError):
        raise MalformedDisclosure("a disclosure is JSON in base64url without padding") from None
    if spelled != text:
        raise MalformedDisclosure("a disclosure is JSON in its canonical form")
    return parts
