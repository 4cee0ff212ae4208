"""FC-15: was there private contact with a supplier during the competition?"""

from application.fairness.findings import Verdict
from domain.kernel.identifiers import ContactId, PersonId
from domain.suppliers.events import ContactLogged, ContactShared
from domain.suppliers.values import ContactChannel, ContactDirection
from tests.support.award_facts import awarded, reversed_
from tests.support.bid_facts import final_called
from tests.support.case_facts import CELSIUS, Fact, announced, cancelled, deadline
from tests.support.cases import CASE, case, fact, judged, moment, told

SENT, DUE = announced("2026-07-03 10:00"), deadline("2026-08-24 12:00")


def called(at: str, *, practical: bool = False, minuted: bool = True, told_all_at: str | None = None) -> Fact:
    event = ContactLogged(
        procurement=CASE,
        contact=ContactId("c-1"),
        supplier=CELSIUS,
        channel=ContactChannel.TELEPHONE,
        direction=ContactDirection.FROM_SUPPLIER,
        person=PersonId("p-yts-1"),
        occurred_at=moment(at),
        about="the key boxes",
        purely_practical=practical,
        minuted=minuted,
        shared_with_all_at=moment(told_all_at) if told_all_at else None,
    )
    return fact(event, at)


def shared(at: str) -> Fact:
    event = ContactShared(
        procurement=CASE,
        contact=ContactId("c-1"),
        supplier=CELSIUS,
        shared_with_all_at=moment(at),
        where="The portal",
    )
    return fact(event, at)


CALLED = called("2026-08-12")


def test_it_does_not_apply_before_the_notice() -> None:
    assert judged("FC-15", case(CALLED)).verdict is Verdict.NOT_APPLICABLE


def test_no_contact_passes() -> None:
    finding = judged("FC-15", case(SENT))
    assert finding.verdict is Verdict.PASSED
    assert finding.evidence == (1,)


def test_contact_before_the_notice_is_dialogue_and_from_its_moment_on_private() -> None:
    before, at_once = called("2026-07-03 09:59", minuted=False), called("2026-07-03 10:00", minuted=False)
    assert judged("FC-15", case(before, SENT)).verdict is Verdict.PASSED
    assert judged("FC-15", case(SENT, at_once)).verdict is Verdict.FAILED


def test_purely_practical_contact_needs_nothing_more() -> None:
    view = told("FC-15", case(SENT, DUE, called("2026-08-12", practical=True, minuted=False)))
    assert view.verdict is Verdict.PASSED
    assert not view.remarks


def test_contact_without_minutes_fails() -> None:
    finding = judged("FC-15", case(SENT, DUE, called("2026-08-12", minuted=False, told_all_at="2026-08-14")))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (3,)


def test_contact_that_was_minuted_and_shared_passes_with_a_remark() -> None:
    view = told("FC-15", case(SENT, DUE, CALLED, shared("2026-08-14")))
    assert view.verdict is Verdict.PASSED
    assert "the key boxes" in view.remarks[0].says.en
    assert view.remarks[0].evidence == (3, 4)
    assert view.evidence == (1, 3, 4)


def test_sharing_may_be_logged_with_the_contact() -> None:
    facts = (SENT, DUE, called("2026-08-12", told_all_at="2026-08-12 10:00"))
    assert judged("FC-15", case(*facts)).verdict is Verdict.PASSED


def test_while_the_deadline_runs_it_may_still_be_shared() -> None:
    assert judged("FC-15", case(SENT, DUE, CALLED, on="2026-08-24")).verdict is Verdict.UNKNOWN
    assert judged("FC-15", case(SENT, DUE, CALLED, on="2026-08-25")).verdict is Verdict.FAILED
    assert judged("FC-15", case(SENT, CALLED)).verdict is Verdict.UNKNOWN


def test_sharing_at_the_deadline_is_in_time_and_after_it_is_not() -> None:
    assert judged("FC-15", case(SENT, DUE, CALLED, shared("2026-08-24 12:00"))).verdict is Verdict.PASSED
    view = told("FC-15", case(SENT, DUE, CALLED, shared("2026-08-24 12:01")))
    assert view.verdict is Verdict.FAILED
    assert "after the deadline" in view.reason.en


def test_contact_after_the_deadline_may_be_shared_after_it() -> None:
    facts = (SENT, DUE, called("2026-09-01"), shared("2026-09-02"))
    assert judged("FC-15", case(*facts)).verdict is Verdict.PASSED


def test_contact_after_the_award_is_no_part_of_the_competition() -> None:
    award = awarded("2026-09-17")
    assert judged("FC-15", case(SENT, DUE, award, called("2026-09-20", minuted=False))).verdict is Verdict.PASSED
    assert judged("FC-15", case(SENT, DUE, called("2026-09-16", minuted=False), award)).verdict is Verdict.FAILED


def test_after_a_reversal_the_competition_goes_on() -> None:
    facts = (SENT, DUE, awarded("2026-09-17"), reversed_("2026-10-01"), called("2026-10-02", minuted=False))
    assert judged("FC-15", case(*facts)).verdict is Verdict.FAILED


def test_contact_after_it_was_called_off_does_not_count() -> None:
    facts = (SENT, DUE, cancelled("2026-08-10"), called("2026-08-12", minuted=False))
    assert judged("FC-15", case(*facts)).verdict is Verdict.PASSED


def test_contact_while_bids_are_negotiated_about_is_shared_by_the_deadline_for_final_bids() -> None:
    closing = (SENT, DUE, final_called(CELSIUS, at="2026-09-01", deadline="2026-09-14 12:00"), called("2026-09-02"))
    assert judged("FC-15", case(*closing, shared("2026-09-14"))).verdict is Verdict.PASSED
    assert judged("FC-15", case(*closing, shared("2026-09-15"))).verdict is Verdict.FAILED
    assert judged("FC-15", case(*closing, on="2026-09-14")).verdict is Verdict.UNKNOWN
    assert judged("FC-15", case(*closing, on="2026-09-15")).verdict is Verdict.FAILED


def test_contact_before_bids_were_due_is_shared_by_then_though_final_bids_come_later() -> None:
    later = final_called(CELSIUS, at="2026-09-01", deadline="2026-09-14 12:00")
    assert judged("FC-15", case(SENT, DUE, CALLED, later, shared("2026-09-02"))).verdict is Verdict.FAILED
