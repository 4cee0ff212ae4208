"""The master key: 256 bits from the environment or from a file that is made once and that only its owner may read."""

import os
import secrets
import stat
from dataclasses import dataclass, field
from pathlib import Path

from adapters.secret_files import make_once
from adapters.vault.disclosures import from_unpadded, unpadded

VARIABLE = "SAMKJOP_MASTER_KEY"
FILE = "master.key"
_BYTES = 32
_LONGEST = 1_000


@dataclass(eq=False)
class MasterKeyUnusable(Exception):
    """The master key cannot be used; `why` is a plain sentence and never holds key material."""

    source: str
    why: str

    def __str__(self) -> str:
        return f"{self.source}: {self.why}"


@dataclass(frozen=True, slots=True)
class MasterKey:
    """The master key, and where it came from in words for a person."""

    secret: bytes = field(repr=False)
    source: str


def master_key(folder: Path) -> MasterKey:
    """The key that SAMKJOP_MASTER_KEY gives, or else the one in this folder's key file, made first when there is none.

    Callers at the same moment all get the same key.

    Raises:
        MasterKeyUnusable: when it is no key of 256 bits in base64url, or others than its owner may use the file.
        OSError: when the file or its folder cannot be written or read.
    """
    given = os.environ.get(VARIABLE)
    if given:
        return MasterKey(_decoded(given, VARIABLE), VARIABLE)
    path = folder / FILE
    try:
        return _read(path)
    except FileNotFoundError:
        make_once(path, f"{unpadded(secrets.token_bytes(_BYTES))}\n")
        return _read(path)


def _read(path: Path) -> MasterKey:
    with path.open("rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise MasterKeyUnusable(str(path), "this is no file.")
        if status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise MasterKeyUnusable(str(path), "others than the owner may read or write this key; chmod 600 it.")
        text = file.read(_LONGEST).decode("utf-8", errors="replace")
    return MasterKey(_decoded(text, str(path)), str(path))


def _decoded(text: str, source: str) -> bytes:
    try:
        secret = from_unpadded(text.strip().rstrip("="))
    except ValueError:
        secret = b""
    if len(secret) != _BYTES:
        raise MasterKeyUnusable(source, "a master key is 256 random bits in base64url, 43 characters.")
    return secret
