"""A ledger verified from its stored entries, in one pass."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from adapters.verification.entries import EntryInspector
from adapters.verification.index import Index, IndexedEntry, IndexInspector
from adapters.verification.values import OpensValues, ValueInspector
from application.ledgers.ledger import LedgerReport, Progress, unobserved
from application.transparency.checkpoints import open_checkpoint
from application.transparency.findings import Finding, FindingKind
from application.transparency.keys import NoteVerifier
from application.transparency.notes import NoteRejected
from application.transparency.tiles import TileReader
from application.transparency.tree import TreeHead
from application.transparency.verification import Entry, StoredTiles, Verified, verify_log

_STEP = 1_000


@dataclass(frozen=True, slots=True)
class Subject:
    """What is verified: the log's origin and key, its entries, its checkpoints as stored, its tiles and its vault.

    `tiled` is how many entries the stored tiles are over; they were stored together with a checkpoint of that size.
    `remembered` is the last tree that the signer knows it has signed for.
    """

    origin: str
    verifier: NoteVerifier
    index: Index
    checkpoints: Sequence[tuple[TreeHead, bytes]]
    tiles: TileReader
    tiled: int
    vault: OpensValues
    remembered: TreeHead | None


def verify_ledger(subject: Subject, progress: Progress = unobserved) -> LedgerReport:
    """Everything recomputed from the stored entries; findings in order of position, the first wrong one first.

    After a gap no tree can be computed, but every entry is still looked at by itself, with its index and its values.
    """
    inspectors = _Inspectors(EntryInspector(subject.origin), IndexInspector(), ValueInspector(subject.vault))
    heads, findings = _signed_heads(subject)
    stored = StoredTiles(heads[-1].size, subject.tiles) if heads else None
    inspected = _inspected(subject.index, inspectors, progress)
    outcome = verify_log(inspected, checkpoints=heads, stored=stored)
    deque(inspected, maxlen=0)
    located = () if isinstance(outcome, Verified) else outcome.findings
    found = [*located, *inspectors.findings(subject.index), *_taken_away(subject), *findings]
    return LedgerReport(
        size=outcome.size,
        root=outcome.root if isinstance(outcome, Verified) else None,
        covered=outcome.covered if isinstance(outcome, Verified) else outcome.matched,
        checkpoints=len(subject.checkpoints),
        values=inspectors.values.opened,
        erased=inspectors.values.erased,
        findings=tuple(sorted(found, key=_place)),
    )


def _signed_heads(subject: Subject) -> tuple[list[TreeHead], list[Finding]]:
    """The trees that were signed for, each proven by its note, and what is wrong with the notes."""
    heads: list[TreeHead] = [subject.remembered] if subject.remembered else []
    findings: list[Finding] = []
    for stored, note in subject.checkpoints:
        try:
            head = open_checkpoint(note, [subject.verifier], origin=subject.origin).head
        except NoteRejected as fault:
            sentence = f"The checkpoint of size {stored.size} cannot be trusted: {fault}"
            findings.append(Finding(FindingKind.CHECKPOINT_UNUSABLE, sentence))
            continue
        if head != stored:
            sentence = f"The checkpoint of size {stored.size} is signed for another tree than the table says."
            findings.append(Finding(FindingKind.CHECKPOINT_UNUSABLE, sentence))
        heads.append(head)
    return sorted(set(heads), key=lambda head: head.size), findings


def _taken_away(subject: Subject) -> Iterator[Finding]:
    newest = max((stored.size for stored, _ in subject.checkpoints), default=0)
    if subject.tiled > newest:
        sentence = f"The tiles were stored with a checkpoint of size {subject.tiled}, but " + (
            f"the newest one there is has the size {newest}." if newest else "there is none."
        )
        yield Finding(FindingKind.CHECKPOINT_MISSING, sentence, last=subject.tiled)


@dataclass(frozen=True, slots=True)
class _Inspectors:
    entries: EntryInspector
    index: IndexInspector
    values: ValueInspector

    def take(self, indexed: IndexedEntry) -> None:
        document = self.entries.inspect(indexed)
        self.index.take(indexed, document)
        self.values.take(indexed.position, document)

    def findings(self, index: Index) -> Iterator[Finding]:
        yield from self.entries.findings
        yield from self.index.findings(index)
        yield from self.values.findings()


def _inspected(index: Index, inspectors: _Inspectors, progress: Progress) -> Iterator[Entry]:
    size = index.head.position if index.head else 0
    for indexed in index.entries:
        inspectors.take(indexed)
        if indexed.position % _STEP == 0:
            progress(indexed.position, size)
        yield indexed.position, indexed.entry
    progress(size, size)


def _place(finding: Finding) -> tuple[bool, int]:
    """Findings that name their place first, in order; then what only the signed roots show, which names a range."""
    only_by_roots = finding.kind in {FindingKind.HISTORY_REWRITTEN, FindingKind.CHECKPOINT_FOREIGN}
    return only_by_roots or finding.position is None, finding.position or 0
