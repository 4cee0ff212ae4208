"""The evidence of one ledger in PostgreSQL: publish, verify, export."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from adapters.entries.store import EntryStore
from adapters.postgres.evidence import index_of
from adapters.postgres.publications import Connect, PostgresPublications
from adapters.transparency.ed25519 import Ed25519Signer
from adapters.transparency.export import PublishedLog, export_log
from adapters.verification.ledger import Subject, verify_ledger
from adapters.verification.values import OpensValues
from application.ledgers.ledger import LedgerReport, Progress, unobserved
from application.recording.ports import Until
from application.transparency.publishing import Published, RootsDisagree, SignerMemory, publish
from application.transparency.tree import TileUnusable, TreeHead


@dataclass(frozen=True, slots=True)
class LedgerEvidence:
    """A ledger's log: its origin and key, where it is stored, and the vault that its commitments open."""

    origin: str
    connect: Connect
    store: EntryStore
    publications: PostgresPublications
    signer: Ed25519Signer
    memory: SignerMemory
    vault: OpensValues

    @property
    def verifier_key(self) -> str:
        """The public key that checkpoints are signed with, in its written form."""
        return self.signer.verifier_key.text

    def publish(self) -> Published:
        """Extend the tree to the head and sign a checkpoint.

        Raises:
            RootsDisagree: what is stored is not what was signed for.
        """
        try:
            return publish(self.publications, self.origin, self.signer, self.memory)
        except TileUnusable as fault:
            raise RootsDisagree(str(fault)) from fault

    def checkpoint(self) -> TreeHead | None:
        """The tree of the newest checkpoint."""
        return self.publications.newest()

    def note(self) -> bytes | None:
        """The newest checkpoint as it was signed."""
        checkpoints = self.publications.checkpoints()
        return checkpoints[-1][1] if checkpoints else None

    def verify(self, progress: Progress = unobserved) -> LedgerReport:
        """Recompute everything from the stored entries, commitments included."""
        tiled, checkpoints = self.publications.tiled(), self.publications.checkpoints()
        remembered = self.memory.recall()
        with index_of(self.connect, self.store.ledger) as index:  # last, since a ledger may grow meanwhile
            subject = Subject(
                origin=self.origin,
                verifier=self.signer.verifier,
                index=index,
                checkpoints=checkpoints,
                tiles=self.publications.tile,
                tiled=tiled,
                vault=self.vault,
                remembered=remembered,
            )
            return verify_ledger(subject, progress)

    def export(self, directory: Path, progress: Progress = unobserved) -> TreeHead:
        """Write the published log as a folder that other people's tools can read; publish first what is not yet."""
        published = self.publish()
        entries = self._entries(published.head.size)
        log = PublishedLog(entries=entries, note=published.note, verifier_key=self.signer.verifier_key)
        return export_log(directory, log, progress=progress).head

    def _entries(self, size: int) -> Iterable[tuple[int, bytes]]:
        stored: Iterator[tuple[int, bytes]] = (
            (one.position, one.entry) for one in self.store.select(until=Until(position=size))
        )
        return stored
