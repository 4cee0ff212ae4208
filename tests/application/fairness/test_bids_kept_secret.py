"""FC-16: could anyone see the bids before the deadline?"""

from application.fairness.findings import Verdict
from domain.bids.events import BidAccessed
from domain.bids.values import RejectionGround
from domain.kernel.identifiers import BidId, PersonId
from tests.support.bid_facts import bid, final_called, opening, rejected, withdrawn
from tests.support.case_facts import ALFA, BOREAL, Fact, deadline, extended
from tests.support.cases import CASE, case, fact, judged, moment, told
from tests.support.impartiality_facts import decided, declared

DUE, BID = deadline("2026-08-24 12:00"), bid("b-1", BOREAL)
ROW = ("b-1", BOREAL, 800_000)
OPENED, FREE = opening("2026-08-24 13:00", ROW), (declared("p-elv-3"), declared("p-fos-1"))


CALLED = final_called(BOREAL, at="2026-09-01", deadline="2026-09-14 12:00")
FINAL = bid("b-2", BOREAL, "2026-09-10", replaces="b-1", due="2026-09-14 12:00")


def looked(at: str, *, before_opening: bool, into: str = "b-1") -> Fact:
    event = BidAccessed(
        procurement=CASE,
        bid=BidId(into),
        person=PersonId("p-elv-9"),
        accessed_at=moment(at),
        before_opening=before_opening,
        what="opened the file",
    )
    return fact(event, at)


def test_openers_who_declared_no_interests_are_part_of_the_evidence() -> None:
    known = (declared("p-elv-3"), declared("p-fos-1"), declared("p-elv-9"))
    view = told("FC-16", case(DUE, BID, *known, OPENED))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 2, 3, 4, 6)


def test_an_opener_of_whom_no_declaration_is_recorded_leaves_it_open() -> None:
    view = told("FC-16", case(DUE, BID, declared("p-elv-3"), OPENED))
    assert view.verdict is Verdict.UNKNOWN
    assert view.evidence == (4,)
    assert "p-fos-1" in view.reason.en
    late = declared("p-fos-1", "2026-08-25")
    assert judged("FC-16", case(DUE, BID, declared("p-elv-3"), OPENED, late)).verdict is Verdict.UNKNOWN


def test_an_opener_who_was_recused_fails() -> None:
    out, back = decided("p-fos-1", "2026-08-01"), decided("p-fos-1", "2026-08-10", out=False)
    finding = judged("FC-16", case(DUE, BID, *FREE, out, OPENED))
    assert finding.verdict is Verdict.FAILED
    assert judged("FC-16", case(DUE, BID, *FREE, out, back, OPENED)).verdict is Verdict.PASSED
    later = decided("p-fos-1", "2026-09-02")
    assert judged("FC-16", case(DUE, BID, *FREE, OPENED, later)).verdict is Verdict.PASSED


def test_an_opener_whose_interests_are_not_decided_on_fails_even_beside_one_who_declared_nothing() -> None:
    finding = judged("FC-16", case(DUE, BID, declared("p-fos-1", interests=True), OPENED))
    assert finding.verdict is Verdict.FAILED
    assert finding.facts["person"] == "p-fos-1"
    free = decided("p-fos-1", "2026-08-10", out=False)
    facts = (declared("p-elv-3"), declared("p-fos-1", interests=True), free)
    assert judged("FC-16", case(DUE, BID, *facts, OPENED)).verdict is Verdict.PASSED


def test_it_does_not_apply_before_any_bid() -> None:
    assert judged("FC-16", case(DUE)).verdict is Verdict.NOT_APPLICABLE


def test_sealed_bids_that_nobody_opened_pass() -> None:
    view = told("FC-16", case(DUE, BID))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (2,)


def test_bids_opened_by_two_after_the_deadline_pass() -> None:
    view = told("FC-16", case(DUE, BID, OPENED, *FREE))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 2, 3, 4, 5)


def test_bids_opened_a_second_after_the_deadline_pass_and_at_the_very_deadline_fail() -> None:
    assert judged("FC-16", case(DUE, BID, *FREE, opening("2026-08-24 12:00:01", ROW))).verdict is Verdict.PASSED
    finding = judged("FC-16", case(DUE, BID, opening("2026-08-24 12:00", ROW)))
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
    assert judged("FC-16", case(DUE, BID, looked("2026-08-24 12:00", before_opening=False))).verdict is Verdict.FAILED


def test_a_look_after_the_opening_is_no_breach() -> None:
    facts = (DUE, BID, *FREE, OPENED, looked("2026-08-25", before_opening=False))
    assert judged("FC-16", case(*facts)).verdict is Verdict.PASSED


def test_final_bids_are_held_against_their_own_deadline_and_the_first_against_the_first() -> None:
    first = (DUE, BID, *FREE, OPENED, CALLED, FINAL)
    assert judged("FC-16", case(*first)).verdict is Verdict.PASSED
    on_time = opening("2026-09-14 12:01", ("b-2", BOREAL, 1))
    finding = judged("FC-16", case(*first, on_time))
    assert finding.verdict is Verdict.PASSED
    assert finding.evidence == (1, 2, 3, 4, 5, 6, 7, 8)
    early = judged("FC-16", case(*first, opening("2026-09-14 12:00", ("b-2", BOREAL, 1))))
    assert (early.verdict, early.facts["deadline"]) == (Verdict.FAILED, moment("2026-09-14 12:00"))
    assert early.evidence == (1, 6, 8)


def test_a_first_bid_is_looked_into_while_final_bids_are_due_and_a_final_one_is_not() -> None:
    first = (DUE, BID, *FREE, OPENED, CALLED, FINAL)
    assert judged("FC-16", case(*first, looked("2026-09-11", before_opening=False))).verdict is Verdict.PASSED
    finding = judged("FC-16", case(*first, looked("2026-09-11", before_opening=False, into="b-2")))
    assert finding.verdict is Verdict.FAILED


def test_a_look_into_a_bid_nobody_recorded_is_held_against_the_first_deadline() -> None:
    unknown = looked("2026-08-24 11:59", before_opening=False, into="b-9")
    assert judged("FC-16", case(DUE, CALLED, unknown)).verdict is Verdict.FAILED
    assert judged("FC-16", case(DUE, CALLED, looked("2026-08-25", before_opening=False))).verdict is not Verdict.FAILED


def test_only_the_bids_that_were_opened_are_said_to_be() -> None:
    late = bid("b-2", ALFA, "2026-08-24 12:07")
    view = told("FC-16", case(DUE, BID, *FREE, late, OPENED))
    assert view.reason.en.startswith("1 bids lay sealed until")
    assert view.remarks == ()


def test_a_bid_in_time_that_was_left_sealed_is_told() -> None:
    left = bid("b-2", ALFA)
    view = told("FC-16", case(DUE, BID, *FREE, OPENED, left))
    assert view.verdict is Verdict.PASSED
    (remark,) = view.remarks
    assert "has not been opened" in remark.says.en
    assert remark.evidence == (6,)
    gone = (withdrawn("b-2", ALFA), rejected("b-2", ALFA, RejectionGround.WRONG_CHANNEL))
    assert all(not told("FC-16", case(DUE, BID, *FREE, OPENED, left, one)).remarks for one in gone)
