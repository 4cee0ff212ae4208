"""FC-16: could anyone see the bids before the deadline?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.fairness.stages import deadline
from application.trails.sentences import phrase
from domain.bids.events import BidAccessed, BidReceived, BidsOpened
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed

ASKS = phrase(
    nb="Kunne noen se tilbudene før fristen?",
    nn="Kunne nokon sjå tilboda før fristen?",
    en="Could anyone see the bids before the deadline?",
)
NO_BIDS = phrase(
    nb="Ingen tilbud er mottatt",
    nn="Ingen tilbod er mottekne",
    en="No bids have been received",
)
SEEN = phrase(
    nb="{person} så inn i et tilbud {accessed_at}, før åpningen: {what}",
    nn="{person} såg inn i eit tilbod {accessed_at}, før opninga: {what}",
    en="{person} saw into a bid on {accessed_at}, before the opening: {what}",
)
EARLY = phrase(
    nb="Tilbudene ble åpnet {opened_at}, før fristen {deadline}",
    nn="Tilboda blei opna {opened_at}, før fristen {deadline}",
    en="The bids were opened on {opened_at}, before the deadline {deadline}",
)
ALONE = phrase(
    nb="Tilbudene ble åpnet {opened_at} av bare én person",
    nn="Tilboda blei opna {opened_at} av berre éin person",
    en="The bids were opened on {opened_at} by one person only",
)
NO_DEADLINE = phrase(
    nb="Tilbudene er åpnet, men ingen frist er ført som åpningen kan holdes mot",
    nn="Tilboda er opna, men ingen frist er ført som opninga kan haldast mot",
    en="The bids were opened, but no deadline is recorded to hold the opening against",
)
SEALED = phrase(
    nb="{bids} tilbud er mottatt forseglet, og ingen har åpnet dem",
    nn="{bids} tilbod er mottekne forsegla, og ingen har opna dei",
    en="{bids} bids were received sealed, and nobody has opened them",
)
OPENED = phrase(
    nb="{bids} tilbud lå forseglet til {opened_at}, og ble åpnet av {opened_by}",
    nn="{bids} tilbod låg forsegla til {opened_at}, og blei opna av {opened_by}",
    en="{bids} bids lay sealed until {opened_at}, and were opened by {opened_by}",
)


def judge(case: CaseFile) -> Finding:
    """Look for access before the opening, and hold the opening against the deadline."""
    bids, openings = case.all(BidReceived), case.all(BidsOpened)
    until, fixed = deadline(case)
    looks = case.all(BidAccessed)
    early = next((one for one in looks if one.event.before_opening or (until and one.event.accessed_at < until)), None)
    if early is not None:
        facts = {"person": early.event.person, "accessed_at": early.event.accessed_at, "what": early.event.what}
        return Finding(Verdict.FAILED, SEEN, facts, positions(early))
    if not bids and not openings:
        return Finding(Verdict.NOT_APPLICABLE, NO_BIDS)
    for opening in openings:
        facts = {"opened_at": opening.event.opened_at, "deadline": until}
        if until is not None and opening.event.opened_at < until:
            return Finding(Verdict.FAILED, EARLY, facts, positions(opening, fixed))
        if len(set(opening.event.opened_by)) == 1:
            return Finding(Verdict.FAILED, ALONE, facts, positions(opening))
    if until is None and openings:
        return Finding(Verdict.UNKNOWN, NO_DEADLINE, {}, positions(openings))
    if not openings:
        return Finding(Verdict.PASSED, SEALED, {"bids": len(bids)}, positions(bids))
    first = openings[0].event
    facts = {"bids": len(bids), "opened_at": first.opened_at, "opened_by": first.opened_by}
    return Finding(Verdict.PASSED, OPENED, facts, positions(bids, openings, fixed))


CHECK = Check(
    id="FC-16",
    asks=ASKS,
    basis=("FOA § 22-3",),
    reads=(BidReceived, BidsOpened, BidAccessed, SubmissionDeadlineFixed, DeadlineExtended),
    judge=judge,
)
