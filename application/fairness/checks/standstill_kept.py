"""FC-28: was the standstill long enough, and nothing signed before its end or under suspension?"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.fairness.published import won
from application.fairness.standstills import STANDSTILL_DAYS, Shortest, shortest
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.awards.events import AwardNotified, StandstillExtended
from domain.complaints.events import InjunctionPetitionServed, SuspensionLifted
from domain.contracts.events import ContractSigned
from domain.kernel.identifiers import AwardId
from domain.kernel.instants import day_of
from domain.notices.events import NoticeResultImported

ASKS = phrase(
    nb="Var karensperioden lang nok, og ble ingenting underskrevet før den var over eller mens saken lå hos retten?",
    nn="Var karensperioden lang nok, og vart ingenting skrive under før han var over eller medan saka låg hos retten?",
    en="Was the standstill long enough, and nothing signed before its end or under suspension?",
)
NOT_TOLD = phrase(
    nb="Ingen melding om valg er sendt",
    nn="Inga melding om val er send",
    en="No award has been notified",
)
ONLY_PUBLISHED = phrase(
    nb="Valget er bare kjent fra den publiserte kunngjøringen, og den sier ikke når leverandørene fikk melding"
    "[; kontrakten ble underskrevet {signed_on}]",
    nn="Valet er berre kjent frå den publiserte kunngjeringa, og ho seier ikkje når leverandørane fekk melding"
    "[; kontrakten vart underskriven {signed_on}]",
    en="The award is known from the published notice only, which does not tell when the suppliers were notified"
    "[; the contract was signed on {signed_on}]",
)
SIGNED_UNTOLD = phrase(
    nb="{contract} ble underskrevet {signed_at}, og det er ikke ført at leverandørene fikk melding om valget først",
    nn="{contract} vart underskriven {signed_at}, og det er ikkje ført at leverandørane fekk melding om valet først",
    en="{contract} was signed on {signed_at}, and that the suppliers were notified of the award first is not recorded",
)
NOT_STATED = phrase(
    nb="Meldingen om {award} oppgir verken karensperiode eller hvorfor ingen kreves",
    nn="Meldinga om {award} oppgjev verken karensperiode eller kvifor ingen krevst",
    en="The notice of {award} states neither a standstill nor why none is required",
)
TOO_SHORT = phrase(
    nb="Karensperioden til {standstill_until} er for kort: {days} dager etter {sent_on} er {minimum_until}",
    nn="Karensperioden til {standstill_until} er for kort: {days} dagar etter {sent_on} er {minimum_until}",
    en="The standstill until {standstill_until} is too short: {days} days after {sent_on} is {minimum_until}",
)
SIGNED_EARLY = phrase(
    nb="{contract} ble underskrevet {signed_at}, før karensperioden var over {standstill_until}",
    nn="{contract} vart underskriven {signed_at}, før karensperioden var over {standstill_until}",
    en="{contract} was signed on {signed_at}, before the standstill was over on {standstill_until}",
)
SIGNED_SUSPENDED = phrase(
    nb="{contract} ble underskrevet {signed_at}, mens et krav om midlertidig forføyning lå hos {court}",
    nn="{contract} vart underskriven {signed_at}, medan eit krav om mellombels åtgjerd låg hos {court}",
    en="{contract} was signed on {signed_at}, while a petition for an injunction was pending at {court}",
)
SIGNED_BEFORE_TOLD = phrase(
    nb="{contract} ble underskrevet {signed_at}, før leverandørene fikk melding om valget {told_at}",
    nn="{contract} vart underskriven {signed_at}, før leverandørane fekk melding om valet {told_at}",
    en="{contract} was signed on {signed_at}, before the suppliers were notified of the award on {told_at}",
)
RUNNING = phrase(
    nb="Karensperioden er lang nok: den varer ut {standstill_until}, og ingenting er underskrevet",
    nn="Karensperioden er lang nok: han varer ut {standstill_until}, og ingenting er skrive under",
    en="The standstill is long enough: it lasts through {standstill_until}, and nothing has been signed",
)
KEPT = phrase(
    nb="Karensperioden varte ut {standstill_until}, og {contract} ble underskrevet {signed_at}",
    nn="Karensperioden varte ut {standstill_until}, og {contract} vart underskriven {signed_at}",
    en="The standstill lasted through {standstill_until}, and {contract} was signed on {signed_at}",
)
SET_BY_BUYER = phrase(
    nb="Ingen regel som er kjent her, sier hvor lang karensperioden skal være. Oppdragsgiveren satte den selv, ut"
    " {standstill_until}; om det er rimelig, må mennesker vurdere[. {contract} ble underskrevet {signed_at}]",
    nn="Ingen regel som er kjend her, seier kor lang karensperioden skal vere. Oppdragsgjevaren sette han sjølv, ut"
    " {standstill_until}; om det er rimeleg, må menneske vurdere[. {contract} vart underskriven {signed_at}]",
    en="No rule known here says how long the standstill must be. The buyer set it itself, through {standstill_until};"
    " whether that is reasonable, people judge[. {contract} was signed on {signed_at}]",
)
EXEMPT = phrase(
    nb="Det krevdes ingen karensperiode: {exemption}",
    nn="Det kravdest ingen karensperiode: {exemption}",
    en="No standstill was required: {exemption}",
)


def judge(case: CaseFile) -> Finding:
    """Count each standstill again, and hold every contract against the one that ran for its award."""
    notices, contracts = case.all(AwardNotified), case.all(ContractSigned)
    told_of = {one.event.award for one in notices}
    untold = next((one for one in contracts if one.event.award not in told_of), None)
    if untold is not None:
        facts = {"contract": untold.event.contract, "signed_at": untold.event.signed_at}
        return Finding(Verdict.UNKNOWN, SIGNED_UNTOLD, facts, positions(untold))
    if not notices:
        return _untold(won(case))
    ends: dict[str, date] = {}
    rules: tuple[str, ...] = ()
    for fact in notices:
        notice, held_to = fact.event, shortest(fact.event)
        if held_to is not None and notice.standstill_until is not None:
            rules = tuple(dict.fromkeys((*rules, held_to.rule.version)))
        fault = _badly_told(fact, held_to, rules)
        if fault is not None:
            return fault
        if notice.standstill_until is not None:
            ends[notice.award] = max((notice.standstill_until, *_lengthened(case, notice.award)))
    for fact in contracts:
        fault = _fault(case, fact, ends.get(fact.event.award))
        if fault is not None:
            return fault
    return _kept(case, ends, rules)


def _lengthened(case: CaseFile, award: AwardId) -> Iterator[date]:
    return (one.event.standstill_until for one in case.all(StandstillExtended) if one.event.award == award)


def _badly_told(fact: Recorded[AwardNotified], held_to: Shortest | None, rules: tuple[str, ...]) -> Finding | None:
    notice = fact.event
    if notice.standstill_until is None:
        stated = notice.exemption is not None
        return None if stated else Finding(Verdict.FAILED, NOT_STATED, {"award": notice.award}, positions(fact))
    if held_to is None or notice.standstill_until >= held_to.until:
        return None
    facts = {"standstill_until": notice.standstill_until, "minimum_until": held_to.until}
    told = {**facts, "days": held_to.rule.value, "sent_on": day_of(notice.sent_at)}
    return Finding(Verdict.FAILED, TOO_SHORT, told, positions(fact), rules)


def _kept(case: CaseFile, ends: Mapping[str, date], rules: tuple[str, ...]) -> Finding:
    """Nothing was signed too early: what can be said of how long the standstill was."""
    notices, contracts = case.all(AwardNotified), case.all(ContractSigned)
    evidence = positions(notices, case.all(StandstillExtended), contracts)
    last = contracts[-1].event if contracts else None
    until = ends.get(last.award if last else notices[-1].event.award)
    free = [one.event for one in notices if one.event.standstill_until is not None and shortest(one.event) is None]
    if free:
        signed = next((one.event for one in reversed(contracts) if one.event.award == free[-1].award), None)
        told = {"contract": signed.contract if signed else None, "signed_at": signed.signed_at if signed else None}
        facts = {**told, "standstill_until": ends[free[-1].award]}
        return Finding(Verdict.UNKNOWN, SET_BY_BUYER, facts, evidence, rules)
    if until is None:
        exemption = [one.event.exemption for one in notices if one.event.exemption][-1]
        return Finding(Verdict.PASSED, EXEMPT, {"exemption": exemption}, evidence)
    if last is None:
        return Finding(Verdict.PASSED, RUNNING, {"standstill_until": until}, evidence, rules)
    facts = {"standstill_until": until, "contract": last.contract, "signed_at": last.signed_at}
    return Finding(Verdict.PASSED, KEPT, facts, evidence, rules)


def _untold(results: Sequence[Recorded[NoticeResultImported]]) -> Finding:
    if not results:
        return Finding(Verdict.NOT_APPLICABLE, NOT_TOLD)
    signed = [tender.signed_on for one in results for tender in one.event.result.tenders if tender.signed_on]
    return Finding(Verdict.UNKNOWN, ONLY_PUBLISHED, {"signed_on": min(signed, default=None)}, positions(results))


def _fault(case: CaseFile, fact: Recorded[ContractSigned], ends_on: date | None) -> Finding | None:
    """Hold every signature of either side against the notice, the standstill and the suspensions of its award."""
    for signed_at in sorted({fact.event.supplier_signed_at, *(one.signed_at for one in fact.event.signatures)}):
        told = {"contract": fact.event.contract, "signed_at": signed_at}
        notices = [one for one in case.all(AwardNotified) if one.event.award == fact.event.award]
        told_at = min(one.event.sent_at for one in notices)
        if signed_at < told_at:
            facts = {**told, "told_at": told_at}
            return Finding(Verdict.FAILED, SIGNED_BEFORE_TOLD, facts, positions(fact, notices))
        if ends_on is not None and day_of(signed_at) <= ends_on:
            ran = [one for one in case.all(StandstillExtended) if one.event.award == fact.event.award]
            facts = {**told, "standstill_until": ends_on}
            return Finding(Verdict.FAILED, SIGNED_EARLY, facts, positions(fact, notices, ran))
        suspending = _suspending(case, fact.event.award, signed_at)
        if suspending is not None:
            facts = {**told, "court": suspending.event.court}
            return Finding(Verdict.FAILED, SIGNED_SUSPENDED, facts, positions(suspending, fact))
    return None


def _suspending(case: CaseFile, award: AwardId, moment: datetime) -> Recorded[InjunctionPetitionServed] | None:
    """The petition that suspended the signing at the moment, where one did."""
    for petition in case.all(InjunctionPetitionServed):
        served = petition.event
        if not served.suspends or served.award != award or served.served_at > moment:
            continue
        lifted = [
            one
            for one in case.all(SuspensionLifted)
            if (one.event.award, one.event.supplier) == (served.award, served.supplier)
            and served.served_at <= one.event.lifted_at <= moment
        ]
        if not lifted:
            return petition
    return None


CHECK = Check(
    id="FC-28",
    asks=ASKS,
    basis=("FOA § 10-2(2)", "FOA § 25-2", "FOA § 25-3", "LOA § 13"),
    reads=(
        AwardNotified,
        StandstillExtended,
        InjunctionPetitionServed,
        SuspensionLifted,
        ContractSigned,
        NoticeResultImported,
    ),
    judge=judge,
    consults=STANDSTILL_DAYS,
)
