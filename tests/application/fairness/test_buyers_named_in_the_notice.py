"""FC-02: are all buyers named in the notice itself?"""

from datetime import date

from application.fairness.findings import Verdict
from domain.kernel.identifiers import NoticeId
from domain.kernel.organisations import MemberId
from domain.notices.contents import NoticeContent
from domain.notices.events import (
    ImportedNoticeAmended,
    NoticeBuyersImported,
    NoticePublished,
    PublishedNoticeImported,
)
from domain.notices.values import NoticeBuyer, NoticeKind
from tests.support.case_facts import (
    BUYERS,
    DIGEST,
    ELVNES,
    FOSSMO,
    NOTICE,
    Fact,
    announced,
    deadline,
    opened,
    published,
)
from tests.support.cases import CASE, case, fact, judged, moment, told
from tests.support.published_facts import amended, content, read

OPENED = opened()
CHANGE = NoticeId("n-2")


def imported(
    at: str, buyers: tuple[MemberId, ...], kind: NoticeKind = NoticeKind.COMPETITION, notice: NoticeId = NOTICE
) -> Fact:
    event = PublishedNoticeImported(
        procurement=CASE,
        notice=notice,
        version="01",
        digest=DIGEST,
        content=NoticeContent(kind=kind),
        buyers=tuple(NoticeBuyer(number=one) for one in buyers),
        further_buyers=0,
        lots=0,
        results=0,
    )
    return fact(event, at)


def further(at: str, buyer: MemberId, notice: NoticeId = NOTICE) -> Fact:
    event = NoticeBuyersImported(procurement=CASE, notice=notice, version="01", buyers=(NoticeBuyer(number=buyer),))
    return fact(event, at)


def test_it_does_not_apply_before_any_notice() -> None:
    assert judged("FC-02", case(OPENED)).verdict is Verdict.NOT_APPLICABLE


def test_a_prior_information_notice_is_not_the_notice_that_counts() -> None:
    early = announced("2026-02-03", buyers=(ELVNES,), kind=NoticeKind.PRIOR_INFORMATION)
    out = published("2026-02-05", (ELVNES,), kind=NoticeKind.PRIOR_INFORMATION)
    assert judged("FC-02", case(OPENED, early, out)).verdict is Verdict.NOT_APPLICABLE


def test_a_published_notice_that_names_all_passes() -> None:
    view = told("FC-02", case(OPENED, announced("2026-07-03"), published("2026-07-07")))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 3)


def test_a_published_notice_that_leaves_one_out_fails_by_name() -> None:
    view = told("FC-02", case(OPENED, announced("2026-07-03"), published("2026-07-07", (ELVNES,))))
    assert view.verdict is Verdict.FAILED
    assert str(FOSSMO) in view.reason.en
    assert view.evidence == (1, 3)


def test_until_it_is_published_the_notice_as_sent_counts() -> None:
    assert judged("FC-02", case(OPENED, announced("2026-07-03"))).verdict is Verdict.PASSED
    assert judged("FC-02", case(OPENED, announced("2026-07-03", buyers=(ELVNES,)))).verdict is Verdict.FAILED


def test_a_buyer_named_without_a_true_organisation_number_is_not_named() -> None:
    written = NoticePublished(
        procurement=CASE,
        notice=NOTICE,
        kind=NoticeKind.COMPETITION,
        published_at=moment("2026-07-07"),
        publication="2026/S 1-1",
        buyers=(NoticeBuyer(number=ELVNES), NoticeBuyer(name="Fossmo kommune", written_number="314 913 001")),
    )
    assert judged("FC-02", case(OPENED, fact(written, "2026-07-07"))).verdict is Verdict.FAILED


def test_a_notice_may_name_more_than_the_buyers() -> None:
    assert judged("FC-02", case(opened(buyers=(ELVNES,)), published("2026-07-07", BUYERS))).verdict is Verdict.PASSED


def test_a_change_published_by_the_deadline_counts_and_is_remarked() -> None:
    first, change = published("2026-07-07", (ELVNES,)), published("2026-08-24 12:00", BUYERS, CHANGE)
    view = told("FC-02", case(OPENED, first, deadline("2026-08-24 12:00"), change))
    assert view.verdict is Verdict.PASSED
    assert str(FOSSMO) in view.remarks[0].says.en
    assert view.remarks[0].evidence == (2, 4)


def test_a_change_published_after_the_deadline_comes_too_late() -> None:
    first, change = published("2026-07-07", (ELVNES,)), published("2026-08-24 12:01", BUYERS, CHANGE)
    finding = judged("FC-02", case(OPENED, first, deadline("2026-08-24 12:00"), change))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (1, 2)


def test_a_change_that_drops_a_buyer_fails() -> None:
    change = published("2026-07-20", (ELVNES,), CHANGE)
    assert judged("FC-02", case(OPENED, published("2026-07-07"), change)).verdict is Verdict.FAILED


