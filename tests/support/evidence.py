"""The evidence of a ledger in memory: really signed, really verified, kept nowhere."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from adapters.memory.recorder import InMemoryRecorder
from adapters.transparency.ed25519 import Ed25519Signer
from adapters.transparency.export import PublishedLog, export_log
from adapters.vault.inspection import InspectedVault
from adapters.vault.vault import Vault
from adapters.verification.ledger import Subject, verify_ledger
from application.ledgers.ledger import LedgerReport, Progress, unobserved
from application.recording.ports import Until
from application.transparency.publishing import Published, publish
from application.transparency.tiles import Tile, TileName
from application.transparency.tree import TreeHead
from tests.support.indexing import indexed


@dataclass
class MemoryPublications:
    """Tiles and checkpoints of one ledger."""

    store: InMemoryRecorder
    tiles: dict[str, bytes] = field(default_factory=dict[str, bytes])
    kept: list[tuple[TreeHead, bytes]] = field(default_factory=list[tuple[TreeHead, bytes]])
    remembered: TreeHead | None = None

    @property
    def last(self) -> TreeHead | None:
        """The tree of the newest checkpoint."""
        return self.kept[-1][0] if self.kept else None

    def exclusively(self) -> AbstractContextManager["MemoryPublications"]:
        """Itself: there is one publisher."""
        return nullcontext(self)

    def checkpoints(self) -> list[tuple[TreeHead, bytes]]:
        """Every checkpoint."""
        return [*self.kept]

    def tile(self, name: TileName, /) -> bytes | None:
        """A stored tile's hashes."""
        return self.tiles.get(name.path)

    def entries(self, after: int) -> Iterator[bytes]:
        """The entries after a position."""
        return (stored.entry for stored in self.store.select(after=after))

    def keep_tiles(self, tiles: Iterable[Tile]) -> None:
        """Store tiles."""
        self.tiles.update((tile.name.path, tile.hashes) for tile in tiles)

    def keep_checkpoint(self, head: TreeHead, note: bytes) -> None:
        """Store the checkpoint."""
        self.kept.append((head, note))

    def recall(self) -> TreeHead | None:
        """The last tree signed for."""
        return self.remembered

    def remember(self, head: TreeHead) -> None:
        """Keep the tree."""
        self.remembered = head


@dataclass(frozen=True)
class MemoryEvidence:
    """The log of one ledger."""

    origin: str
    publications: MemoryPublications
    vault: Vault
    signer: Ed25519Signer

    @property
    def verifier_key(self) -> str:
        """The public key."""
        return self.signer.verifier_key.text

    def publish(self) -> Published:
        """Extend the tree and sign."""
        return publish(self.publications, self.origin, self.signer, self.publications)

    def checkpoint(self) -> TreeHead | None:
        """The newest tree."""
        return self.publications.last

    def note(self) -> bytes | None:
        """The newest checkpoint as signed."""
        return self.publications.kept[-1][1] if self.publications.kept else None

    def verify(self, progress: Progress = unobserved) -> LedgerReport:
        """Recompute everything."""
        newest = self.publications.last
        subject = Subject(
            origin=self.origin,
            verifier=self.signer.verifier,
            index=indexed((one.position, one.entry) for one in self.publications.store.select()),
            checkpoints=self.publications.checkpoints(),
            tiles=self.publications.tile,
            tiled=newest.size if newest else 0,
            vault=InspectedVault(self.vault),
            remembered=self.publications.recall(),
        )
        return verify_ledger(subject, progress)

    def export(self, directory: Path, progress: Progress = unobserved) -> TreeHead:
        """Write the published log as a folder."""
        published = self.publish()
        stored = self.publications.store.select(until=Until(position=published.head.size))
        entries = ((one.position, one.entry) for one in stored)
        log = PublishedLog(entries=entries, note=published.note, verifier_key=self.signer.verifier_key)
        return export_log(directory, log, progress=progress).head
