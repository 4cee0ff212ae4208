"""What is odd about a notice as a whole: parts that contradict each other, and parts that such a notice should have."""

from collections import Counter
from collections.abc import Sequence

from adapters.eforms import judgements, places, remedies
from adapters.eforms.findings import Findings
from adapters.eforms.telling import told
from adapters.eforms.tree import Element
from domain.kernel.instants import day_of
from domain.notices.contents import NoticeContent, NoticeLot
from domain.notices.values import DeadlineKind, NoticeBuyer, NoticeKind

_CLOSING = frozenset({DeadlineKind.TENDERS, DeadlineKind.REQUESTS_TO_PARTICIPATE, DeadlineKind.INTEREST})


def judge(
    root: Element,
    content: NoticeContent,
    buyers: Sequence[NoticeBuyer],
    lots: Sequence[NoticeLot],
    findings: Findings,
) -> None:
    """Tell what is missing or does not fit together."""
    _whole(content, findings)
    _buyers(buyers, findings)
    for lot in lots:
        _lot(lot, content, findings)
    if not lots and content.kind is not NoticeKind.PRIOR_INFORMATION:
        findings.warn(places.LOTS, judgements.NONE, remedies.ASK)
    withheld = [one for one in root.everything() if one.name == "FieldsPrivacy"]
    if withheld:
        findings.note(places.WITHHELD, told(judgements.FIELDS_WITHHELD, number=len(withheld)))


def _whole(content: NoticeContent, findings: Findings) -> None:
    if content.subtype is None:
        findings.note(places.SUBTYPE, judgements.NONE, told(remedies.READ_AS_KIND, kind=content.kind.value))
    if content.title is None:
        findings.warn(told(places.TITLE, of=places.PROCEDURE), judgements.NONE, remedies.ASK)
    if content.main_cpv is None:
        findings.warn(told(places.MAIN_CODE, of=places.PROCEDURE), judgements.NO_MAIN_CODE, remedies.ASK)
    if content.sent_at is None:
        findings.warn(places.DISPATCH, judgements.SENT_UNKNOWN, remedies.LOOK_UP_SENT)
    elif content.published_on is not None and content.published_on < day_of(content.sent_at):
        findings.warn(places.PUBLISHED_ON, judgements.PUBLISHED_EARLY, remedies.ASK)


def _buyers(buyers: Sequence[NoticeBuyer], findings: Findings) -> None:
    if not buyers:
        findings.warn(places.BUYERS, judgements.NO_BUYER, remedies.NAME_ALL)
    numbers = Counter(buyer.number for buyer in buyers if buyer.number is not None)
    for number, times in numbers.items():
        if times > 1:
            findings.warn(places.BUYERS_NUMBERS, told(judgements.SAME_NUMBER, number=number), remedies.LOOK_UP_NUMBERS)
    if len(buyers) > 1 and not any(buyer.leads for buyer in buyers):
        findings.note(places.LEADER, judgements.NO_LEADER, remedies.ASK)


def _lot(lot: NoticeLot, content: NoticeContent, findings: Findings) -> None:
    where = told(places.LOT, reference=lot.reference)
    if content.kind is NoticeKind.COMPETITION and lot.form == "Lot":
        closing = [one for one in lot.deadlines if one.kind in _CLOSING]
        if not closing:
            findings.note(told(places.DEADLINE, of=where), judgements.NONE, remedies.ASK)
        elif not any(one.at or one.on for one in closing):
            findings.warn(told(places.DEADLINE, of=where), judgements.CLOSING_UNKNOWN, remedies.ASK)
        if not lot.criteria:
            findings.note(told(places.CRITERIA, of=where), judgements.NONE, remedies.IN_DOCUMENTS)
    sent_at = content.sent_at
    for deadline in lot.deadlines:
        if sent_at is not None and deadline.at is not None and deadline.at < sent_at:
            findings.warn(told(places.LIMITS[deadline.kind], of=where), judgements.ENDS_BEFORE_SENT, remedies.ASK)
    if lot.starts_on and lot.ends_on and lot.ends_on < lot.starts_on:
        findings.warn(told(places.PERIOD, of=where), judgements.ENDS_BEFORE_BEGUN, remedies.ASK)
    pair = (lot.estimated, lot.maximum)
    if pair[0] and pair[1] and pair[0].currency == pair[1].currency and pair[1].hundredths < pair[0].hundredths:
        findings.warn(told(places.MAXIMUM, of=where), judgements.BELOW_ESTIMATE, remedies.ASK)
