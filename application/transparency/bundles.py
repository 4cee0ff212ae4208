"""Entry bundles as tlog-tiles writes them: each entry after its length in two bytes, big-endian."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from application.transparency.tiles import TILE_WIDTH

LONGEST_ENTRY = 65_535
_LENGTH_BYTES = 2


@dataclass(eq=False)
class EntryTooLong(Exception):
    """An entry of more than 65 535 bytes fits in no bundle; `number` counts the entries given from 1."""

    number: int
    length: int

    def __str__(self) -> str:
        return f"Entry {self.number} of the bundle is {self.length} bytes long; {LONGEST_ENTRY} is the most."


@dataclass(eq=False)
class MalformedBundle(Exception):
    """The bytes are not the bundle they should be; `number` is the first entry that cannot be read, from 1."""

    number: int
    why: str

    def __str__(self) -> str:
        return self.why


def encode_bundle(entries: Sequence[bytes]) -> bytes:
    """The entries as one bundle.

    Raises:
        EntryTooLong: when an entry is longer than two bytes can say.
        ValueError: when there are none, or more than 256.
    """
    if not 1 <= len(entries) <= TILE_WIDTH:
        raise ValueError(f"A bundle holds 1 to {TILE_WIDTH} entries, not {len(entries)}.")
    parts: list[bytes] = []
    for number, entry in enumerate(entries, start=1):
        if len(entry) > LONGEST_ENTRY:
            raise EntryTooLong(number, len(entry))
        parts += (len(entry).to_bytes(_LENGTH_BYTES, "big"), entry)
    return b"".join(parts)


def decode_bundle(data: bytes, width: int) -> Iterator[bytes]:
    """The entries of a bundle that is this wide, one by one.

    Raises:
        MalformedBundle: when it ends too early, or goes on after the last entry; the entries before come first.
    """
    start = 0
    for number in range(1, width + 1):
        begin = start + _LENGTH_BYTES
        if begin > len(data):
            raise MalformedBundle(number, f"The bundle ends before entry {number} of {width}.")
        length = int.from_bytes(data[start:begin], "big")
        start = begin + length
        if start > len(data):
            left = len(data) - begin
            raise MalformedBundle(
                number, f"Entry {number} of {width} in the bundle should be {length} bytes long, but {left} are left."
            )
        yield data[begin:start]
    if start < len(data):
        raise MalformedBundle(width + 1, f"{len(data) - start} bytes follow the last of {width} entries in the bundle.")
