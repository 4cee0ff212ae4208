"""How a rule's history is written down: its values in the order they were published."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.rule_sets.values import AppliesBy, Confidence, RuleId, RuleScope, RuleVersion, Unit

UNSAID = "not said for what was begun before; taken to follow the day of the notice"
"""The transition of a version where the law has none of its own."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A value from a day on, and where it stands; it was published and adopted that day unless other days are given."""

    value: int
    effective_from: date
    source: str
    confidence: Confidence = Confidence.READ
    published_on: date | None = None
    adopted_on: date | None = None
    transition: str | None = None
    scope: RuleScope | None = None
    above: int | None = None

    @property
    def known_from(self) -> date:
        """The day it was published."""
        return self.published_on or self.effective_from

    @property
    def usable_from(self) -> date:
        """The first day on which it both applied and was known; it gives the version its name."""
        return max(self.effective_from, self.known_from)


def history(rule: RuleId, unit: Unit, *entries: Dated) -> tuple[RuleVersion, ...]:
    """The versions of a rule, each with what followed it.

    An entry that begins no later than the one before it is a correction: it takes its place from its first day on.
    """
    return tuple(_version(rule, unit, entry, entries[place + 1 :]) for place, entry in enumerate(entries))


def _version(rule: RuleId, unit: Unit, entry: Dated, later: Sequence[Dated]) -> RuleVersion:
    following = next((one for one in later if one.effective_from > entry.effective_from), None)
    correction = next((one for one in later if one.effective_from <= entry.effective_from), None)
    return RuleVersion(
        rule=rule,
        version=f"{rule}@{entry.usable_from}",
        value=entry.value,
        unit=unit,
        scope=entry.scope,
        above=entry.above,
        adopted_on=entry.adopted_on or entry.known_from,
        published_on=entry.known_from,
        effective_from=entry.effective_from,
        effective_to=following.effective_from - timedelta(days=1) if following else None,
        superseded_on=correction.known_from if correction else None,
        superseded_by=f"{rule}@{later[0].usable_from}" if later else None,
        source=entry.source,
        confidence=entry.confidence,
        transition=entry.transition,
        applies_by=AppliesBy.NOTICE_DATE if entry.transition == UNSAID else None,
        legal_uncertainty=entry.transition == UNSAID,
    )
