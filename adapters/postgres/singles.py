"""The call that carries a single request of a single entry, which has much less to say than a batch."""

from typing import Final

from adapters.postgres.lines import Statement
from adapters.postgres.parcels import Parcel
from adapters.postgres.wire import ARRAY_OF, BYTEA, INT8, JSONB, NULL, TEXT, UUID, header

_TEXTS: Final = ARRAY_OF[TEXT]
_TYPES: Final = (TEXT, UUID, BYTEA, INT8, _TEXTS, _TEXTS, _TEXTS, JSONB, TEXT, BYTEA, BYTEA, TEXT, _TEXTS)
_TEXT: Final = f"SELECT ledger.append_one({', '.join(f'${n}' for n in range(1, len(_TYPES) + 1))})"
RECORD_ONE: Final = Statement(b"record-one", _TEXT.encode(), _TYPES)


def is_single(parcel: Parcel) -> bool:
    """Whether the request has one entry and no guarded values."""
    tag_counts, _, values = parcel.shape
    return len(tag_counts) == 1 and not values


def single(parcel: Parcel, rules: bytes) -> list[bytes | None]:
    """The binary parameters of the prepared statement."""
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
        rules,
        _value(kind),
        _value(head),
        _value(tail),
        _value(labels),
        header(TEXT, tags) + names,
    ]


def _value(element: bytes) -> bytes | None:
    """An array's element as a value of its own."""
    return None if element == NULL else element[4:]
