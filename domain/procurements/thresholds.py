"""Which part of the regulation applies: by value and kind, and the thresholds in force on a day (FOA §§ 5-1, 5-3)."""

from dataclasses import dataclass
from datetime import date

from domain.procurements.values import AuthorityLevel, MainKind, Part, ValueShare
from domain.rule_sets.reviewed import rule
from domain.rule_sets.values import RuleId, RulesUsed, RuleVersion

_STRICTNESS = (Part.OUTSIDE, Part.PART_I, Part.PART_II, Part.PART_III, Part.PART_IV)


@dataclass(frozen=True, slots=True)
class Judgement:
    """The part that applies, the span of value it reaches over (øre, the upper end not included), and the rules."""

    part: Part
    at_least: int
    below: int | None
    versions: tuple[RuleVersion, ...]

    def rules(self, on: date) -> RulesUsed:
        """The versions of the thresholds, for the fact."""
        return RulesUsed.of(*self.versions, on=on)


def judge(kind: MainKind, value: int, level: AuthorityLevel, on: date, known_on: date | None = None) -> Judgement:
    """The part that applies to a contract of one kind, or of several with this as the main element (§ 6-1(3)).

    The thresholds are those of a day, as known today or, where it is given, as known on `known_on`.

    Raises:
        NoRuleInForce: when the thresholds of that day are not in the reviewed data.
    """
    ladder = [(rule(rule_id, on, known_on), part) for rule_id, part in _ladder(kind, level)]
    versions = tuple(version for version, _ in ladder)
    steps = [(0, Part.OUTSIDE), *((version.value, part) for version, part in ladder)]
    reached = max(place for place, (at_least, _) in enumerate(steps) if at_least <= value)
    below = steps[reached + 1][0] if reached + 1 < len(steps) else None
    at_least, part = steps[reached]
    return Judgement(part, at_least, below, versions)


def judge_mixed(
    main: MainKind,
    value: int,
    apart: tuple[ValueShare, ...],
    level: AuthorityLevel,
    on: date,
    known_on: date | None = None,
) -> Judgement:
    """The same where the other kinds could be bought apart: a share by itself may bring a stricter part (§ 6-1(4)(5)).

    Raises:
        NoRuleInForce: when the thresholds of that day are not in the reviewed data.
    """
    whole = judge(main, value, level, on, known_on)
    others = [judge(share.kind, share.amount, level, on, known_on) for share in apart if share.kind is not main]
    strictest = max((whole, *others), key=lambda one: _STRICTNESS.index(one.part))
    if whole.part in {Part.PART_III, Part.PART_IV} or strictest.part is whole.part:
        return whole
    return Judgement(strictest.part, strictest.at_least, strictest.below, (*whole.versions, *strictest.versions))


def _ladder(kind: MainKind, level: AuthorityLevel) -> tuple[tuple[RuleId, Part], ...]:
    entry = (RuleId.ENTRY_THRESHOLD, Part.PART_I)
    national = (RuleId.NATIONAL_NOTICE_THRESHOLD, Part.PART_II)
    match kind, level:
        case MainKind.HEALTH_SOCIAL_SERVICES, _:
            return (entry, (RuleId.HEALTH_SOCIAL_THRESHOLD, Part.PART_IV))
        case MainKind.SPECIAL_SERVICES, _:
            return (entry, national)
        case MainKind.WORKS, _:
            return (entry, national, (RuleId.EEA_THRESHOLD_WORKS, Part.PART_III))
        case _, AuthorityLevel.CENTRAL_STATE:
            return (entry, national, (RuleId.EEA_THRESHOLD_STATE, Part.PART_III))
        case _:
            return (entry, national, (RuleId.EEA_THRESHOLD_MUNICIPAL, Part.PART_III))
