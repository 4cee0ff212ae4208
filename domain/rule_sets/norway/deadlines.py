"""Periods in days, as they have stood since the regulation took effect."""

from datetime import date

from domain.rule_sets.norway.writing import Dated, history
from domain.rule_sets.values import RuleId, RuleVersion, Unit

_IN_FORCE = date(2017, 1, 1)


def _since_2017(rule: RuleId, days: int, source: str) -> tuple[RuleVersion, ...]:
    return history(rule, Unit.DAYS, Dated(days, _IN_FORCE, source, adopted_on=date(2016, 8, 12)))


_PRIOR_INFORMATION_MONTHS = history(
    RuleId.PRIOR_INFORMATION_MONTHS,
    Unit.MONTHS,
    Dated(12, _IN_FORCE, "FOA §§ 20-2(2) a, 20-3(4) a", adopted_on=date(2016, 8, 12)),
)

VERSIONS = (
    *_since_2017(RuleId.MINIMUM_DAYS_OPEN, 30, "FOA § 20-2(1)"),
    *_since_2017(RuleId.MINIMUM_DAYS_OPEN_NON_ELECTRONIC, 35, "FOA § 20-2(1)"),
    *_since_2017(RuleId.MINIMUM_DAYS_OPEN_SHORTENED, 15, "FOA § 20-2(2) and (3)"),
    *_since_2017(RuleId.MINIMUM_DAYS_REQUESTS, 30, "FOA §§ 20-3(1), 20-4(1), 20-5"),
    *_since_2017(RuleId.MINIMUM_DAYS_REQUESTS_SHORT, 15, "FOA §§ 20-3(5), 20-4(3)"),
    *_since_2017(RuleId.MINIMUM_DAYS_TENDERS, 25, "FOA §§ 20-3(2), 20-4(2)"),
    *_since_2017(RuleId.MINIMUM_DAYS_TENDERS_NON_ELECTRONIC, 30, "FOA §§ 20-3(2), 20-4(2)"),
    *_since_2017(RuleId.MINIMUM_DAYS_TENDERS_SHORT, 10, "FOA §§ 20-3(3) to (5), 20-4(3)"),
    *_since_2017(RuleId.PRIOR_INFORMATION_DAYS, 35, "FOA §§ 20-2(2) a, 20-3(4) a"),
    *_PRIOR_INFORMATION_MONTHS,
    *_since_2017(RuleId.EXTRA_DAYS_DOCUMENTS_NOT_FREE, 5, "FOA § 20-2(4)"),
    *_since_2017(RuleId.ANSWER_DAYS_BEFORE_DEADLINE, 6, "FOA § 14-2(2)"),
    *_since_2017(RuleId.ANSWER_DAYS_URGENT, 4, "FOA § 14-2(2)"),
    *_since_2017(RuleId.STANDSTILL_DAYS, 10, "FOA § 25-2(1)"),
    *_since_2017(RuleId.STANDSTILL_DAYS_NON_ELECTRONIC, 15, "FOA § 25-2(1)"),
    *_since_2017(RuleId.BID_VALIDITY_DAYS, 30, "FOA § 20-6(2)"),
    *_since_2017(RuleId.AWARD_NOTICE_DAYS, 30, "FOA § 21-6(1)"),
)
