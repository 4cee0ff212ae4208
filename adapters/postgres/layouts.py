"""How the arrays of a call lie beside each other: it depends on how many of everything there are, and little else."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, repeat
from typing import NamedTuple

from adapters.postgres.parcels import Parcel, Shape
from adapters.postgres.wire import BYTEA, INT4, INT8, NULL, TEXT, UUID, header, int4, integers

_REMEMBERED = 1_024


class Layout(NamedTuple):
    """The parts of a call that the shapes of its requests determine."""

    places: Sequence[int]
    starts: Sequence[int]
    sizes: Sequence[int]
    sums: Sequence[int]
    ledgers: bytes
    totals: bytes
    request_ledger: bytes
    request_id: bytes
    request_digest: bytes
    request_start: bytes
    request_size: bytes
    probe_request: bytes
    probe_place: bytes
    probe_after: bytes
    probe_text: bytes
    entry_request: bytes
    entry_step: bytes
    entry_place: bytes
    entry_offset: bytes
    entry_id: bytes
    entry_size: bytes
    entry_text: bytes
    entry_bytes: bytes
    tag_entry: bytes
    tag_place: bytes
    tag_offset: bytes
    tag_name: bytes
    sealed_request: bytes
    sealed_text: bytes
    sealed_bytes: bytes


@lru_cache(maxsize=_REMEMBERED)
def layout(places: tuple[int, ...], shapes: tuple[Shape, ...]) -> Layout:
    """The layout of requests with these shapes, each in the ledger that stands at its place (from 0) in the call."""
    sizes = [len(shape[0]) for shape in shapes]
    totals = [0] * (max(places) + 1)
    starts: list[int] = []
    for place, size in zip(places, sizes, strict=True):
        starts.append(totals[place] + 1)
        totals[place] += size
    tag_counts = [count for shape in shapes for count in shape[0]]
    entry_places = _repeated([place + 1 for place in places], sizes)
    offsets = [start + step for start, size in zip(starts, sizes, strict=True) for step in range(size)]
    requests, entries, tags = len(shapes), sum(sizes), sum(tag_counts)
    probes, values = sum(shape[1] for shape in shapes), sum(shape[2] for shape in shapes)
    return Layout(
        places=places,
        starts=starts,
        sizes=sizes,
        sums=totals,
        ledgers=header(TEXT, len(totals)),
        totals=integers(totals),
        request_ledger=integers([place + 1 for place in places]),
        request_id=header(UUID, requests),
        request_digest=header(BYTEA, requests),
        request_start=integers(starts),
        request_size=integers(sizes),
        probe_request=integers(_owners(shape[1] for shape in shapes)),
        probe_place=integers(_repeated([place + 1 for place in places], [shape[1] for shape in shapes])),
        probe_after=header(INT8, probes),
        probe_text=header(TEXT, probes),
        entry_request=integers(_owners(sizes)),
        entry_step=integers([step for size in sizes for step in range(size)]),
        entry_place=integers(entry_places),
        entry_offset=integers(offsets),
        entry_id=header(UUID, entries),
        entry_size=header(INT4, entries) + b"".join([int4(size) + NULL * (size - 1) for size in sizes]),
        entry_text=header(TEXT, entries),
        entry_bytes=header(BYTEA, entries),
        tag_entry=integers(_owners(tag_counts)),
        tag_place=integers(_repeated(entry_places, tag_counts)),
        tag_offset=integers(_repeated(offsets, tag_counts)),
        tag_name=header(TEXT, tags),
        sealed_request=integers(_owners(shape[2] for shape in shapes)),
        sealed_text=header(TEXT, values),
        sealed_bytes=header(BYTEA, values),
    )


def placed(parcels: Sequence[Parcel]) -> tuple[list[str], Layout]:
    """The ledgers of the requests, and the layout of a call to them in that order."""
    ledgers = list(dict.fromkeys([parcel.ledger for parcel in parcels]))
    places = {ledger: place for place, ledger in enumerate(ledgers)}
    return ledgers, layout(
        tuple([places[parcel.ledger] for parcel in parcels]), tuple([parcel.shape for parcel in parcels])
    )


def _owners(counts: Iterable[int]) -> list[int]:
    """For each of the things that the first, the second … have so many of, whose it is (from 1)."""
    return list(chain.from_iterable(repeat(owner, count) for owner, count in enumerate(counts, start=1)))


def _repeated(numbers: Sequence[int], counts: Sequence[int]) -> list[int]:
    """Each of the numbers as often as the count beside it says."""
    return list(chain.from_iterable(map(repeat, numbers, counts)))
