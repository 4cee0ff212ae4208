"""A signer without cryptography: its signature is a hash of key and message. It proves nothing; the format is real."""

from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True)
class HashSigner:
    """Signs, and verifies what it has signed."""

    name: str
    key_id: bytes = b"\x01\x02\x03\x04"

    def sign(self, message: bytes, /) -> bytes:
        return sha256(self.name.encode() + self.key_id + message).digest()

    def verify(self, message: bytes, signature: bytes, /) -> bool:
        return signature == self.sign(message)
