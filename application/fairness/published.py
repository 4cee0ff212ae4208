"""What is known of a case from published notices that were read from files, and what then cannot be told."""

from dataclasses import dataclass
from datetime import datetime, time

from application.fairness.case_files import CaseFile
from application.fairness.findings import Finding, Verdict, positions
from application.fairness.stages import competition_sent
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId
from domain.kernel.instants import NORWAY
from domain.notices.contents import NoticeContent
from domain.notices.events import (
    Imported,
    ImportedNoticeAmended,
    NoticeLotImported,
    NoticeResultImported,
    NoticeSent,
    PublishedNoticeImported,
)
from domain.notices.values import NoticeAmount, NoticeKind
from domain.procurements.events import ProcurementOpened
from domain.procurements.values import MainKind, Part, ProcedureKind

CALLS = (ProcurementOpened, NoticeSent, PublishedNoticeImported, ImportedNoticeAmended, NoticeLotImported)
"""The facts that `call` reads."""

PROCEDURES = {
    "open": ProcedureKind.OPEN,
    "restricted": ProcedureKind.RESTRICTED,
    "neg-w-call": ProcedureKind.NEGOTIATED,
    "comp-dial": ProcedureKind.COMPETITIVE_DIALOGUE,
    "innovation": ProcedureKind.INNOVATION_PARTNERSHIP,
    "neg-wo-call": ProcedureKind.NEGOTIATED_WITHOUT_NOTICE,
}
"""The procedures by the codes of eForms (BT-105)."""

_REGIMES = {"32014l0024": Part.PART_III, "other": Part.PART_II}
"""What a notice follows by the legal basis that it names (BT-01): the directive, or national rules alone."""

_HEALTH_DIVISION = "85"
"""The division of the common procurement vocabulary for health and social work."""

ONLY_PUBLISHED = phrase(
    nb="Her er bare den publiserte kunngjøringen ført, og den sier ikke noe om dette",
    nn="Her er berre den publiserte kunngjeringa ført, og ho seier ikkje noko om dette",
    en="Only the published notice is recorded here, and it does not tell this",
)


@dataclass(frozen=True, slots=True)
class Call:
    """The notice by which the competition began: as it was sent, else as it was read from its published file.

    A file tells neither who sent it nor, where it changes a notice that is not recorded, when the first one was sent.
    `bare` is whether the file is all there is, since the case was never opened here. Amounts are in øre without VAT.
    """

    fact: Recorded[NoticeSent] | Recorded[Imported]
    sent_at: datetime | None
    maximum: int | None
    estimated: int | None = None
    sender: PersonId | None = None
    bare: bool = False


def call(case: CaseFile) -> Call | None:
    """The notice by which the competition began, where one is recorded."""
    sent = competition_sent(case)
    if sent is not None:
        return Call(sent, sent.event.sent_at, sent.event.maximum, sender=sent.actor.person)
    read = read_from_files(case, NoticeKind.COMPETITION)
    if not read:
        return None
    first = read[0]
    begins = isinstance(first.event, PublishedNoticeImported) and first.event.changes is None
    return Call(
        first,
        first.event.content.sent_at if begins else None,
        maximum(case, first),
        estimated(case, first),
        bare=case.first(ProcurementOpened) is None,
    )


def read_from_files(case: CaseFile, *kinds: NoticeKind) -> tuple[Recorded[Imported], ...]:
    """The notices that were read from files, all or those of some kinds, in the order in which they were sent."""
    files = (*case.all(PublishedNoticeImported), *case.all(ImportedNoticeAmended))
    wanted = (one for one in files if not kinds or one.event.content.kind in kinds)
    return tuple(sorted(wanted, key=lambda one: (out_at(one), one.position)))


def out_at(notice: Recorded[Event]) -> datetime:
    """When the notice was out; of one read from a file the day it was published, else when it was sent."""
    if not isinstance(notice.event, PublishedNoticeImported | ImportedNoticeAmended):
        return notice.occurred_at
    said = notice.event.content
    if said.published_on is not None:
        return datetime.combine(said.published_on, time.min, NORWAY)
    return said.sent_at or notice.occurred_at


def lots(case: CaseFile, notice: Recorded[Imported]) -> tuple[Recorded[NoticeLotImported], ...]:
    """The lots of that version of the notice."""
    told = notice.event
    own = (one for one in case.all(NoticeLotImported) if one.event.notice == told.notice)
    return tuple(one for one in own if one.event.version == told.version)


def estimated(case: CaseFile, notice: Recorded[Imported]) -> int | None:
    """The estimated value that the notice publishes, for the whole or for every lot, in øre; None in other money."""
    return _stated(notice.event.content.estimated, [one.event.lot.estimated for one in lots(case, notice)])


def maximum(case: CaseFile, notice: Recorded[Imported]) -> int | None:
    """The highest value of the framework agreement that the notice publishes, for the whole or for every lot."""
    return _stated(notice.event.content.maximum, [one.event.lot.maximum for one in lots(case, notice)])


def followed(said: NoticeContent) -> Part | None:
    """The part of the regulation that the notice follows; None where its form or its legal basis tells of another."""
    if (said.notice_type or "").endswith("-social"):
        return None
    return _REGIMES.get((said.legal_basis or "").lower())


def kinds(said: NoticeContent) -> tuple[MainKind, ...]:
    """What kind of contract it may be, by its nature (BT-23); a notice does not tell special services from others."""
    match said.nature:
        case "supplies":
            return (MainKind.GOODS,)
        case "works":
            return (MainKind.WORKS,)
        case "services":
            health = (MainKind.HEALTH_SOCIAL_SERVICES,) if (said.main_cpv or "").startswith(_HEALTH_DIVISION) else ()
            return (MainKind.SERVICES, MainKind.SPECIAL_SERVICES, *health)
        case _:
            return ()


def won(case: CaseFile) -> tuple[Recorded[NoticeResultImported], ...]:
    """The results read from files in which somebody won."""
    return tuple(one for one in case.all(NoticeResultImported) if any(bid.won for bid in one.event.result.tenders))


def known_from_files_alone(case: CaseFile) -> bool:
    """Whether the procurement was never opened here, and is known from published notices."""
    return case.first(ProcurementOpened) is None and bool(read_from_files(case))


def as_far_as_known(finding: Finding, case: CaseFile) -> Finding:
    """The finding; where the published notice is all there is, that nothing else is recorded settles nothing."""
    if finding.verdict is not Verdict.NOT_APPLICABLE or finding.evidence or not known_from_files_alone(case):
        return finding
    return Finding(Verdict.UNKNOWN, ONLY_PUBLISHED, {}, positions(read_from_files(case)))


def _stated(whole: NoticeAmount | None, parts: list[NoticeAmount | None]) -> int | None:
    amounts = [whole] if whole is not None else parts
    stated = [one.hundredths for one in amounts if one is not None and one.currency == "NOK"]
    return sum(stated) if stated and len(stated) == len(amounts) else None
