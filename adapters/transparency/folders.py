"""A log in a folder, read as carefully as if a stranger had written it."""

from collections.abc import Callable, Iterator
from pathlib import Path

from application.transparency.bundles import LONGEST_ENTRY, MalformedBundle, decode_bundle
from application.transparency.findings import Finding, FindingKind, Unreadable
from application.transparency.tiles import HASH_BYTES, TILE_WIDTH, BundleName, TileName, bundle_names
from application.transparency.verification import Entry

CHECKPOINT = "checkpoint"
VERIFIER_KEY = "verifier-key"
_LONGEST_BUNDLE = TILE_WIDTH * (LONGEST_ENTRY + 2)


def ignore_progress(_done: int, _total: int, /) -> None:
    """Take progress and say nothing."""


class LogFolder:
    """The files of a tlog-tiles log; a full tile or bundle stands in for a partial one that was taken away.

    What is wrong with a file and does not keep it from being used is gathered in `findings`.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.findings: list[Finding] = []

    def read(self, path: str, longest: int) -> bytes | None:
        """The file's bytes, None when there is no such file; one byte more than `longest` when it is longer.

        Raises:
            Unreadable: when it is there and cannot be read.
        """
        place = self.root / path
        try:
            if place.exists() and not place.is_file():
                raise Unreadable(Finding(FindingKind.UNREADABLE, f"{path} is not a file.", path=path))
            with place.open("rb") as file:
                return file.read(longest + 1)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as fault:
            sentence = f"{path} cannot be read: {fault.strerror}."
            raise Unreadable(Finding(FindingKind.UNREADABLE, sentence, path=path)) from None

    def tile(self, name: TileName) -> bytes | None:
        """The tile's hashes, or those of the full tile in its place; None when neither is there.

        Raises:
            Unreadable: when the file is there and cannot be read.
        """
        for place in dict.fromkeys((name, TileName(name.level, name.index))):
            data = self.read(place.path, place.width * HASH_BYTES)
            if data is None:
                continue
            if len(data) > place.width * HASH_BYTES:
                sentence = f"{place.path} goes on after its {place.width} hashes."
                self.findings.append(Finding(FindingKind.FILE_MALFORMED, sentence, path=place.path))
            return data
        return None

    def bundle(self, name: BundleName) -> tuple[BundleName, bytes] | None:
        """The bundle's bytes, or those of the full bundle in its place; and which of the two it is.

        Raises:
            Unreadable: when the file is there and cannot be read.
        """
        for place in dict.fromkeys((name, BundleName(name.index))):
            data = self.read(place.path, _LONGEST_BUNDLE)
            if data is not None:
                return place, data
        return None

    def entries(self, size: int, progress: Callable[[int, int], None] = ignore_progress) -> Iterator[Entry]:
        """The log's first entries with their positions.

        Raises:
            Unreadable: at the first entry that is missing or cannot be read.
        """
        for name in bundle_names(size):
            first = name.index * TILE_WIDTH + 1
            found = self.bundle(name)
            if found is None:
                sentence = f"{name.path} is missing, and with it entries {first} to {first + name.width - 1}."
                raise Unreadable(
                    Finding(FindingKind.ENTRIES_MISSING, sentence, first, first + name.width - 1, name.path)
                )
            yield from self._decode(first, name.width, *found)
            progress(first + name.width - 1, size)

    def _decode(self, first: int, wanted: int, name: BundleName, data: bytes) -> Iterator[Entry]:
        position = first
        try:
            for position, entry in enumerate(decode_bundle(data, name.width), start=first):
                if position < first + wanted:
                    yield position, entry
        except MalformedBundle as fault:
            sentence = f"{name.path}: {fault}"
            if fault.number <= wanted:
                at = first + fault.number - 1
                raise Unreadable(Finding(FindingKind.UNREADABLE, sentence, at, path=name.path)) from None
            self.findings.append(Finding(FindingKind.FILE_MALFORMED, sentence, path=name.path))
