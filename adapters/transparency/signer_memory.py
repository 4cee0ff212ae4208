"""What a signer has signed for, in a file beside its key: an older copy of the database cannot make it sign a fork."""

import os
from base64 import b64encode
from pathlib import Path

from adapters.secret_files import settle
from application.transparency.keys import MalformedKey, decode_base64
from application.transparency.tree import TreeHead


class FileSignerMemory:
    """The last tree signed for, in a file of two lines: size, and root in base64."""

    def __init__(self, path: Path) -> None:
        """Remember in this file."""
        self._path = path

    def recall(self) -> TreeHead | None:
        """The last tree signed for; None before the first.

        Raises:
            MalformedKey: when the file does not say it.
        """
        try:
            size, root, *_ = self._path.read_text(encoding="ascii").split("\n")
        except FileNotFoundError:
            return None
        except ValueError as fault:
            raise self._unreadable() from fault
        decoded = decode_base64(root)
        if not size.isdecimal() or decoded is None:
            raise self._unreadable()
        return TreeHead(int(size), decoded)

    def remember(self, head: TreeHead) -> None:
        """Keep the tree, durably, before the signature leaves."""
        fresh = self._path.with_suffix(".new")
        with fresh.open("wb") as file:
            file.write(f"{head.size}\n{b64encode(head.root).decode()}\n".encode())
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)
        settle(self._path.parent)

    def _unreadable(self) -> MalformedKey:
        return MalformedKey(
            f"{self._path} should tell the last tree that was signed for, and does not; restore it from a backup, or "
            "remove it once `samkjop verify` finds the ledger sound."
        )
