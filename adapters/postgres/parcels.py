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

Probes: TypeAlias = tuple[bytes, bytes, bytes, bytes, bytes]
"""Conditions on one type and one tag by column: positions, types, tags, further tags of the selection, one of these."""

Values: TypeAlias = tuple[bytes, bytes, bytes]
"""Guarded values by column: commitments, subjects, encrypted values."""


class Parcel(NamedTuple):
    """One request to one ledger. Rules are the conditions that name no type or no tag.

    A plain one has stamped entries with tags, and neither rules nor guarded values.
    """

    ledger: str
    append: Append
    shape: Shape
    key: bytes
    digest: bytes
    entries: Entries
    probes: Probes
    rules: Sequence[tuple[Selection, int]]
    values: Values
    plain: bool


_NO_VALUES: Values = (b"", b"", b"")
_UNCONDITIONAL: tuple[int, Probes, Sequence[tuple[Selection, int]]] = (0, (b"", b"", b"", b"", b""), ())


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
    count, probes, rules = _conditions(append) if append.unless else _UNCONDITIONAL
    tag_counts, entries = _entries(append.drafts, tails, labels)
    disclosures = append.disclosures
    return Parcel(
        ledger,
        append,
        (tag_counts, count, len(disclosures)),
        octets(append.request_id.bytes),
        octets(append.digest),
        entries,
        probes,
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


def _conditions(append: Append) -> tuple[int, Probes, Sequence[tuple[Selection, int]]]:
    count = 0
    afters = types = tags = others = seconds = b""
    rules: list[tuple[Selection, int]] = []
    for selection, after in append.conditions:
        size = len(selection.types)
        if size and selection.tags:
            *further, main = selection.tags
            count += size
            afters += int8(after) * size
            types += b"".join(map(text, selection.types))
            tags += text(main) * size
            others += (_others(further) if further else NULL) * size
            seconds += (text(further[-1]) if further else NULL) * size
        else:
            rules.append((selection, after))
            for named in (*selection.types, *selection.tags):
                text(named)
    return count, (afters, types, tags, others, seconds), rules


def _others(tags: Sequence[str]) -> bytes:
    for tag in tags:
        text(tag)
    return octets(orjson.dumps(tags))


def _values(disclosures: Sequence[Disclosure]) -> Values:
    return (
        b"".join([text(disclosure.commitment) for disclosure in disclosures]),
        b"".join([text(disclosure.subject) for disclosure in disclosures]),
        b"".join([octets(disclosure.sealed) for disclosure in disclosures]),
    )


def _distinct(tags: tuple[str, ...]) -> tuple[str, ...]:
    return tags if len(set(tags)) == len(tags) else tuple(dict.fromkeys(tags))
