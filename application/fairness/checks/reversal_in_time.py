"""FC-30: was a reversed award reversed in time, with a new notice and a new standstill?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Facts, Finding, Remark, Verdict, positions
from application.fairness.standstills import STANDSTILL_DAYS, shortest
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.awards.events import AwardDecided, AwardNotified, AwardReversed
from domain.contracts.events import ContractSigned
from domain.kernel.instants import day_of
from domain.procurements.events import ProcurementCancelled

ASKS = phrase(
    nb="Ble et omgjort valg omgjort før kontrakten, med ny melding og ny karensperiode?",
    nn="Vart eit val som vart gjort om, gjort om før kontrakten, med ny melding og ny karensperiode?",
    en="Was a reversed award reversed before the contract, with a new notice and a new standstill?",
)
NONE = phrase(
    nb="Ingen valg er gjort om",
    nn="Ingen val er gjorde om",
    en="No award was reversed",
)
AFTER_CONTRACT = phrase(
    nb="{award} ble gjort om {reversed_at}, etter at {contract} var underskrevet {signed_at}",
    nn="{award} vart gjort om {reversed_at}, etter at {contract} var underskriven {signed_at}",
    en="{award} was reversed on {reversed_at}, after {contract} had been signed on {signed_at}",
)
NO_NEW_NOTICE = phrase(
    nb="{award} ble gjort om {reversed_at}, og leverandørene har ikke fått melding om det nye valget ennå",
    nn="{award} vart gjort om {reversed_at}, og leverandørane har ikkje fått melding om det nye valet enno",
    en="{award} was reversed on {reversed_at}, and the suppliers have not been told of the new award yet",
)
NO_NEW_STANDSTILL = phrase(
    nb="{award} ble gjort om {reversed_at}, men det nye valget fikk ingen egen karensperiode",
    nn="{award} vart gjort om {reversed_at}, men det nye valet fekk ingen eigen karensperiode",
    en="{award} was reversed on {reversed_at}, but the new award got no standstill of its own",
)
TOO_SHORT = phrase(
    nb="{award} ble gjort om {reversed_at}, men det nye valget fikk ingen ny full karensperiode: den varer ut"
    " {standstill_until}, og {days} dager etter {sent_at} er {minimum_until}",
    nn="{award} vart gjort om {reversed_at}, men det nye valet fekk ingen ny full karensperiode: han varer ut"
    " {standstill_until}, og {days} dagar etter {sent_at} er {minimum_until}",
    en="{award} was reversed on {reversed_at}, but the new award got no new full standstill: it lasts through"
    " {standstill_until}, and {days} days after {sent_at} is {minimum_until}",
)
SET_BY_BUYER = phrase(
    nb="Ingen regel som er kjent her, sier hvor lang den nye karensperioden skal være; den ble satt ut"
    " {standstill_until}, og om det er rimelig, må mennesker vurdere",
    nn="Ingen regel som er kjend her, seier kor lang den nye karensperioden skal vere; han vart sett ut"
    " {standstill_until}, og om det er rimeleg, må menneske vurdere",
    en="No rule known here says how long the new standstill must be; it was set through {standstill_until}, and"
    " whether that is reasonable, people judge",
)
CALLED_OFF = phrase(
    nb="{award} ble gjort om {reversed_at}, før kontrakten, og konkurransen ble avlyst {cancelled_on}",
    nn="{award} vart gjort om {reversed_at}, før kontrakten, og konkurransen vart avlyst {cancelled_on}",
    en="{award} was reversed on {reversed_at}, before the contract, and the competition called off on {cancelled_on}",
)
SOUND = phrase(
    nb="{award} ble gjort om {reversed_at}, før kontrakten, med ny melding {sent_at}[ og karens ut {standstill_until}]",
    nn="{award} vart gjort om {reversed_at}, før kontrakten, med ny melding {sent_at}"
    "[ og karens ut {standstill_until}]",
    en="{award} was reversed on {reversed_at}, before the contract, with a new notice on {sent_at}"
    "[ and a standstill through {standstill_until}]",
)


def judge(case: CaseFile) -> Finding:
    """Follow each reversal to the new award, its notice and its new full standstill."""
    reversals, cancelled = case.all(AwardReversed), case.last(ProcurementCancelled)
    if not reversals:
        return Finding(Verdict.NOT_APPLICABLE, NONE)
    followed = [_followed(case, fact, cancelled) for fact in reversals]
    fault = next((one for one in followed if one.verdict is not Verdict.PASSED), None)
    if fault is not None:
        return fault
    told = next((one for one in followed if one.says is CALLED_OFF), followed[-1])
    evidence = tuple(sorted({position for one in followed for position in one.evidence}))
    rules = tuple(dict.fromkeys(name for one in followed for name in one.rules))
    remarks = tuple(remark for one in followed for remark in one.remarks)
    return Finding(Verdict.PASSED, told.says, told.facts, evidence, rules, remarks)


def _followed(
    case: CaseFile, fact: Recorded[AwardReversed], cancelled: Recorded[ProcurementCancelled] | None
) -> Finding:
    facts: dict[str, object] = {"award": fact.event.award, "reversed_at": fact.event.reversed_at}
    signed = next((one for one in case.all(ContractSigned) if one.event.award == fact.event.award), None)
    if signed is not None and signed.event.signed_at <= fact.event.reversed_at:
        told = {**facts, "contract": signed.event.contract, "signed_at": signed.event.signed_at}
        return Finding(Verdict.FAILED, AFTER_CONTRACT, told, positions(fact, signed))
    anew = next((one for one in case.all(AwardDecided) if _takes_its_place(one.event, fact.event)), None)
    if anew is None and cancelled is not None:
        told = {**facts, "cancelled_on": day_of(cancelled.occurred_at)}
        return Finding(Verdict.PASSED, CALLED_OFF, told, positions(fact, cancelled))
    notices = case.all(AwardNotified)
    notice = next((one for one in notices if anew is not None and one.event.award == anew.event.award), None)
    if notice is None:
        return Finding(Verdict.UNKNOWN, NO_NEW_NOTICE, facts, positions(fact, anew))
    return _stood_still(notice, facts, positions(fact, anew, notice))


def _stood_still(notice: Recorded[AwardNotified], facts: Facts, evidence: tuple[int, ...]) -> Finding:
    until, held_to = notice.event.standstill_until, shortest(notice.event)
    told = {**facts, "sent_at": notice.event.sent_at, "standstill_until": until}
    if until is None:
        exempt = notice.event.exemption is not None
        return Finding(*((Verdict.PASSED, SOUND) if exempt else (Verdict.FAILED, NO_NEW_STANDSTILL)), told, evidence)
    if held_to is None:
        remark = Remark(SET_BY_BUYER, {"standstill_until": until}, positions(notice))
        return Finding(Verdict.PASSED, SOUND, told, evidence, remarks=(remark,))
    short = {**told, "days": held_to.rule.value, "minimum_until": held_to.until}
    verdict, says = (Verdict.FAILED, TOO_SHORT) if until < held_to.until else (Verdict.PASSED, SOUND)
    return Finding(verdict, says, short, evidence, (held_to.rule.version,))


def _takes_its_place(award: AwardDecided, reversal: AwardReversed) -> bool:
    if award.replaces is not None:
        return award.replaces == reversal.award
    return award.award != reversal.award and award.lot == reversal.lot and award.decided_at >= reversal.reversed_at


CHECK = Check(
    id="FC-30",
    asks=ASKS,
    basis=("FOA § 25-1(4)", "FOA § 25-2"),
    reads=(AwardDecided, AwardReversed, AwardNotified, ContractSigned, ProcurementCancelled),
    judge=judge,
    consults=STANDSTILL_DAYS,
)
