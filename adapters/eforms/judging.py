"""What is odd about a notice as a whole: parts that contradict each other, and parts that such a notice should have."""

from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from adapters.eforms import judgements, places, remedies
from adapters.eforms.findings import Findings
from adapters.eforms.repeated import find_repeated
from adapters.eforms.telling import told
from adapters.eforms.tree import Element
from domain.kernel.instants import day_of
from domain.notices.contents import NoticeContent, NoticeLot, NoticeResult
from domain.notices.values import DeadlineKind, NoticeBuyer, NoticeKind

_CLOSING = frozenset({DeadlineKind.TENDERS, DeadlineKind.REQUESTS_TO_PARTICIPATE, DeadlineKind.INTEREST})

_EFORMS = (
    "urn:oasis:names:specification:ubl:schema:xsd:",
    "http://data.europa.eu/p27/eforms-ubl-extension",
    "http://www.w3.org/2000/09/xmldsig#",
    "http://uri.etsi.org/01903/",
)
"""The vocabularies that a notice is written in, and those of its signature."""


class Read(Protocol):
    """What was read of a notice."""

    @property
    def content(self) -> NoticeContent:
        """The notice as a whole."""
        ...

    @property
    def buyers(self) -> Sequence[NoticeBuyer]:
        """Whom it names."""
        ...

    @property
    def lots(self) -> Sequence[NoticeLot]:
        """Its lots."""
        ...

    @property
    def results(self) -> Sequence[NoticeResult]:
        """What came of them."""
        ...


def judge(root: Element, read: Read, findings: Findings) -> None:
    """Tell what is missing or does not fit together."""
    _vocabularies(root, findings)
    find_repeated(root, findings)
    content = read.content
    _whole(content, findings)
    _buyers(read.buyers, findings)
    for lot in read.lots:
        _lot(lot, content, findings)
    if not read.lots and content.kind is not NoticeKind.PRIOR_INFORMATION:
        findings.warn(places.LOTS, judgements.NONE, remedies.ASK)
    if not read.results and content.kind is NoticeKind.AWARD:
        findings.warn(places.RESULTS, judgements.NONE, remedies.ASK)
    _results(read, findings)
    withheld = [one for one in root.everything() if one.name == "FieldsPrivacy"]
    if withheld:
        findings.note(places.WITHHELD, told(judgements.FIELDS_WITHHELD, number=len(withheld)))


def _vocabularies(root: Element, findings: Findings) -> None:
    """Elements are found by name alone; those of other vocabularies are told, unless the notice itself has none."""
    if not root.namespace.startswith(_EFORMS):
        return
    foreign = Counter(one.namespace for one in root.everything() if not one.namespace.startswith(_EFORMS))
    for namespace, number in foreign.items():
        text = namespace[:64]
        what = told(judgements.FOREIGN, number=number, text=text) if text else told(judgements.BARE, number=number)
        findings.warn(places.FILE, what, remedies.READ_BY_NAME)


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
    if lot.title is None:
        findings.warn(told(places.TITLE, of=where), judgements.NONE, remedies.ASK)
    if content.kind is NoticeKind.COMPETITION and lot.form in {None, "Lot"}:
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


def _results(read: Read, findings: Findings) -> None:
    """Results of lots that the notice does not describe, and lots that an award notice tells no result of."""
    known = {lot.reference for lot in read.lots if lot.form in {None, "Lot"}}
    told_of = {result.lot for result in read.results if result.lot is not None}
    for lot in sorted(told_of - known) if known else ():
        findings.warn(told(places.RESULT, lot=lot), judgements.LOT_UNKNOWN, remedies.ASK)
    if read.content.kind is NoticeKind.AWARD and told_of:
        for lot in sorted(known - told_of):
            findings.note(told(places.RESULT, lot=lot), judgements.NONE, remedies.ASK)
    outcomes = Counter(result.lot for result in read.results if result.outcome is not None)
    for result in read.results:
        where = told(places.RESULT, lot=result.lot) if result.lot else places.RESULT_OF_NONE
        if read.content.kind is NoticeKind.AWARD and result.outcome is None:
            findings.warn(told(places.OUTCOME, of=where), judgements.NONE, remedies.ASK)
        if result.lot and outcomes[result.lot] > 1:
            findings.warn(where, told(judgements.RESULTS_TWICE, number=outcomes[result.lot]), remedies.ALL_KEPT)
        for tender in result.tenders:
            if tender.won and not tender.tenderers:
                place = told(places.TENDER, of=where, reference=tender.reference or "-")
                findings.warn(place, judgements.BIDDER_UNSAID, remedies.ASK)
