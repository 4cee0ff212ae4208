"""One server call for a batch of requests: its parameters, and what its answer means for each of them."""

from collections.abc import Sequence
from typing import Final

import orjson

from adapters.postgres.interplay import Batch
from adapters.postgres.layouts import placed
from adapters.postgres.lines import Statement
from adapters.postgres.parcels import Parcel, others, probes
from adapters.postgres.wire import ARRAY_OF, BYTEA, INT4, INT8, JSONB, TEXT, UUID, bigints, integers, text
from application.recording.ports import Appended, BoundaryConflict, CommandIdReused

_COLUMNS: Final = (TEXT, INT4, INT4, UUID, BYTEA, INT4, INT4, INT4, INT4, INT4, INT8, TEXT, TEXT, TEXT)
_MORE_COLUMNS: Final = (INT4, INT4, TEXT, BYTEA, BYTEA, TEXT, INT4, TEXT, INT4, TEXT, TEXT, BYTEA)
_TYPES: Final = [*(ARRAY_OF[kind] for kind in _COLUMNS), JSONB, *(ARRAY_OF[kind] for kind in _MORE_COLUMNS)]
_TEXT: Final = f"SELECT ledger.append({', '.join(f'${n}' for n in range(1, len(_TYPES) + 1))})"
RECORD: Final = Statement(b"record", _TEXT.encode(), _TYPES)

_RECORDED, _REPEATED, _REUSED, _CONFLICT, _BUSY = range(5)
_NO_RULES: Final = b"\x01[]"  # the version of the format, and no rule
_NO_PAIRS: Final = integers([])


class Busy(Exception):
    """Another transaction is writing to the ledger, and the call did not wait for it."""


Outcome = Appended | BoundaryConflict | CommandIdReused | Busy


class Call:
    """A batch as one call."""

    def __init__(self, batch: Batch) -> None:
        """Place the requests in their ledgers."""
        parcels = self._parcels = batch.parcels
        self._pairs = batch.pairs
        self.ledgers, self._layout = placed(parcels)

    @property
    def statement(self) -> Statement:
        """The prepared statement to call."""
        return RECORD

    def parameters(self) -> Sequence[bytes | None]:
        """The binary parameters of the prepared statement, in the order of the function's."""
        parcels, lay, join = self._parcels, self._layout, b"".join
        types, heads, tails, labels, tags, _ = map(join, zip(*[parcel.entries for parcel in parcels], strict=True))
        probed = [condition for parcel in parcels for condition in parcel.probed]
        afters, probe_types, probe_tags = probes(probed)
        marks, subjects, values = map(join, zip(*[parcel.values for parcel in parcels], strict=True))
        return [
            lay.ledgers + join(map(text, self.ledgers)),
            lay.totals,
            lay.request_ledger,
            lay.request_id + join([parcel.key for parcel in parcels]),
            lay.request_digest + join([parcel.digest for parcel in parcels]),
            lay.request_start,
            lay.request_size,
            integers([leader for leader, _ in self._pairs]) if self._pairs else _NO_PAIRS,
            integers([follower for _, follower in self._pairs]) if self._pairs else _NO_PAIRS,
            lay.probe_request,
            lay.probe_after + afters,
            lay.probe_text + probe_types,
            lay.probe_text + probe_tags,
            lay.probe_text + others(probed),
            rules_of(parcels),
            lay.entry_request,
            lay.entry_step,
            lay.entry_text + types,
            lay.entry_bytes + heads,
            lay.entry_bytes + tails,
            lay.entry_text + labels,
            lay.tag_entry,
            lay.tag_name + tags,
            lay.sealed_request,
            lay.sealed_text + marks,
            lay.sealed_text + subjects,
            lay.sealed_bytes + values,
        ]

    def outcomes(self, answer: bytes) -> list[Outcome]:
        """What became of each request, in order."""
        numbers = bigints(answer)
        if len(numbers) == len(self.ledgers):
            lay = self._layout
            return [
                Appended((first := (numbers[place] or 0) + start), first + size - 1, repeated=False)
                for place, start, size in zip(lay.places, lay.starts, lay.sizes, strict=True)
            ]
        return judged(self._parcels, numbers[len(self.ledgers) :])


def judged(parcels: Sequence[Parcel], verdicts: Sequence[int | None]) -> list[Outcome]:
    """What became of each request, by its verdict, its first position and the number of its entries."""
    each = zip(parcels, verdicts[0::3], verdicts[1::3], verdicts[2::3], strict=True)
    return [_outcome(parcel, verdict or 0, first or 0, size or 0) for parcel, verdict, first, size in each]


def rules_of(parcels: Sequence[Parcel]) -> bytes:
    """The conditions that name no type or no tag, as the functions read them."""
    rules = [
        {"request": place, "after": after, "types": rule.types or None, "tags": rule.tags}
        for place, parcel in enumerate(parcels, start=1)
        for rule, after in parcel.rules
    ]
    return _NO_RULES[:1] + orjson.dumps(rules) if rules else _NO_RULES


def _outcome(parcel: Parcel, verdict: int, first: int, size: int) -> Outcome:
    if verdict in {_RECORDED, _REPEATED}:
        return Appended(first, first + size - 1, repeated=verdict == _REPEATED)
    if verdict == _REUSED:
        return CommandIdReused(f"request {parcel.append.request_id} was used before, with other content")
    if verdict == _CONFLICT:
        return BoundaryConflict(f"something that bears on this was recorded after position {parcel.append.after}")
    return Busy(parcel.ledger)
