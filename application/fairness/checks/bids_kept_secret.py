"""FC-16: could anyone see the bids before the deadline?"""

from collections.abc import Iterator
from typing import TypeAlias

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Remark, Verdict, positions
from application.fairness.stages import deadlines, left_unopened
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.bids.events import BidAccessed, BidReceived, BidRejected, BidsOpened, BidWithdrawn
from domain.bids.values import DEADLINE_FACTS, Deadlines
from domain.impartiality.events import ImpartialityDeclared, RecusalInCaseDecided
from domain.impartiality.values import Cleared, Standing

Declared: TypeAlias = ImpartialityDeclared | RecusalInCaseDecided

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
    nb="Tilbudene ble åpnet {opened_at}, før fristen {deadline} var ute",
    nn="Tilboda vart opna {opened_at}, før fristen {deadline} var ute",
    en="The bids were opened on {opened_at}, before the deadline {deadline} had passed",
)
ALONE = phrase(
    nb="Tilbudene ble åpnet {opened_at} av bare én person",
    nn="Tilboda vart opna {opened_at} av berre éin person",
    en="The bids were opened on {opened_at} by one person only",
)
NOT_FREE = phrase(
    nb="{person} åpnet tilbudene {opened_at}, men var inhabil eller hadde meldt interesser som ikke var avgjort",
    nn="{person} opna tilboda {opened_at}, men var inhabil eller hadde meldt interesser som ikkje var avgjorde",
    en="{person} opened the bids on {opened_at}, but was recused or had declared interests not yet decided on",
)
NOT_CLEARED = phrase(
    nb="Tilbudene ble åpnet {opened_at}, og det er ikke ført at {person} da hadde meldt å være uten interesser i saken",
    nn="Tilboda vart opna {opened_at}, og det er ikkje ført at {person} då hadde meldt å vere utan interesser i saka",
    en="The bids were opened on {opened_at}, and that {person} had declared no interests by then is not recorded",
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
    nn="{bids} tilbod låg forsegla til {opened_at}, og vart opna av {opened_by}",
    en="{bids} bids lay sealed until {opened_at}, and were opened by {opened_by}",
)

LEFT_SEALED = phrase(
    nb="{bid} kom i tide, {received_at}, men er ikke åpnet",
    nn="{bid} kom i tide, {received_at}, men er ikkje opna",
    en="{bid} came in time, on {received_at}, but has not been opened",
)


def judge(case: CaseFile) -> Finding:
    """Look for access before the opening, and hold each opening against the deadline that counted by then."""
    bids, openings = case.all(BidReceived), case.all(BidsOpened)
    due, fixed = deadlines(case)
    early = next((one for one in case.all(BidAccessed) if _too_early(case, one.event, due)), None)
    if early is not None:
        facts = {"person": early.event.person, "accessed_at": early.event.accessed_at, "what": early.event.what}
        return Finding(Verdict.FAILED, SEEN, facts, positions(early))
    if not bids and not openings:
        return Finding(Verdict.NOT_APPLICABLE, NO_BIDS)
    for opening in openings:
        until = due.known_at(opening.event.opened_at)
        facts = {"opened_at": opening.event.opened_at, "deadline": until}
        if until is not None and opening.event.opened_at <= until:
            return Finding(Verdict.FAILED, EARLY, facts, positions(opening, fixed))
        if len(set(opening.event.opened_by)) == 1:
            return Finding(Verdict.FAILED, ALONE, facts, positions(opening))
    if due.last is None and openings:
        return Finding(Verdict.UNKNOWN, NO_DEADLINE, {}, positions(openings))
    unauthorised = [found for one in openings for found in _unauthorised(case, one)]
    if unauthorised:
        return next((one for one in unauthorised if one.verdict is Verdict.FAILED), unauthorised[0])
    if not openings:
        return Finding(Verdict.PASSED, SEALED, {"bids": len(bids)}, positions(bids))
    first = openings[0].event
    facts = {"bids": len(first.bids), "opened_at": first.opened_at, "opened_by": first.opened_by}
    declared = [fact for one in openings for fact in _of_openers(case, one)]
    left = tuple(
        Remark(LEFT_SEALED, {"bid": one.event.bid, "received_at": one.event.received_at}, positions(one))
        for one in left_unopened(case)
    )
    return Finding(Verdict.PASSED, OPENED, facts, positions(bids, openings, fixed, declared), remarks=left)


def _too_early(case: CaseFile, look: BidAccessed, due: Deadlines) -> bool:
    """Whether the bid was seen before its opening or before it was due, a final one by the deadline for those."""
    received = next((one.event for one in case.all(BidReceived) if one.event.bid == look.bid), None)
    until = due.of(received.supplier, received.received_at) if received else due.first
    return look.before_opening or (until is not None and look.accessed_at <= until)


def _of_openers(case: CaseFile, opening: Recorded[BidsOpened]) -> list[Recorded[Declared]]:
    """What was declared and decided of those who opened, in the order in which it happened."""
    before = case.by(opening.event.opened_at)
    told: list[Recorded[Declared]] = [*before.all(ImpartialityDeclared), *before.all(RecusalInCaseDecided)]
    own = (one for one in told if one.event.person in opening.event.opened_by)
    return sorted(own, key=lambda one: (one.occurred_at, one.position))


def _unauthorised(case: CaseFile, opening: Recorded[BidsOpened]) -> Iterator[Finding]:
    """Who opened without being free to: the same that the rule of the opening asks for."""
    standing, cleared, facts = Standing(), Cleared(), _of_openers(case, opening)
    for fact in facts:
        standing, cleared = standing.after(fact.event), cleared.after(fact.event)
    for person in dict.fromkeys(opening.event.opened_by):
        told = {"person": person, "opened_at": opening.event.opened_at}
        own = [one for one in facts if one.event.person == person]
        if person in standing.recusals or (own and not cleared.by(person, opening.event.opened_at)):
            yield Finding(Verdict.FAILED, NOT_FREE, told, positions(opening, own))
        elif not own:
            yield Finding(Verdict.UNKNOWN, NOT_CLEARED, told, positions(opening))


CHECK = Check(
    id="FC-16",
    asks=ASKS,
    basis=("FOA § 22-3", "FOA § 7-5"),
    reads=(
        BidReceived,
        BidsOpened,
        BidAccessed,
        BidWithdrawn,
        BidRejected,
        *DEADLINE_FACTS,
        ImpartialityDeclared,
        RecusalInCaseDecided,
    ),
    judge=judge,
)
