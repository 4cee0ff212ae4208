"""Clauses that the law wants in contracts, how they are controlled, and what a breach leads to (LOA §§ 5e to 5k, 5p).

What stood in other regulations before the reform is written as general knowledge: those were not read.
"""

from datetime import date

from domain.rule_sets.norway.writing import UNSAID, Dated, history
from domain.rule_sets.values import Confidence, RuleId, RuleScope, Unit

_REFORM = date(2026, 7, 1)
_REFORM_PUBLISHED = date(2026, 3, 6)
_UNREAD = Confidence.GENERAL_KNOWLEDGE


def _by_the_reform(value: int, source: str, scope: RuleScope | None = RuleScope.NOTICE_DUTY) -> Dated:
    told = f"{source} (lov 2026-03-06-8)"
    return Dated(value, _REFORM, told, published_on=_REFORM_PUBLISHED, transition=UNSAID, scope=scope)


_LABOUR = history(
    RuleId.LABOUR_CLAUSES,
    Unit.DUTY,
    Dated(1, date(2017, 1, 1), "LOA § 6 (forskrift 2008-02-08-112): wages and working conditions", _UNREAD),
    _by_the_reform(1, "LOA § 5e: wages and working conditions, services and works"),
)
_WORKSITE = history(
    RuleId.WORKSITE_CLAUSES,
    Unit.DUTY,
    _by_the_reform(1, "LOA § 5f: pension and HSE card, works and cleaning; language, works"),
)
_BANK_PAYMENT = history(
    RuleId.BANK_PAYMENT_CLAUSE,
    Unit.DUTY,
    Dated(
        1,
        date(2024, 1, 1),
        "FOA §§ 8-12a, 19-5 (forskrift 2023-08-29-1368): works and cleaning",
        published_on=date(2023, 8, 29),
    ),
    _by_the_reform(1, "LOA § 5g: works and cleaning"),
)
_APPRENTICES = history(
    RuleId.APPRENTICE_CLAUSE,
    Unit.DUTY,
    Dated(1, date(2017, 1, 1), "LOA § 7 (forskrift 2016-12-17-1708): apprentices", _UNREAD),
    _by_the_reform(1, "LOA § 5h: apprentices, a tenth of the work; services and works over three months"),
)
_LINKS = history(
    RuleId.SUPPLY_CHAIN_LINKS,
    Unit.LINKS,
    Dated(2, date(2017, 1, 1), "FOA §§ 8-13, 19-3: at most, works; in Part III cleaning too"),
    _by_the_reform(2, "LOA § 5k: at most, works and cleaning"),
)
_CONTROL = history(
    RuleId.CLAUSE_CONTROL_DUTY,
    Unit.DUTY,
    _by_the_reform(1, "LOA § 5i: control of §§ 5e to 5h, with risk assessment and control documented", None),
)
_SANCTIONS = history(
    RuleId.CLAUSE_SANCTIONS_DUTY,
    Unit.DUTY,
    _by_the_reform(1, "LOA § 5p: suitable sanctions for breach of clauses by §§ 5b to 5m", None),
)

VERSIONS = (*_LABOUR, *_WORKSITE, *_BANK_PAYMENT, *_APPRENTICES, *_LINKS, *_CONTROL, *_SANCTIONS)
