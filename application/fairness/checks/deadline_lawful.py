"""FC-11: was the deadline lawful, and counted right?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.fairness.stages import competition_sent
from application.trails.sentences import phrase
from domain.kernel.instants import day_of
from domain.notices.events import NoticeSent
from domain.rule_sets.calendar import days_after
from domain.rule_sets.reviewed import version
from domain.rule_sets.values import Unit
from domain.tenders.events import SubmissionDeadlineFixed

ASKS = phrase(
    nb="Var tilbudsfristen lovlig, og riktig regnet?",
    nn="Var tilbodsfristen lovleg, og rett rekna?",
    en="Was the deadline for bids lawful, and counted right?",
)
NO_DEADLINE = phrase(
    nb="Ingen tilbudsfrist er satt",
    nn="Ingen tilbodsfrist er sett",
    en="No deadline for bids has been fixed",
)
SUFFICIENT = phrase(
    nb="Forskriften krever bare at fristen er tilstrekkelig, og det må mennesker vurdere: den var {deadline}",
    nn="Forskrifta krev berre at fristen er tilstrekkeleg, og det må menneske vurdere: han var {deadline}",
    en="The regulation only asks for a sufficient deadline, which people judge: it was {deadline}",
)
OTHER_START = phrase(
    nb="Fristen er regnet fra {counted_from}, men kunngjøringen ble sendt {sent_on}",
    nn="Fristen er rekna frå {counted_from}, men kunngjeringa blei send {sent_on}",
    en="The deadline was counted from {counted_from}, but the notice was sent on {sent_on}",
)
TOO_SHORT = phrase(
    nb="Fristen {deadline} er før {minimum_on}, som er {days} dager etter {counted_from}",
    nn="Fristen {deadline} er før {minimum_on}, som er {days} dagar etter {counted_from}",
    en="The deadline {deadline} is before {minimum_on}, which is {days} days after {counted_from}",
)
LAWFUL = phrase(
    nb="Fristen {deadline} er ikke før {minimum_on}, som er {days} dager etter {counted_from}",
    nn="Fristen {deadline} er ikkje før {minimum_on}, som er {days} dagar etter {counted_from}",
    en="The deadline {deadline} is not before {minimum_on}, which is {days} days after {counted_from}",
)


def judge(case: CaseFile) -> Finding:
    """Count the minimum again by the versions of the rules that the deadline was judged by."""
    fixed = case.last(SubmissionDeadlineFixed)
    if fixed is None:
        return Finding(Verdict.NOT_APPLICABLE, NO_DEADLINE)
    told, notice = fixed.event, competition_sent(case)
    evidence = positions(fixed, notice)
    if told.minimum_on is None or told.rules is None:
        return Finding(Verdict.UNKNOWN, SUFFICIENT, {"deadline": told.deadline}, evidence)
    used = [found for found in map(version, told.rules.versions) if found and found.unit is Unit.DAYS]
    days = sum(one.value for one in used)
    sent_on = day_of(notice.event.sent_at) if notice else told.counted_from
    facts = {"deadline": told.deadline, "counted_from": told.counted_from, "days": days}
    if sent_on != told.counted_from and told.notice == (notice.event.notice if notice else None):
        return Finding(Verdict.FAILED, OTHER_START, {"counted_from": told.counted_from, "sent_on": sent_on}, evidence)
    minimum_on = days_after(told.counted_from, days).ends_on
    verdict, says = (Verdict.FAILED, TOO_SHORT) if day_of(told.deadline) < minimum_on else (Verdict.PASSED, LAWFUL)
    return Finding(verdict, says, {**facts, "minimum_on": minimum_on}, evidence, told.rules.versions)


CHECK = Check(
    id="FC-11",
    asks=ASKS,
    basis=("FOA §§ 20-1 to 20-5", "forskrift 1992-12-04-910"),
    reads=(NoticeSent, SubmissionDeadlineFixed),
    judge=judge,
)
