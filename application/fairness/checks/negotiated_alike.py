"""FC-48: were all suppliers treated alike in the negotiations?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.trails.sentences import phrase
from domain.awards.events import AwardDecided
from domain.kernel.organisations import SupplierId
from domain.negotiations.events import FinalBidsCalled, NegotiationHeld
from domain.procurements.events import ProcedureChosen
from domain.procurements.values import Part

TOLERATED = 15
"""Minutes that one supplier's negotiations may differ from another's, in all. Practice, not law."""

ASKS = phrase(
    nb="Ble alle leverandører behandlet likt i forhandlingene?",
    nn="Vart alle leverandørar handsama likt i forhandlingane?",
    en="Were all suppliers treated alike in the negotiations?",
)
NONE_HELD = phrase(
    nb="Det er ikke forhandlet med noen",
    nn="Det er ikkje forhandla med nokon",
    en="Nobody was negotiated with",
)
RUNNING = phrase(
    nb="Forhandlingene er ikke avsluttet med en felles frist for endelige tilbud ennå",
    nn="Forhandlingane er ikkje avslutta med ein felles frist for endelege tilbod enno",
    en="The negotiations have not been closed by one deadline for final bids yet",
)
NEVER_CLOSED = phrase(
    nb="Valget ble gjort {decided_at} uten at det var satt en felles frist for endelige tilbud",
    nn="Valet vart gjort {decided_at} utan at det var sett ein felles frist for endelege tilbod",
    en="The award was decided on {decided_at} without one deadline for final bids",
)
UNEQUAL_ROUNDS = phrase(
    nb="{most} fikk {most_rounds} og {least} fikk {least_rounds} forhandlinger",
    nn="{most} fekk {most_rounds} og {least} fekk {least_rounds} forhandlingar",
    en="{most} had {most_rounds} and {least} had {least_rounds} negotiations",
)
UNEQUAL_TIME = phrase(
    nb="{most} fikk {most_minutes} minutter og {least} fikk {least_minutes}",
    nn="{most} fekk {most_minutes} minutt og {least} fekk {least_minutes}",
    en="{most} got {most_minutes} minutes and {least} got {least_minutes}",
)
ALIKE = phrase(
    nb="{suppliers} leverandører ble forhandlet med like ofte (antall ganger: {rounds})[, {minutes} minutter hver]"
    "[, {least_minutes} til {most_minutes} minutter][, og fikk samme frist {deadline}]",
    nn="{suppliers} leverandørar vart forhandla med like ofte (tal gonger: {rounds})[, {minutes} minutt kvar]"
    "[, {least_minutes} til {most_minutes} minutt][, og fekk same frist {deadline}]",
    en="{suppliers} suppliers were negotiated with equally often (times: {rounds})[, {minutes} minutes each]"
    "[, {least_minutes} to {most_minutes} minutes][, and got the same deadline {deadline}]",
)


def judge(case: CaseFile) -> Finding:
    """Compare the rounds and the minutes of those who were in at the end; below Part III of those in the dialogue."""
    held, calls = case.all(NegotiationHeld), case.all(FinalBidsCalled)
    if not held:
        return Finding(Verdict.NOT_APPLICABLE, NONE_HELD)
    chosen, award = case.last(ProcedureChosen), case.last(AwardDecided)
    strict = chosen is None or chosen.event.part is Part.PART_III
    if strict and not calls:
        if award is None:
            return Finding(Verdict.UNKNOWN, RUNNING, {}, positions(held))
        return Finding(Verdict.FAILED, NEVER_CLOSED, {"decided_at": award.event.decided_at}, positions(held, award))
    compared = {one.event.supplier for one in held}
    if strict:
        compared = set(calls[0].event.suppliers)
    rounds: dict[SupplierId, int] = dict.fromkeys(sorted(compared), 0)
    minutes = dict(rounds)
    for one in held:
        if one.event.supplier in compared:
            rounds[one.event.supplier] += 1
            minutes[one.event.supplier] += one.event.minutes
    evidence = positions(held, calls)
    least, most = min(rounds, key=rounds.__getitem__), max(rounds, key=rounds.__getitem__)
    if rounds[least] != rounds[most]:
        counted = {"least": least, "least_rounds": rounds[least], "most": most, "most_rounds": rounds[most]}
        return Finding(Verdict.FAILED, UNEQUAL_ROUNDS, counted, evidence)
    least, most = min(minutes, key=minutes.__getitem__), max(minutes, key=minutes.__getitem__)
    timed = {"least_minutes": minutes[least], "most_minutes": minutes[most]}
    if minutes[most] - minutes[least] > TOLERATED:
        return Finding(Verdict.FAILED, UNEQUAL_TIME, {**timed, "least": least, "most": most}, evidence)
    deadline = calls[-1].event.deadline if calls else None
    same = minutes[least] == minutes[most]
    spent = {"minutes": minutes[least] if same else None} | (dict.fromkeys(timed) if same else timed)
    facts = {**spent, "suppliers": len(compared), "rounds": rounds[least], "deadline": deadline}
    return Finding(Verdict.PASSED, ALIKE, facts, evidence)


CHECK = Check(
    id="FC-48",
    asks=ASKS,
    basis=("FOA § 23-7(2)", "FOA § 23-7(4)", "FOA § 23-10(1)"),
    reads=(ProcedureChosen, NegotiationHeld, FinalBidsCalled, AwardDecided),
    judge=judge,
)
