"""FC-04: was it the right part and procedure for that value and kind, under the rules in force that day?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Remark, Verdict, positions
from application.fairness.published import (
    CALLS,
    PROCEDURES,
    estimated,
    followed,
    kinds,
    lots,
    maximum,
    out_at,
    read_from_files,
)
from application.fairness.stages import competition_sent
from application.recording.envelopes import Recorded
from application.trails.sentences import phrase
from domain.kernel.instants import day_of
from domain.notices.events import Imported
from domain.notices.values import NoticeKind
from domain.procurements.events import ClassificationDecided, ProcedureChosen, ProcurementOpened, ValueEstimated
from domain.procurements.procedures import must_be_allowed
from domain.procurements.rejections import ProcedureNotInPart, ProcedureWithoutGround
from domain.procurements.thresholds import judge as judge_value
from domain.procurements.thresholds import judge_mixed
from domain.procurements.values import AuthorityLevel, Part, ProcedureGround
from domain.rule_sets.reviewed import NoRuleInForce
from domain.rule_sets.values import RuleId

_STRICT = (Part.OUTSIDE, Part.PART_I, Part.PART_II, Part.PART_III)
"""Whoever follows a stricter part than it must does no wrong; Part IV is a regime of its own beside them."""

ASKS = phrase(
    nb="Var det riktig del av forskriften og riktig prosedyre for verdien, etter reglene som gjaldt da?",
    nn="Var det rett del av forskrifta og rett prosedyre for verdien, etter reglane som galdt då?",
    en="Was it the right part of the regulation and the right procedure for the value, by the rules of that day?",
)
NOT_CHOSEN = phrase(
    nb="Prosedyren er ikke valgt",
    nn="Prosedyren er ikkje vald",
    en="The procedure has not been chosen",
)
NO_VALUE = phrase(
    nb="Det er ikke ført hva verdien er anslått til og hva slags kontrakt det er",
    nn="Det er ikkje ført kva verdien er rekna til og kva slag kontrakt det er",
    en="The estimated value and the kind of contract are not both recorded",
)
NO_RULE = phrase(
    nb="Terskelverdiene for {on} er ikke kjent her",
    nn="Terskelverdiane for {on} er ikkje kjende her",
    en="The thresholds of {on} are not known here",
)
WRONG_PART = phrase(
    nb="{value:money} hører under {right}, etter terskelverdiene {on}, men {chosen} ble fulgt",
    nn="{value:money} høyrer under {right}, etter terskelverdiane {on}, men {chosen} vart følgd",
    en="{value:money} falls under {right}, by the thresholds of {on}, but {chosen} was followed",
)
NO_GROUND = phrase(
    nb="{procedure} krever et eget grunnlag, og det som er ført, gjelder ikke for den",
    nn="{procedure} krev eit eige grunnlag, og det som er ført, gjeld ikkje for han",
    en="{procedure} takes a ground of its own, and none that is one for it is recorded",
)
NOT_IN_PART = phrase(
    nb="{procedure} finnes ikke i {chosen}",
    nn="{procedure} finst ikkje i {chosen}",
    en="{procedure} is no procedure of {chosen}",
)
RIGHT = phrase(
    nb="{value:money} hører under {right} etter terskelverdiene {on}, og {procedure} er tillatt der",
    nn="{value:money} høyrer under {right} etter terskelverdiane {on}, og {procedure} er tillate der",
    en="{value:money} falls under {right} by the thresholds of {on}, where {procedure} is allowed",
)

AS_PUBLISHED = phrase(
    nb="Den publiserte kunngjøringen følger {chosen}, og terskelverdiene {on} krever ikke noe strengere for"
    " {value:money}; {procedure} er tillatt der",
    nn="Den publiserte kunngjeringa følgjer {chosen}, og terskelverdiane {on} krev ikkje noko strengare for"
    " {value:money}; {procedure} er tillate der",
    en="The published notice follows {chosen}, and the thresholds of {on} ask for nothing stricter for"
    " {value:money}; {procedure} is allowed there",
)
NOT_ENOUGH = phrase(
    nb="Her er bare den publiserte kunngjøringen ført[; den oppgir {procedure}][; verdien er {value:money}]."
    " Det er ikke nok til å si hvilken del og prosedyre som var riktig",
    nn="Her er berre den publiserte kunngjeringa ført[; ho oppgjev {procedure}][; verdien er {value:money}]."
    " Det er ikkje nok til å seie kva del og prosedyre som var rett",
    en="Only the published notice is recorded here[; it names {procedure}][; the value is {value:money}]."
    " That is not enough to tell which part and procedure were right",
)
CORRECTED = phrase(
    nb="Etter det som var kunngjort {on}, hørte verdien under {known}; terskelverdien er rettet siden",
    nn="Etter det som var kunngjort {on}, høyrde verdien under {known}; terskelverdien er retta sidan",
    en="By what was published on {on} the value fell under {known}; the threshold has been corrected since",
)


def judge(case: CaseFile) -> Finding:
    """Find the part anew from what value and kind were when the notice was sent, or are as long as none is.

    The thresholds are those of the day of the choice; with another day of knowledge, as they were known then.
    """
    choice = case.last(ProcedureChosen)
    read = [one for one in read_from_files(case) if one.event.content.kind is not NoticeKind.PRIOR_INFORMATION]
    if choice is None and read:
        return _as_published(case, next((one for one in read if one.event.content.procedure), read[0]))
    if choice is None:
        return Finding(Verdict.NOT_APPLICABLE, NOT_CHOSEN)
    notice, opened = competition_sent(case), case.first(ProcurementOpened)
    before = case.by(max(notice.event.sent_at, choice.occurred_at)) if notice else case
    estimate, classified = before.last(ValueEstimated), before.last(ClassificationDecided)
    evidence = positions(opened, estimate, classified, choice, notice)
    if estimate is None or classified is None:
        return Finding(Verdict.UNKNOWN, NO_VALUE, {}, evidence)
    level = opened.event.level if opened else AuthorityLevel.SUB_CENTRAL
    value, on = estimate.event.decisive, choice.event.rules.on
    known_on = case.known_on if case.known_on and case.known_on >= day_of(choice.occurred_at) else None
    apart = classified.event.split if classified.event.separable else ()
    try:
        found = judge_mixed(classified.event.main_kind, value, apart, level, on, known_on)
    except NoRuleInForce:
        return Finding(Verdict.UNKNOWN, NO_RULE, {"on": on}, evidence)
    rules = found.rules(on).versions
    told = {"value": value, "right": found.part, "on": on, "procedure": choice.event.procedure}
    if not _will_do(choice.event, found.part):
        told = {**told, "chosen": choice.event.part}
        known = judge_mixed(classified.event.main_kind, value, apart, level, on, known_on=on)
        remarks = (Remark(CORRECTED, {"on": on, "known": known.part}, positions(choice)),)
        return Finding(
            Verdict.FAILED, WRONG_PART, told, evidence, rules, remarks if known.part is not found.part else ()
        )
    try:
        must_be_allowed(choice.event.procedure, choice.event.part, choice.event.ground)
    except ProcedureNotInPart:
        return Finding(Verdict.FAILED, NOT_IN_PART, {**told, "chosen": choice.event.part}, evidence, rules)
    except ProcedureWithoutGround:
        return Finding(Verdict.FAILED, NO_GROUND, told, evidence, rules)
    return Finding(Verdict.PASSED, RIGHT, told, evidence, rules)


def _will_do(choice: ProcedureChosen, right: Part) -> bool:
    if (choice.ground, right, choice.part) == (ProcedureGround.EXCEPTION_FROM_PART_II, Part.PART_II, Part.PART_I):
        return True
    return _strict_enough(choice.part, right)


def _strict_enough(part: Part, right: Part) -> bool:
    if Part.PART_IV in {part, right}:
        return part is right
    return _STRICT.index(part) >= _STRICT.index(right)


def _as_published(case: CaseFile, notice: Recorded[Imported]) -> Finding:
    """Hold the part and the procedure of the notice against its value, for whatever its contract and buyers may be."""
    said, opened, evidence = notice.event.content, case.first(ProcurementOpened), positions(notice, lots(case, notice))
    part, procedure, on = followed(said), PROCEDURES.get(said.procedure or ""), day_of(said.sent_at or out_at(notice))
    value = max((one for one in (estimated(case, notice), maximum(case, notice)) if one is not None), default=None)
    told = {"value": value, "procedure": procedure, "on": on, "chosen": part}
    partly = Finding(Verdict.UNKNOWN, NOT_ENOUGH, told, evidence)
    if value is None or procedure is None or part is None or not kinds(said):
        return partly
    levels = (opened.event.level,) if opened else tuple(AuthorityLevel)
    try:
        found = [judge_value(kind, value, level, on, case.known_on) for kind in kinds(said) for level in levels]
    except NoRuleInForce:
        return Finding(Verdict.UNKNOWN, NO_RULE, {"on": on}, evidence)
    rules = tuple(dict.fromkeys(name for one in found for name in one.rules(on).versions))
    strict = {_strict_enough(part, one.part) for one in found}
    if strict == {False}:
        return Finding(Verdict.FAILED, WRONG_PART, {**told, "right": found[0].part}, evidence, rules)
    try:
        must_be_allowed(procedure, part, None)
    except (ProcedureNotInPart, ProcedureWithoutGround):
        return partly
    return Finding(Verdict.PASSED, AS_PUBLISHED, told, evidence, rules) if strict == {True} else partly


CHECK = Check(
    id="FC-04",
    asks=ASKS,
    basis=("FOA § 5-1", "FOA § 5-3", "FOA § 5-4(2)", "FOA §§ 13-1, 13-2, 13-3, 13-4"),
    reads=(*CALLS, ValueEstimated, ClassificationDecided, ProcedureChosen),
    judge=judge,
    consults=(
        RuleId.ENTRY_THRESHOLD,
        RuleId.NATIONAL_NOTICE_THRESHOLD,
        RuleId.EEA_THRESHOLD_MUNICIPAL,
        RuleId.EEA_THRESHOLD_STATE,
        RuleId.EEA_THRESHOLD_WORKS,
        RuleId.HEALTH_SOCIAL_THRESHOLD,
    ),
)
