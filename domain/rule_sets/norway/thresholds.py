"""Amounts that decide which rules apply, in øre without VAT.

The days are those of the amending regulations. Twice the ministry published a wrong EEA threshold and corrected it
within days; both are kept, since who bought in those days was told the wrong one.
"""

from datetime import date

from domain.rule_sets.norway.writing import UNSAID, Dated, history
from domain.rule_sets.values import Confidence, RuleId, Unit

_THOUSAND = 1_000 * 100
_MILLION = 1_000 * _THOUSAND
_BEGUN = "begun means announced (FOA § 32-2)"

_FROM_2017 = date(2017, 1, 1)
_IN_2018 = date(2018, 4, 6)
_IN_2020 = date(2020, 2, 12)
_IN_2022 = date(2022, 3, 18)
_CORRECTED_IN_2022 = date(2022, 3, 31)
_IN_2024 = date(2024, 3, 14)
_CORRECTED_IN_2024 = date(2024, 3, 21)
_IN_2026 = date(2026, 4, 21)
_REFORM = date(2026, 7, 1)

_UNCERTAIN = Confidence.FIRST_DAY_UNCERTAIN
_UNREAD = Confidence.GENERAL_KNOWLEDGE


_ENTRY = history(
    RuleId.ENTRY_THRESHOLD,
    Unit.ORE,
    Dated(100 * _THOUSAND, _FROM_2017, "LOA § 2, FOA § 1-1", transition=_BEGUN),
    Dated(
        500 * _THOUSAND,
        _REFORM,
        "LOA § 2 (lov 2026-03-06-8), FOA § 1-1 (forskrift 2026-04-14-617)",
        published_on=date(2026, 3, 6),
        transition=UNSAID,
    ),
)
_NATIONAL_NOTICE = history(
    RuleId.NATIONAL_NOTICE_THRESHOLD,
    Unit.ORE,
    Dated(1_100 * _THOUSAND, _FROM_2017, "FOA § 5-1(2)", _UNREAD, transition=_BEGUN),
    Dated(1_300 * _THOUSAND, _IN_2018, "FOA § 5-1(2) (forskrift 2018-04-04-533)"),
)
_MUNICIPAL = history(
    RuleId.EEA_THRESHOLD_MUNICIPAL,
    Unit.ORE,
    Dated(1_750 * _THOUSAND, _FROM_2017, "FOA § 5-3(1) b", _UNREAD, transition=_BEGUN),
    Dated(2 * _MILLION, _IN_2018, "FOA § 5-3(1) b (forskrift 2018-04-04-533)"),
    Dated(2_050 * _THOUSAND, _IN_2020, "FOA § 5-3(1) b (forskrift 2020-02-12-128)", _UNCERTAIN),
    Dated(2_400 * _THOUSAND, _IN_2022, "FOA § 5-3(1) b (forskrift 2022-03-18-442)", _UNCERTAIN),
    Dated(
        2_200 * _THOUSAND,
        _IN_2022,
        "FOA § 5-3(1) b (forskrift 2022-03-31-498)",
        _UNCERTAIN,
        published_on=_CORRECTED_IN_2022,
        transition="corrects the value published on 2022-03-18",
    ),
    Dated(2_300 * _THOUSAND, _IN_2024, "FOA § 5-3(1) b (forskrift 2024-03-14-449)"),
    Dated(2_500 * _THOUSAND, _IN_2026, "FOA § 5-3(1) b (forskrift 2026-04-21-623)"),
)
_STATE = history(
    RuleId.EEA_THRESHOLD_STATE,
    Unit.ORE,
    Dated(1_100 * _THOUSAND, _FROM_2017, "FOA § 5-3(1) a", _UNREAD, transition=_BEGUN),
    Dated(1_300 * _THOUSAND, _IN_2018, "FOA § 5-3(1) a (forskrift 2018-04-04-533)"),
    Dated(1_300 * _THOUSAND, _IN_2020, "FOA § 5-3(1) a (forskrift 2020-02-12-128)", _UNCERTAIN),
    Dated(1_400 * _THOUSAND, _IN_2022, "FOA § 5-3(1) a (forskrift 2022-03-18-442)", _UNCERTAIN),
    Dated(1_490 * _THOUSAND, _IN_2024, "FOA § 5-3(1) a (forskrift 2024-03-14-449)"),
    Dated(1_630 * _THOUSAND, _IN_2026, "FOA § 5-3(1) a (forskrift 2026-04-21-623)"),
)
_WORKS = history(
    RuleId.EEA_THRESHOLD_WORKS,
    Unit.ORE,
    Dated(44 * _MILLION, _FROM_2017, "FOA § 5-3(1) c", _UNREAD, transition=_BEGUN),
    Dated(51 * _MILLION, _IN_2018, "FOA § 5-3(1) c (forskrift 2018-04-04-533)"),
    Dated(51_500 * _THOUSAND, _IN_2020, "FOA § 5-3(1) c (forskrift 2020-02-12-128)", _UNCERTAIN),
    Dated(56 * _MILLION, _IN_2022, "FOA § 5-3(1) c (forskrift 2022-03-18-442)", _UNCERTAIN),
    Dated(57_900 * _THOUSAND, _IN_2024, "FOA § 5-3(1) c (forskrift 2024-03-14-449)"),
    Dated(
        57_800 * _THOUSAND,
        _IN_2024,
        "FOA § 5-3(1) c (forskrift 2024-03-21-572)",
        published_on=_CORRECTED_IN_2024,
        transition="corrects the value published on 2024-03-14",
    ),
    Dated(62_900 * _THOUSAND, _IN_2026, "FOA § 5-3(1) c (forskrift 2026-04-21-623)"),
)
_HEALTH_AND_SOCIAL = history(
    RuleId.HEALTH_SOCIAL_THRESHOLD,
    Unit.ORE,
    Dated(6_300 * _THOUSAND, _FROM_2017, "FOA § 5-3(2)", _UNREAD, transition=_BEGUN),
    Dated(6_950 * _THOUSAND, _IN_2018, "FOA § 5-3(2) (forskrift 2018-04-04-533)"),
    Dated(7_200 * _THOUSAND, _IN_2020, "FOA § 5-3(2) (forskrift 2020-02-12-128)", _UNCERTAIN),
    Dated(7_800 * _THOUSAND, _IN_2022, "FOA § 5-3(2) (forskrift 2022-03-18-442)", _UNCERTAIN),
    Dated(7_800 * _THOUSAND, _IN_2024, "FOA § 5-3(2) (forskrift 2024-03-14-449)"),
    Dated(8_700 * _THOUSAND, _IN_2026, "FOA § 5-3(2) (forskrift 2026-04-21-623)"),
)
_SMALL_LOT = history(
    RuleId.SMALL_LOT_EXCEPTION,
    Unit.ORE,
    Dated(650 * _THOUSAND, date(2018, 1, 1), "FOA § 5-4(8), goods and services (forskrift 2017-12-19-2247)"),
    Dated(700 * _THOUSAND, _IN_2018, "FOA § 5-4(8), goods and services (forskrift 2018-04-04-533)"),
    Dated(750 * _THOUSAND, _IN_2020, "FOA § 5-4(8), goods and services (forskrift 2020-02-12-128)", _UNCERTAIN),
    Dated(800 * _THOUSAND, _IN_2022, "FOA § 5-4(8), goods and services (forskrift 2022-03-18-442)", _UNCERTAIN),
    Dated(836 * _THOUSAND, _IN_2024, "FOA § 5-4(8), goods and services (forskrift 2024-03-14-449)"),
    Dated(932 * _THOUSAND, _IN_2026, "FOA § 5-4(8), goods and services (forskrift 2026-04-21-623)"),
)

VERSIONS = (*_ENTRY, *_NATIONAL_NOTICE, *_MUNICIPAL, *_STATE, *_WORKS, *_HEALTH_AND_SOCIAL, *_SMALL_LOT)
