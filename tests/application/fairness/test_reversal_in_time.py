"""FC-30: was a reversed award reversed in time, with a new notice and a new standstill?"""

import pytest

from application.fairness.findings import Verdict
from domain.awards.contents import StandstillExemption
from tests.support.award_facts import awarded, notified, reversed_, signed
from tests.support.case_facts import cancelled
from tests.support.cases import case, judged, told

FIRST, UNDONE = awarded("2026-09-17"), reversed_("2026-10-01")
ANEW = awarded("2026-10-06", "a-2", replaces="a-1")
TOLD = notified("2026-10-07", award="a-2", until="2026-10-19")


def test_it_does_not_apply_where_nothing_was_reversed() -> None:
    assert judged("FC-30", case(FIRST)).verdict is Verdict.NOT_APPLICABLE


def test_a_reversal_with_a_new_award_and_notice_passes() -> None:
    view = told("FC-30", case(FIRST, UNDONE, ANEW, TOLD))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (2, 3, 4)


def test_until_the_new_award_is_told_it_cannot_be_told() -> None:
    assert judged("FC-30", case(FIRST, UNDONE, ANEW, TOLD, on="2026-10-05")).evidence == (2,)
    finding = judged("FC-30", case(FIRST, UNDONE, ANEW, TOLD, on="2026-10-06"))
    assert finding.verdict is Verdict.UNKNOWN
    assert finding.evidence == (2, 3)


def test_reversing_after_the_contract_fails_and_at_its_moment_too() -> None:
    finding = judged("FC-30", case(FIRST, signed("2026-09-30"), UNDONE, ANEW, TOLD))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (2, 3)
    assert judged("FC-30", case(FIRST, signed("2026-10-01"), UNDONE, ANEW, TOLD)).verdict is Verdict.FAILED


def test_a_contract_under_the_new_award_comes_after_it() -> None:
    contract = signed("2026-10-20", award="a-2")
    assert judged("FC-30", case(FIRST, UNDONE, ANEW, TOLD, contract)).verdict is Verdict.PASSED


def test_a_new_award_without_a_standstill_of_its_own_fails() -> None:
    bare = notified("2026-10-07", award="a-2", until=None, rules=None)
    assert judged("FC-30", case(FIRST, UNDONE, ANEW, bare)).verdict is Verdict.FAILED


@pytest.mark.parametrize(("until", "verdict"), [("2026-10-18", Verdict.FAILED), ("2026-10-19", Verdict.PASSED)])
def test_the_new_standstill_is_a_full_one_by_the_rule_set(until: str, verdict: Verdict) -> None:
    view = told("FC-30", case(FIRST, UNDONE, ANEW, notified("2026-10-07", award="a-2", until=until)))
    assert view.verdict is verdict
    assert view.rules == ("standstill-days@2017-01-01",)


def test_a_new_standstill_of_one_day_fails_and_says_how_long_it_must_be() -> None:
    view = told("FC-30", case(FIRST, UNDONE, ANEW, notified("2026-10-07", award="a-2", until="2026-10-08")))
    assert view.verdict is Verdict.FAILED
    assert "10 days after" in view.reason.en
    assert "19 October 2026" in view.reason.en


def test_where_no_rule_fixes_the_new_standstill_it_is_remarked() -> None:
    own = notified("2026-10-07", award="a-2", until="2026-10-12", rules=None)
    view = told("FC-30", case(FIRST, UNDONE, ANEW, own))
    assert view.verdict is Verdict.PASSED
    assert "people judge" in view.remarks[0].says.en


def test_a_new_award_that_needs_no_standstill_passes() -> None:
    sole = StandstillExemption.SOLE_CONCERNED_SUPPLIER
    exempt = notified("2026-10-07", award="a-2", until=None, rules=None, exemption=sole)
    view = told("FC-30", case(FIRST, UNDONE, ANEW, exempt))
    assert view.verdict is Verdict.PASSED
    assert "None" not in view.reason.en


def test_a_new_award_of_the_same_lot_takes_its_place_though_it_does_not_say_so() -> None:
    undone = reversed_("2026-10-01", lot="lot-1")
    same, other = awarded("2026-10-06", "a-2", lot="lot-1"), awarded("2026-10-06", "a-2", lot="lot-2")
    assert judged("FC-30", case(undone, same, TOLD)).verdict is Verdict.PASSED
    assert judged("FC-30", case(undone, other, TOLD)).verdict is Verdict.UNKNOWN


def test_an_earlier_award_of_the_lot_does_not_take_its_place() -> None:
    assert judged("FC-30", case(awarded("2026-09-01", "a-2"), FIRST, UNDONE, TOLD)).verdict is Verdict.UNKNOWN


def test_a_competition_called_off_after_the_reversal_needs_no_new_award() -> None:
    view = told("FC-30", case(FIRST, UNDONE, cancelled("2026-10-02")))
    assert view.verdict is Verdict.PASSED
    assert "called off" in view.reason.en
    assert view.evidence == (2, 3)


def test_each_of_several_reversals_is_followed() -> None:
    again = reversed_("2026-10-10", "a-2")
    assert judged("FC-30", case(FIRST, UNDONE, ANEW, TOLD, again)).verdict is Verdict.UNKNOWN
    third = (awarded("2026-10-12", "a-3", replaces="a-2"), notified("2026-10-13", award="a-3", until="2026-10-26"))
    finding = judged("FC-30", case(FIRST, UNDONE, ANEW, TOLD, again, *third))
    assert finding.verdict is Verdict.PASSED
    assert finding.evidence == (2, 3, 4, 5, 6, 7)
