"""The reviewed rules: which version of a rule applied on a day, as it is known now or was known on a day."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from domain.rule_sets.norway import clauses, deadlines, duties, thresholds
from domain.rule_sets.values import RuleId, RuleVersion


class NoRuleInForce(LookupError):
    """The rule had no value on that day, or none was known on the day asked."""

    def __init__(self, rule_id: RuleId, on: date, known_on: date | None) -> None:
        """Name the rule and the days."""
        super().__init__(f"{rule_id} has no value on {on}" + (f" as known on {known_on}" if known_on else ""))


def rule(rule_id: RuleId, on: date, known_on: date | None = None) -> RuleVersion:
    """The version that applied on the day: as known today, or as it was known on `known_on`.

    Raises:
        NoRuleInForce: when there was none.
    """
    candidates = [one for one in versions(rule_id) if _applies(one, on, known_on)]
    if not candidates:
        raise NoRuleInForce(rule_id, on, known_on)
    return max(candidates, key=lambda one: (one.effective_from, one.published_on))


def in_force(rule_id: RuleId, on: date, known_on: date | None = None) -> RuleVersion | None:
    """The same, or nothing where the rule had no value."""
    try:
        return rule(rule_id, on, known_on)
    except NoRuleInForce:
        return None


def versions(rule_id: RuleId) -> tuple[RuleVersion, ...]:
    """Every version of the rule, the wrong ones too, by the day it was published."""
    return _reviewed()[rule_id]


def version(name: str) -> RuleVersion | None:
    """The version of that name, where the reviewed files hold it."""
    return next((one for one in every_version() if one.version == name), None)


def every_version() -> Iterator[RuleVersion]:
    """Every version of every rule."""
    for held in _reviewed().values():
        yield from held


def _applies(one: RuleVersion, on: date, known_on: date | None) -> bool:
    if known_on is not None and known_on < one.published_on:
        return False
    return one.effective_from <= on


@cache
def _reviewed() -> Mapping[RuleId, tuple[RuleVersion, ...]]:
    written = (*thresholds.VERSIONS, *deadlines.VERSIONS, *duties.VERSIONS, *clauses.VERSIONS)
    return {
        rule_id: tuple(sorted((one for one in written if one.rule is rule_id), key=lambda one: one.published_on))
        for rule_id in RuleId
    }