def test_as_of_the_day_before_the_change_the_notice_left_one_out() -> None:
    facts = (OPENED, published("2026-07-07", (ELVNES,)), published("2026-07-20", BUYERS, CHANGE))
    assert judged("FC-02", case(*facts, on="2026-07-19")).verdict is Verdict.FAILED
    assert judged("FC-02", case(*facts, on="2026-07-20")).verdict is Verdict.PASSED


def test_a_notice_read_from_a_file_counts_with_its_further_buyers() -> None:
    read = case(OPENED, imported("2026-07-07", (ELVNES,)), further("2026-07-07", FOSSMO))
    finding = judged("FC-02", read)
    assert finding.verdict is Verdict.PASSED
    assert finding.evidence == (1, 2, 3)


def test_further_buyers_of_another_notice_do_not_count() -> None:
    read = case(OPENED, imported("2026-07-07", (ELVNES,)), further("2026-07-07", FOSSMO, CHANGE))
    assert judged("FC-02", read).verdict is Verdict.FAILED


def test_a_prior_information_notice_read_from_a_file_does_not_count() -> None:
    read = case(OPENED, imported("2026-02-05", BUYERS, NoticeKind.PRIOR_INFORMATION))
    assert judged("FC-02", read).verdict is Verdict.NOT_APPLICABLE


def test_an_amendment_read_from_a_file_takes_the_place_of_what_it_amends() -> None:
    amended = ImportedNoticeAmended(
        procurement=CASE,
        notice=CHANGE,
        version="01",
        digest=DIGEST,
        amends=NOTICE,
        content=NoticeContent(kind=NoticeKind.COMPETITION),
        buyers=tuple(NoticeBuyer(number=one) for one in BUYERS),
        further_buyers=0,
        lots=0,
        results=0,
    )
    view = told("FC-02", case(OPENED, imported("2026-07-07", (ELVNES,)), fact(amended, "2026-07-20")))
    assert view.verdict is Verdict.PASSED
    assert view.remarks


def test_a_published_file_that_leaves_a_member_out_contradicts_what_was_recorded() -> None:
    facts = (OPENED, announced("2026-07-03"), published("2026-07-07"), imported("2026-07-08", (ELVNES,)))
    view = told("FC-02", case(*facts))
    assert view.verdict is Verdict.FAILED
    assert "the published file says otherwise" in view.reason.en
    assert str(FOSSMO) in view.reason.en
    assert view.evidence == (1, 3, 4)
    assert judged("FC-02", case(*facts[:2], facts[3])).verdict is Verdict.FAILED


def test_a_published_file_that_names_the_same_is_evidence_too() -> None:
    further_buyer = further("2026-07-08", FOSSMO)
    facts = (OPENED, published("2026-07-07"), imported("2026-07-08", (ELVNES,)), further_buyer)
    view = told("FC-02", case(*facts))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 2, 3, 4)
    assert not view.remarks


def test_another_whom_the_published_file_names_is_remarked() -> None:
    own = opened(buyers=(ELVNES,))
    view = told("FC-02", case(own, published("2026-07-07", (ELVNES,)), imported("2026-07-08", BUYERS)))
    assert view.verdict is Verdict.PASSED
    assert str(FOSSMO) in view.remarks[0].says.en
    assert view.remarks[0].evidence == (3,)


def test_a_change_of_the_published_file_after_the_deadline_does_not_mend_it() -> None:
    until = deadline("2026-08-24 12:00")
    late = amended(content("2026-08-25", published_on=date(2026, 8, 26)))
    first = imported("2026-07-08", (ELVNES,))
    view = told("FC-02", case(OPENED, published("2026-07-07"), until, first, late))
    assert view.verdict is Verdict.FAILED


def test_buyers_without_a_number_are_named_by_name_and_counted() -> None:
    named = tuple(NoticeBuyer(name=one) for one in ("Alta kommune", "Tana kommune"))
    view = told("FC-02", case(read(buyers=(NoticeBuyer(name="Elvnes kommune", number=ELVNES), *named))))
    assert view.verdict is Verdict.UNKNOWN
    assert view.reason.en.endswith(
        "(3 in all): Elvnes kommune; without an organisation number: Alta kommune and Tana kommune"
    )
    assert "(2 in all); without" in told("FC-02", case(read(buyers=named))).reason.en


def test_who_is_named_by_name_alone_is_said_where_a_number_is_missing() -> None:
    fossmo = NoticeBuyer(name="Fossmo kommune", written_number="314 913 001")
    view = told("FC-02", case(OPENED, read(buyers=(NoticeBuyer(number=ELVNES), fossmo))))
    assert view.verdict is Verdict.FAILED
    assert "Fossmo kommune without an organisation number" in view.reason.en


def test_who_buys_together_must_be_recorded_to_tell() -> None:
    view = told("FC-02", case(published("2026-07-07")))
    assert view.verdict is Verdict.UNKNOWN
    assert str(FOSSMO) in view.reason.en
