"""Ids for the lines of a script that have none: the same each time the script is played."""

import json
from collections import Counter
from collections.abc import Mapping
from uuid import UUID, uuid5

NAMESPACE = UUID("5a4d6b6a-6f70-5c72-8970-742e6c696e65")


class Naming:
    """Gives each line an id made of its ledger, its content, and how many lines before it say the same."""

    def __init__(self) -> None:
        """Begin a script."""
        self._seen: Counter[str] = Counter()

    def id_of(self, ledger: str, command: str, fields: Mapping[str, object]) -> UUID:
        """The id of the next line with this content (UUIDv5); order and spacing of its fields do not matter."""
        content = json.dumps([ledger, command, fields], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        self._seen[content] += 1
        return uuid5(NAMESPACE, f"{content}\n{self._seen[content]}")
