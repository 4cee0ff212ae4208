"""FC-28: was the standstill long enough, and nothing signed before its end or under suspension?"""

from datetime import date

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.awards.events import AwardNotified, StandstillExtended
from domain.complaints.events import InjunctionPetitionServed, SuspensionLifted
from domain.contracts.events import ContractSigned
from domain.kernel.instants import day_of
from domain.rule_sets.calendar import days_after
from domain.rule_sets.reviewed import version

ASKS = phrase(
    nb="Var karensperioden lang nok, og ble ingenting underskrevet før den var over eller mens saken lå hos retten?",
    nn="Var karensperioden lang nok, og blei ingenting skrive under før han var over eller medan saka låg hos retten?",
    en="Was the standstill long enough, and nothing signed before its end or under suspension?",
)
NOT_TOLD = phrase(
    nb="Ingen melding om valg er sendt",
    nn="Inga melding om val er send",
    en="No award has been notified",
)
TOO_SHORT = phrase(
    nb="Karensperioden til {standstill_until} er for kort: {days} dager etter {sent_on} er {minimum_until}",
    nn="Karensperioden til {standstill_until} er for kort: {days} dagar etter {sent_on} er {minimum_until}",
    en="The standstill until {standstill_until} is too short: {days} days after {sent_on} is {minimum_until}",
)
SIGNED_EARLY = phrase(
    nb="{contract} ble underskrevet {signed_at}, før karensperioden var over {standstill_until}",
    nn="{contract} blei underskriven {signed_at}, før karensperioden var over {standstill_until}",
    en="{contract} was signed on {signed_at}, before the standstill was over on {standstill_until}",
)
SIGNED_SUSPENDED = phrase(
    nb="{contract} ble underskrevet {signed_at}, mens et krav om midlertidig forføyning lå hos {court}",
    nn="{contract} blei underskriven {signed_at}, medan eit krav om mellombels åtgjerd låg hos {court}",
    en="{contract} was signed on {signed_at}, while a petition for an injunction was pending at {court}",
)
RUNNING = phrase(
    nb="Karensperioden er lang nok: den varer ut {standstill_until}, og ingenting er underskrevet",
    nn="Karensperioden er lang nok: han varer ut {standstill_until}, og ingenting er skrive under",
    en="The standstill is long enough: it lasts through {standstill_until}, and nothing has been signed",
)
KEPT = phrase(
    nb="Karensperioden varte ut {standstill_until}, og {contract} ble underskrevet {signed_at}",
    nn="Karensperioden varte ut {standstill_until}, og {contract} blei underskriven {signed_at}",
    en="The standstill lasted through {standstill_until}, and {contract} was signed on {signed_at}",
)
EXEMPT = phrase(
    nb="Det krevdes ingen karensperiode: {exemption}",
    nn="Det kravdest ingen karensperiode: {exemption}",
    en="No standstill was required: {exemption}",
)


def judge(case: CaseFile) -> Finding:
    """Count each standstill again, and hold every contract against the one that ran for its award."""
    notices, extensions = case.all(AwardNotified), case.all(StandstillExtended)
    if not notices:
        return Finding(Verdict.NOT_APPLICABLE, NOT_TOLD)
    ends: dict[str, date] = {}
    rules: tuple[str, ...] = ()
    for fact in notices:
        notice = fact.event
        if notice.standstill_until is None:
            continue
        used = [found for found in map(version, notice.rules.versions if notice.rules else ()) if found]
        rules = tuple(dict.fromkeys((*rules, *(one.version for one in used))))
        if used:
            minimum = days_after(day_of(notice.sent_at), used[0].value).ends_on
            if notice.standstill_until < minimum:
                facts = {"standstill_until": notice.standstill_until, "minimum_until": minimum}
                told = {**facts, "days": used[0].value, "sent_on": day_of(notice.sent_at)}
                return Finding(Verdict.FAILED, TOO_SHORT, told, positions(fact), rules)
        longer = [one.event.standstill_until for one in extensions if one.event.award == notice.award]
        ends[notice.award] = max((notice.standstill_until, *longer))
    contracts = case.all(ContractSigned)
    for fact in contracts:
        fault = _fault(case, fact, ends.get(fact.event.award))
        if fault is not None:
            return fault
    evidence = positions(notices, extensions, contracts)
    if not ends:
        return Finding(Verdict.PASSED, EXEMPT, {"exemption": notices[-1].event.exemption}, evidence)
    last = ends.get(notices[-1].event.award)
    if not contracts:
        return Finding(Verdict.PASSED, RUNNING, {"standstill_until": last}, evidence, rules)
    signed = contracts[-1].event
    facts = {"standstill_until": ends.get(signed.award), "contract": signed.contract, "signed_at": signed.signed_at}
    return Finding(Verdict.PASSED, KEPT, facts, evidence, rules)


def _fault(case: CaseFile, fact: Recorded[ContractSigned], ends_on: date | None) -> Finding | None:
    told = {"contract": fact.event.contract, "signed_at": fact.event.signed_at}
    if ends_on is not None and day_of(fact.event.signed_at) <= ends_on:
        return Finding(Verdict.FAILED, SIGNED_EARLY, {**told, "standstill_until": ends_on}, positions(fact))
    for petition in case.all(InjunctionPetitionServed):
        served = petition.event
        if not served.suspends or served.award != fact.event.award or served.served_at > fact.event.signed_at:
            continue
        lifted = [
            one
            for one in case.all(SuspensionLifted)
            if (one.event.award, one.event.supplier) == (served.award, served.supplier)
            and one.event.lifted_at <= fact.event.signed_at
        ]
        if not lifted:
            return Finding(Verdict.FAILED, SIGNED_SUSPENDED, {**told, "court": served.court}, positions(petition, fact))
    return None


CHECK = Check(
    id="FC-28",
    asks=ASKS,
    basis=("FOA § 25-2", "FOA § 25-3", "LOA § 13"),
    reads=(AwardNotified, StandstillExtended, InjunctionPetitionServed, SuspensionLifted, ContractSigned),
    judge=judge,
)
