"""How long a standstill must last, by the rules that its notice was held to."""

from dataclasses import dataclass
from datetime import date

from domain.awards.events import AwardNotified
from domain.kernel.instants import day_of
from domain.rule_sets.calendar import days_after
from domain.rule_sets.reviewed import NoRuleInForce, rule
from domain.rule_sets.values import RuleId, RuleVersion

STANDSTILL_DAYS = (RuleId.STANDSTILL_DAYS, RuleId.STANDSTILL_DAYS_NON_ELECTRONIC)
"""The rules that `shortest` consults."""


@dataclass(frozen=True, slots=True)
class Shortest:
    """The last day of the shortest standstill, and the rule that gives its days."""

    until: date
    rule: RuleVersion


def shortest(notice: AwardNotified) -> Shortest | None:
    """The shortest standstill for the way in which the notice was sent; None where no rule fixes one.

    Outside Parts III and IV the buyer sets a reasonable one itself (FOA § 10-2(2)).
    """
    days = RuleId.STANDSTILL_DAYS if notice.electronically else RuleId.STANDSTILL_DAYS_NON_ELECTRONIC
    sent_on = day_of(notice.sent_at)
    try:
        held_to = rule(days, sent_on) if notice.rules else None
    except NoRuleInForce:
        return None
    return Shortest(days_after(sent_on, held_to.value).ends_on, held_to) if held_to else None
