"""FC-15: was there private contact with a supplier during the competition?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Remark, Verdict, positions
from application.fairness.stages import competition_sent
from application.trails.sentences import phrase
from domain.notices.events import NoticeSent
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
    """Look at every contact since the notice: was it minuted, and did the others learn of it?"""
    notice = competition_sent(case)
    if notice is None:
        return Finding(Verdict.NOT_APPLICABLE, NO_NOTICE)
    during = tuple(one for one in case.all(ContactLogged) if one.event.occurred_at >= notice.event.sent_at)
    if not during:
        return Finding(Verdict.PASSED, NONE, {}, positions(notice))
    shared = {one.event.contact: one for one in case.all(ContactShared)}
    remarks: list[Remark] = []
    for fact in during:
        contact = fact.event
        told = {"supplier": contact.supplier, "occurred_at": contact.occurred_at, "about": contact.about}
        if contact.purely_practical:
            continue
        if not contact.minuted:
            return Finding(Verdict.FAILED, NOT_MINUTED, told, positions(fact))
        later = shared.get(contact.contact)
        shared_at = contact.shared_with_all_at or (later.event.shared_with_all_at if later else None)
        if shared_at is None:
            return Finding(Verdict.FAILED, NOT_SHARED, told, positions(fact))
        remarks.append(Remark(SHARED, {**told, "shared_at": shared_at}, positions(fact, later)))
    evidence = positions(notice, during, shared.values())
    return Finding(Verdict.PASSED, SOUND, {"contacts": len(during)}, evidence, remarks=tuple(remarks))


CHECK = Check(
    id="FC-15",
    asks=ASKS,
    basis=("FOA § 22-1(2)", "LOA § 4"),
    reads=(NoticeSent, ContactLogged, ContactShared),
    judge=judge,
)
