"""One server call for a batch of requests: its parameters, and what its answer means for each of them."""

from collections.abc import Iterator, Sequence
from itertools import chain, repeat
from operator import attrgetter
from typing import Final

import orjson

from adapters.postgres.interplay import Batch
from adapters.postgres.parcels import Parcel, spoken_id
from adapters.postgres.wire import (
    ARRAY_OF,
    BYTEA,
    INT4,
    INT8,
    JSONB,
    TEXT,
    UUID,
    array,
    bigints,
    integers,
    joined,
    numbers,
    text,
)
from application.recording.ports import Appended, BoundaryConflict, CommandIdReused

_COLUMNS: Final = (
    (TEXT, INT4),  # ledgers
    (INT4, UUID, BYTEA, INT4, INT4),  # requests
    (INT4, INT4),  # pairs
    (INT4, INT8, TEXT, TEXT, TEXT),  # probes
)
_MORE_COLUMNS: Final = (
    (INT4, INT4, TEXT, BYTEA, BYTEA, TEXT),  # entries
    (INT4, TEXT),  # tags
    (INT4, TEXT, TEXT, BYTEA),  # guarded values
)
TYPES: Final = [
    *(ARRAY_OF[kind] for kind in chain(*_COLUMNS)),
    JSONB,
    *(ARRAY_OF[kind] for kind in chain(*_MORE_COLUMNS)),
]
STATEMENT: Final = f"SELECT ledger.append({', '.join(f'${n}' for n in range(1, len(TYPES) + 1))})".encode()
FORMATS: Final = [1] * len(TYPES)

_RECORDED, _REPEATED, _REUSED, _CONFLICT, _BUSY = range(5)
_NO_TEXT, _NO_BYTES, _NO_INT8 = array(TEXT, 0, b""), array(BYTEA, 0, b""), array(INT8, 0, b"")
_NO_PROBES = (numbers(()), _NO_INT8, _NO_TEXT, _NO_TEXT, _NO_TEXT)
_NO_VALUES = (numbers(()), _NO_TEXT, _NO_TEXT, _NO_BYTES)
_JSONB_VERSION = b"\x01"


class Busy(Exception):
    """Another transaction is writing to the ledger, and the call did not wait for it."""


Outcome = Appended | BoundaryConflict | CommandIdReused | Busy


class Call:
    """A batch as one call."""

    def __init__(self, batch: Batch) -> None:
        """Place the requests in their ledgers."""
        self._parcels = batch.parcels
        self._pairs = batch.pairs
        self._sizes = [parcel.size for parcel in batch.parcels]
        self.ledgers = list(dict.fromkeys(parcel.ledger for parcel in batch.parcels))
        places = {ledger: place for place, ledger in enumerate(self.ledgers)}
        self._places = [places[parcel.ledger] for parcel in batch.parcels]
        self._totals = [0] * len(self.ledgers)
        self._starts: list[int] = []
        for place, size in zip(self._places, self._sizes, strict=True):
            self._starts.append(self._totals[place] + 1)
            self._totals[place] += size

    def parameters(self) -> list[bytes]:
        """The binary parameters of the prepared statement."""
        parcels = self._parcels
        return [
            joined(TEXT, len(self.ledgers), map(text, self.ledgers)),
            numbers(tuple(self._totals)),
            numbers(tuple(place + 1 for place in self._places)),
            joined(UUID, len(parcels), map(attrgetter("key"), parcels)),
            joined(BYTEA, len(parcels), map(attrgetter("digest"), parcels)),
            numbers(tuple(self._starts)),
            numbers(tuple(self._sizes)),
            integers([leader for leader, _ in self._pairs]),
            integers([follower for _, follower in self._pairs]),
            *_probes(parcels),
            _rules(parcels),
            *_entries(parcels, self._sizes),
            *_values(parcels),
        ]

    def outcomes(self, answer: bytes) -> Iterator[Outcome]:
        """What became of each request, in order."""
        values = bigints(answer)
        bases = values[: len(self.ledgers)]
        verdicts = values[len(self.ledgers) :]
        if not verdicts:
            for place, start, size in zip(self._places, self._starts, self._sizes, strict=True):
                first = (bases[place] or 0) + start
                yield Appended(first, first + size - 1, repeated=False)
            return
        for parcel, verdict, first, size in zip(
            self._parcels, verdicts[0::3], verdicts[1::3], verdicts[2::3], strict=True
        ):
            yield _outcome(parcel, verdict or 0, first or 0, size or 0)


def _outcome(parcel: Parcel, verdict: int, first: int, size: int) -> Outcome:
    if verdict in {_RECORDED, _REPEATED}:
        return Appended(first, first + size - 1, repeated=verdict == _REPEATED)
    if verdict == _REUSED:
        return CommandIdReused(f"{spoken_id(parcel.append.request_id)} was used before, with other content")
    if verdict == _CONFLICT:
        return BoundaryConflict(f"something that bears on this was recorded after position {parcel.append.after}")
    return Busy(parcel.ledger)


def _probes(parcels: Sequence[Parcel]) -> tuple[bytes, ...]:
    probes = [parcel.probes for parcel in parcels]
    counts = [probe.count for probe in probes]
    total = sum(counts)
    if not total:
        return _NO_PROBES
    return (
        _owners(counts),
        joined(INT8, total, [probe.afters for probe in probes]),
        joined(TEXT, total, [probe.types for probe in probes]),
        joined(TEXT, total, [probe.tags for probe in probes]),
        joined(TEXT, total, [probe.others for probe in probes], nulls=True),
    )


def _rules(parcels: Sequence[Parcel]) -> bytes:
    rules = [
        {"request": place, "after": parcel.append.after, "types": rule.types or None, "tags": rule.tags}
        for place, parcel in enumerate(parcels, start=1)
        for rule in parcel.rules
    ]
    return _JSONB_VERSION + orjson.dumps(rules)


def _entries(parcels: Sequence[Parcel], sizes: Sequence[int]) -> tuple[bytes, ...]:
    entries = [parcel.entries for parcel in parcels]
    total = sum(sizes)
    tag_counts = [count for group in entries for count in group.tag_counts]
    return (
        _owners(sizes),
        numbers(tuple(chain.from_iterable(map(range, sizes)))),
        joined(TEXT, total, [group.types for group in entries]),
        joined(BYTEA, total, [group.heads for group in entries]),
        joined(BYTEA, total, [group.tails for group in entries], nulls=True),
        joined(TEXT, total, [group.labels for group in entries], nulls=True),
        _owners(tag_counts),
        joined(TEXT, sum(tag_counts), [group.tags for group in entries]),
    )


def _values(parcels: Sequence[Parcel]) -> tuple[bytes, ...]:
    values = [parcel.values for parcel in parcels]
    counts = [value.count for value in values]
    total = sum(counts)
    if not total:
        return _NO_VALUES
    return (
        _owners(counts),
        joined(TEXT, total, [value.commitments for value in values]),
        joined(TEXT, total, [value.subjects for value in values]),
        joined(BYTEA, total, [value.sealed for value in values]),
    )


def _owners(counts: Sequence[int]) -> bytes:
    """For each of the things that the first, the second … have so many of, whose it is."""
    return numbers(tuple(chain.from_iterable(map(repeat, range(1, len(counts) + 1), counts))))
