"""FC-01: did every buyer decide to join and empower the lead before the notice?"""

from datetime import date

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.fairness.published import CALLS, call
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.authority.answers import NotCovered
from domain.authority.held import Mandates
from domain.authority.signing import Signing, may_sign
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId
from domain.kernel.instants import day_of
from domain.kernel.organisations import MemberId
from domain.mandates.events import AuthorityDelegated, AuthorityGranted, AuthorityWithdrawn
from domain.mandates.values import ActKind, OrganisationHolder, PersonHolder
from domain.procurements.events import ProcurementOpened, ValueEstimated
from domain.purchasing_groups.events import MemberJoined, WithdrawalNotified

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
NOT_RECORDED = phrase(
    nb="Konkurransen er kunngjort {sent_at}, men det er ikke ført hvilken gruppe som kjøper inn",
    nn="Konkurransen er kunngjord {sent_at}, men det er ikkje ført kva gruppe som kjøper inn",
    en="The competition was announced on {sent_at}, but which group buys is not recorded",
)
ONLY_PUBLISHED = phrase(
    nb="Her er bare den publiserte kunngjøringen ført, og den sier ikke om oppdragsgiverne hadde vedtatt å være med",
    nn="Her er berre den publiserte kunngjeringa ført, og ho seier ikkje om oppdragsgjevarane hadde vedteke å vere med",
    en="Only the published notice is recorded here, and it does not tell whether its buyers had decided to join",
)
ALL = phrase(
    nb="Alle {buyers} oppdragsgiverne hadde vedtatt å være med og gitt {lead} fullmakt før {sent_at}",
    nn="Alle {buyers} oppdragsgjevarane hadde vedteke å vere med og gjeve {lead} fullmakt før {sent_at}",
    en="All {buyers} buyers had decided to join and empowered {lead} before {sent_at}",
)
NOT_JOINED = phrase(
    nb="{missing} hadde ikke vedtatt å være med da kunngjøringen ble sendt {sent_at}",
    nn="{missing} hadde ikkje vedteke å vere med då kunngjeringa vart send {sent_at}",
    en="{missing} had not decided to join when the notice was sent on {sent_at}",
)
NOT_EMPOWERED = phrase(
    nb="{missing} hadde ikke gitt {lead} fullmakt til å kunngjøre da det skjedde {sent_at}",
    nn="{missing} hadde ikkje gjeve {lead} fullmakt til å kunngjere då det skjedde {sent_at}",
    en="{missing} had not empowered {lead} to announce when it was done on {sent_at}",
)


def judge(case: CaseFile) -> Finding:
    """Hold each buyer's accession and mandates against the moment at which the notice was sent."""
    begun, opened = call(case), case.first(ProcurementOpened)
    if begun is None:
        return Finding(Verdict.NOT_APPLICABLE, NO_NOTICE)
    notice, sent_at = begun.fact, begun.sent_at
    if sent_at is None or begun.bare:
        return Finding(Verdict.UNKNOWN, ONLY_PUBLISHED, {}, positions(notice, opened))
    if opened is None or (opened.event.group is None and len(opened.event.buyers) > 1):
        return Finding(Verdict.UNKNOWN, NOT_RECORDED, {"sent_at": sent_at}, positions(notice, opened))
    if opened.event.group is None:
        return Finding(Verdict.NOT_APPLICABLE, ALONE, {}, positions(opened))
    lead, before = opened.event.lead, case.by(sent_at)
    joined = _joined(before, opened.event.group, day_of(sent_at))
    missing = tuple(sorted(set(opened.event.buyers) - set(joined)))
    if missing:
        facts = {"missing": missing, "sent_at": sent_at}
        concerned = positions(notice, opened, before.all(MemberJoined), before.all(WithdrawalNotified))
        return Finding(Verdict.FAILED, NOT_JOINED, facts, concerned)
    given: tuple[Recorded[Event], ...] = (
        *before.all(AuthorityGranted),
        *before.all(AuthorityDelegated),
        *before.all(AuthorityWithdrawn),
    )
    held = Mandates()
    for fact in given:
        held = held.after(fact.event)
    estimate = before.last(ValueEstimated)
    stake = max(begun.maximum or 0, estimate.event.decisive if estimate else 0)
    persons = (PersonHolder(person=begun.sender),) if begun.sender else ()
    signers = (OrganisationHolder(organisation=lead), *persons)
    ways = [
        Signing(opened.event.group, signer, ActKind.ANNOUNCE, stake, day_of(sent_at), case.procurement)
        for signer in signers
    ]
    missing = tuple(
        member
        for member in sorted(opened.event.buyers)
        if all(isinstance(may_sign(held, way, member), NotCovered) for way in ways)
    )
    evidence = positions(notice, opened, joined.values(), given, estimate)
    if missing:
        return Finding(Verdict.FAILED, NOT_EMPOWERED, {"missing": missing, "lead": lead, "sent_at": sent_at}, evidence)
    facts = {"buyers": len(opened.event.buyers), "lead": lead, "sent_at": sent_at}
    return Finding(Verdict.PASSED, ALL, facts, evidence)


def _joined(before: CaseFile, group: GroupId, on: date) -> dict[MemberId, Recorded[MemberJoined]]:
    """The last accession of each who was a member on the day."""
    joined = {
        one.event.member: one
        for one in before.all(MemberJoined)
        if one.event.group == group
        and max(one.event.decided_on, one.event.valid_from) <= on <= (one.event.valid_to or on)
    }
    left = {
        one.event.member
        for one in before.all(WithdrawalNotified)
        if one.event.group == group
        and one.event.effective_on <= on
        and one.event.member in joined
        and joined[one.event.member].occurred_at <= one.occurred_at
    }
    return {member: one for member, one in joined.items() if member not in left}


CHECK = Check(
    id="FC-01",
    asks=ASKS,
    basis=("FOA § 29-1(2)", "KOML §§ 6-1, 13-1"),
    reads=(
        ValueEstimated,
        MemberJoined,
        WithdrawalNotified,
        AuthorityGranted,
        AuthorityDelegated,
        AuthorityWithdrawn,
        *CALLS,
    ),
    judge=judge,
)
