"""FC-11: was the deadline lawful, and counted right?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Remark, Verdict, positions
from application.fairness.published import CALLS, PROCEDURES, call, followed, lots, read_from_files
from application.fairness.stages import competition_sent
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.kernel.instants import day_of
from domain.notices.events import Imported, NoticePublished, NoticeSent
from domain.notices.values import DeadlineKind, NoticeKind
from domain.procurements.events import ProcedureChosen, ProcurementOpened
from domain.procurements.values import AuthorityLevel, Part, ProcedureKind
from domain.rule_sets.calendar import day_ended_by, days_after
from domain.rule_sets.reviewed import NoRuleInForce, rule, version
from domain.rule_sets.values import RuleId
from domain.tenders.events import SubmissionDeadlineFixed
from domain.tenders.minimum import BIDS_COUNTED, Wanted, minimum_for_bids
from domain.tenders.rejections import DeadlineRulesUnknown, ShorteningNotAllowed

_OF_PRIOR_NOTICE = frozenset({RuleId.PRIOR_INFORMATION_DAYS, RuleId.PRIOR_INFORMATION_MONTHS})
"""They say when a prior information notice was early enough, not how long the deadline is."""

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
NOT_RECORDED = phrase(
    nb="Fristen var {deadline}, men prosedyren eller kunngjøringen den følger av, er ikke ført",
    nn="Fristen var {deadline}, men prosedyren eller kunngjeringa han følgjer av, er ikkje ført",
    en="The deadline was {deadline}, but the procedure or the notice that it follows from is not recorded",
)
SHORTENED = phrase(
    nb="Fristen {deadline} er kortet inn på et grunnlag som ikke gjelder for {procedure}, eller ikke er oppfylt",
    nn="Fristen {deadline} er korta inn på eit grunnlag som ikkje gjeld for {procedure}, eller ikkje er oppfylt",
    en="The deadline {deadline} was shortened on a ground that is none for {procedure}, or is not fulfilled",
)
NO_RULE = phrase(
    nb="Fristene som gjaldt {on}, er ikke kjent her",
    nn="Fristane som galdt {on}, er ikkje kjende her",
    en="The periods of {on} are not known here",
)
SUFFICIENT = phrase(
    nb="Forskriften krever bare at fristen er tilstrekkelig, og det må mennesker vurdere: den var {deadline}",
    nn="Forskrifta krev berre at fristen er tilstrekkeleg, og det må menneske vurdere: han var {deadline}",
    en="The regulation only asks for a sufficient deadline, which people judge: it was {deadline}",
)
OTHER_START = phrase(
    nb="Fristen er regnet fra {counted_from}, men kunngjøringen ble sendt {sent_on}",
    nn="Fristen er rekna frå {counted_from}, men kunngjeringa vart send {sent_on}",
    en="The deadline was counted from {counted_from}, but the notice was sent on {sent_on}",
)
TOO_SHORT = phrase(
    nb="Fristen {deadline} er ute før {minimum_on}, som er {days} dager etter {counted_from}",
    nn="Fristen {deadline} er ute før {minimum_on}, som er {days} dagar etter {counted_from}",
    en="The deadline {deadline} has run out before {minimum_on}, which is {days} days after {counted_from}",
)
LAWFUL = phrase(
    nb="Fristen {deadline} er ikke før {minimum_on}, som er {days} dager etter {counted_from}",
    nn="Fristen {deadline} er ikkje før {minimum_on}, som er {days} dagar etter {counted_from}",
    en="The deadline {deadline} is not before {minimum_on}, which is {days} days after {counted_from}",
)

NOT_PUBLISHED = phrase(
    nb="Her er bare den publiserte kunngjøringen ført, og den oppgir ingen frist for tilbud",
    nn="Her er berre den publiserte kunngjeringa ført, og ho oppgjev ingen frist for tilbod",
    en="Only the published notice is recorded here, and it gives no deadline for bids",
)
NOT_COUNTED = phrase(
    nb="Den publiserte kunngjøringen oppgir fristen {deadline}, men ikke alt som fristen skal regnes etter",
    nn="Den publiserte kunngjeringa oppgjev fristen {deadline}, men ikkje alt som fristen skal reknast etter",
    en="The published notice gives the deadline {deadline}, but not all that the deadline is to be counted by",
)
GROUND_NOT_TOLD = phrase(
    nb="Fristen {deadline} er før {minimum_on}, {days} dager etter {counted_from}, og den publiserte kunngjøringen sier"
    " ikke her hva som gjorde den kortere",
    nn="Fristen {deadline} er før {minimum_on}, {days} dagar etter {counted_from}, og den publiserte kunngjeringa seier"
    " ikkje her kva som gjorde han kortare",
    en="The deadline {deadline} is before {minimum_on}, {days} days after {counted_from}, and what made it shorter is"
    " not recorded of the published notice",
)
AS_ELECTRONIC = phrase(
    nb="Regnet som når tilbud leveres elektronisk og konkurransegrunnlaget er fritt tilgjengelig;"
    " det er ikke ført av den publiserte kunngjøringen",
    nn="Rekna som når tilbod blir leverte elektronisk og konkurransegrunnlaget er fritt tilgjengeleg;"
    " det er ikkje ført av den publiserte kunngjeringa",
    en="Counted as for bids given electronically and documents freely available, which is not recorded of the"
    " published notice",
)


def judge(case: CaseFile) -> Finding:
    """Count the minimum again, from what is recorded of the procedure and the notice."""
    fixed, read = case.last(SubmissionDeadlineFixed), read_from_files(case, NoticeKind.COMPETITION)
    if fixed is None and read:
        return _as_published(case, read[0])
    if fixed is None:
        return Finding(Verdict.NOT_APPLICABLE, NO_DEADLINE)
    told, chosen, notice = fixed.event, case.last(ProcedureChosen), competition_sent(case)
    evidence = positions(fixed, chosen, notice)
    if chosen is None or notice is None:
        return Finding(Verdict.UNKNOWN, NOT_RECORDED, {"deadline": told.deadline}, evidence)
    sent_on, procedure = day_of(notice.event.sent_at), chosen.event.procedure
    if told.counted_from < sent_on or (told.counted_from > sent_on and procedure not in BIDS_COUNTED):
        return Finding(Verdict.FAILED, OTHER_START, {"counted_from": told.counted_from, "sent_on": sent_on}, evidence)
    try:
        minimum = minimum_for_bids(_wanted(case, told, chosen.event, notice.event))
    except ShorteningNotAllowed:
        return Finding(Verdict.FAILED, SHORTENED, {"deadline": told.deadline, "procedure": procedure}, evidence)
    except DeadlineRulesUnknown:
        return Finding(Verdict.UNKNOWN, NO_RULE, {"on": told.counted_from}, evidence)
    if minimum.on is None or minimum.rules is None:
        return Finding(Verdict.UNKNOWN, SUFFICIENT, {"deadline": told.deadline}, evidence)
    used = [found for found in map(version, minimum.rules.versions) if found and found.rule not in _OF_PRIOR_NOTICE]
    facts = {"deadline": told.deadline, "counted_from": told.counted_from, "days": sum(one.value for one in used)}
    short = day_ended_by(told.deadline) < minimum.on
    verdict, says = (Verdict.FAILED, TOO_SHORT) if short else (Verdict.PASSED, LAWFUL)
    return Finding(verdict, says, {**facts, "minimum_on": minimum.on}, evidence, minimum.rules.versions)


def _wanted(case: CaseFile, told: SubmissionDeadlineFixed, chosen: ProcedureChosen, notice: NoticeSent) -> Wanted:
    opened = case.first(ProcurementOpened)
    named = told.shortening.notice if told.shortening else None
    prior = [one.event for one in case.all(NoticeSent) if one.event.kind is NoticeKind.PRIOR_INFORMATION]
    qualifying = {one.notice for one in prior if one.shortens_time_limits and one.notice == named}
    informing = (one.event for one in case.all(NoticePublished) if one.event.notice in qualifying)
    return Wanted(
        part=chosen.part,
        procedure=chosen.procedure,
        level=opened.event.level if opened else AuthorityLevel.SUB_CENTRAL,
        notice=notice,
        counted_from=told.counted_from,
        shortening=told.shortening,
        informed_on=next((day_of(one.published_at) for one in informing), None),
        known_on=case.known_on,
    )


def _as_published(case: CaseFile, notice: Recorded[Imported]) -> Finding:
    """Count from the day the notice was sent to the first deadline for bids that it gives."""
    said, begun, parts = notice.event.content, call(case), lots(case, notice)
    evidence = positions(notice, parts)
    given = [one for part in parts for one in part.event.lot.deadlines if one.kind is DeadlineKind.TENDERS]
    known = [(day_ended_by(one.at), one.at) if one.at else (one.on, one.on) for one in given]
    limits = [(on, told) for on, told in known if on is not None]
    if not limits:
        return Finding(Verdict.UNKNOWN, NOT_PUBLISHED, {}, evidence)
    (ends_on, deadline), part = min(limits, key=lambda one: one[0]), followed(said)
    if part is Part.PART_II:
        return Finding(Verdict.UNKNOWN, SUFFICIENT, {"deadline": deadline}, evidence)
    is_open = PROCEDURES.get(said.procedure or "") is ProcedureKind.OPEN
    if part is not Part.PART_III or not is_open or begun is None or begun.sent_at is None:
        return Finding(Verdict.UNKNOWN, NOT_COUNTED, {"deadline": deadline}, evidence)
    sent_on = day_of(begun.sent_at)
    try:
        usual, least = rule(RuleId.MINIMUM_DAYS_OPEN, sent_on), rule(RuleId.MINIMUM_DAYS_OPEN_SHORTENED, sent_on)
    except NoRuleInForce:
        return Finding(Verdict.UNKNOWN, NO_RULE, {"on": sent_on}, evidence)
    told = {"deadline": deadline, "counted_from": sent_on, "days": usual.value}
    told = {**told, "minimum_on": days_after(sent_on, usual.value).ends_on}
    if ends_on >= days_after(sent_on, usual.value).ends_on:
        return Finding(Verdict.PASSED, LAWFUL, told, evidence, (usual.version,), (Remark(AS_ELECTRONIC),))
    if ends_on >= days_after(sent_on, least.value).ends_on:
        return Finding(Verdict.UNKNOWN, GROUND_NOT_TOLD, told, evidence, (usual.version, least.version))
    told = {**told, "days": least.value, "minimum_on": days_after(sent_on, least.value).ends_on}
    return Finding(Verdict.FAILED, TOO_SHORT, told, evidence, (least.version,))


CHECK = Check(
    id="FC-11",
    asks=ASKS,
    basis=("FOA §§ 20-1, 20-2, 20-3, 20-4, 20-5", "forskrift 1992-12-04-910"),
    reads=(*CALLS, ProcedureChosen, NoticePublished, SubmissionDeadlineFixed),
    judge=judge,
    consults=(
        RuleId.MINIMUM_DAYS_OPEN,
        RuleId.MINIMUM_DAYS_OPEN_NON_ELECTRONIC,
        RuleId.MINIMUM_DAYS_OPEN_SHORTENED,
        RuleId.MINIMUM_DAYS_TENDERS,
        RuleId.MINIMUM_DAYS_TENDERS_NON_ELECTRONIC,
        RuleId.MINIMUM_DAYS_TENDERS_SHORT,
        RuleId.PRIOR_INFORMATION_DAYS,
        RuleId.PRIOR_INFORMATION_MONTHS,
        RuleId.EXTRA_DAYS_DOCUMENTS_NOT_FREE,
    ),
)
