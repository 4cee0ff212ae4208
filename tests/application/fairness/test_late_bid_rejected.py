"""FC-17: was a late bid rejected, and left unopened and unscored?"""

from application.fairness.findings import Verdict
from domain.bids.values import RejectionGround
from tests.support.award_facts import awarded, scored
from tests.support.bid_facts import bid, opening, rejected
from tests.support.case_facts import ALFA, BOREAL
from tests.support.cases import case, judged, told

LATE = bid("b-5", BOREAL, "2026-08-24 12:07")
OUT = rejected("b-5", BOREAL, RejectionGround.LATE)


def test_it_does_not_apply_where_all_came_in_time() -> None:
    finding = judged("FC-17", case(bid("b-1", ALFA)))
    assert finding.verdict is Verdict.NOT_APPLICABLE
    assert finding.evidence == (1,)


def test_a_bid_of_the_very_second_of_the_deadline_is_in_time() -> None:
    assert judged("FC-17", case(bid("b-1", ALFA, "2026-08-24 12:00:00"))).verdict is Verdict.NOT_APPLICABLE
    assert judged("FC-17", case(bid("b-1", ALFA, "2026-08-24 12:00:01"))).verdict is Verdict.UNKNOWN


def test_a_bid_of_a_second_too_late_is_told_to_the_second() -> None:
    view = told("FC-17", case(bid("b-1", ALFA, "2026-08-24 12:00:01")))
    assert "came on 24 August 2026, 12:00:01, after the deadline 24 August 2026, 12:00," in view.reason.en


def test_a_late_bid_rejected_unopened_passes() -> None:
    view = told("FC-17", case(bid("b-1", ALFA), LATE, OUT))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (2, 3)


def test_until_it_is_rejected_it_cannot_be_told() -> None:
    assert judged("FC-17", case(LATE)).verdict is Verdict.UNKNOWN
    assert judged("FC-17", case(LATE, OUT, on="2026-08-24")).verdict is Verdict.UNKNOWN


def test_a_late_bid_still_in_the_competition_at_the_award_fails() -> None:
    finding = judged("FC-17", case(LATE, awarded("2026-09-17")))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (1, 2)


def test_the_award_of_another_lot_says_nothing_of_it() -> None:
    late = bid("b-5", BOREAL, "2026-08-24 12:07", lot="lot-2")
    assert judged("FC-17", case(late, awarded("2026-09-17", lot="lot-1"))).verdict is Verdict.UNKNOWN
    assert judged("FC-17", case(late, awarded("2026-09-17", lot="lot-2"))).verdict is Verdict.FAILED


def test_a_late_bid_that_was_opened_fails_even_when_it_is_rejected_then() -> None:
    finding = judged("FC-17", case(LATE, opening("2026-08-24 13:00", ("b-5", BOREAL, 1)), OUT))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (1, 2)


def test_a_rejection_after_somebody_looked_into_it_fails() -> None:
    looked_into = rejected("b-5", BOREAL, RejectionGround.LATE, unopened=False)
    assert judged("FC-17", case(LATE, looked_into)).verdict is Verdict.FAILED


def test_a_late_bid_that_was_scored_fails() -> None:
    view = told("FC-17", case(LATE, OUT, scored("2026-09-10", "b-5", 800)))
    assert view.verdict is Verdict.FAILED
    assert "scored" in view.reason.en


def test_a_late_bid_rejected_on_another_ground_as_well_is_out() -> None:
    assert judged("FC-17", case(LATE, rejected("b-5", BOREAL, RejectionGround.NOT_QUALIFIED))).verdict is Verdict.PASSED


def test_a_late_replacement_leaves_the_bid_that_came_in_time_where_it_is() -> None:
    first, second = bid("b-1", BOREAL), bid("b-5", BOREAL, "2026-08-24 12:07", replaces="b-1")
    opened = opening("2026-08-24 13:00", ("b-1", BOREAL, 1))
    finding = judged("FC-17", case(first, second, opened, OUT))
    assert finding.verdict is Verdict.PASSED
    assert finding.evidence == (2, 4)


def test_of_several_late_bids_each_must_be_out() -> None:
    assert judged("FC-17", case(LATE, bid("b-6", ALFA, "2026-08-24 12:09"), OUT)).verdict is Verdict.UNKNOWN
