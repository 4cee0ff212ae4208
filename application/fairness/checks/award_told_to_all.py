"""FC-27: did all suppliers concerned get the reasoned notice of the award at the same time?"""

from datetime import timedelta

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.fairness.published import won
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.awards.events import AwardDecided, AwardNotified, AwardReversed
from domain.awards.names import SupplierNames
from domain.bids.events import BidReceived, BidWithdrawn
from domain.kernel.organisations import SupplierId
from domain.notices.events import NoticeResultImported
from domain.participation.events import NonSelectionNotified, ParticipantsSelected, ParticipationRequested
from domain.participation.values import Applicants
from domain.procurements.events import CriteriaLocked
from domain.suppliers.events import SupplierRegistered, SupplierRenamed

TOLERATED = timedelta(hours=1)
"""What may lie between the first and the last letter. Practice, not law."""

ASKS = phrase(
    nb="Fikk alle berørte leverandører begrunnet melding om valget samtidig?",
    nn="Fekk alle leverandørar det gjaldt, grunngjeven melding om valet samstundes?",
    en="Did all suppliers concerned get the reasoned notice of the award at the same time?",
)
NOT_AWARDED = phrase(
    nb="Ingen leverandør er valgt",
    nn="Ingen leverandør er vald",
    en="No supplier has been chosen",
)
ONLY_PUBLISHED = phrase(
    nb="Valget[ av {winners}][ (tilbyderen som kunngjøringen kaller {called})] er bare kjent fra den publiserte"
    " kunngjøringen, og den sier ikke om alle fikk begrunnet melding samtidig",
    nn="Valet[ av {winners}][ (tilbydaren som kunngjeringa kallar {called})] er berre kjent frå den publiserte"
    " kunngjeringa, og ho seier ikkje om alle fekk grunngjeven melding samstundes",
    en="The award[ to {winners}][ (to the tenderer that the notice calls {called})] is known from the published"
    " notice only, which does not tell whether all got the reasoned notice at the same time",
)
NOT_TOLD = phrase(
    nb="{award} er vedtatt {decided_at}, men leverandørene har ikke fått melding ennå",
    nn="{award} er vedteken {decided_at}, men leverandørane har ikkje fått melding enno",
    en="{award} was decided on {decided_at}, but the suppliers have not been notified yet",
)
LEFT_OUT = phrase(
    nb="{missing} ga tilbud, og fikk ikke melding om {award}",
    nn="{missing} gav tilbod, og fekk ikkje melding om {award}",
    en="{missing} gave a bid, and was not notified of {award}",
)
UNANSWERED = phrase(
    nb="{missing} ba om å få delta, fikk aldri svar, og fikk ikke melding om {award}",
    nn="{missing} bad om å få delta, fekk aldri svar, og fekk ikkje melding om {award}",
    en="{missing} asked to take part, never got an answer, and was not notified of {award}",
)
APART = phrase(
    nb="Meldingene om {award} ble sendt fra {first_at} til {last_at}, ikke samtidig",
    nn="Meldingane om {award} vart sende frå {first_at} til {last_at}, ikkje samstundes",
    en="The notices of {award} were sent from {first_at} to {last_at}, not at the same time",
)
OTHER_WINNER = phrase(
    nb="Meldingen om {award} oppgir {named} som valgt, men {chosen} ble valgt",
    nn="Meldinga om {award} oppgjev {named} som vald, men {chosen} vart vald",
    en="The notice of {award} names {named} as the winner, but {chosen} was chosen",
)
NOT_REASONED = phrase(
    nb="Meldingen om {award} sier ikke noe om det valgte tilbudets egenskaper og fordeler[ for {criteria}]",
    nn="Meldinga om {award} seier ikkje noko om eigenskapane og fordelane ved det valde tilbodet[ for {criteria}]",
    en="The notice of {award} tells nothing of the chosen bid's characteristics and advantages[ on {criteria}]",
)
NO_STANDSTILL = phrase(
    nb="Meldingen om {award} oppgir verken karensperiode eller hvorfor ingen kreves",
    nn="Meldinga om {award} oppgjev verken karensperiode eller kvifor ingen krevst",
    en="The notice of {award} states neither a standstill nor why none is required",
)
TOLD = phrase(
    nb="Alle {suppliers} som ga tilbud, de avviste også, fikk melding samtidig, senest {sent_at}, med hvem som ble"
    " valgt, tilbudets egenskaper og fordeler, og karensperioden eller hvorfor ingen kreves",
    nn="Alle {suppliers} som gav tilbod, dei avviste òg, fekk melding samstundes, seinast {sent_at}, med kven som vart"
    " vald, eigenskapane og fordelane ved tilbodet, og karensperioden eller kvifor ingen krevst",
    en="All {suppliers} who bid, those rejected too, got the notice at the same time, the last on {sent_at}, with who"
    " was chosen, the bid's characteristics and advantages, and the standstill or why none is required",
)


