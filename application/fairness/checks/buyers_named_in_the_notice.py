"""FC-02: are all buyers named in the notice itself?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.fairness.stages import buyers, competition_published, competition_sent
from application.trails.sentences import phrase
from domain.kernel.organisations import MemberId
from domain.notices.events import NoticeBuyersImported, NoticePublished, NoticeSent, PublishedNoticeImported
from domain.procurements.events import ProcurementOpened

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


def judge(case: CaseFile) -> Finding:
    """Compare the buyers of the case with those named by the notice, as published where that is known."""
    sent, published, imported = (
        competition_sent(case),
        competition_published(case),
        case.all(PublishedNoticeImported),
    )
    named: set[MemberId]
    if published is not None:
        named = {buyer.number for buyer in published.event.buyers if buyer.number is not None}
    elif sent is not None:
        named = set(sent.event.buyers)
    elif imported:
        lists = (*imported, *case.all(NoticeBuyersImported))
        named = {buyer.number for fact in lists for buyer in fact.event.buyers if buyer.number is not None}
    else:
        return Finding(Verdict.NOT_APPLICABLE, NO_NOTICE)
    wanted, opened = buyers(case), case.first(ProcurementOpened)
    evidence = positions(opened, published or sent, imported, case.all(NoticeBuyersImported))
    if not wanted:
        return Finding(Verdict.UNKNOWN, NO_BUYERS, {"named": tuple(sorted(named))}, evidence)
    missing = tuple(sorted(wanted - named))
    if missing:
        return Finding(Verdict.FAILED, MISSING, {"missing": missing}, evidence)
    return Finding(Verdict.PASSED, ALL, {"buyers": len(wanted)}, evidence)


CHECK = Check(
    id="FC-02",
    asks=ASKS,
    basis=("FOA § 26-1(3)", "FOA § 7-8(1)b", "KOFA 2019/389"),
    reads=(ProcurementOpened, NoticeSent, NoticePublished, PublishedNoticeImported, NoticeBuyersImported),
    judge=judge,
)
