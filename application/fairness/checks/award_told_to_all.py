"""FC-27: did all suppliers concerned get the reasoned notice of the award at the same time?"""

from datetime import timedelta

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.fairness.published import won
from application.trails.sentences import phrase
from domain.awards.events import AwardDecided, AwardNotified, AwardReversed
from domain.bids.events import BidReceived, BidWithdrawn
from domain.notices.events import NoticeResultImported

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
    nb="Valget[ av {winners}] er bare kjent fra den publiserte kunngjøringen, og den sier ikke om alle fikk begrunnet"
    " melding samtidig",
    nn="Valet[ av {winners}] er berre kjent frå den publiserte kunngjeringa, og ho seier ikkje om alle fekk grunngjeven"
    " melding samstundes",
    en="The award[ to {winners}] is known from the published notice only, which does not tell whether all got the"
    " reasoned notice at the same time",
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
APART = phrase(
    nb="Meldingene om {award} ble sendt fra {first_at} til {last_at}, ikke samtidig",
    nn="Meldingane om {award} blei sende frå {first_at} til {last_at}, ikkje samstundes",
    en="The notices of {award} were sent from {first_at} to {last_at}, not at the same time",
)
TOLD = phrase(
    nb="Alle {suppliers} som ga tilbud, de avviste også, fikk begrunnet melding samtidig, senest {sent_at}",
    nn="Alle {suppliers} som gav tilbod, dei avviste òg, fekk grunngjeven melding samstundes, seinast {sent_at}",
    en="All {suppliers} who bid, those rejected too, got the reasoned notice at the same time, the last on {sent_at}",
)


def judge(case: CaseFile) -> Finding:
    """Compare the recipients of each notice with everyone who gave a bid for the lot, rejected or not."""
    awards, notices = case.all(AwardDecided), case.all(AwardNotified)
    results = won(case)
    if not awards and results:
        tenders = [tender for one in results for tender in one.event.result.tenders if tender.won]
        named = (one.name or one.supplier for tender in tenders for one in tender.tenderers)
        winners = tuple(dict.fromkeys(who for who in named if who))
        return Finding(Verdict.UNKNOWN, ONLY_PUBLISHED, {"winners": winners}, positions(results))
    if not awards:
        return Finding(Verdict.NOT_APPLICABLE, NOT_AWARDED)
    withdrawn = {one.event.bid for one in case.all(BidWithdrawn)}
    bids = [one for one in case.all(BidReceived) if one.event.bid not in withdrawn]
    reversed_ = {one.event.award for one in case.all(AwardReversed)}
    told_of = {one.event.award for one in notices}
    suppliers: set[str] = set()
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
        missing = tuple(sorted(concerned - {one.supplier for one in notice.event.recipients}))
        if missing:
            facts = {**told, "missing": missing}
            return Finding(Verdict.FAILED, LEFT_OUT, facts, positions(award, notice, bids))
        moments = [one.sent_at for one in notice.event.recipients]
        if max(moments) - min(moments) > TOLERATED:
            facts = {**told, "first_at": min(moments), "last_at": max(moments)}
            return Finding(Verdict.FAILED, APART, facts, positions(award, notice))
        suppliers |= concerned
    if not notices:
        return Finding(Verdict.NOT_APPLICABLE, NOT_AWARDED, {}, positions(awards, case.all(AwardReversed)))
    facts = {"suppliers": len(suppliers), "sent_at": notices[-1].event.sent_at}
    return Finding(Verdict.PASSED, TOLD, facts, positions(awards, notices, bids))


CHECK = Check(
    id="FC-27",
    asks=ASKS,
    basis=("FOA § 25-1", "FOA § 4-5 f"),
    reads=(AwardDecided, AwardNotified, AwardReversed, BidReceived, BidWithdrawn, NoticeResultImported),
    judge=judge,
)
