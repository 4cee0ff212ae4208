"""Ed25519 keys that sign and verify notes."""

from base64 import b64encode
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from application.transparency.keys import ED25519, MalformedKey, VerifierKey, decode_base64

_PRIVATE = "PRIVATE+KEY+"
_SEED_BYTES = 32


class Ed25519Verifier:
    """Verifies the signatures of one public key."""

    def __init__(self, key: VerifierKey) -> None:
        self.key = key
        self._public = Ed25519PublicKey.from_public_bytes(key.public_key)

    @classmethod
    def parse(cls, text: str) -> Self:
        """The verifier of a key written as `name+id+base64`.

        Raises:
            MalformedKey: when the text is no such key.
        """
        return cls(VerifierKey.parse(text))

    @property
    def name(self) -> str:
        """The key's name."""
        return self.key.name

    @property
    def key_id(self) -> bytes:
        """The key's id, four bytes."""
        return self.key.key_id

    def verify(self, message: bytes, signature: bytes, /) -> bool:
        """Whether the key made this signature of this message."""
        try:
            self._public.verify(signature, message)
        except InvalidSignature:
            return False
        return True


class Ed25519Signer:
    """Signs notes with one private key.

    Raises:
        MalformedKey: when the name is none for a key.
    """

    def __init__(self, name: str, private: Ed25519PrivateKey) -> None:
        self._private = private
        self.verifier_key = VerifierKey(name, private.public_key().public_bytes_raw())

    @classmethod
    def generate(cls, name: str) -> Self:
        """A new key of this name."""
        return cls(name, Ed25519PrivateKey.generate())

    @classmethod
    def parse(cls, text: str) -> Self:
        """The key written as `PRIVATE+KEY+name+id+base64`.

        Raises:
            MalformedKey: when the text is no such key, or the id is not its own.
        """
        name, _, rest = text.removeprefix(_PRIVATE).partition("+")
        key_id, _, encoded = rest.partition("+")
        data = decode_base64(encoded) or b""
        if not text.startswith(_PRIVATE) or len(data) != 1 + _SEED_BYTES or data[0] != ED25519:
            raise MalformedKey("The text is no Ed25519 signer key (PRIVATE+KEY+name+id+base64).")
        signer = cls(name, Ed25519PrivateKey.from_private_bytes(data[1:]))
        if signer.key_id.hex() != key_id.lower():
            raise MalformedKey(f"The signer key says id {key_id}, but its id is {signer.key_id.hex()}.")
        return signer

    @property
    def name(self) -> str:
        """The key's name."""
        return self.verifier_key.name

    @property
    def key_id(self) -> bytes:
        """The key's id, four bytes."""
        return self.verifier_key.key_id

    @property
    def verifier(self) -> Ed25519Verifier:
        """Who verifies this key's signatures."""
        return Ed25519Verifier(self.verifier_key)

    def sign(self, message: bytes, /) -> bytes:
        """The signature of the message, 64 bytes."""
        return self._private.sign(message)

    def private_text(self) -> str:
        """The secret written form `PRIVATE+KEY+name+id+base64`."""
        secret = b64encode(bytes([ED25519]) + self._private.private_bytes_raw()).decode()
        return f"{_PRIVATE}{self.name}+{self.key_id.hex()}+{secret}"
