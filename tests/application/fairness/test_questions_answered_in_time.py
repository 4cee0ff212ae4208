"""FC-14: was every question answered, to everybody, in time?"""

from application.fairness.findings import Verdict
from domain.kernel.identifiers import InquiryId
from domain.procurements.values import Part
from domain.suppliers.values import ContactChannel
from domain.tenders.events import AnswerPublished, QuestionReceived
from domain.tenders.values import Shortening, ShorteningGround
from tests.support.case_facts import Fact, cancelled, chosen, deadline, extended
from tests.support.cases import CASE, case, fact, judged, moment, told

DUE = deadline("2026-08-24 12:00")
URGENT = deadline("2026-08-24 12:00", shortening=Shortening(ground=ShorteningGround.URGENCY, reason="Alarms fail."))


def asked(at: str, name: str = "q1") -> Fact:
    event = QuestionReceived(
        procurement=CASE, inquiry=InquiryId(name), channel=ContactChannel.PORTAL, question="?", received_at=moment(at)
    )
    return fact(event, at)


def answered(at: str, *names: str, to_all: bool = True) -> Fact:
    event = AnswerPublished(
        procurement=CASE,
        inquiries=tuple(InquiryId(one) for one in names or ("q1",)),
        answer="Yes.",
        to_all=to_all,
        published_at=moment(at),
    )
    return fact(event, at)


def test_it_does_not_apply_where_nobody_asked() -> None:
    assert judged("FC-14", case(DUE)).verdict is Verdict.NOT_APPLICABLE


def test_an_answer_to_all_in_good_time_passes() -> None:
    view = told("FC-14", case(DUE, asked("2026-07-20"), answered("2026-07-24")))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (2, 3)
    assert not view.remarks
    assert view.rules


def test_one_answer_may_be_to_several_questions() -> None:
    facts = (DUE, asked("2026-07-20"), asked("2026-07-21", "q2"), answered("2026-07-24", "q1", "q2"))
    assert judged("FC-14", case(*facts)).facts["questions"] == 2


def test_the_last_day_is_the_sixth_before_the_deadline() -> None:
    assert judged("FC-14", case(DUE, asked("2026-08-10"), answered("2026-08-18 23:59"))).verdict is Verdict.PASSED
    view = told("FC-14", case(DUE, asked("2026-08-10"), answered("2026-08-19 00:01")))
    assert view.verdict is Verdict.FAILED
    assert "18 August 2026" in view.reason.en
    assert view.evidence == (2, 3)


def test_the_days_before_a_deadline_at_midnight_are_counted_from_the_day_it_ends() -> None:
    midnight = deadline("2026-08-25 00:00")
    assert judged("FC-14", case(midnight, asked("2026-08-10"), answered("2026-08-18 23:59"))).verdict is Verdict.PASSED
    assert judged("FC-14", case(midnight, asked("2026-08-10"), answered("2026-08-19 00:01"))).verdict is Verdict.FAILED


def test_where_it_is_urgent_the_last_day_is_the_fourth_before() -> None:
    assert judged("FC-14", case(URGENT, asked("2026-08-10"), answered("2026-08-20"))).verdict is Verdict.PASSED
    assert judged("FC-14", case(URGENT, asked("2026-08-10"), answered("2026-08-21"))).verdict is Verdict.FAILED


def test_an_answer_to_one_only_fails() -> None:
    finding = judged("FC-14", case(DUE, asked("2026-07-20"), answered("2026-07-24", to_all=False)))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (2, 3)


def test_an_answer_to_one_that_was_then_given_to_all_passes() -> None:
    facts = (DUE, asked("2026-07-20"), answered("2026-07-24", to_all=False), answered("2026-07-27"))
    assert judged("FC-14", case(*facts)).verdict is Verdict.PASSED
    assert judged("FC-14", case(*facts, on="2026-07-26")).verdict is Verdict.FAILED


def test_an_open_question_cannot_be_told_until_the_deadline_has_passed() -> None:
    facts = (DUE, asked("2026-07-20"))
    assert judged("FC-14", case(*facts, on="2026-08-24")).verdict is Verdict.UNKNOWN
    view = told("FC-14", case(*facts, on="2026-08-25"))
    assert view.verdict is Verdict.FAILED
    assert "was not answered before the deadline" in view.reason.en


