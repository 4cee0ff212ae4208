"""What is odd about a notice as a whole: parts that contradict each other, and parts that such a notice should have."""

from collections import Counter
from collections.abc import Sequence

from adapters.eforms.findings import Findings
from adapters.eforms.tree import Element
from domain.kernel.instants import day_of
from domain.notices.contents import NoticeContent, NoticeLot
from domain.notices.values import DeadlineKind, NoticeBuyer, NoticeKind

_ASK = "Ask the buyer."
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
        findings.warn("Lots (BT-137)", "There is none.", _ASK)
    withheld = [one for one in root.everything() if one.name == "FieldsPrivacy"]
    if withheld:
        findings.note("Fields withheld (BT-195)", f"{len(withheld)} fields are withheld until later by their buyer.")


def _whole(content: NoticeContent, findings: Findings) -> None:
    if content.subtype is None:
        findings.note("Subtype (OPP-070)", "There is none.", f"It is read as «{content.kind.value}».")
    if content.title is None:
        findings.warn("The procedure: title (BT-21)", "There is none.", _ASK)
    if content.main_cpv is None:
        findings.warn("The procedure: classification (BT-262)", "There is no CPV code.", _ASK)
    if content.sent_at is None:
        findings.warn(
            "Dispatch (BT-05)", "When the notice was sent cannot be told.", "Deadlines are counted from it: look it up."
        )
    elif content.published_on is not None and content.published_on < day_of(content.sent_at):
        findings.warn("Publication date (OPP-012)", "It was published before it was sent.", _ASK)


def _buyers(buyers: Sequence[NoticeBuyer], findings: Findings) -> None:
    if not buyers:
        findings.warn("Buyers (BT-500)", "The notice names no buyer.", "Every buyer must be named (FOA § 26-1 (3)).")
    numbers = Counter(buyer.number for buyer in buyers if buyer.number is not None)
    for number, times in numbers.items():
        if times > 1:
            findings.warn("Buyers (BT-501)", f"{number} is the number of several buyers.", "Look their numbers up.")
    if len(buyers) > 1 and not any(buyer.leads for buyer in buyers):
        findings.note("Buyers: group leader (OPP-050)", "Of several buyers none is named as leader.", _ASK)


def _lot(lot: NoticeLot, content: NoticeContent, findings: Findings) -> None:
    where = f"Lot {lot.reference}"
    if content.kind is NoticeKind.COMPETITION and lot.form == "Lot":
        closing = [one for one in lot.deadlines if one.kind in _CLOSING]
        if not closing:
            findings.note(f"{where}: deadline (BT-131, BT-1311)", "There is none.", _ASK)
        elif not any(one.at or one.on for one in closing):
            findings.warn(f"{where}: deadline (BT-131, BT-1311)", "On which day it closes cannot be told.", _ASK)
        if not lot.criteria:
            findings.note(f"{where}: award criteria (BT-539)", "There is none.", "Look in the tender documents.")
    sent_at = content.sent_at
    for deadline in lot.deadlines:
        if sent_at is not None and deadline.at is not None and deadline.at < sent_at:
            findings.warn(f"{where}: {deadline.kind.value}", "It ends before the notice was sent.", _ASK)
    if lot.starts_on and lot.ends_on and lot.ends_on < lot.starts_on:
        findings.warn(f"{where}: period (BT-536, BT-537)", "It ends before it begins.", _ASK)
    pair = (lot.estimated, lot.maximum)
    if pair[0] and pair[1] and pair[0].currency == pair[1].currency and pair[1].hundredths < pair[0].hundredths:
        findings.warn(f"{where}: maximum value (BT-271)", "It is below the estimated value.", _ASK)
