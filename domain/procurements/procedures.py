"""Which procedures a part of the regulation knows, and on what ground each may be used (FOA §§ 5-2, 8-3, 13-1)."""

from collections.abc import Mapping
from datetime import date

from domain.procurements.events import ClassificationDecided, ValueEstimated
from domain.procurements.rejections import ProcedureNotInPart, ProcedureWithoutGround, ThresholdsUnknown
from domain.procurements.thresholds import Judgement, judge_mixed
from domain.procurements.values import AuthorityLevel, MainKind, Part, ProcedureGround, ProcedureKind
from domain.rule_sets.reviewed import NoRuleInForce, rule
from domain.rule_sets.values import RuleId

_FREE = frozenset({ProcedureKind.OPEN, ProcedureKind.RESTRICTED, ProcedureKind.INNOVATION_PARTNERSHIP})
_KNOWN: Mapping[Part, frozenset[ProcedureKind]] = {
    Part.PART_II: frozenset({ProcedureKind.OPEN, ProcedureKind.RESTRICTED}),
    Part.PART_III: frozenset(ProcedureKind) - {ProcedureKind.OWN},
}
_PROVISION: Mapping[ProcedureKind, str] = {
    ProcedureKind.NEGOTIATED: "FOA § 13-2",
    ProcedureKind.COMPETITIVE_DIALOGUE: "FOA § 13-2",
    ProcedureKind.NEGOTIATED_WITHOUT_NOTICE: "FOA § 13-3",
    ProcedureKind.WITHOUT_COMPETITION: "FOA § 13-4",
}


def part_of(
    value: ValueEstimated,
    kinds: ClassificationDecided,
    level: AuthorityLevel,
    ground: ProcedureGround | None,
    on: date,
) -> Judgement:
    """The part that applies on the day; a ground that takes a contract out of Part II leaves it to Part I (§ 5-2).

    The thresholds are those known on that day: a correction that was published later binds no one who chose before it.

    Raises:
        ThresholdsUnknown: when the reviewed data holds no thresholds for the day.
    """
    apart = kinds.split if kinds.separable else ()
    try:
        judged = judge_mixed(kinds.main_kind, value.decisive, apart, level, on, known_on=on)
    except NoRuleInForce as fault:
        raise ThresholdsUnknown(on) from fault
    if ground is not ProcedureGround.EXCEPTION_FROM_PART_II or judged.part is not Part.PART_II:
        return judged
    ceiling = rule(RuleId.HEALTH_SOCIAL_THRESHOLD, on, known_on=on)
    if kinds.main_kind is MainKind.SPECIAL_SERVICES and value.decisive > ceiling.value:
        return judged
    return Judgement(Part.PART_I, judged.at_least, judged.below, (*judged.versions, ceiling))


def must_be_allowed(procedure: ProcedureKind, part: Part, ground: ProcedureGround | None) -> None:
    """Let pass a procedure that the part knows, on a ground for that very procedure where it needs one.

    Raises:
        ProcedureNotInPart: when the part does not know it.
        ProcedureWithoutGround: when the ground is missing or is one for something else.
    """
    if procedure not in _KNOWN.get(part, frozenset(ProcedureKind)):
        raise ProcedureNotInPart(procedure, part)
    if part is Part.PART_III and procedure not in _FREE:
        if ground is None or ground.provision != _PROVISION[procedure]:
            raise ProcedureWithoutGround(procedure, part, ground)
    elif ground is not None and (ground, part) != (ProcedureGround.EXCEPTION_FROM_PART_II, Part.PART_I):
        raise ProcedureWithoutGround(procedure, part, ground)
