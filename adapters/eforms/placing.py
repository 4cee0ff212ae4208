"""Where a notice belongs in a ledger: its procurement, what it changes there, and whether it was read before."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from adapters.eforms import judgements, places, remedies
from adapters.eforms.findings import Finding, Level
from adapters.eforms.notice import ReadNotice
from adapters.eforms.references import as_reference, publication_number
from adapters.eforms.telling import told
from application.recording.ports import Journal
from domain.kernel.boundaries import Boundary, Criterion
from domain.kernel.identifiers import NoticeId, ProcurementId
from domain.notices.events import Imported, ImportedNoticeAmended, NoticePublished, NoticeSent, PublishedNoticeImported
from domain.notices.values import ChangedNotice


@dataclass(slots=True)
class KnownNotices:
    """The notices of a ledger by reference, publication number and procedure; those just read are added."""

    procurements: dict[NoticeId, ProcurementId] = field(default_factory=dict[NoticeId, ProcurementId])
    digests: dict[str, tuple[NoticeId, str]] = field(default_factory=dict[str, tuple[NoticeId, str]])
    publications: dict[str, NoticeId] = field(default_factory=dict[str, NoticeId])
    procedures: dict[str, ProcurementId] = field(default_factory=dict[str, ProcurementId])

    def add(self, read: ReadNotice | Imported, procurement: ProcurementId) -> None:
        """One more notice; what was known of it first stays."""
        self.procurements.setdefault(read.notice, procurement)
        self.digests.setdefault(read.digest, (read.notice, read.version))
        self.published(read.notice, read.content.publication)
        if read.content.procedure_reference is not None:
            self.procedures.setdefault(read.content.procedure_reference, procurement)

    def published(self, notice: NoticeId, publication: str | None) -> None:
        """The notice was published under this number."""
        number = publication_number(publication or "")
        if number is not None:
            self.publications.setdefault(number, notice)

    def find(self, changed: ChangedNotice) -> NoticeId | None:
        """The notice that is meant, where it is known."""
        if changed.notice in self.procurements:
            return changed.notice
        return self.publications.get(publication_number(changed.written) or "")


@dataclass(frozen=True, slots=True)
class Placed:
    """A notice and its place: `changes` names the known notice, and `repeated` says that this very file was read."""

    read: ReadNotice
    procurement: ProcurementId
    changes: ChangedNotice | None
    amends: NoticeId | None
    repeated: bool
    findings: tuple[Finding, ...]


def known_notices(journal: Journal) -> KnownNotices:
    """Every notice of the ledger."""
    known = KnownNotices()
    types = (PublishedNoticeImported, ImportedNoticeAmended, NoticeSent, NoticePublished)
    for recorded in journal.read(Boundary((Criterion(types, ()),))):
        match recorded.event:
            case PublishedNoticeImported() | ImportedNoticeAmended() as imported:
                known.add(imported, imported.procurement)
            case NoticeSent() as sent:
                known.procurements.setdefault(sent.notice, sent.procurement)
            case NoticePublished() as published:
                known.published(published.notice, published.publication)
            case _:
                pass
    return known


def place(read: ReadNotice, known: KnownNotices, chosen: ProcurementId | None) -> Placed:
    """The notice's place: where it stands already, with the notice it changes, in its procedure, else in a new one."""
    changes, amends = read.changes, known.find(read.changes) if read.changes else None
    if changes is not None and amends is not None:
        changes = changes.model_copy(update={"notice": amends})
    folder = as_reference(read.content.procedure_reference or "")
    procurement = (
        chosen
        or known.procurements.get(read.notice)
        or (known.procurements[amends] if amends else None)
        or known.procedures.get(read.content.procedure_reference or "")
        or ProcurementId(folder or (changes and changes.notice) or read.notice)
    )
    return Placed(
        read=read,
        procurement=procurement,
        changes=changes,
        amends=amends,
        repeated=read.digest in known.digests,
        findings=tuple(_findings(read, amends)),
    )


def _findings(read: ReadNotice, amends: NoticeId | None) -> Iterator[Finding]:
    if read.changes is not None and amends is None:
        yield Finding(
            Level.WARNING,
            places.CHANGE,
            told(judgements.CHANGED_UNKNOWN, text=read.changes.written),
            remedies.IMPORT_FIRST,
        )


def in_order(notices: Sequence[tuple[Path, ReadNotice]]) -> list[tuple[Path, ReadNotice]]:
    """The notices by the time they were sent, and those that change another behind it."""
    by_time = sorted(notices, key=lambda one: (str(one[1].content.sent_at or "z"), one[1].version))
    by_reference = {read.notice: (path, read) for path, read in reversed(by_time)}
    placed: dict[int, tuple[Path, ReadNotice]] = {}
    for one in by_time:
        chain = [one]
        while (before := _before(chain[-1][1], by_reference)) and before not in chain and id(before[1]) not in placed:
            chain.append(before)
        placed.update((id(link[1]), link) for link in reversed(chain) if id(link[1]) not in placed)
    return list(placed.values())


def _before(read: ReadNotice, known: Mapping[NoticeId, tuple[Path, ReadNotice]]) -> tuple[Path, ReadNotice] | None:
    changed = read.changes.notice if read.changes else None
    return known.get(changed) if changed is not None and changed != read.notice else None


def with_findings(placed: Placed, *findings: Finding) -> Placed:
    """The same with more findings."""
    return replace(placed, findings=(*placed.findings, *findings))
