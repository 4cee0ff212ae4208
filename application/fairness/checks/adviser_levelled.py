"""FC-10: was something done about the start that a bidder got by advising, or was it heard before it was shut out?"""

from collections.abc import Sequence

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.fairness.stages import deadline
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.bids.events import BidReceived, BidRejected, BidWithdrawn
from domain.bids.values import RejectionGround
from domain.kernel.organisations import SupplierId
from domain.market_dialogue.events import LevellingMeasureTaken, SupplierInputReceived
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed

ASKS = phrase(
    nb="Ble forspranget til en rådgiver som selv ga tilbud, jevnet ut, eller ble den hørt før den ble avvist?",
    nn="Vart forspranget til ein rådgjevar som sjølv gav tilbod, jamna ut, eller vart han høyrd før han vart avvist?",
    en="Was the start of an adviser that itself bid levelled, or was it heard before it was rejected?",
)
NO_ADVISER = phrase(
    nb="Ingen som ga tilbud, hadde gitt råd om konkurransen",
    nn="Ingen som gav tilbod, hadde gjeve råd om konkurransen",
    en="Nobody who bid had advised on the competition",
)
NOT_LEVELLED = phrase(
    nb="{suppliers} ga råd og siden tilbud, og ingenting ble gjort mellom råd og frist for å jevne ut forspranget",
    nn="{suppliers} gav råd og sidan tilbod, og ingenting vart gjort mellom råd og frist for å jamne ut forspranget",
    en="{suppliers} advised and later bid, and nothing was done between the advice and the deadline to level the start",
)
NOT_HEARD = phrase(
    nb="{suppliers} ble avvist for å ha hatt en fordel, uten å være hørt først",
    nn="{suppliers} vart avvist for å ha hatt ein fordel, utan å vere høyrd først",
    en="{suppliers} was rejected for having had an advantage, without being heard first",
)
HEARD = phrase(
    nb="{suppliers} ga råd og siden tilbud, og ble avvist for det etter å ha blitt hørt",
    nn="{suppliers} gav råd og sidan tilbod, og vart avvist for det etter å ha blitt høyrd",
    en="{suppliers} advised and later bid, and was rejected for it after having been heard",
)
LEVELLED = phrase(
    nb="{suppliers} ga råd og siden tilbud, og forspranget ble jevnet ut",
    nn="{suppliers} gav råd og sidan tilbod, og forspranget vart jamna ut",
    en="{suppliers} advised and later bid, and the start was levelled",
)


def _levelled(
    adviser: SupplierId,
    advice: Sequence[Recorded[SupplierInputReceived]],
    measures: Sequence[Recorded[LevellingMeasureTaken]],
) -> bool:
    """Whether a measure for all, or for the adviser, came after the last advice that it gave."""
    last = max(one.event.received_at for one in advice if one.event.supplier == adviser)
    return any(one.event.supplier in {None, adviser} and one.event.taken_at >= last for one in measures)


def judge(case: CaseFile) -> Finding:
    """Find a measure for each adviser among the bidders, and a hearing where one was shut out."""
    withdrawn = {one.event.bid for one in case.all(BidWithdrawn)}
    bids = [one for one in case.all(BidReceived) if one.event.bid not in withdrawn]
    advice = [one for one in case.all(SupplierInputReceived) if one.event.advised]
    shut_out = [one for one in case.all(BidRejected) if one.event.ground is RejectionGround.UNFAIR_ADVANTAGE]
    unheard = [one for one in shut_out if one.event.heard_at is None or one.event.heard_at > one.event.rejected_at]
    if unheard:
        facts = {"suppliers": tuple(sorted({one.event.supplier for one in unheard}))}
        return Finding(Verdict.FAILED, NOT_HEARD, facts, positions(unheard))
    advisers = {one.event.supplier for one in advice} & {one.event.supplier for one in bids}
    if not advisers:
        return Finding(Verdict.NOT_APPLICABLE, NO_ADVISER, {}, positions(advice))
    until = deadline(case)[0]
    measures = [one for one in case.all(LevellingMeasureTaken) if until is None or one.event.taken_at <= until]
    unlevelled = {one for one in advisers if not _levelled(one, advice, measures)}
    evidence = positions(advice, (one for one in bids if one.event.supplier in advisers), measures, shut_out)
    left = tuple(sorted(unlevelled - {one.event.supplier for one in shut_out}))
    if left:
        return Finding(Verdict.FAILED, NOT_LEVELLED, {"suppliers": left}, evidence)
    if unlevelled == advisers:
        return Finding(Verdict.PASSED, HEARD, {"suppliers": tuple(sorted(advisers))}, evidence)
    return Finding(Verdict.PASSED, LEVELLED, {"suppliers": tuple(sorted(advisers))}, evidence)


CHECK = Check(
    id="FC-10",
    asks=ASKS,
    basis=("FOA § 12-2", "FOA § 24-2(1)d"),
    reads=(
        SupplierInputReceived,
        LevellingMeasureTaken,
        BidReceived,
        BidWithdrawn,
        BidRejected,
        SubmissionDeadlineFixed,
        DeadlineExtended,
    ),
    judge=judge,
)