def judge(case: CaseFile) -> Finding:
    """Compare the recipients of each notice with everyone who gave a bid for the lot, rejected or not."""
    awards, notices = case.all(AwardDecided), case.all(AwardNotified)
    results = won(case)
    if not awards and results:
        tenders = [tender for one in results for tender in one.event.result.tenders if tender.won]
        named = (one.name or one.supplier for tender in tenders for one in tender.tenderers if not one.only_called)
        winners = tuple(dict.fromkeys(who for who in named if who))
        called = tuple(dict.fromkeys(who for one in results for who in one.event.winners_called))
        return Finding(Verdict.UNKNOWN, ONLY_PUBLISHED, {"winners": winners, "called": called}, positions(results))
    if not awards:
        return Finding(Verdict.NOT_APPLICABLE, NOT_AWARDED)
    withdrawn = {one.event.bid for one in case.all(BidWithdrawn)}
    bids = [one for one in case.all(BidReceived) if one.event.bid not in withdrawn]
    reversed_ = {one.event.award for one in case.all(AwardReversed)}
    told_of = {one.event.award for one in notices}
    criteria, suppliers = case.last(CriteriaLocked), set[str]()
    for award in awards:
        if award.event.award in reversed_ - told_of:
            continue
        told = {"award": award.event.award}
        sent = [one for one in notices if one.event.award == award.event.award]
        if not sent:
            facts = {**told, "decided_at": award.event.decided_at}
            return Finding(Verdict.UNKNOWN, NOT_TOLD, facts, positions(award))
        notice = sent[-1]
        lots = {one.event.lot for one in bids} if award.event.lot is None else {None, award.event.lot}
        concerned = {one.event.supplier for one in bids if one.event.lot in lots}
        missing = tuple(sorted(concerned - told_to(notice)))
        if missing:
            facts = {**told, "missing": missing}
            return Finding(Verdict.FAILED, LEFT_OUT, facts, positions(award, notice, bids))
        unanswered = tuple(one for one in applicants(case, notice).untold if one not in told_to(notice))
        if unanswered:
            asked = [one for one in case.all(ParticipationRequested) if one.event.supplier in unanswered]
            return Finding(Verdict.FAILED, UNANSWERED, {**told, "missing": unanswered}, positions(award, notice, asked))
        moments = [one.sent_at for one in notice.event.recipients]
        if max(moments) - min(moments) > TOLERATED:
            facts = {**told, "first_at": min(moments), "last_at": max(moments)}
            return Finding(Verdict.FAILED, APART, facts, positions(award, notice))
        fault = _misnamed(case, award, notice) or _left_unsaid(award, notice, criteria)
        if fault is not None:
            return fault
        suppliers |= concerned
    if not notices:
        return Finding(Verdict.NOT_APPLICABLE, NOT_AWARDED, {}, positions(awards, case.all(AwardReversed)))
    facts = {"suppliers": len(suppliers), "sent_at": notices[-1].event.sent_at}
    return Finding(Verdict.PASSED, TOLD, facts, positions(awards, notices, bids, criteria))


def _misnamed(case: CaseFile, award: Recorded[AwardDecided], notice: Recorded[AwardNotified]) -> Finding | None:
    """The notice names another than the chosen supplier, or calls it what the register never called it."""
    told, chosen = notice.event, award.event
    register = (*case.all(SupplierRegistered), *case.all(SupplierRenamed))
    its_own = [one for one in register if one.event.supplier == chosen.supplier]
    names = SupplierNames()
    for fact in its_own:
        names = names.after(fact.event)
    if told.winner == chosen.supplier and names.fits(chosen.supplier, told.winner_name):
        return None
    facts = {"award": chosen.award, "named": told.winner_name, "chosen": chosen.supplier}
    return Finding(Verdict.FAILED, OTHER_WINNER, facts, positions(award, notice, its_own))


def _left_unsaid(
    award: Recorded[AwardDecided], notice: Recorded[AwardNotified], criteria: Recorded[CriteriaLocked] | None
) -> Finding | None:
    """What the notice must hold and does not: its bid's advantages on each criterion, the standstill."""
    told, chosen = notice.event, award.event
    reasoned = {one.criterion for one in told.advantages if one.reason.strip()}
    left = [one.name for one in criteria.event.criteria if one.key not in reasoned] if criteria else []
    if left or not reasoned:
        facts = {"award": chosen.award, "criteria": tuple(left)}
        return Finding(Verdict.FAILED, NOT_REASONED, facts, positions(criteria, notice))
    if told.standstill_until is None and told.exemption is None:
        return Finding(Verdict.FAILED, NO_STANDSTILL, {"award": chosen.award}, positions(notice))
    return None


def told_to(notice: Recorded[AwardNotified]) -> set[SupplierId]:
    """Who got the notice."""
    return {one.supplier for one in notice.event.recipients}


def applicants(case: CaseFile, notice: Recorded[AwardNotified]) -> Applicants:
    """Who asked to take part, was selected, and had been told that it is out when the notice was sent."""
    told = (one for one in case.all(NonSelectionNotified) if one.event.sent_at <= notice.event.sent_at)
    facts = (*case.all(ParticipationRequested), *case.all(ParticipantsSelected), *told)
    known = Applicants()
    for fact in facts:
        known = known.after(fact.event)
    return known


CHECK = Check(
    id="FC-27",
    asks=ASKS,
    basis=("FOA § 25-1", "FOA § 4-5 f"),
    reads=(
        CriteriaLocked,
        AwardDecided,
        AwardNotified,
        AwardReversed,
        BidReceived,
        BidWithdrawn,
        NoticeResultImported,
        ParticipationRequested,
        ParticipantsSelected,
        NonSelectionNotified,
        SupplierRegistered,
        SupplierRenamed,
    ),
    judge=judge,
)
