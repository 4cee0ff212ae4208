"""The quick way to record: a statement that presumes how far ledgers have grown, and adds nothing where that is wrong.

Whoever records knows, nearly always, where the ledgers stand. A statement that moves their heads from there to where
they will stand sees everything up to there, so that it can judge and insert at once, instead of locking first and
looking afterwards. It moves no head that another transaction may hold, and so it waits for nobody.
"""

from collections.abc import Sequence
from functools import cached_property
from importlib.resources import files
from typing import Final

from adapters.postgres.layouts import Layout, layout
from adapters.postgres.lines import Statement
from adapters.postgres.parcels import Parcel
from adapters.postgres.wire import ARRAY_OF, BYTEA, INT4, INT8, NULL, TEXT, UUID, header, int4, int8, smalls, text
from application.recording.ports import Appended

_STATEMENTS: Final = files("adapters.postgres") / "statements"
_TEXTS, _BYTES, _IDS, _SMALL, _LARGE = (ARRAY_OF[kind] for kind in (TEXT, BYTEA, UUID, INT4, INT8))
_PROBES: Final = (_LARGE, _TEXTS, _TEXTS, _TEXTS)
_ENTRIES: Final = (_SMALL, _IDS, _BYTES, _SMALL, _TEXTS, _BYTES, _BYTES)
_TAGS: Final = (_SMALL, _TEXTS, _TEXTS)
_LEDGERS: Final = (_TEXTS, _TEXTS, _SMALL, _TEXTS, _SMALL)


def _statement(name: str, *types: int) -> Statement:
    return Statement(f"record-{name}".encode(), _STATEMENTS.joinpath(f"{name}.sql").read_bytes(), types)


SINGLE: Final = _statement("single", TEXT, INT8, UUID, BYTEA, TEXT, BYTEA, BYTEA, _TEXTS)
ONE_LEDGER: Final = _statement("one_ledger", TEXT, INT8, INT4, *_PROBES, *_ENTRIES, *_TAGS)
MANY_LEDGERS: Final = _statement("many_ledgers", _TEXTS, _LARGE, _SMALL, *_PROBES, *_ENTRIES, *_TAGS, *_LEDGERS)
PRESUMING: Final = (SINGLE, ONE_LEDGER, MANY_LEDGERS)


class PresumingCall:
    """Plain requests that do not stand in each other's way, as one such statement."""

    def __init__(self, parcels: Sequence[Parcel]) -> None:
        """Place the requests in their ledgers."""
        self._parcels = parcels
        self._bases: Sequence[int] = ()
        if len(parcels) == 1:
            self.ledgers: Sequence[str] = (parcels[0].ledger,)
            self.sizes: Sequence[int] = (len(parcels[0].shape[0]),)
            """How many entries each ledger gets."""
        else:
            self.ledgers = list(dict.fromkeys([parcel.ledger for parcel in parcels]))
            self.sizes = self._layout.sums

    @cached_property
    def _layout(self) -> Layout:
        places = {ledger: place for place, ledger in enumerate(self.ledgers)}
        return layout(
            tuple([places[parcel.ledger] for parcel in self._parcels]),
            tuple([parcel.shape for parcel in self._parcels]),
        )

    def presuming(self, bases: Sequence[int]) -> tuple[Statement, Sequence[bytes | None]]:
        """What to call when the ledgers stand at these positions, and its binary parameters."""
        self._bases = bases
        if len(self._parcels) == 1 and _is_single(self._parcels[0], bases[0]):
            return SINGLE, _single(self._parcels[0], bases[0])
        shared = self._shared()
        if len(bases) == 1:
            return ONE_LEDGER, [self.ledgers[0].encode(), int8(bases[0])[4:], int4(self.sizes[0])[4:], *shared]
        return MANY_LEDGERS, [
            self._layout.ledgers + b"".join(map(text, self.ledgers)),
            header(INT8, len(bases)) + b"".join(map(int8, bases)),
            self._layout.totals,
            *shared,
            *self._ledgers(),
        ]

    def outcomes(self, answer: bytes | None) -> list[Appended | None]:
        """Where the entries of each request stand; nothing for a request that was not recorded."""
        if answer is None:
            return [None] * len(self._parcels)
        bases = self._bases
        if len(self._parcels) == 1:
            return [Appended(bases[0] + 1, bases[0] + self.sizes[0], repeated=False)]
        lay = self._layout
        moved = range(1) if len(bases) == 1 else {number - 1 for number in smalls(answer)}
        return [
            Appended((first := bases[place] + start), first + size - 1, repeated=False) if place in moved else None
            for place, start, size in zip(lay.places, lay.starts, lay.sizes, strict=True)
        ]

    def _shared(self) -> list[bytes]:
        parcels, lay, join = self._parcels, self._layout, b"".join
        types, heads, tails, _, tags, tag_types = map(join, zip(*[parcel.entries for parcel in parcels], strict=True))
        afters, probe_types, probe_tags, _, seconds = map(
            join, zip(*[parcel.probes for parcel in parcels], strict=True)
        )
        return [
            lay.probe_after + afters,
            lay.probe_text + probe_types,
            lay.probe_text + probe_tags,
            lay.probe_text + seconds,
            lay.entry_offset,
            lay.entry_id + join(_first_only(lay, [parcel.key for parcel in parcels])),
            lay.entry_bytes + join(_first_only(lay, [parcel.digest for parcel in parcels])),
            lay.entry_size,
            lay.entry_text + types,
            lay.entry_bytes + heads,
            lay.entry_bytes + tails,
            lay.tag_offset,
            lay.tag_name + tags,
            lay.tag_name + tag_types,
        ]

    def _ledgers(self) -> list[bytes]:
        lay, join = self._layout, b"".join
        each = [(text(parcel.ledger), *parcel.shape) for parcel in self._parcels]
        return [
            lay.probe_text + join([ledger * probes for ledger, _, probes, _ in each]),
            lay.entry_text + join([ledger * len(tag_counts) for ledger, tag_counts, _, _ in each]),
            lay.entry_place,
            lay.tag_name + join([ledger * sum(tag_counts) for ledger, tag_counts, _, _ in each]),
            lay.tag_place,
        ]


def _is_single(parcel: Parcel, base: int) -> bool:
    """Whether the request has one entry, and nothing can stand in its way once the head is where it is presumed."""
    append = parcel.append
    return len(parcel.shape[0]) == 1 and (not append.unless or min(append.since, default=append.after) >= base)


def _single(parcel: Parcel, base: int) -> list[bytes]:
    kind, head, tail, _, tags, _ = parcel.entries
    append = parcel.append
    return [
        parcel.ledger.encode(),
        int8(base)[4:],
        append.request_id.bytes,
        append.digest,
        kind[4:],
        head[4:],
        tail[4:],
        header(TEXT, parcel.shape[0][0]) + tags,
    ]


def _first_only(lay: Layout, elements: Sequence[bytes]) -> Sequence[bytes]:
    """What each request has once, beside its first entry."""
    if len(elements) == sum(lay.sizes):
        return elements
    return [element + NULL * (size - 1) for element, size in zip(elements, lay.sizes, strict=True)]
