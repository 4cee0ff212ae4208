"""FC-17: was a late bid rejected, and left unopened and unscored?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.trails.sentences import phrase
from domain.awards.events import AwardDecided
from domain.bids.events import BidReceived, BidRejected, BidsOpened
from domain.evaluations.events import ScoreGiven

ASKS = phrase(
    nb="Ble et tilbud som kom for sent, avvist uåpnet og uten poeng?",
    nn="Vart eit tilbod som kom for seint, avvist uopna og utan poeng?",
    en="Was a late bid rejected, and left unopened and unscored?",
)
NONE_LATE = phrase(
    nb="Ingen tilbud kom for sent",
    nn="Ingen tilbod kom for seint",
    en="No bid came too late",
)
OPENED = phrase(
    nb="Tilbudet fra {supplier} kom {received_at}, etter fristen {deadline}, og ble likevel åpnet",
    nn="Tilbodet frå {supplier} kom {received_at}, etter fristen {deadline}, og vart likevel opna",
    en="The bid of {supplier} came on {received_at}, after the deadline {deadline}, and was opened all the same",
)
SCORED = phrase(
    nb="Tilbudet fra {supplier} kom {received_at}, etter fristen {deadline}, og fikk likevel poeng",
    nn="Tilbodet frå {supplier} kom {received_at}, etter fristen {deadline}, og fekk likevel poeng",
    en="The bid of {supplier} came on {received_at}, after the deadline {deadline}, and was scored all the same",
)
NOT_REJECTED = phrase(
    nb="Tilbudet fra {supplier} kom {received_at}, etter fristen {deadline}, og er ikke avvist ennå",
    nn="Tilbodet frå {supplier} kom {received_at}, etter fristen {deadline}, og er ikkje avvist enno",
    en="The bid of {supplier} came on {received_at}, after the deadline {deadline}, and has not been rejected yet",
)
NEVER_REJECTED = phrase(
    nb="Tilbudet fra {supplier} kom {received_at}, etter fristen {deadline}, og var ikke avvist da valget ble gjort",
    nn="Tilbodet frå {supplier} kom {received_at}, etter fristen {deadline}, og var ikkje avvist då valet vart gjort",
    en="The bid of {supplier} came on {received_at}, after the deadline {deadline}, and was not rejected by the award",
)
REJECTED = phrase(
    nb="{suppliers} kom for sent, og ble avvist uåpnet",
    nn="{suppliers} kom for seint, og vart avvist uopna",
    en="{suppliers} came too late, and was rejected unopened",
)


def judge(case: CaseFile) -> Finding:
    """Follow each late bid: it is rejected, and stands in no opening and no evaluation."""
    late = [one for one in case.all(BidReceived) if one.event.received_at > one.event.deadline]
    if not late:
        return Finding(Verdict.NOT_APPLICABLE, NONE_LATE, {}, positions(case.all(BidReceived)))
    openings, rejections = case.all(BidsOpened), case.all(BidRejected)
    for fact in late:
        bid = fact.event
        told = {"supplier": bid.supplier, "received_at": bid.received_at, "deadline": bid.deadline}
        opened = [one for one in openings if any(opened.bid == bid.bid for opened in one.event.bids)]
        if opened:
            return Finding(Verdict.FAILED, OPENED, told, positions(fact, opened))
        scored = [one for one in case.all(ScoreGiven) if one.event.bid == bid.bid]
        if scored:
            return Finding(Verdict.FAILED, SCORED, told, positions(fact, scored))
        rejected = [one for one in rejections if one.event.bid == bid.bid]
        awarded = [one for one in case.all(AwardDecided) if one.event.lot in {None, bid.lot} or bid.lot is None]
        if not rejected and awarded:
            return Finding(Verdict.FAILED, NEVER_REJECTED, told, positions(fact, awarded))
        if not rejected:
            return Finding(Verdict.UNKNOWN, NOT_REJECTED, told, positions(fact))
        if not all(one.event.unopened for one in rejected):
            return Finding(Verdict.FAILED, OPENED, told, positions(fact, rejected))
    suppliers = tuple(sorted({one.event.supplier for one in late}))
    bids = {one.event.bid for one in late}
    evidence = positions(late, (one for one in rejections if one.event.bid in bids))
    return Finding(Verdict.PASSED, REJECTED, {"suppliers": suppliers}, evidence)


CHECK = Check(
    id="FC-17",
    asks=ASKS,
    basis=("FOA § 24-1(1)a",),
    reads=(BidReceived, BidRejected, BidsOpened, ScoreGiven, AwardDecided),
    judge=judge,
)
