"""The quick way to record: a statement that presumes how far ledgers have grown, and adds nothing where that is wrong.

Whoever records knows, nearly always, where the ledgers stand. A statement that moves their heads from there to where
they will stand sees everything up to there, so that it can judge and insert at once, instead of locking first and
looking afterwards. It moves no head that another transaction may hold, and so it waits for nobody.
"""

from collections.abc import Sequence
from importlib.resources import files
from typing import Final

from adapters.postgres.layouts import Layout, placed
from adapters.postgres.lines import Statement
from adapters.postgres.parcels import Parcel, count_probes, probes, seconds
from adapters.postgres.wire import ARRAY_OF, BYTEA, INT4, INT8, NULL, TEXT, UUID, header, int4, int8, smalls, text
from application.recording.ports import Appended

_STATEMENTS: Final = files("adapters.postgres") / "statements"
_TEXTS, _BYTES, _IDS, _SMALL, _LARGE = (ARRAY_OF[kind] for kind in (TEXT, BYTEA, UUID, INT4, INT8))
_PROBES: Final = (_LARGE, _TEXTS, _TEXTS, _TEXTS)
_ENTRIES: Final = (_SMALL, _IDS, _BYTES, _SMALL, _TEXTS, _BYTES, _BYTES)
_TAGS: Final = (_SMALL, _TEXTS, _TEXTS)
_LEDGERS: Final = (_TEXTS, _TEXTS, _SMALL, _TEXTS, _SMALL)


def _text(name: str) -> str:
    return _STATEMENTS.joinpath(f"{name}.sql").read_text(encoding="utf-8")


def _statement(name: str, template: str, *types: int, ledger: str = "$1", unless: str = "") -> Statement:
    conflict = _text("conflict").format(ledger=ledger)
    text = _text(template).format(conflict=conflict, unless=unless.format(conflict=conflict))
    return Statement(f"record-{name}".encode(), text.encode(), types)


_SINGLE: Final = (TEXT, INT8, UUID, BYTEA, TEXT, BYTEA, BYTEA, _TEXTS)
_EACH: Final = (*_PROBES, *_ENTRIES, *_TAGS)

SINGLE: Final = _statement("single", "single", *_SINGLE)
SINGLE_UNLESS: Final = _statement("single-unless", "single", *_SINGLE, *_PROBES, unless=_text("unless"))
ONE_LEDGER: Final = _statement("one-ledger", "one_ledger", TEXT, INT8, INT4, *_EACH)
MANY_LEDGERS: Final = _statement(
    "many-ledgers", "many_ledgers", _TEXTS, _LARGE, _SMALL, *_EACH, *_LEDGERS, ledger="c.ledger"
)
PRESUMING: Final = (SINGLE, SINGLE_UNLESS, ONE_LEDGER, MANY_LEDGERS)


class PresumingCall:
    """Plain requests that do not stand in each other's way, as one such statement."""

    def __init__(self, parcels: Sequence[Parcel]) -> None:
        """Place the requests in their ledgers."""
        self._parcels = parcels
        self._bases: Sequence[int] = ()
        self._layout: Layout | None = None
        self.ledgers: Sequence[str] = (parcels[0].ledger,)
        self.sizes: Sequence[int] = (len(parcels[0].shape[0]),)
        """How many entries each ledger gets."""
        if len(parcels) > 1 or self.sizes[0] > 1:
            self.ledgers, self._layout = placed(parcels)
            self.sizes = self._layout.sums

    def presuming(self, bases: Sequence[int]) -> tuple[Statement, Sequence[bytes | None]]:
        """What to call when the ledgers stand at these positions, and its binary parameters."""
        self._bases = bases
        lay = self._layout
        if lay is None:
            return _single(self._parcels[0], bases[0])
        each = _each(self._parcels, lay)
        if len(bases) == 1:
            return ONE_LEDGER, [self.ledgers[0].encode(), int8(bases[0])[4:], int4(self.sizes[0])[4:], *each]
        return MANY_LEDGERS, [
            lay.ledgers + b"".join(map(text, self.ledgers)),
            header(INT8, len(bases)) + b"".join(map(int8, bases)),
            lay.totals,
            *each,
            *_ledgers(self._parcels, lay),
        ]

    def outcomes(self, answer: bytes | None) -> list[Appended | None]:
        """Where the entries of each request stand; nothing for a request that was not recorded."""
        if answer is None:
            return [None] * len(self._parcels)
        bases, lay = self._bases, self._layout
        if lay is None:
            return [Appended(bases[0] + 1, bases[0] + 1, repeated=False)]
        moved = range(1) if len(bases) == 1 else {number - 1 for number in smalls(answer)}
        return [
            Appended((first := bases[place] + start), first + size - 1, repeated=False) if place in moved else None
            for place, start, size in zip(lay.places, lay.starts, lay.sizes, strict=True)
        ]


def _each(parcels: Sequence[Parcel], lay: Layout) -> list[bytes]:
    join = b"".join
    types, heads, tails, _, tags, tag_types = map(join, zip(*[parcel.entries for parcel in parcels], strict=True))
    probed = [condition for parcel in parcels for condition in parcel.probed]
    afters, probe_types, probe_tags = probes(probed)
    return [
        lay.probe_after + afters,
        lay.probe_text + probe_types,
        lay.probe_text + probe_tags,
        lay.probe_text + seconds(probed),
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


def _ledgers(parcels: Sequence[Parcel], lay: Layout) -> list[bytes]:
    join = b"".join
    each = [(text(parcel.ledger), *parcel.shape) for parcel in parcels]
    return [
        lay.probe_text + join([ledger * count for ledger, _, count, _ in each]),
        lay.entry_text + join([ledger * len(tag_counts) for ledger, tag_counts, _, _ in each]),
        lay.entry_place,
        lay.tag_name + join([ledger * sum(tag_counts) for ledger, tag_counts, _, _ in each]),
        lay.tag_place,
    ]


def _single(parcel: Parcel, base: int) -> tuple[Statement, Sequence[bytes | None]]:
    """What records the request's one entry. A condition from where the head is presumed to stand holds if it does."""
    kind, head, tail, _, tags, _ = parcel.entries
    append = parcel.append
    entry = [
        parcel.ledger.encode(),
        int8(base)[4:],
        append.request_id.bytes,
        append.digest,
        kind[4:],
        head[4:],
        tail[4:],
        header(TEXT, parcel.shape[0][0]) + tags,
    ]
    unsure = [condition for condition in parcel.probed if condition[1] < base]
    if not unsure:
        return SINGLE, entry
    texts, (afters, types, main) = header(TEXT, count := count_probes(unsure)), probes(unsure)
    return SINGLE_UNLESS, [
        *entry,
        header(INT8, count) + afters,
        texts + types,
        texts + main,
        texts + seconds(unsure),
    ]


def _first_only(lay: Layout, elements: Sequence[bytes]) -> Sequence[bytes]:
    """What each request has once, beside its first entry."""
    if len(elements) == sum(lay.sizes):
        return elements
    return [element + NULL * (size - 1) for element, size in zip(elements, lay.sizes, strict=True)]
