"""A request as the bytes that go over the wire, made on its caller's own thread and refused there."""

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

import orjson

from adapters.entries.admission import admit, check_length
from adapters.entries.store import Append, Disclosure, Draft, Selection
from adapters.postgres.wire import NULL, int8, octets, text

Shape: TypeAlias = tuple[tuple[int, ...], int, int]
"""How many of everything a request has: entries by how many tags each carries, probes, guarded values."""

Entries: TypeAlias = tuple[bytes, bytes, bytes, bytes, bytes, bytes]
"""Drafts by column: types, heads, tails, labels (the tags as given, where the entry does not tell them), tags; and by
tag its draft's type."""

Condition: TypeAlias = tuple[Selection, int]
"""What is selected, and the position after which nothing of it may stand."""

Probes: TypeAlias = tuple[bytes, bytes, bytes]
"""Conditions on one type and one tag by column: positions, types, tags."""

Values: TypeAlias = tuple[bytes, bytes, bytes]
"""Guarded values by column: commitments, subjects, encrypted values."""


class Parcel(NamedTuple):
    """One request to one ledger. Rules are the conditions that name no type or no tag, probed are all others.

    A plain one has stamped entries with tags, and neither rules nor guarded values.
    """

    ledger: str
    append: Append
    shape: Shape
    key: bytes
    digest: bytes
    entries: Entries
    probed: Sequence[Condition]
    rules: Sequence[Condition]
    values: Values
    plain: bool


_NO_VALUES: Values = (b"", b"", b"")


def parcel(ledger: str, append: Append) -> Parcel:
    """The request, ready to be sent.

    Raises:
        NotStorable: the request could never be stored.
    """
    admit(append)
    drafts = append.drafts
    if len(drafts) == 1:
        return _parcel(ledger, append, octets(drafts[0].tail), NULL, stamped=True)
    return _parcel(ledger, append, b"".join([octets(draft.tail) for draft in drafts]), NULL * len(drafts), stamped=True)


def verbatim(ledger: str, append: Append) -> Parcel:
    """The same for drafts whose head is the whole entry: stored as it is, its tags in the order given."""
    for draft in append.drafts:
        check_length(len(draft.head))
    labels = b"".join([octets(orjson.dumps(draft.tags)) for draft in append.drafts])
    return _parcel(ledger, append, NULL * len(append.drafts), labels, stamped=False)


def _parcel(ledger: str, append: Append, tails: bytes, labels: bytes, *, stamped: bool) -> Parcel:
    probed, rules = _conditions(append)
    tag_counts, entries = _entries(append.drafts, tails, labels)
    disclosures = append.disclosures
    return Parcel(
        ledger,
        append,
        (tag_counts, count_probes(probed), len(disclosures)),
        octets(append.request_id.bytes),
        octets(append.digest),
        entries,
        probed,
        rules,
        _values(disclosures) if disclosures else _NO_VALUES,
        stamped and not rules and not disclosures and all(tag_counts),
    )


def _entries(drafts: Sequence[Draft], tails: bytes, labels: bytes) -> tuple[tuple[int, ...], Entries]:
    if len(drafts) == 1:
        draft = drafts[0]
        tags = _distinct(draft.tags)
        kind = text(draft.type)
        return (len(tags),), (
            kind,
            octets(draft.head),
            tails,
            labels,
            b"".join(map(text, tags)),
            kind * len(tags),
        )
    groups = [_distinct(draft.tags) for draft in drafts]
    return tuple(map(len, groups)), (
        b"".join([text(draft.type) for draft in drafts]),
        b"".join([octets(draft.head) for draft in drafts]),
        tails,
        labels,
        b"".join([text(tag) for group in groups for tag in group]),
        b"".join([text(draft.type) * len(group) for draft, group in zip(drafts, groups, strict=True)]),
    )


def _conditions(append: Append) -> tuple[Sequence[Condition], Sequence[Condition]]:
    probed: list[Condition] = []
    rules: list[Condition] = []
    for condition in append.conditions:
        selection, _ = condition
        for named in (*selection.types, *selection.tags):
            text(named)
        (probed if selection.types and selection.tags else rules).append(condition)
    return probed, rules


def count_probes(probed: Sequence[Condition]) -> int:
    """How many probes the conditions make: one for each type."""
    return sum([len(selection.types) for selection, _ in probed])


def probes(probed: Sequence[Condition]) -> Probes:
    """The conditions by column; a selection is looked up by the last of its tags."""
    return (
        b"".join([int8(after) * len(selection.types) for selection, after in probed]),
        b"".join([text(kind) for selection, _ in probed for kind in selection.types]),
        b"".join([text(selection.tags[-1]) * len(selection.types) for selection, _ in probed]),
    )


def seconds(probed: Sequence[Condition]) -> bytes:
    """By probe: one more tag of its selection, if it has more."""
    return b"".join(
        [
            (text(selection.tags[-2]) if len(selection.tags) > 1 else NULL) * len(selection.types)
            for selection, _ in probed
        ]
    )


def others(probed: Sequence[Condition]) -> bytes:
    """By probe: all the other tags of its selection, if it has more."""
    return b"".join(
        [
            (octets(orjson.dumps(selection.tags[:-1])) if len(selection.tags) > 1 else NULL) * len(selection.types)
            for selection, _ in probed
        ]
    )


def _values(disclosures: Sequence[Disclosure]) -> Values:
    return (
        b"".join([text(disclosure.commitment) for disclosure in disclosures]),
        b"".join([text(disclosure.subject) for disclosure in disclosures]),
        b"".join([octets(disclosure.sealed) for disclosure in disclosures]),
    )


def _distinct(tags: tuple[str, ...]) -> tuple[str, ...]:
    return tags if len(set(tags)) == len(tags) else tuple(dict.fromkeys(tags))