def test_a_question_without_any_deadline_cannot_be_told() -> None:
    assert judged("FC-14", case(asked("2026-07-20"))).verdict is Verdict.UNKNOWN
    assert judged("FC-14", case(asked("2026-07-20"), answered("2026-07-24"))).verdict is Verdict.PASSED


def test_a_question_that_came_after_the_last_day_could_claim_no_answer() -> None:
    view = told("FC-14", case(DUE, asked("2026-08-19")))
    assert view.verdict is Verdict.PASSED
    assert "could not claim an answer" in view.remarks[0].says.en
    assert judged("FC-14", case(DUE, asked("2026-08-18"))).verdict is Verdict.FAILED


def test_a_late_question_answered_late_is_remarked() -> None:
    view = told("FC-14", case(DUE, asked("2026-08-20"), answered("2026-08-21")))
    assert view.verdict is Verdict.PASSED
    assert "could not claim an answer" in view.remarks[0].says.en
    assert "those that came in time at least 6 days before the deadline" in view.reason.en


def test_an_answer_followed_by_more_time_passes_and_is_remarked() -> None:
    moved = extended("2026-08-21 10:00", "2026-08-24 12:00", "2026-08-31 12:00")
    facts = (DUE, asked("2026-08-10"), answered("2026-08-21 09:00"), moved)
    view = told("FC-14", case(*facts))
    assert view.verdict is Verdict.PASSED
    assert "the deadline was extended" in view.remarks[0].says.en
    assert judged("FC-14", case(*facts, on="2026-08-20")).verdict is Verdict.UNKNOWN


def test_an_answer_after_the_extension_is_held_against_the_new_deadline() -> None:
    moved = extended("2026-08-21 08:00", "2026-08-24 12:00", "2026-08-31 12:00")
    facts = (DUE, asked("2026-08-10"), moved)
    view = told("FC-14", case(*facts, answered("2026-08-25")))
    assert view.verdict is Verdict.PASSED
    assert not view.remarks
    assert judged("FC-14", case(*facts, answered("2026-08-26"))).verdict is Verdict.FAILED


def test_too_short_an_extension_does_not_help() -> None:
    moved = extended("2026-08-21 10:00", "2026-08-24 12:00", "2026-08-26 12:00")
    facts = (DUE, asked("2026-08-10"), answered("2026-08-21 09:00"), moved)
    assert judged("FC-14", case(*facts)).verdict is Verdict.FAILED


def test_outside_part_iii_no_days_are_counted() -> None:
    part_ii = chosen("2026-06-04", Part.PART_II)
    view = told("FC-14", case(part_ii, DUE, asked("2026-08-10"), answered("2026-08-24 11:00")))
    assert view.verdict is Verdict.PASSED
    assert "days" not in view.reason.en
    finding = judged("FC-14", case(part_ii, DUE, asked("2026-08-10"), answered("2026-08-25")))
    assert finding.verdict is Verdict.FAILED
    assert not finding.rules


def test_a_question_left_open_when_all_was_called_off_is_no_fault() -> None:
    assert judged("FC-14", case(DUE, asked("2026-07-20"), cancelled("2026-07-22"))).verdict is Verdict.UNKNOWN


def test_with_rules_that_were_not_known_yet_the_deadline_itself_counts() -> None:
    finding = judged("FC-14", case(DUE, asked("2026-07-20"), answered("2026-07-24"), known_on="2016-01-01"))
    assert finding.verdict is Verdict.PASSED
    assert not finding.rules


def test_an_extension_that_just_leaves_six_days_is_enough_and_a_day_less_is_not() -> None:
    facts = (DUE, asked("2026-08-10"), answered("2026-08-21 09:00"))
    just = extended("2026-08-21 10:00", "2026-08-24 12:00", "2026-08-27 12:00")
    short = extended("2026-08-21 10:00", "2026-08-24 12:00", "2026-08-26 12:00")
    assert judged("FC-14", case(*facts, just)).verdict is Verdict.PASSED
    assert judged("FC-14", case(*facts, short)).verdict is Verdict.FAILED


def test_a_question_of_the_last_day_could_still_claim_an_answer() -> None:
    assert judged("FC-14", case(DUE, asked("2026-08-18"), answered("2026-08-20"))).verdict is Verdict.FAILED
    assert judged("FC-14", case(DUE, asked("2026-08-19"), answered("2026-08-20"))).verdict is Verdict.PASSED
