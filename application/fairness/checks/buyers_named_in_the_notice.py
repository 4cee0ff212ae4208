"""FC-02: are all buyers named in the notice itself?"""

from collections.abc import Sequence
from typing import TypeAlias

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Remark, Verdict, positions
from application.fairness.stages import buyers, deadline
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.kernel.organisations import MemberId
from domain.notices.events import (
    ImportedNoticeAmended,
    NoticeBuyersImported,
    NoticePublished,
    NoticeSent,
    PublishedNoticeImported,
)
from domain.notices.values import NoticeKind
from domain.procurements.events import ProcurementOpened
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed

Announced: TypeAlias = NoticeSent | NoticePublished | PublishedNoticeImported | ImportedNoticeAmended

ASKS = phrase(
    nb="Er alle oppdragsgivere navngitt i selve kunngjøringen?",
    nn="Er alle oppdragsgjevarar namngjevne i sjølve kunngjeringa?",
    en="Are all buyers named in the notice itself?",
)
NO_NOTICE = phrase(
    nb="Konkurransen er ikke kunngjort",
    nn="Konkurransen er ikkje kunngjord",
    en="The competition has not been announced",
)
NO_BUYERS = phrase(
    nb="Det er ikke ført hvem som kjøper inn sammen, bare hvem kunngjøringen nevner: {named}",
    nn="Det er ikkje ført kven som kjøper inn saman, berre kven kunngjeringa nemner: {named}",
    en="Who buys together is not recorded, only whom the notice names: {named}",
)
ALL = phrase(
    nb="Kunngjøringen nevner alle {buyers} oppdragsgiverne med organisasjonsnummer",
    nn="Kunngjeringa nemner alle {buyers} oppdragsgjevarane med organisasjonsnummer",
    en="The notice names all {buyers} buyers by organisation number",
)
MISSING = phrase(
    nb="Kunngjøringen nevner ikke {missing}; det er ikke nok at konkurransegrunnlaget gjør det",
    nn="Kunngjeringa nemner ikkje {missing}; det er ikkje nok at konkurransegrunnlaget gjer det",
    en="The notice does not name {missing}; that the tender documents do is not enough",
)
ADDED = phrase(
    nb="{added} kom først med ved endringen {changed_at}; om det var tidsnok for leverandørene, må mennesker vurdere",
    nn="{added} kom først med ved endringa {changed_at}; om det var tidsnok for leverandørane, må menneske vurdere",
    en="{added} came in by the change of {changed_at} only; whether that was early enough for suppliers, people judge",
)


def judge(case: CaseFile) -> Finding:
    """Compare the buyers of the case with those the notice names, as published where that is known.

    A change of the notice published by the deadline takes its place; that it did is remarked.
    """
    until, notices = deadline(case)[0], _notices(case)
    first = notices[:1]
    standing = [one for one in notices if until is None or one.occurred_at <= until][-1:] or first
    if not standing:
        return Finding(Verdict.NOT_APPLICABLE, NO_NOTICE)
    wanted, opened, named = buyers(case), case.first(ProcurementOpened), _named(case, standing[0])
    evidence = positions(opened, first, standing, case.all(NoticeBuyersImported))
    if not wanted:
        return Finding(Verdict.UNKNOWN, NO_BUYERS, {"named": tuple(sorted(named))}, evidence)
    missing = tuple(sorted(wanted - named))
    if missing:
        return Finding(Verdict.FAILED, MISSING, {"missing": missing}, evidence)
    added = tuple(sorted(wanted - _named(case, first[0])))
    facts = {"added": added, "changed_at": standing[0].occurred_at}
    remarks = (Remark(ADDED, facts, positions(first, standing)),) if added else ()
    return Finding(Verdict.PASSED, ALL, {"buyers": len(wanted)}, evidence, remarks=remarks)


def _notices(case: CaseFile) -> Sequence[Recorded[Announced]]:
    """The competition notice and its changes: as published, else as sent, else as read from files."""
    published = [one for one in case.all(NoticePublished) if one.event.kind is NoticeKind.COMPETITION]
    sent = [one for one in case.all(NoticeSent) if one.event.kind is NoticeKind.COMPETITION]
    files = (*case.all(PublishedNoticeImported), *case.all(ImportedNoticeAmended))
    read = [one for one in files if one.event.content.kind is NoticeKind.COMPETITION]
    return published or sent or sorted(read, key=lambda one: (one.occurred_at, one.position))


def _named(case: CaseFile, notice: Recorded[Announced]) -> set[MemberId]:
    match notice.event:
        case NoticeSent() as told:
            return set(told.buyers)
        case NoticePublished() as told:
            named = told.buyers
        case PublishedNoticeImported() | ImportedNoticeAmended() as told:
            further = (one.event for one in case.all(NoticeBuyersImported))
            same = (one for one in further if (one.notice, one.version) == (told.notice, told.version))
            named = (*told.buyers, *(buyer for one in same for buyer in one.buyers))
    return {buyer.number for buyer in named if buyer.number is not None}


CHECK = Check(
    id="FC-02",
    asks=ASKS,
    basis=("FOA § 26-1(3)", "FOA § 7-8(1)b", "KOFA 2019/389"),
    reads=(
        ProcurementOpened,
        NoticeSent,
        NoticePublished,
        PublishedNoticeImported,
        ImportedNoticeAmended,
        NoticeBuyersImported,
        SubmissionDeadlineFixed,
        DeadlineExtended,
    ),
    judge=judge,
)
