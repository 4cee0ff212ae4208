"""Importing: read, find the place, hold against the members, and record each notice by one ordinary command."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from adapters.clock import new_id, now
from adapters.eforms import judgements, places, refusals, remedies
from adapters.eforms.findings import Finding, Level
from adapters.eforms.members import Held, Members
from adapters.eforms.notice import NotReadable, ReadNotice, read_file
from adapters.eforms.placing import KnownNotices, Placed, in_order, known_notices, place, with_findings
from adapters.eforms.telling import Told, told
from adapters.entries.admission import NotStorable
from application.ledgers.ledger import Ledger
from application.recording.ports import Request
from domain.kernel.commands import Actor
from domain.kernel.identifiers import PersonId, ProcurementId
from domain.kernel.organisations import OrganisationNumber
from domain.kernel.rejections import Rejection
from domain.notices.commands import ImportNotice
from domain.notices.values import NoticeBuyer

NO_ORGANISATION = OrganisationNumber("000000000")
"""Stands for the importer's organisation where nobody said which it is; it belongs to none."""

_ANOTHER_COPY = Finding(Level.NOTE, places.FILE, judgements.ANOTHER_COPY, remedies.COMPARE_FILES)


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that could not be read as a notice, and why."""

    path: Path
    finding: Finding


@dataclass(frozen=True, slots=True)
class Brought:
    """A notice and what became of it: recorded at these positions, there before, refused, or only looked at."""

    path: Path
    placed: Placed
    held: Held | None
    positions: tuple[int, ...] = ()
    rejection: Rejection | None = None


@dataclass(frozen=True, slots=True)
class Importer:
    """Who imports, and where to: a procurement that is named, or the one that each notice belongs to."""

    person: PersonId
    organisation: OrganisationNumber | None = None
    procurement: ProcurementId | None = None
    dry_run: bool = False

    def bring(self, book: Ledger, paths: Sequence[Path]) -> Iterator[Unread | Brought]:
        """Read all files, then record the notices one after the other, those that change another behind it."""
        read: list[tuple[Path, ReadNotice]] = []
        for path in paths:
            try:
                read.append((path, read_file(path)))
            except NotReadable as fault:
                yield Unread(path, _unreadable(fault.said))
        known, members = known_notices(book.journal), Members(book)
        for path, notice in in_order(read):
            yield self._one(book, path, notice, known, members)

    def _one(
        self, book: Ledger, path: Path, notice: ReadNotice, known: KnownNotices, members: Members
    ) -> Unread | Brought:
        placed = place(notice, known, self.procurement)
        held = members.compared(placed.procurement, notice.content, notice.buyers)
        placed = with_findings(placed, *notice.findings, *_about_members(held))
        if self.dry_run:
            known.add(notice, placed.procurement)
            return Brought(path, placed, held)
        command = _command(placed, self._actor(members))
        try:
            answer = book.record(Request(new_id(), command))
        except Rejection as rejection:
            return Brought(path, placed, held, rejection=rejection)
        except NotStorable as fault:
            return Unread(path, _unreadable(told(refusals.NOT_KEPT, what=str(fault))))
        if not answer.positions and not placed.repeated:
            placed = with_findings(placed, _ANOTHER_COPY)
        known.add(notice, placed.procurement)
        return Brought(path, placed, held, answer.positions)

    def _actor(self, members: Members) -> Actor:
        organisation = self.organisation or members.lead or NO_ORGANISATION
        return Actor(person=self.person, role="importer", organisation=OrganisationNumber(organisation))


def _command(placed: Placed, actor: Actor) -> ImportNotice:
    read = placed.read
    return ImportNotice(
        at=now(),
        by=actor,
        procurement=placed.procurement,
        notice=read.notice,
        version=read.version,
        digest=read.digest,
        content=read.content,
        changes=placed.changes,
        buyers=read.buyers,
        lots=read.lots,
        results=read.results,
    )


def _unreadable(fault: Told) -> Finding:
    return Finding(Level.ERROR, places.FILE, fault, remedies.NOT_RECORDED)


def _called(buyer: NoticeBuyer) -> str:
    return buyer.name or buyer.number or buyer.written_number or judgements.A_BUYER


def _about_members(held: Held | None) -> Iterator[Finding]:
    if held is None:
        return
    for member in held.comparison.members_not_named:
        yield Finding(
            Level.WARNING,
            places.BUYERS_AND_MEMBERS,
            told(judgements.MEMBER_NOT_NAMED, who=held.names.get(member) or member, against=held.said),
            remedies.CANNOT_BUY,
        )
    for buyer in held.comparison.buyers_not_members:
        yield Finding(
            Level.NOTE,
            places.BUYERS_AND_MEMBERS,
            told(judgements.BUYER_NO_MEMBER, who=_called(buyer), against=held.said),
            remedies.OWN_ACCOUNT,
        )
    for member in held.comparison.by_name:
        yield Finding(
            Level.NOTE,
            places.BUYERS_AND_MEMBERS,
            told(judgements.BY_NAME, who=held.names.get(member) or member),
            remedies.NOTHING,
        )
