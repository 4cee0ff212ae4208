"""FC-15: was there private contact with a supplier during the competition?"""

from datetime import datetime

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Remark, Verdict, positions
from application.fairness.published import CALLS, call
from application.fairness.stages import deadlines
from application.trails.sentences import phrase
from domain.awards.events import AwardDecided, AwardReversed
from domain.bids.values import DEADLINE_FACTS
from domain.kernel.instants import day_of
from domain.procurements.events import ProcurementCancelled
from domain.suppliers.events import ContactLogged, ContactShared

ASKS = phrase(
    nb="Var det kontakt med enkelte leverandører under konkurransen?",
    nn="Var det kontakt med enkelte leverandørar under konkurransen?",
    en="Was there private contact with a supplier during the competition?",
)
NO_NOTICE = phrase(
    nb="Konkurransen er ikke kunngjort",
    nn="Konkurransen er ikkje kunngjord",
    en="The competition has not been announced",
)
ONLY_PUBLISHED = phrase(
    nb="Her er bare den publiserte kunngjøringen ført, og den sier ikke om noen hadde kontakt med leverandører",
    nn="Her er berre den publiserte kunngjeringa ført, og ho seier ikkje om nokon hadde kontakt med leverandørar",
    en="Only the published notice is recorded here, and it does not tell whether anyone was in contact with suppliers",
)
NONE = phrase(
    nb="Ingen kontakt utenom portalen er ført fra kunngjøringen",
    nn="Ingen kontakt utanom portalen er ført frå kunngjeringa",
    en="No contact outside the portal is recorded since the notice",
)
NOT_MINUTED = phrase(
    nb="Kontakten med {supplier} {occurred_at} er ikke referatført: {about}",
    nn="Kontakten med {supplier} {occurred_at} er ikkje referatført: {about}",
    en="The contact with {supplier} on {occurred_at} has no minutes: {about}",
)
NOT_YET = phrase(
    nb="Kontakten med {supplier} {occurred_at} er ikke fortalt de andre ennå: {about}",
    nn="Kontakten med {supplier} {occurred_at} er ikkje fortald dei andre enno: {about}",
    en="The contact with {supplier} on {occurred_at} has not been told to the others yet: {about}",
)
SHARED_LATE = phrase(
    nb="Det {supplier} fikk vite {occurred_at}, ble fortalt de andre {shared_at}, etter fristen: {about}",
    nn="Det {supplier} fekk vite {occurred_at}, vart fortalt dei andre {shared_at}, etter fristen: {about}",
    en="What {supplier} was told on {occurred_at} was told to the others on {shared_at}, after the deadline: {about}",
)
NOT_SHARED = phrase(
    nb="Det {supplier} fikk vite {occurred_at}, er ikke fortalt de andre: {about}",
    nn="Det {supplier} fekk vite {occurred_at}, er ikkje fortalt dei andre: {about}",
    en="What {supplier} was told on {occurred_at} has not been told to the others: {about}",
)
SOUND = phrase(
    nb="Hver kontakt (antall: {contacts}) er rent praktisk, eller referatført og delt med alle",
    nn="Kvar kontakt (tal: {contacts}) er reint praktisk, eller referatført og delt med alle",
    en="Each contact ({contacts} in all) was purely practical, or minuted and shared with all",
)
SHARED = phrase(
    nb="{supplier} tok kontakt {occurred_at} («{about}»), og de andre fikk vite det {shared_at}",
    nn="{supplier} tok kontakt {occurred_at} («{about}»), og dei andre fekk vite det {shared_at}",
    en="The others were told on {shared_at} of the contact with {supplier} on {occurred_at} («{about}»)",
)


def judge(case: CaseFile) -> Finding:
    """Look at every contact from the notice to the award that stands: is it minuted, and do the others know of it?"""
    begun = call(case)
    if begun is None:
        return Finding(Verdict.NOT_APPLICABLE, NO_NOTICE)
    notice, sent_at = begun.fact, begun.sent_at
    if sent_at is None or begun.bare:
        return Finding(Verdict.UNKNOWN, ONLY_PUBLISHED, {}, positions(notice))
    due, over = deadlines(case)[0], _over(case)
    since = (one for one in case.all(ContactLogged) if one.event.occurred_at >= sent_at)
    during = tuple(one for one in since if over is None or one.event.occurred_at <= over)
    if not during:
        return Finding(Verdict.PASSED, NONE, {}, positions(notice))
    shared = {one.event.contact: one for one in reversed(case.all(ContactShared))}
    remarks: list[Remark] = []
    for fact in during:
        contact = fact.event
        told = {"supplier": contact.supplier, "occurred_at": contact.occurred_at, "about": contact.about}
        if contact.purely_practical:
            continue
        if not contact.minuted:
            return Finding(Verdict.FAILED, NOT_MINUTED, told, positions(fact))
        later = shared.get(contact.contact)
        until = due.ahead_of(contact.occurred_at)
        shared_at = contact.shared_with_all_at or (later.event.shared_with_all_at if later else None)
        if shared_at is None:
            open_ = over is None and (until is None or day_of(until) >= case.on)
            verdict, says = (Verdict.UNKNOWN, NOT_YET) if open_ else (Verdict.FAILED, NOT_SHARED)
            return Finding(verdict, says, told, positions(fact))
        if until is not None and contact.occurred_at <= until < shared_at:
            return Finding(Verdict.FAILED, SHARED_LATE, {**told, "shared_at": shared_at}, positions(fact, later))
        remarks.append(Remark(SHARED, {**told, "shared_at": shared_at}, positions(fact, later)))
    known = {one.event.contact for one in during}
    evidence = positions(notice, during, (one for contact, one in shared.items() if contact in known))
    return Finding(Verdict.PASSED, SOUND, {"contacts": len(during)}, evidence, remarks=tuple(remarks))


def _over(case: CaseFile) -> datetime | None:
    """When the competition was over: by the last award, if it was not reversed, or by being called off."""
    reversed_ = {one.event.award for one in case.all(AwardReversed)}
    award, cancelled = case.last(AwardDecided), case.last(ProcurementCancelled)
    if award is not None and award.event.award not in reversed_:
        return award.event.decided_at
    return cancelled.occurred_at if cancelled else None


CHECK = Check(
    id="FC-15",
    asks=ASKS,
    basis=("FOA § 22-1(2)", "LOA § 4"),
    reads=(
        *CALLS,
        ContactLogged,
        ContactShared,
        *DEADLINE_FACTS,
        AwardDecided,
        AwardReversed,
        ProcurementCancelled,
    ),
    judge=judge,
)
