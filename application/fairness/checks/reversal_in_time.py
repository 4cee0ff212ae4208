"""FC-30: was a reversed award reversed in time, with a new notice and a new standstill?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.awards.events import AwardDecided, AwardNotified, AwardReversed
from domain.contracts.events import ContractSigned
from domain.kernel.instants import day_of
from domain.procurements.events import ProcurementCancelled

ASKS = phrase(
    nb="Ble et omgjort valg omgjort før kontrakten, med ny melding og ny karensperiode?",
    nn="Blei eit val som blei gjort om, gjort om før kontrakten, med ny melding og ny karensperiode?",
    en="Was a reversed award reversed before the contract, with a new notice and a new standstill?",
)
NONE = phrase(
    nb="Ingen valg er gjort om",
    nn="Ingen val er gjorde om",
    en="No award was reversed",
)
AFTER_CONTRACT = phrase(
    nb="{award} ble gjort om {reversed_at}, etter at {contract} var underskrevet {signed_at}",
    nn="{award} blei gjort om {reversed_at}, etter at {contract} var underskriven {signed_at}",
    en="{award} was reversed on {reversed_at}, after {contract} had been signed on {signed_at}",
)
NO_NEW_NOTICE = phrase(
    nb="{award} ble gjort om {reversed_at}, og leverandørene har ikke fått melding om det nye valget ennå",
    nn="{award} blei gjort om {reversed_at}, og leverandørane har ikkje fått melding om det nye valet enno",
    en="{award} was reversed on {reversed_at}, and the suppliers have not been told of the new award yet",
)
NO_NEW_STANDSTILL = phrase(
    nb="{award} ble gjort om {reversed_at}, men det nye valget fikk ingen egen karensperiode",
    nn="{award} blei gjort om {reversed_at}, men det nye valet fekk ingen eigen karensperiode",
    en="{award} was reversed on {reversed_at}, but the new award got no standstill of its own",
)
CALLED_OFF = phrase(
    nb="{award} ble gjort om {reversed_at}, før kontrakten, og konkurransen ble avlyst {cancelled_on}",
    nn="{award} blei gjort om {reversed_at}, før kontrakten, og konkurransen blei avlyst {cancelled_on}",
    en="{award} was reversed on {reversed_at}, before the contract, and the competition called off on {cancelled_on}",
)
SOUND = phrase(
    nb="{award} ble gjort om {reversed_at}, før kontrakten, med ny melding {sent_at}[ og karens ut {standstill_until}]",
    nn="{award} blei gjort om {reversed_at}, før kontrakten, med ny melding {sent_at}"
    "[ og karens ut {standstill_until}]",
    en="{award} was reversed on {reversed_at}, before the contract, with a new notice on {sent_at}"
    "[ and a standstill through {standstill_until}]",
)


def judge(case: CaseFile) -> Finding:
    """Follow each reversal to the new award, its notice and its standstill."""
    reversals = case.all(AwardReversed)
    if not reversals:
        return Finding(Verdict.NOT_APPLICABLE, NONE)
    evidence = positions(reversals)
    facts: dict[str, object] = {}
    called_off: Recorded[ProcurementCancelled] | None = None
    for fact in reversals:
        facts = {"award": fact.event.award, "reversed_at": fact.event.reversed_at}
        signed = next((one for one in case.all(ContractSigned) if one.event.award == fact.event.award), None)
        if signed is not None and signed.event.signed_at <= fact.event.reversed_at:
            told = {**facts, "contract": signed.event.contract, "signed_at": signed.event.signed_at}
            return Finding(Verdict.FAILED, AFTER_CONTRACT, told, positions(fact, signed))
        anew = next((one for one in case.all(AwardDecided) if _takes_its_place(one.event, fact.event)), None)
        cancelled = case.last(ProcurementCancelled)
        if anew is None and cancelled is not None:
            called_off = cancelled
            evidence = tuple(sorted({*evidence, *positions(fact, cancelled)}))
            continue
        notice = next(
            (one for one in case.all(AwardNotified) if anew is not None and one.event.award == anew.event.award), None
        )
        if notice is None:
            return Finding(Verdict.UNKNOWN, NO_NEW_NOTICE, facts, positions(fact, anew))
        if notice.event.standstill_until is None and notice.event.exemption is None:
            return Finding(Verdict.FAILED, NO_NEW_STANDSTILL, facts, positions(fact, anew, notice))
        facts = {**facts, "sent_at": notice.event.sent_at, "standstill_until": notice.event.standstill_until}
        evidence = tuple(sorted({*evidence, *positions(fact, anew, notice)}))
    if called_off is not None:
        facts = {**facts, "cancelled_on": day_of(called_off.occurred_at)}
        return Finding(Verdict.PASSED, CALLED_OFF, facts, evidence)
    return Finding(Verdict.PASSED, SOUND, facts, evidence)


def _takes_its_place(award: AwardDecided, reversal: AwardReversed) -> bool:
    if award.replaces is not None:
        return award.replaces == reversal.award
    return award.award != reversal.award and award.lot == reversal.lot and award.decided_at >= reversal.reversed_at


CHECK = Check(
    id="FC-30",
    asks=ASKS,
    basis=("FOA § 25-1(4)",),
    reads=(AwardDecided, AwardReversed, AwardNotified, ContractSigned, ProcurementCancelled),
    judge=judge,
)
