"""What a notice is for, from its form type, its subtype or its outermost element, whichever says it first."""

import re

from adapters.eforms import refusals
from domain.notices.values import NoticeKind

ROOTS = {
    "PriorInformationNotice": NoticeKind.PRIOR_INFORMATION,
    "ContractNotice": NoticeKind.COMPETITION,
    "ContractAwardNotice": NoticeKind.AWARD,
}
OTHERS = {
    "BusinessRegistrationInformationNotice": refusals.REGISTERS,
    "TED_EXPORT": refusals.OLD_FORMAT,
    "html": refusals.WEB_PAGE,
    "Invoice": refusals.INVOICE,
    "ApplicationResponse": refusals.ANSWER,
}
_FORMS = {
    "planning": NoticeKind.PRIOR_INFORMATION,
    "consultation": NoticeKind.PRIOR_INFORMATION,
    "competition": NoticeKind.COMPETITION,
    "dir-awa-pre": NoticeKind.VOLUNTARY_EX_ANTE,
    "result": NoticeKind.AWARD,
    "cont-modif": NoticeKind.MODIFICATION,
    "completion": NoticeKind.COMPLETION,
}
_NUMBERS = (
    (range(1, 10), NoticeKind.PRIOR_INFORMATION),
    (range(10, 25), NoticeKind.COMPETITION),
    (range(25, 29), NoticeKind.VOLUNTARY_EX_ANTE),
    (range(29, 38), NoticeKind.AWARD),
    (range(38, 41), NoticeKind.MODIFICATION),
)


def kind_of(root: str, form: str | None, subtype: str | None) -> NoticeKind:
    """The kind of a notice; national subtypes such as N16 count as the numbers they follow."""
    if form in _FORMS:
        return _FORMS[form]
    number = re.fullmatch(r"N?([0-9]{1,2})", subtype or "")
    for numbers, kind in _NUMBERS if number else ():
        if number and int(number.group(1)) in numbers:
            return kind
    return ROOTS.get(root, NoticeKind.OTHER)
