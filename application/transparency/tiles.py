"""Tiles of the tree, 256 hashes wide, named by the C2SP tlog-tiles paths that they are published under."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

HASH_BYTES = 32
TILE_WIDTH = 256
TOP_LEVEL = 63

_PATH = re.compile(
    r"tile/(?P<level>0|[1-9][0-9]?|entries)/(?P<index>(?:x[0-9]{3}/){0,6}[0-9]{3})(?:\.p/(?P<width>[1-9][0-9]{0,2}))?"
)


@dataclass(eq=False)
class MalformedTileName(Exception):
    """A tile or entry bundle cannot be named so; `why` is a plain sentence."""

    why: str

    def __str__(self) -> str:
        return self.why


@dataclass(frozen=True, slots=True, order=True)
class TileName:
    """Which tile: its level, its index within the level, and how many hashes it holds (256 when full).

    Raises:
        MalformedTileName: when a number lies outside what tlog-tiles allows.
    """

    level: int
    index: int
    width: int = TILE_WIDTH

    def __post_init__(self) -> None:
        if not 0 <= self.level <= TOP_LEVEL:
            raise MalformedTileName(f"A tile's level is 0 to {TOP_LEVEL}, not {self.level}.")
        _check_place(self.index, self.width)

    @property
    def path(self) -> str:
        """The path below the log's prefix: `tile/0/x001/234.p/17`."""
        return f"tile/{self.level}/{_place(self.index, self.width)}"


@dataclass(frozen=True, slots=True, order=True)
class BundleName:
    """Which entry bundle: its index, and how many entries it holds (256 when full).

    Raises:
        MalformedTileName: when a number lies outside what tlog-tiles allows.
    """

    index: int
    width: int = TILE_WIDTH

    def __post_init__(self) -> None:
        _check_place(self.index, self.width)

    @property
    def path(self) -> str:
        """The path below the log's prefix: `tile/entries/x001/234.p/17`."""
        return f"tile/entries/{_place(self.index, self.width)}"


@dataclass(frozen=True, slots=True)
class Tile:
    """A tile with its hashes, concatenated."""

    name: TileName
    hashes: bytes


class TileReader(Protocol):
    """Where stored tiles are read from."""

    def __call__(self, name: TileName, /) -> bytes | None:
        """The tile's concatenated hashes, or those of a wider tile in its place; None when neither is stored."""
        ...


def tile_names(size: int, *, beyond: int = 0) -> Iterator[TileName]:
    """The tiles of a tree of this size, lower levels first, without those that a tree of size `beyond` has as well."""
    level = 0
    while size >> 8 * level:
        hashes, known = size >> 8 * level, beyond >> 8 * level
        yield from (TileName(level, index) for index in range(known // TILE_WIDTH, hashes // TILE_WIDTH))
        if hashes % TILE_WIDTH and hashes != known:
            yield TileName(level, hashes // TILE_WIDTH, hashes % TILE_WIDTH)
        level += 1


def bundle_names(size: int) -> Iterator[BundleName]:
    """The entry bundles of a log of this size, in order."""
    yield from (BundleName(index) for index in range(size // TILE_WIDTH))
    if size % TILE_WIDTH:
        yield BundleName(size // TILE_WIDTH, size % TILE_WIDTH)


def parse_path(path: str) -> TileName | BundleName:
    """The tile or bundle that a path below the log's prefix names.

    Raises:
        MalformedTileName: when it is not such a path.
    """
    parts = _PATH.fullmatch(path)
    if parts is None:
        raise MalformedTileName(f"{path!r} is no path of a tile or an entry bundle.")
    index = int(parts["index"].replace("x", "").replace("/", ""))
    width = int(parts["width"] or TILE_WIDTH)
    name = BundleName(index, width) if parts["level"] == "entries" else TileName(int(parts["level"]), index, width)
    if name.path != path:
        raise MalformedTileName(f"{path!r} should be written {name.path!r}.")
    return name


def _check_place(index: int, width: int) -> None:
    if index < 0:
        raise MalformedTileName(f"A tile's index is not negative, as {index} is.")
    if not 1 <= width <= TILE_WIDTH:
        raise MalformedTileName(f"A tile is 1 to {TILE_WIDTH} wide, not {width}.")


def _place(index: int, width: int) -> str:
    path = f"{index % 1000:03d}"
    while index := index // 1000:
        path = f"x{index % 1000:03d}/{path}"
    return path if width == TILE_WIDTH else f"{path}.p/{width}"
