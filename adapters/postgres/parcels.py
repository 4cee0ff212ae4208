"""A request as the bytes that go over the wire, made on its caller's own thread and refused there."""

from collections.abc import Sequence
from typing import NamedTuple

import orjson

from adapters.entries.admission import admit, check_length
from adapters.entries.store import Append, Disclosure, Draft, Selection
from adapters.postgres.wire import NULL, int8, octets, text


class Shape(NamedTuple):
    """How many of everything a request has: entries by how many tags each carries, probes and guarded values."""

    tag_counts: tuple[int, ...]
    probes: int
    values: int


class Entries(NamedTuple):
    """Drafts by column. Labels are the tags as given, where the entry's own bytes do not tell them."""

    types: bytes
    heads: bytes
    tails: bytes
    labels: bytes
    tags: bytes


class Probes(NamedTuple):
    """Conditions on one type and one tag, by column. Others are the further tags of the selection."""

    afters: bytes
    types: bytes
    tags: bytes
    others: bytes


class Values(NamedTuple):
    """Guarded values by column."""

    commitments: bytes
    subjects: bytes
    sealed: bytes


class Parcel(NamedTuple):
    """One request to one ledger. Rules are the selections that name no type or no tag."""

    ledger: str
    append: Append
    shape: Shape
    key: bytes
    digest: bytes
    entries: Entries
    probes: Probes
    rules: Sequence[Selection]
    values: Values


_NO_PROBES = Probes(b"", b"", b"", b"")
_NO_VALUES = Values(b"", b"", b"")


def parcel(ledger: str, append: Append) -> Parcel:
    """The request, ready to be sent.

    Raises:
        NotStorable: the request could never be stored.
    """
    admit(append)
    tails = b"".join([octets(draft.tail) for draft in append.drafts])
    return _parcel(ledger, append, tails, NULL * len(append.drafts))


def verbatim(ledger: str, append: Append) -> Parcel:
    """The same for drafts whose head is the whole entry: stored as it is, its tags in the order given."""
    for draft in append.drafts:
        check_length(len(draft.head))
    labels = b"".join([octets(orjson.dumps(draft.tags)) for draft in append.drafts])
    return _parcel(ledger, append, NULL * len(append.drafts), labels)


def _parcel(ledger: str, append: Append, tails: bytes, labels: bytes) -> Parcel:
    tags = [_distinct(draft) for draft in append.drafts]
    entries = Entries(
        b"".join([text(draft.type) for draft in append.drafts]),
        b"".join([octets(draft.head) for draft in append.drafts]),
        tails,
        labels,
        b"".join([text(tag) for group in tags for tag in group]),
    )
    probed = [selection for selection in append.unless if selection.types and selection.tags]
    rules = [selection for selection in append.unless if not (selection.types and selection.tags)] or ()
    for rule in rules:
        for named in (*rule.types, *rule.tags):
            text(named)
    probes = sum([len(selection.types) for selection in probed])
    return Parcel(
        ledger,
        append,
        Shape(tuple(map(len, tags)), probes, len(append.disclosures)),
        octets(append.request_id.bytes),
        octets(append.digest),
        entries,
        _probes(probed, append.after, probes) if probes else _NO_PROBES,
        rules,
        _values(append.disclosures) if append.disclosures else _NO_VALUES,
    )


def _probes(selections: Sequence[Selection], after: int, count: int) -> Probes:
    return Probes(
        int8(after) * count,
        b"".join([text(kind) for selection in selections for kind in selection.types]),
        b"".join([text(selection.tags[-1]) * len(selection.types) for selection in selections]),
        b"".join([_others(selection.tags[:-1]) * len(selection.types) for selection in selections]),
    )


def _others(tags: tuple[str, ...]) -> bytes:
    for tag in tags:
        text(tag)
    return octets(orjson.dumps(tags)) if tags else NULL


def _values(disclosures: Sequence[Disclosure]) -> Values:
    return Values(
        b"".join([text(disclosure.commitment) for disclosure in disclosures]),
        b"".join([text(disclosure.subject) for disclosure in disclosures]),
        b"".join([octets(disclosure.sealed) for disclosure in disclosures]),
    )


def _distinct(draft: Draft) -> tuple[str, ...]:
    tags = draft.tags
    return tags if len(set(tags)) == len(tags) else tuple(dict.fromkeys(tags))
