"""FC-02: are all buyers named in the notice itself?"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Remark, Verdict, positions
from application.fairness.published import out_at, read_from_files
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


class Named(NamedTuple):
    """A buyer that a notice names: its organisation number, where one is given, and what it is called."""

    number: MemberId | None
    told: str


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
    nb="Det er ikke ført hvem som kjøper inn sammen, bare hvem kunngjøringen nevner (antall: {count})[: {named}]"
    "[; uten organisasjonsnummer: {unnumbered}]",
    nn="Det er ikkje ført kven som kjøper inn saman, berre kven kunngjeringa nemner (tal: {count})[: {named}]"
    "[; utan organisasjonsnummer: {unnumbered}]",
    en="Who buys together is not recorded, only whom the notice names ({count} in all)[: {named}]"
    "[; without an organisation number: {unnumbered}]",
)
ALL = phrase(
    nb="Kunngjøringen nevner alle {buyers} oppdragsgiverne med organisasjonsnummer",
    nn="Kunngjeringa nemner alle {buyers} oppdragsgjevarane med organisasjonsnummer",
    en="The notice names all {buyers} buyers by organisation number",
)
MISSING = phrase(
    nb="Kunngjøringen nevner ikke {missing}[, og {unnumbered} uten organisasjonsnummer];"
    " det er ikke nok at konkurransegrunnlaget gjør det",
    nn="Kunngjeringa nemner ikkje {missing}[, og {unnumbered} utan organisasjonsnummer];"
    " det er ikkje nok at konkurransegrunnlaget gjer det",
    en="The notice does not name {missing}[, and {unnumbered} without an organisation number];"
    " that the tender documents do is not enough",
)
CONTRADICTED = phrase(
    nb="Kunngjøringen er ført med alle {buyers} oppdragsgiverne, men den publiserte filen sier noe annet:"
    " den nevner ikke {missing}[, og {unnumbered} uten organisasjonsnummer]",
    nn="Kunngjeringa er ført med alle {buyers} oppdragsgjevarane, men den publiserte fila seier noko anna:"
    " ho nemner ikkje {missing}[, og {unnumbered} utan organisasjonsnummer]",
    en="The notice is recorded with all {buyers} buyers, but the published file says otherwise:"
    " it does not name {missing}[, and {unnumbered} without an organisation number]",
)
OTHERS = phrase(
    nb="Den publiserte filen nevner også {others}, som ikke er ført blant oppdragsgiverne",
    nn="Den publiserte fila nemner òg {others}, som ikkje er ført blant oppdragsgjevarane",
    en="The published file also names {others}, not recorded among the buyers",
)
ADDED = phrase(
    nb="{added} kom først med ved endringen {changed_at}; om det var tidsnok for leverandørene, må mennesker vurdere",
    nn="{added} kom først med ved endringa {changed_at}; om det var tidsnok for leverandørane, må menneske vurdere",
    en="{added} came in by the change of {changed_at} only; whether that was early enough for suppliers, people judge",
)


def judge(case: CaseFile) -> Finding:
    """Compare the buyers of the case with those the notice names, as recorded here and as read from its file.

    A change of the notice that was out by the deadline takes its place; that it did is remarked.
    """
    recorded, read = _recorded(case), read_from_files(case, NoticeKind.COMPETITION)
    notices: Sequence[Recorded[Announced]] = recorded or read
    if not notices:
        return Finding(Verdict.NOT_APPLICABLE, NO_NOTICE)
    first, standing, wanted = notices[0], _standing(case, notices), buyers(case)
    named = _named(case, standing)
    evidence = positions(case.first(ProcurementOpened), first, standing, case.all(NoticeBuyersImported))
    if not wanted:
        numbered = tuple(one.told for one in named if one.number is not None)
        facts = {"count": len(named), "named": numbered, "unnumbered": _unnumbered(named)}
        return Finding(Verdict.UNKNOWN, NO_BUYERS, facts, evidence)
    missing = _missing(wanted, named)
    if missing:
        facts = {"missing": missing, "unnumbered": _unnumbered(named)}
        return Finding(Verdict.FAILED, MISSING, facts, evidence)
    added = _missing(wanted, _named(case, first))
    told = {"added": added, "changed_at": out_at(standing)}
    remarks = (Remark(ADDED, told, positions(first, standing)),) if added else ()
    passed = Finding(Verdict.PASSED, ALL, {"buyers": len(wanted)}, evidence, remarks=remarks)
    return _held_against(case, passed, read) if recorded and read else passed


def _held_against(case: CaseFile, passed: Finding, read: Sequence[Recorded[Announced]]) -> Finding:
    """What was recorded names all; the published file has the last word on whom the notice names."""
    file, wanted = _standing(case, read), buyers(case)
    named, evidence = _named(case, file), tuple(sorted({*passed.evidence, file.position}))
    missing = _missing(wanted, named)
    if missing:
        facts = {"buyers": len(wanted), "missing": missing, "unnumbered": _unnumbered(named)}
        return Finding(Verdict.FAILED, CONTRADICTED, facts, evidence)
    others = tuple(one.told for one in named if one.number not in wanted)
    remarks = (Remark(OTHERS, {"others": others}, positions(file)),) if others else ()
    return replace(passed, evidence=evidence, remarks=(*passed.remarks, *remarks))


def _recorded(case: CaseFile) -> Sequence[Recorded[Announced]]:
    """The competition notice and its changes as they were recorded here: as published, else as sent."""
    published = [one for one in case.all(NoticePublished) if one.event.kind is NoticeKind.COMPETITION]
    return published or [one for one in case.all(NoticeSent) if one.event.kind is NoticeKind.COMPETITION]


def _standing(case: CaseFile, notices: Sequence[Recorded[Announced]]) -> Recorded[Announced]:
    """The last that was out by the deadline, else the first."""
    until = deadline(case)[0]
    in_time = [one for one in notices if until is None or out_at(one) <= until]
    return in_time[-1] if in_time else notices[0]


def _named(case: CaseFile, notice: Recorded[Announced]) -> Sequence[Named]:
    match notice.event:
        case NoticeSent() as told:
            return [Named(number, number) for number in told.buyers]
        case NoticePublished() as told:
            named = told.buyers
        case PublishedNoticeImported() | ImportedNoticeAmended() as told:
            further = (one.event for one in case.all(NoticeBuyersImported))
            same = (one for one in further if (one.notice, one.version) == (told.notice, told.version))
            named = (*told.buyers, *(buyer for one in same for buyer in one.buyers))
    return [Named(one.number, one.name or one.number or one.written_number or "-") for one in named]


def _missing(wanted: frozenset[MemberId], named: Sequence[Named]) -> tuple[MemberId, ...]:
    return tuple(sorted(wanted - {one.number for one in named}))


def _unnumbered(named: Sequence[Named]) -> tuple[str, ...]:
    return tuple(one.told for one in named if one.number is None)


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
