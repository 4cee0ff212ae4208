"""The file that a log's private key lies in: made once, readable by its owner only."""

import os
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from adapters.secret_files import make_once
from adapters.transparency.ed25519 import Ed25519Signer
from application.transparency.keys import MalformedKey

_OTHERS = 0o077
_LONGEST = 10_000


@dataclass(eq=False)
class KeyFileUnusable(Exception):
    """The key file cannot be used; `why` is a plain sentence and never holds key material."""

    path: Path
    why: str

    def __str__(self) -> str:
        return f"{self.path}: {self.why}"


class KeyOfAnotherName(KeyFileUnusable):
    """The key in the file signs under another name."""


def load_or_create_signer(path: Path, name: str) -> Ed25519Signer:
    """The key in this file, made first when there is none; callers at the same moment all get the same key.

    Raises:
        KeyFileUnusable: when the file holds another name's key or no key, or others than its owner may use it.
        OSError: when the file or its folder cannot be written or read.
    """
    try:
        return load_signer(path, name)
    except FileNotFoundError:
        make_once(path, f"{Ed25519Signer.generate(name).private_text()}\n")
        return load_signer(path, name)


def load_signer(path: Path, name: str) -> Ed25519Signer:
    """The key in this file: `PRIVATE+KEY+…` as signed-note tools write it, or an unencrypted PEM of PKCS 8.

    Raises:
        KeyFileUnusable: when the file holds another name's key or no key, or others than its owner may use it.
        FileNotFoundError: when there is no such file.
        OSError: when it cannot be read.
    """
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_mode & _OTHERS:
            raise KeyFileUnusable(path, "others than the owner may read or write this private key; chmod 600 it.")
        data = file.read(_LONGEST)
    try:
        signer = _from_pem(data, name) if data.startswith(b"-----BEGIN ") else Ed25519Signer.parse(_one_line(data))
    except MalformedKey as fault:
        raise KeyFileUnusable(path, str(fault)) from None
    if signer.name != name:
        raise KeyOfAnotherName(path, f"the key in it is named {signer.name!r}, not {name!r}.")
    return signer


def _one_line(data: bytes) -> str:
    return data.decode("utf-8", errors="replace").removesuffix("\n")


def _from_pem(data: bytes, name: str) -> Ed25519Signer:
    try:
        key = load_pem_private_key(data, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise MalformedKey("The PEM holds no private key that can be read without a password.") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise MalformedKey("The private key in the PEM is not an Ed25519 key.")
    return Ed25519Signer(name, key)
