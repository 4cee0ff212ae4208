"""FC-19: was the question of impartiality decided by the right one?"""

from application.fairness.findings import Verdict
from domain.impartiality.events import ImpartialityDeclared, ImpartialityQuestionRaised, RecusalInCaseDecided
from domain.impartiality.grounds import CaseCapacity, DeciderStanding, DisqualificationGround
from domain.kernel.identifiers import PersonId
from tests.support.case_facts import BOREAL, Fact
from tests.support.cases import CASE, case, fact, judged, moment, told

OLA, CHIEF = PersonId("p-ola"), PersonId("p-chief")
GROUND = DisqualificationGround.PARTICULAR_CIRCUMSTANCES


def raised(at: str = "2026-09-01", person: PersonId = OLA, *, demanded: bool = False) -> Fact:
    event = ImpartialityQuestionRaised(
        procurement=CASE,
        person=person,
        capacity=CaseCapacity.OFFICIAL,
        raised_by=PersonId("p-kari"),
        demanded_by=BOREAL if demanded else None,
        ground=GROUND,
        raised_at=moment(at),
    )
    return fact(event, at)


def decided(
    at: str = "2026-09-02",
    by: PersonId = CHIEF,
    standing: DeciderStanding = DeciderStanding.SUPERIOR,
    took_part: tuple[PersonId, ...] = (),
    **more: object,
) -> Fact:
    base = RecusalInCaseDecided(
        procurement=CASE,
        person=OLA,
        recused=False,
        decided_by=by,
        decider_standing=standing,
        took_part=took_part,
        ground=GROUND,
        reason="Weighed.",
        decided_at=moment(at),
    )
    return fact(base.model_copy(update=more), at)


def reports(person: PersonId, to: PersonId) -> Fact:
    event = ImpartialityDeclared(
        procurement=CASE,
        person=person,
        capacity=CaseCapacity.OFFICIAL,
        reports_to=to,
        has_interests=False,
        declared_at=moment("2026-06-11"),
    )
    return fact(event, "2026-06-11")


def test_it_does_not_apply_where_nobody_asked() -> None:
    assert judged("FC-19", case(reports(OLA, CHIEF))).verdict is Verdict.NOT_APPLICABLE


def test_a_question_without_a_decision_cannot_be_told() -> None:
    finding = judged("FC-19", case(raised()))
    assert finding.verdict is Verdict.UNKNOWN
    assert finding.evidence == (1,)


def test_a_question_decided_by_the_superior_passes() -> None:
    view = told("FC-19", case(reports(OLA, CHIEF), raised(), decided()))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (2, 3)


def test_a_question_raised_after_the_last_decision_is_open() -> None:
    below = reports(OLA, CHIEF)
    assert judged("FC-19", case(below, raised(), decided(), raised("2026-09-03"))).facts["raised_at"]
    assert judged("FC-19", case(below, raised("2026-09-02"), decided("2026-09-02"))).verdict is Verdict.PASSED


def test_a_decision_about_one_person_answers_nothing_about_another() -> None:
    assert judged("FC-19", case(raised(person=PersonId("p-kari")), raised(), decided())).verdict is Verdict.UNKNOWN


def test_who_acts_as_the_own_superior_fails() -> None:
    view = told("FC-19", case(raised(), decided(by=OLA)))
    assert view.verdict is Verdict.FAILED
    assert "own impartiality" in view.reason.en


def test_who_sat_in_the_body_that_decided_fails() -> None:
    finding = judged("FC-19", case(raised(), decided(standing=DeciderStanding.BODY, took_part=(OLA, CHIEF))))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (2,)


def test_a_body_without_its_member_may_decide() -> None:
    body = decided(standing=DeciderStanding.BODY, took_part=(CHIEF,))
    assert judged("FC-19", case(raised(), body)).verdict is Verdict.PASSED


def test_a_body_that_has_no_quorum_otherwise_decides_with_its_member() -> None:
    all_of_it = decided(standing=DeciderStanding.BODY, took_part=(OLA, CHIEF), no_quorum_otherwise=True)
    assert judged("FC-19", case(raised(), all_of_it)).verdict is Verdict.PASSED


def test_the_person_may_judge_first_where_nobody_demands_the_superior() -> None:
    own = decided(by=OLA, standing=DeciderStanding.SELF)
    assert judged("FC-19", case(raised(), own)).verdict is Verdict.PASSED


def test_who_clears_oneself_against_a_demand_fails() -> None:
    own = decided(by=OLA, standing=DeciderStanding.SELF)
    finding = judged("FC-19", case(raised(demanded=True), own))
    assert finding.verdict is Verdict.FAILED
    assert finding.facts["demanded_by"] == BOREAL
    assert finding.evidence == (1, 2)


def test_who_steps_aside_or_had_no_time_may_judge_against_a_demand() -> None:
    stepped = decided(by=OLA, standing=DeciderStanding.SELF, recused=True)
    pressed = decided(by=OLA, standing=DeciderStanding.SELF, no_time_to_refer="The bids lapse today.")
    assert judged("FC-19", case(raised(demanded=True), stepped)).verdict is Verdict.PASSED
    assert judged("FC-19", case(raised(demanded=True), pressed)).verdict is Verdict.PASSED


def test_a_demand_made_after_one_judged_oneself_leaves_the_question_open() -> None:
    own = decided("2026-09-02", by=OLA, standing=DeciderStanding.SELF)
    assert judged("FC-19", case(raised(), own, raised("2026-09-03", demanded=True))).verdict is Verdict.UNKNOWN


def test_a_direct_subordinate_may_not_decide() -> None:
    finding = judged("FC-19", case(reports(CHIEF, OLA), raised(), decided()))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (1, 3)


def test_another_than_the_declared_superior_fails() -> None:
    view = told("FC-19", case(reports(OLA, CHIEF), raised(), decided(by=PersonId("p-other"))))
    assert view.verdict is Verdict.FAILED
    assert "has declared p-chief to be the superior" in view.reason.en
    assert view.evidence == (1, 3)


def test_where_no_superior_is_declared_whether_the_right_one_decided_cannot_be_told() -> None:
    view = told("FC-19", case(raised(), decided()))
    assert view.verdict is Verdict.UNKNOWN
    assert view.evidence == (2,)
    declared_later = fact(reports(OLA, CHIEF)[0], "2026-09-03")
    assert judged("FC-19", case(raised(), decided(), declared_later)).verdict is Verdict.UNKNOWN


def test_where_the_superior_is_recused_the_next_one_above_decides() -> None:
    top, other = PersonId("p-top"), PersonId("p-other")
    above = decided("2026-09-01 10:00", by=top, person=CHIEF, recused=True)
    known = (reports(OLA, CHIEF), reports(CHIEF, top), raised(), above)
    assert judged("FC-19", case(*known, decided(by=top))).verdict is Verdict.PASSED
    assert judged("FC-19", case(*known, decided(by=other))).verdict is Verdict.FAILED
    assert judged("FC-19", case(*known, decided(by=CHIEF))).verdict is Verdict.FAILED


def test_a_decision_made_again_by_the_right_one_stands() -> None:
    facts = (reports(OLA, CHIEF), raised(), decided(by=OLA), decided("2026-09-04"))
    assert judged("FC-19", case(*facts)).verdict is Verdict.PASSED
    assert judged("FC-19", case(*facts, on="2026-09-03")).verdict is Verdict.FAILED
