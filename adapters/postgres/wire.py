"""Arrays in PostgreSQL's binary format, put together from elements that are encoded once."""

from collections.abc import Iterable, Sequence
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
_ANSWER = Struct("!iiIii")


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


def array(kind: int, count: int, elements: bytes, *, nulls: bool = False) -> bytes:
    """An array of so many elements of a kind."""
    return _HEADER.pack(1, nulls, kind, count, 1) + elements if count else _EMPTY.pack(0, 0, kind)


@lru_cache(maxsize=4_096)
def numbers(values: tuple[int, ...]) -> bytes:
    """An array of 32-bit numbers; the same few come again and again."""
    return integers(values)


def integers(values: Sequence[int]) -> bytes:
    """An array of 32-bit numbers."""
    return array(INT4, len(values), b"".join(map(int4, values)))


def joined(kind: int, count: int, parts: Iterable[bytes], *, nulls: bool = False) -> bytes:
    """An array of so many elements, given in parts."""
    return array(kind, count, b"".join(parts), nulls=nulls)


def bigints(encoded: bytes) -> list[int | None]:
    """The 64-bit numbers of an array, as the server sent it."""
    dimensions, _, _, count, _ = _ANSWER.unpack_from(encoded) if len(encoded) >= _ANSWER.size else (0, 0, 0, 0, 0)
    if not dimensions:
        return []
    values: list[int | None] = []
    offset = _ANSWER.size
    for _ in range(count):
        if encoded[offset : offset + 4] == NULL:
            values.append(None)
            offset += 4
        else:
            values.append(_INT8.unpack_from(encoded, offset)[1])
            offset += _INT8.size
    return values
