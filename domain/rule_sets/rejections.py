"""The rules of noting dated rules, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import date

from domain.kernel.identifiers import GroupId
from domain.kernel.rejections import OutOfTime, Unfounded, Unknown


@dataclass(eq=True)
class RulesNotedInUnknownGroup(Unknown):
    """Rules change under a group that has been formed."""

    group: GroupId


@dataclass(eq=True)
class UnknownRuleVersion(Unknown):
    """Only versions that stand in the reviewed rules take effect; others are put there first."""

    version: str


@dataclass(eq=True)
class RuleNotedBeforePublished(OutOfTime):
    """Nobody notes a rule before it was published."""

    version: str
    published_on: date
    noted_on: date


@dataclass(eq=True)
class RulesBeginOnDifferentDays(Unfounded):
    """Rules that are noted together take effect on the same day."""

    versions: tuple[str, ...]
    days: tuple[date, ...]
