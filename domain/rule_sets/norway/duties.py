"""Duties that the law gave or moved: climate, strategy, tax certificates, how long a framework may last, and more."""

from datetime import date

from domain.rule_sets.norway.writing import UNSAID, Dated, history
from domain.rule_sets.values import RuleId, RuleScope, Unit

_REFORM = date(2026, 7, 1)
_REFORM_PUBLISHED = date(2026, 3, 6)

_CLIMATE = history(
    RuleId.CLIMATE_WEIGHT,
    Unit.BASIS_POINTS,
    Dated(
        3_000,
        date(2024, 1, 1),
        "FOA § 7-9(2) (forskrift 2023-08-01-1305)",
        published_on=date(2023, 8, 1),
        scope=RuleScope.COVERED,
    ),
    Dated(
        3_000,
        _REFORM,
        "LOA § 5b (lov 2026-03-06-8): where there is a duty to announce",
        published_on=_REFORM_PUBLISHED,
        transition=UNSAID,
        scope=RuleScope.NOTICE_DUTY,
    ),
)
_STRATEGY = history(
    RuleId.STRATEGY_DUTY,
    Unit.DUTY,
    Dated(1, _REFORM, "LOA § 5a (lov 2026-03-06-8)", published_on=_REFORM_PUBLISHED),
)
_TAX_CERTIFICATE = history(
    RuleId.TAX_CERTIFICATE_MONTHS,
    Unit.MONTHS,
    Dated(
        6,
        date(2017, 1, 1),
        "FOA § 7-2: counted from the tender deadline; Norwegian suppliers, above NOK 500 000",
        above=500_000_00,
    ),
    Dated(
        6,
        _REFORM,
        "LOA § 5l (lov 2026-03-06-8): counted from the day the winner is announced; Norwegian suppliers",
        published_on=_REFORM_PUBLISHED,
        transition=UNSAID,
    ),
)
_FRAMEWORK = history(RuleId.FRAMEWORK_MONTHS, Unit.MONTHS, Dated(48, date(2017, 1, 1), "FOA § 26-1(4)"))

_FEWEST_SELECTED = history(
    RuleId.FEWEST_SELECTED, Unit.SUPPLIERS, Dated(3, date(2017, 1, 1), "FOA § 16-12(3)", adopted_on=date(2016, 8, 12))
)
_FEWEST_SELECTED_RESTRICTED = history(
    RuleId.FEWEST_SELECTED_RESTRICTED,
    Unit.SUPPLIERS,
    Dated(5, date(2017, 1, 1), "FOA § 16-12(3)", adopted_on=date(2016, 8, 12)),
)

VERSIONS = (*_CLIMATE, *_STRATEGY, *_TAX_CERTIFICATE, *_FRAMEWORK, *_FEWEST_SELECTED, *_FEWEST_SELECTED_RESTRICTED)
