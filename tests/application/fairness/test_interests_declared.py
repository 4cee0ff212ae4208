"""FC-18: did everyone who touched the case declare interests first, and stay out after being recused?"""

from application.fairness.findings import Verdict
from domain.evaluations.events import ConsensusReached, ScoreRevised
from domain.evaluations.values import OwnScore
from domain.kernel.identifiers import BidId, PersonId
from domain.purchasing_groups.events import OptInDeadlineFixed
from tests.support.award_facts import ranked, scored
from tests.support.bid_facts import opening
from tests.support.case_facts import BOREAL, GROUP, cancelled
from tests.support.cases import CASE, case, fact, judged, moment, told
from tests.support.impartiality_facts import KARI, OLA, decided, declared, voided

OPENED = opening("2026-08-24 13:00", ("b-1", BOREAL, 800_000))


KNOWN = (declared(KARI), declared(OLA))


def test_it_does_not_apply_before_anybody_handled_the_competition() -> None:
    assert judged("FC-18", case(*KNOWN)).verdict is Verdict.NOT_APPLICABLE
    assert judged("FC-18", case(decided(OLA, "2026-08-01"))).evidence == (1,)


def test_all_who_declared_first_pass() -> None:
    view = told("FC-18", case(*KNOWN, OPENED, scored("2026-09-10", "b-1", 800, OLA), ranked("2026-09-15")))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 2, 3, 4, 5)
    assert "stayed out" not in view.reason.en


def test_an_undeclared_opener_fails_since_it_must_be_documented() -> None:
    finding = judged("FC-18", case(declared(KARI), OPENED))
    assert finding.verdict is Verdict.FAILED
    assert finding.facts["person"] == OLA
    assert finding.evidence == (2,)


def test_a_score_given_before_the_declaration_fails_and_at_its_moment_passes() -> None:
    late = declared("p-eva", "2026-09-10 09:00")
    before, just = scored("2026-09-10 08:59", "b-1", 800, "p-eva"), scored("2026-09-10 09:00", "b-1", 800, "p-eva")
    finding = judged("FC-18", case(*KNOWN, OPENED, before, late))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (4, 5)
    assert judged("FC-18", case(*KNOWN, OPENED, late, just)).verdict is Verdict.PASSED


def test_the_first_declaration_counts_however_often_it_is_renewed() -> None:
    facts = (*KNOWN, OPENED, scored("2026-09-10", "b-1", 800, OLA), declared(OLA, "2026-09-11"))
    assert judged("FC-18", case(*facts)).verdict is Verdict.PASSED


def test_revising_agreeing_and_ranking_are_acts_too() -> None:
    revised = ScoreRevised(
        procurement=CASE,
        bid=BidId("b-1"),
        supplier=BOREAL,
        criterion="quality",
        evaluator=PersonId("p-eva"),
        earlier=800,
        score=700,
        reason="Read again.",
        revised_at=moment("2026-09-11"),
    )
    agreed = ConsensusReached(
        procurement=CASE,
        bid=BidId("b-1"),
        supplier=BOREAL,
        criterion="quality",
        score=750,
        reason="Between the two.",
        originals=(OwnScore(evaluator=PersonId("p-eva"), score=800),),
        reached_at=moment("2026-09-12"),
    )
    for act in (fact(revised, "2026-09-11"), fact(agreed, "2026-09-12"), ranked("2026-09-15", by="p-eva")):
        assert judged("FC-18", case(*KNOWN, OPENED, act)).verdict is Verdict.FAILED


def test_who_stayed_out_after_being_recused_is_named() -> None:
    view = told("FC-18", case(*KNOWN, OPENED, decided(OLA, "2026-09-02")))
    assert view.verdict is Verdict.PASSED
    assert "stayed out" in view.reason.en


def test_a_score_given_after_the_recusal_fails() -> None:
    finding = judged("FC-18", case(*KNOWN, OPENED, decided(OLA, "2026-09-02"), scored("2026-09-03", "b-1", 800, OLA)))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (4, 5)


def test_any_other_act_in_the_case_after_the_recusal_fails() -> None:
    event, at, _ = cancelled("2026-09-03")
    view = told("FC-18", case(*KNOWN, OPENED, decided(OLA, "2026-09-02"), fact(event, at, OLA)))
    assert view.verdict is Verdict.FAILED
    assert "acted in the case" in view.reason.en


def test_what_a_recused_person_does_in_the_group_s_other_affairs_does_not_count() -> None:
    elsewhere = OptInDeadlineFixed(group=GROUP, deadline=moment("2026-12-01"))
    facts = (*KNOWN, OPENED, decided(OLA, "2026-09-02"), fact(elsewhere, "2026-09-03", OLA))
    assert judged("FC-18", case(*facts)).verdict is Verdict.PASSED


def test_declaring_again_is_no_act_in_the_case() -> None:
    facts = (*KNOWN, OPENED, decided(OLA, "2026-09-02"), declared(OLA, "2026-09-03"))
    assert judged("FC-18", case(*facts)).verdict is Verdict.PASSED


def test_work_done_before_the_recusal_must_be_voided() -> None:
    score, out = scored("2026-09-01", "b-1", 800, OLA), decided(OLA, "2026-09-02")
    finding = judged("FC-18", case(*KNOWN, OPENED, score, out))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (4, 5)
    assert judged("FC-18", case(*KNOWN, OPENED, score, out, voided(OLA, "2026-09-02 10:00"))).verdict is Verdict.PASSED
    assert judged("FC-18", case(*KNOWN, OPENED, score, out, voided(KARI, "2026-09-02 10:00"))).verdict is Verdict.FAILED


def test_having_opened_the_bids_cannot_be_voided_and_need_not_be() -> None:
    assert judged("FC-18", case(*KNOWN, OPENED, decided(OLA, "2026-08-25"))).verdict is Verdict.PASSED


def test_who_was_found_free_to_act_may_act() -> None:
    cleared = decided(OLA, "2026-09-02", out=False)
    assert (
        judged("FC-18", case(*KNOWN, OPENED, cleared, scored("2026-09-03", "b-1", 800, OLA))).verdict is Verdict.PASSED
    )


def test_after_the_recusal_is_lifted_the_person_may_act_and_not_in_between() -> None:
    out, lifted = decided(OLA, "2026-09-02"), decided(OLA, "2026-09-05", out=False)
    after, between = scored("2026-09-06", "b-1", 800, OLA), scored("2026-09-04", "b-1", 800, OLA)
    assert judged("FC-18", case(*KNOWN, OPENED, out, lifted, after)).verdict is Verdict.PASSED
    assert judged("FC-18", case(*KNOWN, OPENED, out, between, lifted)).verdict is Verdict.FAILED


def test_recused_a_second_time_the_work_done_meanwhile_must_be_voided_too() -> None:
    first, lifted = decided(OLA, "2026-09-02"), decided(OLA, "2026-09-05", out=False)
    facts = (*KNOWN, OPENED, first, voided(OLA, "2026-09-02 10:00"), lifted, scored("2026-09-06", "b-1", 800, OLA))
    again = (*facts, decided(OLA, "2026-09-07"))
    assert judged("FC-18", case(*again)).verdict is Verdict.FAILED
    assert judged("FC-18", case(*again, voided(OLA, "2026-09-07 10:00"))).verdict is Verdict.PASSED
