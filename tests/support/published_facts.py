"""Facts of notices read from published files, for the tests of the fairness checks."""

from datetime import date

from domain.kernel.identifiers import NoticeId
from domain.kernel.organisations import MemberId
from domain.notices.contents import NoticeContent, NoticeLot, NoticeResult, NoticeTender, NoticeTenderer
from domain.notices.events import (
    ImportedNoticeAmended,
    NoticeLotImported,
    NoticeResultImported,
    PublishedNoticeImported,
)
from domain.notices.values import (
    ChangedNotice,
    DeadlineKind,
    NoticeAmount,
    NoticeBuyer,
    NoticeDeadline,
    NoticeKind,
)
from tests.support.case_facts import BUYERS, DIGEST, NOTICE, Fact
from tests.support.cases import CASE, fact, moment

FILED = "2026-12-01"
CHANGED = ChangedNotice(written="2026-100000")


def content(sent: str | None = "2026-09-14 10:15", **said: object) -> NoticeContent:
    """What the notice says: an open procedure for goods by the directive, for 18.4 million and 26 at most."""
    told: dict[str, object] = {
        "kind": NoticeKind.COMPETITION,
        "notice_type": "cn-standard",
        "legal_basis": "32014L0024",
        "procedure": "open",
        "nature": "supplies",
        "sent_at": moment(sent) if sent else None,
        "estimated": kroner(18_400_000),
        "maximum": kroner(26_000_000),
        **said,
    }
    return NoticeContent.model_validate(told)


def kroner(amount: int, currency: str = "NOK") -> NoticeAmount:
    """An amount as a notice gives it."""
    return NoticeAmount(hundredths=amount * 100, currency=currency)


def read(
    told: NoticeContent | None = None,
    buyers: tuple[NoticeBuyer, ...] = tuple(NoticeBuyer(number=one) for one in BUYERS),
    changes: ChangedNotice | None = None,
    at: str = FILED,
) -> Fact:
    """A published notice was read from a file, long after it was published."""
    event = PublishedNoticeImported(
        procurement=CASE,
        notice=NOTICE,
        version="01",
        digest=DIGEST,
        content=told or content(),
        changes=changes,
        buyers=buyers,
        further_buyers=0,
        lots=0,
        results=0,
    )
    return fact(event, at)


def amended(told: NoticeContent, buyers: tuple[MemberId, ...] = BUYERS, at: str = FILED) -> Fact:
    """A change of the published notice was read from a file."""
    event = ImportedNoticeAmended(
        procurement=CASE,
        notice=NoticeId("n-2"),
        version="01",
        digest=DIGEST,
        amends=NOTICE,
        content=told,
        buyers=tuple(NoticeBuyer(number=one) for one in buyers),
        further_buyers=0,
        lots=0,
        results=0,
    )
    return fact(event, at)


def lot(until: str | None = "2026-10-19 12:00", kind: DeadlineKind = DeadlineKind.TENDERS) -> Fact:
    """A lot of the notice, with its deadline."""
    limits = (NoticeDeadline(kind=kind, at=moment(until), written=until),) if until else ()
    return fact(
        NoticeLotImported(
            procurement=CASE, notice=NOTICE, version="01", lot=NoticeLot(reference="LOT-0001", deadlines=limits)
        ),
        FILED,
    )


def result(*winners: str) -> Fact:
    """What came of a lot: who won it, by name."""
    return won_by(*(NoticeTenderer(name=one) for one in winners))


def won_by(*winners: NoticeTenderer, signed_on: date | None = None) -> Fact:
    """What came of a lot: who won it, each by a tender of its own, and when the contracts were signed."""
    tenders = tuple(NoticeTender(won=True, tenderers=(one,), signed_on=signed_on) for one in winners)
    return fact(
        NoticeResultImported(procurement=CASE, notice=NOTICE, version="01", result=NoticeResult(tenders=tenders)), FILED
    )
