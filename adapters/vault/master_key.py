"""The master key: 256 bits from the environment or from a file that is made once and that only its owner may read."""

import os
import secrets
import stat
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import mkstemp

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
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _make(path)
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


def _make(path: Path) -> None:
    """Write a new key beside its place, then link it there unless another came first."""
    handle, written = mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(f"{unpadded(secrets.token_bytes(_BYTES))}\n")
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            path.hardlink_to(written)
    finally:
        Path(written).unlink()
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
