"""FC-28: was the standstill long enough, and nothing signed before its end or under suspension?"""

from datetime import date

import pytest

from application.fairness.findings import Verdict
from application.fairness.questions import CheckView
from domain.awards.contents import StandstillExemption
from domain.awards.events import StandstillExtended
from domain.complaints.contents import CourtAnswer
from domain.complaints.events import InjunctionPetitionServed, SuspensionLifted
from domain.kernel.identifiers import AwardId
from domain.rule_sets.values import RulesUsed
from tests.support.award_facts import notified, signed
from tests.support.case_facts import ALFA, Fact
from tests.support.cases import CASE, case, fact, judged, moment, told

TOLD = notified("2026-09-18")


def longer(at: str, until: str, award: str = "a-1") -> Fact:
    event = StandstillExtended(
        procurement=CASE,
        award=AwardId(award),
        earlier=date(2026, 9, 28),
        standstill_until=date.fromisoformat(until),
        reason="A complaint.",
        extended_at=moment(at),
    )
    return fact(event, at)


def petition(at: str, *, suspends: bool = True, award: str = "a-1") -> Fact:
    event = InjunctionPetitionServed(
        procurement=CASE,
        award=AwardId(award),
        supplier=ALFA,
        court="Trøndelag tingrett",
        filed_at=moment(at),
        served_at=moment(at),
        suspends=suspends,
    )
    return fact(event, at)


def lifted(at: str) -> Fact:
    event = SuspensionLifted(
        procurement=CASE,
        award=AwardId("a-1"),
        supplier=ALFA,
        court="Trøndelag tingrett",
        answer=CourtAnswer.NOT_GRANTED,
        lifted_at=moment(at),
    )
    return fact(event, at)


def test_it_does_not_apply_before_an_award_is_told() -> None:
    assert judged("FC-28", case()).verdict is Verdict.NOT_APPLICABLE


def test_a_contract_signed_though_nobody_is_recorded_as_told_cannot_be_told() -> None:
    finding = judged("FC-28", case(signed("2026-10-01")))
    assert finding.verdict is Verdict.UNKNOWN
    assert finding.evidence == (1,)
    assert judged("FC-28", case(TOLD, signed("2026-10-01", award="a-2"))).verdict is Verdict.UNKNOWN


def test_a_standstill_that_runs_passes_with_the_rule_used() -> None:
    view = told("FC-28", case(TOLD))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1,)
    assert view.rules == ("standstill-days@2017-01-01",)


@pytest.mark.parametrize(
    ("sent", "until", "verdict"),
    [
        ("2026-09-18", "2026-09-27", Verdict.FAILED),
        ("2026-09-18", "2026-09-28", Verdict.PASSED),
        ("2026-10-07", "2026-10-17", Verdict.FAILED),
        ("2026-10-07", "2026-10-18", Verdict.FAILED),
        ("2026-10-07", "2026-10-19", Verdict.PASSED),
    ],
)
def test_ten_days_that_end_on_a_saturday_last_through_monday(sent: str, until: str, verdict: Verdict) -> None:
    assert judged("FC-28", case(notified(sent, until=until))).verdict is verdict


def test_by_letter_it_takes_fifteen_days() -> None:
    short = notified("2026-09-18", until="2026-10-02", electronically=False)
    enough = notified("2026-09-18", until="2026-10-05", electronically=False)
    assert judged("FC-28", case(short)).verdict is Verdict.FAILED
    assert judged("FC-28", case(enough)).verdict is Verdict.PASSED


def test_where_the_buyer_sets_it_no_days_are_counted_and_people_judge_it() -> None:
    set_here = notified("2026-09-18", until="2026-09-23", rules=None)
    view = told("FC-28", case(set_here))
    assert view.verdict is Verdict.UNKNOWN
    assert not view.rules
    assert "set it itself, through 23 September 2026" in view.reason.en
    assert "was signed on 24 September" in told("FC-28", case(set_here, signed("2026-09-24"))).reason.en
    assert judged("FC-28", case(set_here, signed("2026-09-23"))).verdict is Verdict.FAILED


def test_days_before_the_reviewed_rules_are_not_counted() -> None:
    used = RulesUsed(versions=("standstill-days@2017-01-01",), on=date(2010, 9, 18))
    assert judged("FC-28", case(notified("2010-09-17", until="2010-09-18", rules=used))).verdict is Verdict.UNKNOWN


def test_a_notice_that_states_neither_standstill_nor_why_none_is_needed_fails() -> None:
    assert judged("FC-28", case(notified("2026-09-18", until=None, rules=None))).verdict is Verdict.FAILED


def test_where_none_is_required_signing_at_once_passes() -> None:
    sole = notified("2026-09-18", until=None, exemption=StandstillExemption.SOLE_CONCERNED_SUPPLIER, rules=None)
    view = told("FC-28", case(sole, signed("2026-09-18 10:00")))
    assert view.verdict is Verdict.PASSED
    assert "No standstill was required" in view.reason.en


