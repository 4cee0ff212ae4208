"""FC-39: did every decision of the group have quorum and majority, and no vote of one who was recused?"""

from application.fairness.findings import Verdict
from domain.kernel.identifiers import MotionId, PersonId
from domain.motions.events import RecusalDecided
from domain.motions.values import BySuperior, Choice, Ground, RecusalGround
from tests.support.award_facts import awarded
from tests.support.case_facts import FOSSMO, GROUP, Fact
from tests.support.cases import CASE, case, fact, judged, told
from tests.support.impartiality_facts import decided
from tests.support.motion_facts import made

VOTER = f"p-{FOSSMO}"


def recused(at: str, person: str = f"p-{FOSSMO}", motion: str = "on-the-award") -> Fact:
    event = RecusalDecided(
        group=GROUP,
        motion=MotionId(motion),
        member=FOSSMO,
        person=PersonId(person),
        ground=RecusalGround.PARTY_OR_KIN,
        decided_by=BySuperior(person=PersonId("p-chief")),
    )
    return fact(event, at)


def test_it_does_not_apply_before_the_group_decided_anything() -> None:
    assert judged("FC-39", case(recused("2026-09-16"))).verdict is Verdict.NOT_APPLICABLE


def test_a_decision_with_quorum_and_majority_passes() -> None:
    view = told("FC-39", case(made("2026-09-17")))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1,)
    assert view.rules == ("agreement.v1",)
    assert not view.remarks


def test_a_contested_decision_passes_and_names_who_voted_against() -> None:
    view = told("FC-39", case(made("2026-09-17", "m", Choice.FOR, Choice.AGAINST, needed=1)))
    assert view.verdict is Verdict.PASSED
    assert str(FOSSMO) in view.remarks[0].says.en
    assert view.remarks[0].evidence == (1,)


def test_too_few_present_fails() -> None:
    view = told("FC-39", case(made("2026-09-17", present=1)))
    assert view.verdict is Verdict.FAILED
    assert "1 present" in view.reason.en


def test_too_few_votes_in_favour_fail_whatever_was_written_down() -> None:
    view = told("FC-39", case(made("2026-09-17", "m", Choice.FOR, Choice.AGAINST, counted=2)))
    assert view.verdict is Verdict.FAILED
    assert "1 votes in favour" in view.reason.en


def test_a_casting_vote_makes_up_for_a_tie() -> None:
    tied = made("2026-09-17", "m", Choice.FOR, Choice.AGAINST, ground=Ground.CASTING_VOTE_FOR)
    assert judged("FC-39", case(tied)).verdict is Verdict.PASSED


def test_a_motion_that_failed_needs_neither_quorum_nor_majority() -> None:
    failed = made("2026-09-17", "m", Choice.AGAINST, ground=Ground.NO_QUORUM, present=1)
    assert judged("FC-39", case(failed)).verdict is Verdict.PASSED


def test_a_vote_by_who_was_recused_fails_even_where_the_motion_failed() -> None:
    finding = judged("FC-39", case(recused("2026-09-16"), made("2026-09-17")))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (1, 2)
    lost = made("2026-09-17", "on-the-award", Choice.AGAINST, Choice.AGAINST, ground=Ground.MAJORITY_NOT_REACHED)
    assert judged("FC-39", case(recused("2026-09-16"), lost)).verdict is Verdict.FAILED


def test_a_recusal_in_another_matter_or_of_another_person_hinders_nothing() -> None:
    assert judged("FC-39", case(recused("2026-09-16", motion="m-2"), made("2026-09-17"))).verdict is Verdict.PASSED
    assert judged("FC-39", case(recused("2026-09-16", "p-deputy"), made("2026-09-17"))).verdict is Verdict.PASSED


def test_a_recusal_after_the_decision_does_not_reach_back() -> None:
    assert judged("FC-39", case(made("2026-09-17"), recused("2026-09-18"))).verdict is Verdict.PASSED


def test_a_recusal_recorded_late_counts_from_when_it_was_decided() -> None:
    assert judged("FC-39", case(made("2026-09-17"), recused("2026-09-16"))).verdict is Verdict.FAILED


def test_a_vote_by_who_was_recused_from_the_whole_case_fails() -> None:
    finding = judged("FC-39", case(decided(VOTER, "2026-09-02"), made("2026-09-17"), awarded("2026-09-17 10:00")))
    assert finding.verdict is Verdict.FAILED
    assert finding.facts == {"member": FOSSMO, "motion": "on-the-award"}
    assert finding.evidence == (1, 2)
    event, at, by = made("2026-09-17", "not-yet-awarded")
    named = fact(event.model_copy(update={"procurement": CASE}), at, by)
    assert judged("FC-39", case(decided(VOTER, "2026-09-02"), named)).verdict is Verdict.FAILED


def test_a_recusal_from_the_case_reaches_its_own_motions_while_it_stands() -> None:
    award = awarded("2026-09-17 10:00")
    out, lifted = decided(VOTER, "2026-09-02"), decided(VOTER, "2026-09-10", out=False)
    assert judged("FC-39", case(out, made("2026-09-17", "budget"), award)).verdict is Verdict.PASSED
    assert judged("FC-39", case(out, lifted, made("2026-09-17"), award)).verdict is Verdict.PASSED
    assert judged("FC-39", case(made("2026-09-17"), award, decided(VOTER, "2026-09-18"))).verdict is Verdict.PASSED


def test_every_decision_is_looked_at() -> None:
    assert judged("FC-39", case(made("2026-09-17"), made("2026-10-06", "m-2", present=1))).verdict is Verdict.FAILED
