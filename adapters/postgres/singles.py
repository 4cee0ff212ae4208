"""The call that carries a single request of a single entry, which has much less to say than a batch."""

from collections.abc import Sequence
from typing import Final

from adapters.postgres.calls import Outcome, judged, rules_of
from adapters.postgres.lines import Statement
from adapters.postgres.parcels import Parcel
from adapters.postgres.wire import ARRAY_OF, BYTEA, INT8, JSONB, NULL, TEXT, UUID, bigints, header
from application.recording.ports import Appended

_TEXTS: Final = ARRAY_OF[TEXT]
_TYPES: Final = (TEXT, UUID, BYTEA, INT8, _TEXTS, _TEXTS, _TEXTS, JSONB, TEXT, BYTEA, BYTEA, TEXT, _TEXTS)
_TEXT: Final = f"SELECT ledger.append_one({', '.join(f'${n}' for n in range(1, len(_TYPES) + 1))})"
RECORD_ONE: Final = Statement(b"record-one", _TEXT.encode(), _TYPES)


def is_single(parcel: Parcel) -> bool:
    """Whether the request has one entry and no guarded values."""
    tag_counts, _, values = parcel.shape
    return len(tag_counts) == 1 and not values


class SingleCall:
    """A single request as a call."""

    statement = RECORD_ONE

    def __init__(self, parcel: Parcel) -> None:
        """Take the request."""
        self._parcel = parcel
        self.ledgers = [parcel.ledger]

    def parameters(self) -> Sequence[bytes | None]:
        """The binary parameters of the prepared statement, in the order of the function's."""
        parcel = self._parcel
        (tags,), probes, _ = parcel.shape
        kind, head, tail, labels, names = parcel.entries
        _, types, main, others = parcel.probes
        column = header(TEXT, probes)
        return [
            parcel.ledger.encode(),
            parcel.append.request_id.bytes,
            parcel.append.digest,
            parcel.append.after.to_bytes(8),
            column + types,
            column + main,
            column + others,
            rules_of([parcel]),
            _value(kind),
            _value(head),
            _value(tail),
            _value(labels),
            header(TEXT, tags) + names,
        ]

    def outcomes(self, answer: bytes) -> list[Outcome]:
        """What became of the request."""
        base, *verdict = bigints(answer)
        if verdict:
            return judged([self._parcel], verdict)
        place = (base or 0) + 1
        return [Appended(place, place, repeated=False)]


def _value(element: bytes) -> bytes | None:
    """An array's element as a value of its own."""
    return None if element == NULL else element[4:]
