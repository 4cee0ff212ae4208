"""FC-04: was it the right part and procedure for that value and kind, under the rules in force that day?"""

from application.fairness.case_files import CaseFile
from application.fairness.declaring import Check
from application.fairness.findings import Finding, Verdict, positions
from application.trails.sentences import phrase
from domain.kernel.instants import day_of
from domain.procurements.events import ClassificationDecided, ProcedureChosen, ProcurementOpened, ValueEstimated
from domain.procurements.thresholds import judge_mixed
from domain.procurements.values import AuthorityLevel, Part, ProcedureKind
from domain.rule_sets.reviewed import NoRuleInForce

_FREE = frozenset({ProcedureKind.OPEN, ProcedureKind.RESTRICTED})
_STRICT = (Part.OUTSIDE, Part.PART_I, Part.PART_II, Part.PART_III, Part.PART_IV)

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
    nb="Verdien var ikke anslått, eller kontrakten ikke klassifisert, da prosedyren ble valgt",
    nn="Verdien var ikkje rekna ut, eller kontrakten ikkje klassifisert, då prosedyren blei vald",
    en="The value had not been estimated, or the contract not classified, when the procedure was chosen",
)
NO_RULE = phrase(
    nb="Terskelverdiene for {on} er ikke kjent her",
    nn="Terskelverdiane for {on} er ikkje kjende her",
    en="The thresholds of {on} are not known here",
)
WRONG_PART = phrase(
    nb="{value:money} hører under {right}, etter terskelverdiene {on}, men {chosen} ble fulgt",
    nn="{value:money} høyrer under {right}, etter terskelverdiane {on}, men {chosen} blei følgd",
    en="{value:money} falls under {right}, by the thresholds of {on}, but {chosen} was followed",
)
NO_GROUND = phrase(
    nb="{procedure} krever et eget grunnlag, og ingen er ført",
    nn="{procedure} krev eit eige grunnlag, og ingen er ført",
    en="{procedure} takes a ground of its own, and none is recorded",
)
RIGHT = phrase(
    nb="{value:money} hører under {right} etter terskelverdiene {on}, og {procedure} er tillatt der",
    nn="{value:money} høyrer under {right} etter terskelverdiane {on}, og {procedure} er tillate der",
    en="{value:money} falls under {right} by the thresholds of {on}, where {procedure} is allowed",
)


def judge(case: CaseFile) -> Finding:
    """Find the part anew from value and kind; with another day of knowledge, by the thresholds as known then."""
    choice = case.last(ProcedureChosen)
    if choice is None:
        return Finding(Verdict.NOT_APPLICABLE, NOT_CHOSEN)
    before = case.by(choice.occurred_at)
    estimate, classified = before.last(ValueEstimated), before.last(ClassificationDecided)
    opened = case.first(ProcurementOpened)
    evidence = positions(opened, estimate, classified, choice)
    if estimate is None or classified is None:
        return Finding(Verdict.FAILED, NO_VALUE, {}, evidence)
    level = opened.event.level if opened else AuthorityLevel.SUB_CENTRAL
    value, on = estimate.event.decisive, choice.event.rules.on
    known_on = case.known_on if case.known_on and case.known_on >= day_of(choice.occurred_at) else None
    try:
        found = judge_mixed(classified.event.main_kind, value, classified.event.split, level, on, known_on)
    except NoRuleInForce:
        return Finding(Verdict.UNKNOWN, NO_RULE, {"on": on}, evidence)
    rules = found.rules(on).versions
    told = {"value": value, "right": found.part, "on": on, "procedure": choice.event.procedure}
    if _STRICT.index(choice.event.part) < _STRICT.index(found.part):
        return Finding(Verdict.FAILED, WRONG_PART, {**told, "chosen": choice.event.part}, evidence, rules)
    needs_ground = found.part is Part.PART_III and choice.event.procedure not in _FREE
    if needs_ground and choice.event.ground is None:
        return Finding(Verdict.FAILED, NO_GROUND, told, evidence, rules)
    return Finding(Verdict.PASSED, RIGHT, told, evidence, rules)


CHECK = Check(
    id="FC-04",
    asks=ASKS,
    basis=("FOA § 5-1", "FOA § 5-3", "FOA §§ 13-1 to 13-4"),
    reads=(ProcurementOpened, ValueEstimated, ClassificationDecided, ProcedureChosen),
    judge=judge,
)
