"""FC-13: were changes of the documents minor, sent to all at once, and the deadline extended where it had to be?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Remark, Verdict, positions
from application.fairness.stages import deadline
from application.trails.sentences import phrase
from domain.kernel.instants import day_of
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed, TenderDocumentsAmended
from domain.tenders.values import DeadlineEffect

ASKS = phrase(
    nb="Var endringene i konkurransegrunnlaget uvesentlige, sendt alle samtidig, og fristen forlenget om nødvendig?",
    nn="Var endringane i konkurransegrunnlaget uvesentlege, sende alle samstundes, og fristen lengd om naudsynt?",
    en="Were changes of the tender documents minor, sent to all at once, and the deadline extended where needed?",
)
NONE = phrase(
    nb="Konkurransegrunnlaget er ikke endret",
    nn="Konkurransegrunnlaget er ikkje endra",
    en="The tender documents were not changed",
)
MATERIAL = phrase(
    nb="Endringen {sent_to_all_at} er vesentlig etter oppdragsgivers egen vurdering, og krever en ny konkurranse",
    nn="Endringa {sent_to_all_at} er vesentleg etter oppdragsgjevaren si eiga vurdering, og krev ein ny konkurranse",
    en="The change of {sent_to_all_at} is material by the buyer's own assessment, which takes a new competition",
)
NOT_EXTENDED = phrase(
    nb="Endringen {sent_to_all_at} skulle forlenge fristen, men den er ikke forlenget",
    nn="Endringa {sent_to_all_at} skulle lengje fristen, men han er ikkje lengd",
    en="The change of {sent_to_all_at} was to extend the deadline, but it has not been extended",
)
NOT_YET = phrase(
    nb="Endringen {sent_to_all_at} skal forlenge fristen, og den er ikke forlenget ennå",
    nn="Endringa {sent_to_all_at} skal lengje fristen, og han er ikkje lengd enno",
    en="The change of {sent_to_all_at} is to extend the deadline, and it has not been extended yet",
)
SOUND = phrase(
    nb="Alle endringer (antall: {amendments}) er sendt til alle samtidig, og virkningen for fristen er begrunnet",
    nn="Alle endringar (tal: {amendments}) er sende til alle samstundes, og verknaden for fristen er grunngjeven",
    en="All changes ({amendments} in all) were sent to all at once, with a reason for their effect on the deadline",
)
UNCHANGED = phrase(
    nb="Fristen ble ikke forlenget ved endringen {sent_to_all_at}: {effect_reason}",
    nn="Fristen vart ikkje lengd ved endringa {sent_to_all_at}: {effect_reason}",
    en="The deadline was not extended by the change of {sent_to_all_at}: {effect_reason}",
)


def judge(case: CaseFile) -> Finding:
    """Look at each amendment, and for the extension that it was to lead to."""
    amendments = case.all(TenderDocumentsAmended)
    if not amendments:
        return Finding(Verdict.NOT_APPLICABLE, NONE)
    extensions, (until, fixed) = case.all(DeadlineExtended), deadline(case)
    remarks: list[Remark] = []
    for fact in amendments:
        told = {"sent_to_all_at": fact.event.sent_to_all_at}
        if fact.event.material:
            return Finding(Verdict.FAILED, MATERIAL, told, positions(fact))
        if fact.event.deadline_effect is DeadlineEffect.UNCHANGED:
            remarks.append(Remark(UNCHANGED, {**told, "effect_reason": fact.event.effect_reason}, positions(fact)))
        elif not any(day_of(one.occurred_at) >= day_of(fact.event.sent_to_all_at) for one in extensions):
            running = until is None or day_of(until) >= case.on
            verdict, says = (Verdict.UNKNOWN, NOT_YET) if running else (Verdict.FAILED, NOT_EXTENDED)
            return Finding(verdict, says, told, positions(fact, fixed))
    evidence = positions(amendments, extensions)
    return Finding(Verdict.PASSED, SOUND, {"amendments": len(amendments)}, evidence, remarks=tuple(remarks))


CHECK = Check(
    id="FC-13",
    asks=ASKS,
    basis=("FOA § 14-2", "FOA § 20-1(3)"),
    reads=(TenderDocumentsAmended, SubmissionDeadlineFixed, DeadlineExtended),
    judge=judge,
)
