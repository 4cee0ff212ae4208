"""What a database would hold beside entries that nobody has touched."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby
from uuid import UUID

from adapters.entries.canonical import parse
from adapters.verification.index import Index, IndexedEntry, Request
from application.recording.ports import Head

_DIGEST = bytes(32)


def indexed(entries: Iterable[tuple[int, bytes]]) -> Index:
    """The entries at these positions, each beside what it says itself, under the head they lead to."""
    found = list(_indexed(entries))
    return Index(iter(found), Head(found[-1].position, found[-1].recorded_at) if found else Head(0, None))


def _indexed(entries: Iterable[tuple[int, bytes]]) -> Iterator[IndexedEntry]:
    read = [(position, entry, parse(entry)) for position, entry in entries]
    for command, group in groupby(read, lambda one: one[2]["command"]):
        recorded = list(group)
        begins: Request | None = Request(UUID(command), len(recorded), _DIGEST)
        for position, entry, document in recorded:
            at = datetime.fromisoformat(document["recorded_at"])
            yield IndexedEntry(position, document["type"], entry, tuple(document["tags"]), at, begins)
            begins = None
