"""A published log checked from its folder alone, without any database."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path

from adapters.transparency.ed25519 import Ed25519Verifier
from adapters.transparency.folders import CHECKPOINT, VERIFIER_KEY, LogFolder, ignore_progress
from application.transparency.bundles import MalformedBundle, decode_bundle, encode_bundle
from application.transparency.checkpoints import Checkpoint, parse_checkpoint
from application.transparency.findings import Finding, FindingKind, Unreadable
from application.transparency.keys import MalformedKey
from application.transparency.notes import LONGEST_NOTE, NoteRejected, SignedNote, parse_note
from application.transparency.tiles import (
    HASH_BYTES,
    TILE_WIDTH,
    BundleName,
    MalformedTileName,
    TileName,
    parse_path,
)
from application.transparency.verification import Refuted, StoredTiles, verify_log

_LONGEST_KEY = 1_000


class KeySource(StrEnum):
    """Where the key came from that the checkpoint's signature was verified with."""

    GIVEN = "given"
    FOLDER = "folder"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class LogReport:
    """What a check found; `checkpoint` is None when it cannot be read.

    With `key` FOLDER the folder agrees with itself, which whoever made it can always bring about; with NONE no
    signature was verified.
    """

    checkpoint: Checkpoint | None
    key: KeySource
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


def check_log(
    directory: Path, verifier_key: str | None = None, *, progress: Callable[[int, int], None] = ignore_progress
) -> LogReport:
    """Whether checkpoint, entries and tiles of every level belong together, and where they first do not.

    `progress` is told how many entries of how many have been read.
    """
    return _Check(LogFolder(directory), progress).run(verifier_key)


class _Check:
    def __init__(self, folder: LogFolder, progress: Callable[[int, int], None]) -> None:
        self._folder = folder
        self._progress = progress
        self._findings: list[Finding] = []

    def run(self, verifier_key: str | None) -> LogReport:
        checkpoint: Checkpoint | None = None
        source = KeySource.GIVEN if verifier_key is not None else KeySource.NONE
        try:
            note = self._note()
            if verifier_key is None:
                verifier_key = self._key_in_folder()
                source = KeySource.NONE if verifier_key is None else KeySource.FOLDER
            if verifier_key is not None:
                self._check_signature(note, verifier_key, source)
            checkpoint = parse_checkpoint(note.text)
            self._check_tree(checkpoint)
        except NoteRejected as fault:
            self._find(FindingKind.CHECKPOINT_UNUSABLE, str(fault), CHECKPOINT)
        except Unreadable as unreadable:
            self._findings.append(unreadable.finding)
        return LogReport(checkpoint, source, tuple(dict.fromkeys([*self._findings, *self._folder.findings])))

    def _find(self, kind: FindingKind, sentence: str, path: str) -> None:
        self._findings.append(Finding(kind, sentence, path=path))

    def _note(self) -> SignedNote:
        data = self._folder.read(CHECKPOINT, LONGEST_NOTE)
        if data is None:
            raise Unreadable(Finding(FindingKind.CHECKPOINT_UNUSABLE, "The checkpoint is missing.", path=CHECKPOINT))
        return parse_note(data)

    def _key_in_folder(self) -> str | None:
        others = sorted(place.name for place in self._folder.root.glob("*.vkey"))
        for path in (VERIFIER_KEY, *others):
            data = self._folder.read(path, _LONGEST_KEY)
            if data is not None:
                return data.decode("utf-8", errors="replace").removesuffix("\n")
        return None

    def _check_signature(self, note: SignedNote, verifier_key: str, source: KeySource) -> None:
        try:
            note.signed_by([Ed25519Verifier.parse(verifier_key)])
        except MalformedKey as fault:
            self._find(FindingKind.KEY_UNUSABLE, str(fault), VERIFIER_KEY if source is KeySource.FOLDER else "")
        except NoteRejected as fault:
            self._find(FindingKind.CHECKPOINT_UNUSABLE, str(fault), CHECKPOINT)

    def _check_tree(self, checkpoint: Checkpoint) -> None:
        entries = self._folder.entries(checkpoint.size, self._progress)
        stored = StoredTiles(checkpoint.size, self._folder.tile)
        answer = verify_log(entries, checkpoints=[checkpoint.head], stored=stored)
        if isinstance(answer, Refuted):
            self._findings += answer.findings
        self._findings += self._earlier_partials(checkpoint.size)

    def _earlier_partials(self, size: int) -> Iterator[Finding]:
        """Partial files of earlier sizes, which others may still hold checkpoints for."""
        for place in sorted((self._folder.root / "tile").rglob("*.p/*")):
            path = place.relative_to(self._folder.root).as_posix()
            try:
                name = parse_path(path)
            except MalformedTileName:
                continue
            level = 0 if isinstance(name, BundleName) else name.level
            width = min(TILE_WIDTH, (size >> 8 * level) - name.index * TILE_WIDTH)
            if name.width < width and not self._begins(name, width):
                sentence = f"{path} does not agree with the later tile or bundle in its place."
                yield Finding(FindingKind.FILE_MALFORMED, sentence, path=path)

    def _begins(self, name: TileName | BundleName, width: int) -> bool:
        """Whether the later file, this wide, begins with what the earlier one holds; true when there is no later."""
        if isinstance(name, TileName):
            later = self._folder.tile(TileName(name.level, name.index, width))
            earlier = self._folder.read(name.path, TILE_WIDTH * HASH_BYTES)
            return later is None or (later[: name.width * HASH_BYTES] == earlier)
        found, own = self._folder.bundle(BundleName(name.index, width)), self._folder.bundle(name)
        if found is None or own is None:
            return True
        try:
            return encode_bundle(list(islice(decode_bundle(found[1], found[0].width), name.width))) == own[1]
        except MalformedBundle:
            return True
