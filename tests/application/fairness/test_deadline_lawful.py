"""FC-11: was the deadline lawful, and counted right?"""

import pytest

from application.fairness.findings import Verdict
from domain.kernel.identifiers import NoticeId
from domain.notices.values import NoticeKind
from domain.procurements.values import Part, ProcedureGround, ProcedureKind
from domain.tenders.values import Shortening, ShorteningGround
from tests.support.case_facts import Fact, announced, chosen, deadline, extended, published
from tests.support.cases import case, judged, told

CHOSEN, SENT = chosen("2026-06-04"), announced("2026-07-03")
URGENT = Shortening(ground=ShorteningGround.URGENCY, reason="Alarms are failing.")
INFORMED = Shortening(ground=ShorteningGround.PRIOR_INFORMATION, reason="Told before.", notice=NoticeId("pin"))
INVITING = announced("2026-05-28", notice=NoticeId("pin"), kind=NoticeKind.PRIOR_INFORMATION)
COMPLETE = announced("2026-05-28", notice=NoticeId("pin"), kind=NoticeKind.PRIOR_INFORMATION, shortens=True)
EARLY = published("2026-05-29", notice=NoticeId("pin"), kind=NoticeKind.PRIOR_INFORMATION)
LATE = published("2026-05-30", notice=NoticeId("pin"), kind=NoticeKind.PRIOR_INFORMATION)


def test_it_does_not_apply_before_a_deadline_is_fixed() -> None:
    assert judged("FC-11", case(CHOSEN, SENT)).verdict is Verdict.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("until", "verdict"),
    [
        ("2026-08-02 23:59", Verdict.FAILED),
        ("2026-08-03 00:00", Verdict.FAILED),
        ("2026-08-03 00:01", Verdict.PASSED),
        ("2026-08-24 12:00", Verdict.PASSED),
    ],
)
def test_thirty_days_that_end_on_a_sunday_last_through_monday(until: str, verdict: Verdict) -> None:
    view = told("FC-11", case(CHOSEN, SENT, deadline(until)))
    assert view.verdict is verdict
    assert "3 August 2026" in view.reason.en
    assert view.evidence == (1, 2, 3)
    assert view.rules


def test_a_later_extension_does_not_change_how_the_deadline_was_fixed() -> None:
    moved = extended("2026-07-20", "2026-07-24 12:00", "2026-08-24 12:00")
    assert judged("FC-11", case(CHOSEN, SENT, deadline("2026-07-24 12:00"), moved)).verdict is Verdict.FAILED


def test_on_paper_it_takes_thirty_five_days() -> None:
    by_post = announced("2026-07-03", electronically=False)
    assert judged("FC-11", case(CHOSEN, by_post, deadline("2026-08-06 12:00"))).verdict is Verdict.FAILED
    assert judged("FC-11", case(CHOSEN, by_post, deadline("2026-08-07 12:00"))).verdict is Verdict.PASSED


def test_documents_that_are_not_free_take_five_days_more() -> None:
    locked_in = announced("2026-07-03", free=False)
    assert judged("FC-11", case(CHOSEN, locked_in, deadline("2026-08-06 12:00"))).verdict is Verdict.FAILED
    assert judged("FC-11", case(CHOSEN, locked_in, deadline("2026-08-07 12:00"))).verdict is Verdict.PASSED


@pytest.mark.parametrize("counted_from", ["2026-07-02", "2026-07-04"])
def test_a_count_from_another_day_than_the_notice_fails(counted_from: str) -> None:
    view = told("FC-11", case(CHOSEN, SENT, deadline("2026-08-24 12:00", counted_from=counted_from)))
    assert view.verdict is Verdict.FAILED
    assert "counted from" in view.reason.en


def test_where_bids_follow_an_invitation_they_are_counted_from_it() -> None:
    restricted = chosen("2026-06-04", procedure=ProcedureKind.RESTRICTED)
    long = deadline("2026-09-14 12:00", at="2026-08-20")
    short = deadline("2026-09-11 12:00", at="2026-08-20")
    assert judged("FC-11", case(restricted, SENT, long)).verdict is Verdict.PASSED
    assert judged("FC-11", case(restricted, SENT, short)).verdict is Verdict.FAILED


def test_urgency_allows_fifteen_days() -> None:
    assert (
        judged("FC-11", case(CHOSEN, SENT, deadline("2026-07-20 12:00", shortening=URGENT))).verdict is Verdict.PASSED
    )
    assert (
        judged("FC-11", case(CHOSEN, SENT, deadline("2026-07-17 12:00", shortening=URGENT))).verdict is Verdict.FAILED
    )


def test_a_prior_information_notice_allows_fifteen_days_when_it_came_early_enough() -> None:
    view = told("FC-11", case(COMPLETE, EARLY, CHOSEN, SENT, deadline("2026-07-20 12:00", shortening=INFORMED)))
    assert view.verdict is Verdict.PASSED, view.reason.en
    assert "15 days" in view.reason.en


@pytest.mark.parametrize("facts", [(), (COMPLETE,), (COMPLETE, LATE), (INVITING, EARLY), (EARLY,)])
def test_a_prior_information_notice_that_is_missing_late_or_only_invites_to_dialogue_allows_nothing(
    facts: tuple[Fact, ...],
) -> None:
    shortened = deadline("2026-08-24 12:00", shortening=INFORMED)
    view = told("FC-11", case(*facts, CHOSEN, SENT, shortened))
    assert view.verdict is Verdict.FAILED
    assert "shortened" in view.reason.en


def test_an_agreement_is_no_ground_in_an_open_procedure() -> None:
    agreed = Shortening(ground=ShorteningGround.AGREED, reason="They said yes.")
    assert (
        judged("FC-11", case(CHOSEN, SENT, deadline("2026-08-24 12:00", shortening=agreed))).verdict is Verdict.FAILED
    )


def test_in_part_ii_people_judge_whether_it_was_sufficient() -> None:
    part_ii = chosen("2026-06-04", Part.PART_II)
    view = told("FC-11", case(part_ii, SENT, deadline("2026-07-10 12:00")))
    assert view.verdict is Verdict.UNKNOWN
    assert "sufficient" in view.reason.en


@pytest.mark.parametrize("facts", [(CHOSEN,), (SENT,)])
def test_without_procedure_or_notice_it_cannot_be_told(facts: tuple[Fact, ...]) -> None:
    assert judged("FC-11", case(*facts, deadline("2026-08-24 12:00"))).verdict is Verdict.UNKNOWN


def test_periods_of_days_before_the_reviewed_rules_are_not_known() -> None:
    facts = (chosen("2010-06-04"), announced("2010-07-05"), deadline("2010-09-01 12:00", at="2010-07-05"))
    assert judged("FC-11", case(*facts)).verdict is Verdict.UNKNOWN


def test_a_negotiated_procedure_without_notice_has_no_minimum() -> None:
    direct = chosen(
        "2026-06-04", procedure=ProcedureKind.NEGOTIATED_WITHOUT_NOTICE, ground=ProcedureGround.UNFORESEEN_URGENCY
    )
    assert judged("FC-11", case(direct, SENT, deadline("2026-07-10 12:00"))).verdict is Verdict.UNKNOWN