def test_the_day_it_ends_on_is_too_early_and_the_next_is_not() -> None:
    finding = judged("FC-28", case(TOLD, signed("2026-09-28 23:59")))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (1, 2)
    view = told("FC-28", case(TOLD, signed("2026-09-29 00:00")))
    assert view.verdict is Verdict.PASSED
    assert "was signed on" in view.reason.en


def test_an_extension_counts_for_its_own_award() -> None:
    assert (
        judged("FC-28", case(TOLD, longer("2026-09-25", "2026-10-05"), signed("2026-10-05"))).verdict is Verdict.FAILED
    )
    other = longer("2026-09-25", "2026-10-05", award="a-2")
    assert judged("FC-28", case(TOLD, other, signed("2026-10-05"))).verdict is Verdict.PASSED


def test_each_contract_is_held_against_the_standstill_of_its_award() -> None:
    second = notified("2026-10-07", award="a-2", until="2026-10-19")
    facts = (TOLD, second, signed("2026-09-29"))
    assert judged("FC-28", case(*facts, signed("2026-10-20", "k-2", award="a-2"))).verdict is Verdict.PASSED
    assert judged("FC-28", case(*facts, signed("2026-10-19", "k-2", award="a-2"))).verdict is Verdict.FAILED


def test_signing_under_suspension_fails() -> None:
    view = told("FC-28", case(TOLD, petition("2026-09-25"), signed("2026-09-30")))
    assert view.verdict is Verdict.FAILED
    assert "tingrett" in view.reason.en
    assert view.evidence == (2, 3)


def test_signing_after_the_suspension_was_lifted_passes() -> None:
    assert judged("FC-28", case(TOLD, petition("2026-09-25"), lifted("2026-10-05"), signed("2026-10-05"))).verdict is (
        Verdict.PASSED
    )
    early = (TOLD, petition("2026-09-25"), signed("2026-10-04"), lifted("2026-10-05"))
    assert judged("FC-28", case(*early)).verdict is Verdict.FAILED


def test_a_second_petition_suspends_anew() -> None:
    facts = (TOLD, petition("2026-09-22"), lifted("2026-09-24"), petition("2026-09-25"), signed("2026-10-01"))
    assert judged("FC-28", case(*facts)).verdict is Verdict.FAILED


def test_a_petition_that_does_not_suspend_hinders_nothing() -> None:
    late = petition("2026-09-29", suspends=False)
    assert judged("FC-28", case(TOLD, late, signed("2026-09-30"))).verdict is Verdict.PASSED


def test_a_petition_about_another_award_or_served_after_signing_hinders_nothing() -> None:
    other = petition("2026-09-25", award="a-2")
    assert judged("FC-28", case(TOLD, other, signed("2026-09-30"))).verdict is Verdict.PASSED
    assert judged("FC-28", case(TOLD, signed("2026-09-30"), petition("2026-10-01"))).verdict is Verdict.PASSED


def test_a_petition_served_at_the_moment_of_signing_suspends() -> None:
    assert judged("FC-28", case(TOLD, petition("2026-09-30"), signed("2026-09-30"))).verdict is Verdict.FAILED


def test_a_petition_dismissed_at_once_suspends_no_more() -> None:
    facts = (TOLD, petition("2026-09-25"), lifted("2026-09-25"), signed("2026-09-30"))
    assert judged("FC-28", case(*facts)).verdict is Verdict.PASSED


@pytest.mark.parametrize("early", ["buyers", "supplier"])
def test_a_signature_of_either_side_before_the_end_fails_though_the_other_signed_after_it(early: str) -> None:
    def view(at: str, *before: Fact) -> CheckView:
        sides = {"buyers": ("2026-10-06", at), "supplier": (at, "2026-10-06")}
        supplier_at, own_at = sides[early]
        return told("FC-28", case(TOLD, *before, signed(supplier_at, own_at=own_at)))

    assert view("2026-09-28 23:59").verdict is Verdict.FAILED
    assert "28 September 2026, 23:59, before the standstill was over" in view("2026-09-28 23:59").reason.en
    assert "before the suppliers were notified of the award" in view("2026-09-01").reason.en
    assert view("2026-09-01").evidence == (1, 2)
    assert view("2026-09-29 00:00").verdict is Verdict.PASSED
    suspended = view("2026-09-29 00:00", petition("2026-09-25"), lifted("2026-10-05"))
    assert suspended.verdict is Verdict.FAILED
    assert "tingrett" in suspended.reason.en
    assert view("2026-10-05", petition("2026-09-25"), lifted("2026-10-05")).verdict is Verdict.PASSED


def test_where_none_is_required_nobody_signs_before_the_notice() -> None:
    sole = notified("2026-09-18", until=None, exemption=StandstillExemption.SOLE_CONCERNED_SUPPLIER, rules=None)
    assert judged("FC-28", case(sole, signed("2026-09-18 10:00", own_at="2026-09-17"))).verdict is Verdict.FAILED
