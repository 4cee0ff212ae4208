"""How the arrays of a call lie beside each other: it depends on how many of everything there are, and little else."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, repeat
from typing import NamedTuple

from adapters.postgres.parcels import Shape
from adapters.postgres.wire import BYTEA, INT8, TEXT, UUID, header, integers

_REMEMBERED = 1_024


class Layout(NamedTuple):
    """The parts of a call that the shapes of its requests determine."""

    places: Sequence[int]
    starts: Sequence[int]
    sizes: Sequence[int]
    ledgers: bytes
    totals: bytes
    request_ledger: bytes
    request_id: bytes
    request_digest: bytes
    request_start: bytes
    request_size: bytes
    probe_request: bytes
    probe_after: bytes
    probe_text: bytes
    entry_request: bytes
    entry_step: bytes
    entry_text: bytes
    entry_bytes: bytes
    tag_entry: bytes
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
    requests, entries, tags = len(shapes), sum(sizes), sum(tag_counts)
    probes, values = sum(shape[1] for shape in shapes), sum(shape[2] for shape in shapes)
    return Layout(
        places=places,
        starts=starts,
        sizes=sizes,
        ledgers=header(TEXT, len(totals)),
        totals=integers(totals),
        request_ledger=integers([place + 1 for place in places]),
        request_id=header(UUID, requests),
        request_digest=header(BYTEA, requests),
        request_start=integers(starts),
        request_size=integers(sizes),
        probe_request=integers(_owners(shape[1] for shape in shapes)),
        probe_after=header(INT8, probes),
        probe_text=header(TEXT, probes),
        entry_request=integers(_owners(sizes)),
        entry_step=integers([step for size in sizes for step in range(size)]),
        entry_text=header(TEXT, entries),
        entry_bytes=header(BYTEA, entries),
        tag_entry=integers(_owners(tag_counts)),
        tag_name=header(TEXT, tags),
        sealed_request=integers(_owners(shape[2] for shape in shapes)),
        sealed_text=header(TEXT, values),
        sealed_bytes=header(BYTEA, values),
    )


def _owners(counts: Iterable[int]) -> list[int]:
    """For each of the things that the first, the second … have so many of, whose it is (from 1)."""
    return list(chain.from_iterable(repeat(owner, count) for owner, count in enumerate(counts, start=1)))
