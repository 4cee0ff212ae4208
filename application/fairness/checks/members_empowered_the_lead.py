"""FC-01: did every buyer decide to join and empower the lead before the notice?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.fairness.stages import competition_sent
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.authority.answers import NotCovered
from domain.authority.held import Mandates
from domain.authority.signing import Signing, may_sign
from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.mandates.events import AuthorityDelegated, AuthorityGranted, AuthorityWithdrawn
from domain.mandates.values import ActKind, OrganisationHolder
from domain.notices.events import NoticeSent
from domain.procurements.events import ProcurementOpened
from domain.purchasing_groups.events import MemberJoined

ASKS = phrase(
    nb="Hadde hver oppdragsgiver vedtatt å være med, og gitt lederkommunen fullmakt, før kunngjøringen?",
    nn="Hadde kvar oppdragsgjevar vedteke å vere med, og gjeve leiarkommunen fullmakt, før kunngjeringa?",
    en="Did every buyer decide to join, and empower the lead, before the notice?",
)
NO_NOTICE = phrase(
    nb="Konkurransen er ikke kunngjort",
    nn="Konkurransen er ikkje kunngjord",
    en="The competition has not been announced",
)
ALONE = phrase(
    nb="Anskaffelsen gjøres ikke av en gruppe",
    nn="Anskaffinga blir ikkje gjord av ei gruppe",
    en="The procurement is not a group's",
)
ALL = phrase(
    nb="Alle {buyers} oppdragsgiverne hadde vedtatt å være med og gitt {lead} fullmakt før {sent_at}",
    nn="Alle {buyers} oppdragsgjevarane hadde vedteke å vere med og gjeve {lead} fullmakt før {sent_at}",
    en="All {buyers} buyers had decided to join and empowered {lead} before {sent_at}",
)
NOT_JOINED = phrase(
    nb="{missing} hadde ikke vedtatt å være med da kunngjøringen ble sendt {sent_at}",
    nn="{missing} hadde ikkje vedteke å vere med då kunngjeringa blei send {sent_at}",
    en="{missing} had not decided to join when the notice was sent on {sent_at}",
)
NOT_EMPOWERED = phrase(
    nb="{missing} hadde ikke gitt {lead} fullmakt til å kunngjøre da det skjedde {sent_at}",
    nn="{missing} hadde ikkje gjeve {lead} fullmakt til å kunngjere då det skjedde {sent_at}",
    en="{missing} had not empowered {lead} to announce when it was done on {sent_at}",
)


def judge(case: CaseFile) -> Finding:
    """Hold each buyer's accession and mandates against the moment at which the notice was sent."""
    notice, opened = competition_sent(case), case.first(ProcurementOpened)
    if notice is None:
        return Finding(Verdict.NOT_APPLICABLE, NO_NOTICE)
    if opened is None or opened.event.group is None:
        return Finding(Verdict.NOT_APPLICABLE, ALONE, {}, positions(opened))
    sent_at, lead = notice.event.sent_at, opened.event.lead
    before = case.by(sent_at)
    joined = {one.event.member: one for one in before.all(MemberJoined) if one.event.decided_on <= day_of(sent_at)}
    missing = tuple(sorted(set(opened.event.buyers) - set(joined)))
    if missing:
        facts = {"missing": missing, "sent_at": sent_at}
        return Finding(Verdict.FAILED, NOT_JOINED, facts, positions(notice, opened, joined.values()))
    given: tuple[Recorded[Event], ...] = (
        *before.all(AuthorityGranted),
        *before.all(AuthorityDelegated),
        *before.all(AuthorityWithdrawn),
    )
    held = Mandates()
    for fact in given:
        held = held.after(fact.event)
    signing = Signing(
        opened.event.group,
        OrganisationHolder(organisation=lead),
        ActKind.ANNOUNCE,
        notice.event.maximum or 0,
        day_of(sent_at),
        case.procurement,
    )
    missing = tuple(
        member for member in sorted(opened.event.buyers) if isinstance(may_sign(held, signing, member), NotCovered)
    )
    evidence = positions(notice, opened, joined.values(), given)
    if missing:
        return Finding(Verdict.FAILED, NOT_EMPOWERED, {"missing": missing, "lead": lead, "sent_at": sent_at}, evidence)
    facts = {"buyers": len(opened.event.buyers), "lead": lead, "sent_at": sent_at}
    return Finding(Verdict.PASSED, ALL, facts, evidence)


CHECK = Check(
    id="FC-01",
    asks=ASKS,
    basis=("FOA § 29-1(2)", "KOML §§ 6-1, 13-1"),
    reads=(ProcurementOpened, MemberJoined, AuthorityGranted, AuthorityDelegated, AuthorityWithdrawn, NoticeSent),
    judge=judge,
)
