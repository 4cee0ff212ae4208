"""Small entries and requests for tests of stores."""

from collections.abc import Sequence
from uuid import UUID

import orjson

from adapters.entries.store import Append, Disclosure, Draft, Selection

CAST, OPENED, CLOSED = "vote-cast.v1", "ballot-opened.v1", "ballot-closed.v1"


def draft(kind: str, *tags: str, note: str = "") -> Draft:
    """An entry of a type that carries the tags."""
    tail = orjson.dumps({"tags": sorted(tags), "type": kind})
    return Draft(
        kind, tuple(sorted(tags)), b'{"note":' + orjson.dumps(note, option=orjson.OPT_SORT_KEYS) + b",", b"," + tail[1:]
    )


def request(
    number: int,
    *drafts: Draft,
    unless: Sequence[Selection] = (),
    after: int = 0,
    digest: bytes = b"content",
    disclosures: Sequence[Disclosure] = (),
) -> Append:
    """The request of that number."""
    return Append(UUID(int=number), digest, drafts, tuple(unless), after, tuple(disclosures))
