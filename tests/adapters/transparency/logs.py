"""A small log with a key of its own, ready to be written to a folder."""

from collections.abc import Sequence
from pathlib import Path

from adapters.transparency.ed25519 import Ed25519Signer
from adapters.transparency.export import PublishedLog, export_log
from application.transparency.checkpoints import Checkpoint, sign_checkpoint
from application.transparency.tree import Tree, leaf_hashes

ORIGIN = "samkjop.example/varnes"
SIGNER = Ed25519Signer.parse("PRIVATE+KEY+samkjop.example/varnes+f80d00ae+AQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f")
ENTRIES = [b'{"position":%d}' % position for position in range(1, 1_001)]


def checkpoint_of(entries: Sequence[bytes], origin: str = ORIGIN) -> Checkpoint:
    tree = Tree()
    tree.extend(leaf_hashes(entries))
    return Checkpoint(origin, tree.size, tree.root())


def published(entries: Sequence[bytes], *, signer: Ed25519Signer = SIGNER, origin: str = ORIGIN) -> PublishedLog:
    note = sign_checkpoint(checkpoint_of(entries, origin), [signer]).encode()
    return PublishedLog(enumerate(entries, start=1), note, signer.verifier_key)


def write_log(folder: Path, size: int) -> Path:
    export_log(folder, published(ENTRIES[:size]))
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {place.relative_to(folder).as_posix(): place.read_bytes() for place in folder.rglob("*") if place.is_file()}
