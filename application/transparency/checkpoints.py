"""Checkpoints: a log's origin, size and root in a signed note, as C2SP tlog-checkpoint says."""

import re
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass

from application.transparency.keys import NoteSigner, NoteVerifier, decode_base64
from application.transparency.notes import NoteRejected, SignedNote, parse_note, sign_note
from application.transparency.tiles import HASH_BYTES
from application.transparency.tree import TreeHead

LARGEST_SIZE = 2**63 - 1
_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")
_OWN_LINES = 3


def written_root(root: bytes) -> str:
    """A tree's root as checkpoints write it (base64)."""
    return b64encode(root).decode()


@dataclass(eq=False)
class MalformedCheckpoint(NoteRejected):
    """The note's text is no checkpoint; `why` is a plain sentence."""

    why: str

    def __str__(self) -> str:
        return self.why


@dataclass(eq=False)
class WrongOrigin(NoteRejected):
    """The checkpoint is of another log."""

    expected: str
    found: str

    def __str__(self) -> str:
        return f"The checkpoint is of the log {self.found!r}, not of {self.expected!r}."


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a log states of itself: who it is, how many entries it has, and their root hash.

    Raises:
        MalformedCheckpoint: when it could not be written as one.
    """

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.size <= LARGEST_SIZE:
            raise MalformedCheckpoint(f"A tree has 0 to {LARGEST_SIZE} entries, not {self.size}.")
        if len(self.root) != HASH_BYTES:
            raise MalformedCheckpoint(f"A root hash is {HASH_BYTES} bytes long, not {len(self.root)}.")
        for line in (self.origin, *self.extensions):
            if not line or any(sign < " " for sign in line):
                raise MalformedCheckpoint(f"{line!r} is no line of a checkpoint.")

    @property
    def head(self) -> TreeHead:
        """Size and root."""
        return TreeHead(self.size, self.root)

    @property
    def text(self) -> str:
        """The note's text: origin, size, root in base64, and extension lines where another log wrote some."""
        return "".join(f"{line}\n" for line in (self.origin, str(self.size), written_root(self.root), *self.extensions))


def parse_checkpoint(text: str) -> Checkpoint:
    """The checkpoint that a note's text is; extension lines are kept and have no meaning here.

    Raises:
        MalformedCheckpoint: when it is none.
    """
    lines = text.split("\n")
    if lines.pop() or len(lines) < _OWN_LINES or not all(lines):
        raise MalformedCheckpoint("A checkpoint is at least three lines, none of them empty: origin, size, root hash.")
    origin, size, encoded, *extensions = lines
    if not _SIZE.fullmatch(size):
        raise MalformedCheckpoint(f"{size!r} is no tree size: decimal digits without leading zeros.")
    root = decode_base64(encoded)
    if root is None:
        raise MalformedCheckpoint(f"{encoded!r} is no root hash in base64.")
    return Checkpoint(origin, int(size), root, tuple(extensions))


def sign_checkpoint(checkpoint: Checkpoint, signers: Sequence[NoteSigner]) -> SignedNote:
    """The checkpoint as a note signed by each signer; exactly three lines.

    Raises:
        MalformedCheckpoint: when it has extension lines: nobody could audit them.
    """
    if checkpoint.extensions:
        raise MalformedCheckpoint("A checkpoint is signed without extension lines.")
    return sign_note(checkpoint.text, signers)


def open_checkpoint(data: bytes, verifiers: Sequence[NoteVerifier], *, origin: str | None = None) -> Checkpoint:
    """The checkpoint of a published note that at least one of these keys has signed, of this origin when one is given.

    Raises:
        NoteRejected: when the note or its text is malformed, is not signed so, or is of another log.
    """
    note = parse_note(data)
    note.signed_by(verifiers)
    checkpoint = parse_checkpoint(note.text)
    if origin not in {None, checkpoint.origin}:
        raise WrongOrigin(origin or "", checkpoint.origin)
    return checkpoint
