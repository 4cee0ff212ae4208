"""A request as the bytes that go over the wire, made on its caller's own thread and refused there."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import orjson

from adapters.entries.admission import admit
from adapters.entries.store import Append, Disclosure, Selection
from adapters.postgres.wire import NULL, int8, octets, text


@dataclass(frozen=True, slots=True)
class Entries:
    """Drafts by column, and the tags of each; labels are the tags as given, where the entry does not tell them."""

    types: bytes
    heads: bytes
    tails: bytes
    labels: bytes
    tag_counts: tuple[int, ...]
    tags: bytes

    @property
    def size(self) -> int:
        """How many entries."""
        return len(self.tag_counts)


@dataclass(frozen=True, slots=True)
class Probes:
    """Conditions on one type and one tag, by column; others are the further tags of the selection."""

    count: int
    afters: bytes
    types: bytes
    tags: bytes
    others: bytes


@dataclass(frozen=True, slots=True)
class Values:
    """Guarded values by column."""

    count: int
    commitments: bytes
    subjects: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Parcel:
    """One request to one ledger."""

    ledger: str
    append: Append
    key: bytes
    digest: bytes
    entries: Entries
    probes: Probes
    rules: tuple[Selection, ...]
    values: Values

    @property
    def size(self) -> int:
        """How many entries the request records."""
        return self.entries.size


def parcel(ledger: str, append: Append) -> Parcel:
    """The request, ready to be sent.

    Raises:
        NotStorable: the request could never be stored.
    """
    admit(append)
    drafts = append.drafts
    tags = [_distinct(draft.tags) for draft in drafts]
    entries = Entries(
        types=b"".join([text(draft.type) for draft in drafts]),
        heads=b"".join([octets(draft.head) for draft in drafts]),
        tails=b"".join([octets(draft.tail) for draft in drafts]),
        labels=NULL * len(drafts),
        tag_counts=tuple(map(len, tags)),
        tags=b"".join([text(tag) for group in tags for tag in group]),
    )
    return _parcel(ledger, append, entries)


def verbatim(ledger: str, append: Append) -> Parcel:
    """The same for drafts whose head is the whole entry: stored as it is, its tags in the order given."""
    drafts = append.drafts
    tags = [_distinct(draft.tags) for draft in drafts]
    entries = Entries(
        types=b"".join([text(draft.type) for draft in drafts]),
        heads=b"".join([octets(draft.head) for draft in drafts]),
        tails=NULL * len(drafts),
        labels=b"".join([octets(orjson.dumps(draft.tags)) for draft in drafts]),
        tag_counts=tuple(map(len, tags)),
        tags=b"".join([text(tag) for group in tags for tag in group]),
    )
    return _parcel(ledger, append, entries)


def _parcel(ledger: str, append: Append, entries: Entries) -> Parcel:
    probed = [selection for selection in append.unless if selection.types and selection.tags]
    return Parcel(
        ledger=ledger,
        append=append,
        key=octets(append.request_id.bytes),
        digest=octets(append.digest),
        entries=entries,
        probes=_probes(probed, append.after),
        rules=tuple(selection for selection in append.unless if not (selection.types and selection.tags)),
        values=_values(append.disclosures),
    )


def _probes(selections: Sequence[Selection], after: int) -> Probes:
    types = [text(kind) for selection in selections for kind in selection.types]
    return Probes(
        count=len(types),
        afters=int8(after) * len(types),
        types=b"".join(types),
        tags=b"".join([text(selection.tags[-1]) * len(selection.types) for selection in selections]),
        others=b"".join([_others(selection.tags[:-1]) * len(selection.types) for selection in selections]),
    )


def _others(tags: tuple[str, ...]) -> bytes:
    return octets(orjson.dumps(tags)) if tags else NULL


def _values(disclosures: Sequence[Disclosure]) -> Values:
    return Values(
        count=len(disclosures),
        commitments=b"".join([text(disclosure.commitment) for disclosure in disclosures]),
        subjects=b"".join([text(disclosure.subject) for disclosure in disclosures]),
        sealed=b"".join([octets(disclosure.sealed) for disclosure in disclosures]),
    )


def _distinct(tags: tuple[str, ...]) -> tuple[str, ...]:
    return tags if len(set(tags)) == len(tags) else tuple(dict.fromkeys(tags))


def spoken_id(request_id: UUID) -> str:
    """How a message names the request."""
    return f"request {request_id}"
