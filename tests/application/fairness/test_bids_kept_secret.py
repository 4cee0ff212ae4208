"""FC-16: could anyone see the bids before the deadline?"""

from application.fairness.findings import Verdict
from domain.bids.events import BidAccessed
from domain.kernel.identifiers import BidId, PersonId
from tests.support.bid_facts import bid, opening
from tests.support.case_facts import BOREAL, Fact, deadline, extended
from tests.support.cases import CASE, case, fact, judged, moment, told

DUE, BID = deadline("2026-08-24 12:00"), bid("b-1", BOREAL)
ROW = ("b-1", BOREAL, 800_000)


def looked(at: str, *, before_opening: bool) -> Fact:
    event = BidAccessed(
        procurement=CASE,
        bid=BidId("b-1"),
        person=PersonId("p-elv-9"),
        accessed_at=moment(at),
        before_opening=before_opening,
        what="opened the file",
    )
    return fact(event, at)


def test_it_does_not_apply_before_any_bid() -> None:
    assert judged("FC-16", case(DUE)).verdict is Verdict.NOT_APPLICABLE


def test_sealed_bids_that_nobody_opened_pass() -> None:
    view = told("FC-16", case(DUE, BID))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (2,)


def test_bids_opened_by_two_after_the_deadline_pass() -> None:
    view = told("FC-16", case(DUE, BID, opening("2026-08-24 13:00", ROW)))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 2, 3)


def test_bids_opened_at_the_very_deadline_pass_and_a_minute_earlier_fail() -> None:
    assert judged("FC-16", case(DUE, BID, opening("2026-08-24 12:00", ROW))).verdict is Verdict.PASSED
    finding = judged("FC-16", case(DUE, BID, opening("2026-08-24 11:59", ROW)))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (1, 3)


def test_an_opening_is_held_against_the_deadline_as_moved() -> None:
    moved = extended("2026-08-21", "2026-08-24 12:00", "2026-08-31 12:00")
    assert judged("FC-16", case(DUE, BID, moved, opening("2026-08-24 13:00", ROW))).verdict is Verdict.FAILED


def test_an_opening_by_one_person_named_twice_fails() -> None:
    alone = opening("2026-08-24 13:00", ROW, by=("p-elv-3", "p-elv-3"))
    view = told("FC-16", case(DUE, BID, alone))
    assert view.verdict is Verdict.FAILED
    assert "one person only" in view.reason.en


def test_every_opening_is_looked_at() -> None:
    again = opening("2026-08-25", ("b-2", BOREAL, 1), by=("p-elv-3", "p-elv-3"))
    assert judged("FC-16", case(DUE, BID, opening("2026-08-24 13:00", ROW), again)).verdict is Verdict.FAILED


def test_an_opening_without_a_deadline_on_record_cannot_be_told() -> None:
    assert judged("FC-16", case(BID, opening("2026-08-24 13:00", ROW))).verdict is Verdict.UNKNOWN
    assert judged("FC-16", case(opening("2026-08-24 13:00", ROW))).verdict is Verdict.UNKNOWN


def test_a_look_into_a_sealed_bid_fails_and_names_who_looked() -> None:
    view = told("FC-16", case(DUE, BID, looked("2026-08-24 12:30", before_opening=True)))
    assert view.verdict is Verdict.FAILED
    assert "opened the file" in view.reason.en
    assert view.evidence == (3,)


def test_a_look_before_the_deadline_fails_whatever_was_noted_of_it() -> None:
    assert judged("FC-16", case(DUE, BID, looked("2026-08-24 11:59", before_opening=False))).verdict is Verdict.FAILED


def test_a_look_after_the_opening_is_no_breach() -> None:
    facts = (DUE, BID, opening("2026-08-24 13:00", ROW), looked("2026-08-25", before_opening=False))
    assert judged("FC-16", case(*facts)).verdict is Verdict.PASSED
