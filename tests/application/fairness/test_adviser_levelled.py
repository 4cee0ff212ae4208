"""FC-10: was something done about the start that a bidder got by advising, or was it heard before it was shut out?"""

from application.fairness.findings import Verdict
from domain.bids.values import RejectionGround
from domain.kernel.organisations import SupplierId
from domain.market_dialogue.events import LevellingMeasureTaken, SupplierInputReceived
from domain.market_dialogue.values import LevellingMeasure
from tests.support.bid_facts import bid, rejected, withdrawn
from tests.support.case_facts import ALFA, BOREAL, Fact, deadline
from tests.support.cases import CASE, case, fact, judged, moment, told


def advised(supplier: SupplierId, at: str = "2026-03-04", *, advice: bool = True) -> Fact:
    event = SupplierInputReceived(
        procurement=CASE, supplier=supplier, about="Requirements.", advised=advice, received_at=moment(at)
    )
    return fact(event, at)


def levelled(supplier: SupplierId | None = None, at: str = "2026-03-13") -> Fact:
    measure = LevellingMeasure.SAME_INFORMATION
    event = LevellingMeasureTaken(
        procurement=CASE, supplier=supplier, measure=measure, reason="All get the draft.", taken_at=moment(at)
    )
    return fact(event, at)


DUE = deadline("2026-08-24 12:00")
BID = bid("b-1", BOREAL)


def test_it_does_not_apply_where_no_bidder_advised() -> None:
    assert judged("FC-10", case(advised(ALFA), DUE, BID)).verdict is Verdict.NOT_APPLICABLE


def test_a_view_is_no_advice() -> None:
    assert judged("FC-10", case(advised(BOREAL, advice=False), DUE, BID)).verdict is Verdict.NOT_APPLICABLE


def test_an_adviser_whose_start_was_not_levelled_fails() -> None:
    finding = judged("FC-10", case(advised(BOREAL), DUE, BID))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (1, 3)


def test_a_measure_before_the_advice_levels_nothing() -> None:
    view = told("FC-10", case(levelled(at="2026-02-27"), advised(BOREAL), DUE, BID))
    assert view.verdict is Verdict.FAILED
    assert "between the advice and the deadline" in view.reason.en
    assert judged("FC-10", case(advised(BOREAL), levelled(at="2026-03-04"), DUE, BID)).verdict is Verdict.PASSED
    more = advised(BOREAL, "2026-04-01")
    assert judged("FC-10", case(advised(BOREAL), levelled(), more, DUE, BID)).verdict is Verdict.FAILED
    again = levelled(at="2026-04-02")
    assert judged("FC-10", case(advised(BOREAL), levelled(), more, again, DUE, BID)).verdict is Verdict.PASSED


def test_a_measure_for_all_levels() -> None:
    view = told("FC-10", case(advised(BOREAL), levelled(), DUE, BID))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 2, 4)


def test_a_measure_about_that_adviser_levels_and_one_about_another_does_not() -> None:
    assert judged("FC-10", case(advised(BOREAL), levelled(BOREAL), DUE, BID)).verdict is Verdict.PASSED
    assert judged("FC-10", case(advised(BOREAL), levelled(ALFA), DUE, BID)).verdict is Verdict.FAILED


def test_of_two_advisers_both_must_be_levelled() -> None:
    facts = (advised(ALFA), advised(BOREAL), levelled(ALFA), DUE, bid("b-2", ALFA), BID)
    finding = judged("FC-10", case(*facts))
    assert finding.verdict is Verdict.FAILED
    assert finding.facts["suppliers"] == (BOREAL,)


def test_a_measure_at_the_deadline_is_in_time_and_one_after_it_is_not() -> None:
    just, late = levelled(at="2026-08-24 12:00"), levelled(at="2026-08-24 12:01")
    assert judged("FC-10", case(advised(BOREAL), DUE, BID, just)).verdict is Verdict.PASSED
    assert judged("FC-10", case(advised(BOREAL), DUE, BID, late)).verdict is Verdict.FAILED


def test_an_adviser_that_took_its_bid_back_had_no_start() -> None:
    facts = (advised(BOREAL), DUE, BID, withdrawn("b-1", BOREAL))
    assert judged("FC-10", case(*facts)).verdict is Verdict.NOT_APPLICABLE


def test_an_adviser_shut_out_unheard_fails() -> None:
    out = rejected("b-1", BOREAL, RejectionGround.UNFAIR_ADVANTAGE)
    view = told("FC-10", case(advised(BOREAL), levelled(), DUE, BID, out))
    assert view.verdict is Verdict.FAILED
    assert "without being heard" in view.reason.en


def test_hearing_an_adviser_after_it_was_shut_out_does_not_cure() -> None:
    out = rejected("b-1", BOREAL, RejectionGround.UNFAIR_ADVANTAGE, "2026-08-28 10:00", heard="2026-08-28 10:01")
    assert judged("FC-10", case(advised(BOREAL), DUE, BID, out)).verdict is Verdict.FAILED


def test_an_adviser_heard_and_then_shut_out_needs_no_measure() -> None:
    out = rejected("b-1", BOREAL, RejectionGround.UNFAIR_ADVANTAGE, "2026-08-28", heard="2026-08-26")
    view = told("FC-10", case(advised(BOREAL), DUE, BID, out))
    assert view.verdict is Verdict.PASSED
    assert "having been heard" in view.reason.en


def test_an_adviser_shut_out_for_something_else_still_had_a_start() -> None:
    out = rejected("b-1", BOREAL, RejectionGround.NOT_QUALIFIED)
    assert judged("FC-10", case(advised(BOREAL), DUE, BID, out)).verdict is Verdict.FAILED
