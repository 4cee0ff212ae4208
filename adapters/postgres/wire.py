"""Arrays in PostgreSQL's binary format, put together from elements that are encoded once."""

from collections.abc import Sequence
from functools import lru_cache
from struct import Struct
from typing import Final

from adapters.entries.admission import storable

INT4, INT8, TEXT, BYTEA, UUID = 23, 20, 25, 17, 2950
ARRAY_OF: Final = {INT4: 1007, INT8: 1016, TEXT: 1009, BYTEA: 1001, UUID: 2951}
JSONB = 3802
NULL = b"\xff\xff\xff\xff"

_HEADER = Struct("!iiIii")
_EMPTY = Struct("!iiI")
_LENGTH = Struct("!i")
_INT4 = Struct("!ii")
_INT8 = Struct("!iq")
_ONE = Struct("!iiIiiiq")


@lru_cache(maxsize=65_536)
def text(value: str) -> bytes:
    """An element of text, refused when it cannot be stored."""
    encoded = storable(value)
    return _LENGTH.pack(len(encoded)) + encoded


def octets(value: bytes) -> bytes:
    """An element of bytes."""
    return _LENGTH.pack(len(value)) + value


@lru_cache(maxsize=4_096)
def int4(value: int) -> bytes:
    """An element of 32 bits."""
    return _INT4.pack(4, value)


def int8(value: int) -> bytes:
    """An element of 64 bits."""
    return _INT8.pack(8, value)


@lru_cache(maxsize=4_096)
def header(kind: int, count: int) -> bytes:
    """What stands before so many elements of a kind, NULLs among them or not."""
    return _HEADER.pack(1, 1, kind, count, 1) if count else _EMPTY.pack(0, 0, kind)


def texts(values: Sequence[str | None]) -> bytes:
    """An array of texts."""
    return header(TEXT, len(values)) + b"".join([NULL if value is None else text(value) for value in values])


def integers(values: Sequence[int]) -> bytes:
    """An array of 32-bit numbers."""
    return header(INT4, len(values)) + b"".join(map(int4, values))


def smalls(encoded: bytes) -> list[int]:
    """The 32-bit numbers of an array without NULLs, as the server sent it."""
    return [number for _, number in _INT4.iter_unpack(encoded[_HEADER.size :])]


def bigints(encoded: bytes) -> list[int | None]:
    """The 64-bit numbers of an array, as the server sent it."""
    if len(encoded) == _ONE.size:
        return [_ONE.unpack(encoded)[-1]]
    numbers: list[int | None] = []
    offset = _HEADER.size
    while offset < len(encoded):
        if encoded[offset : offset + len(NULL)] == NULL:
            numbers.append(None)
            offset += len(NULL)
        else:
            numbers.append(_INT8.unpack_from(encoded, offset)[1])
            offset += _INT8.size
    return numbers
