"""FC-39: did every decision of the group have quorum and majority, and no vote of one who was recused?"""

import pytest

from application.fairness.findings import Verdict
from domain.kernel.identifiers import MotionId, PersonId
from domain.motions.events import DecisionMade, RecusalDecided, VoteVoided
from domain.motions.values import BySuperior, Choice, Ground, Outcome, RecusalGround
from domain.purchasing_groups.values import Majority, MajorityRule, Matter, Weight
from tests.support.award_facts import awarded
from tests.support.case_facts import ELVNES, FOSSMO, GROUP, Fact
from tests.support.cases import CASE, case, fact, judged, moment, told
from tests.support.impartiality_facts import decided
from tests.support.motion_facts import RULES, agreed, made, voted_on

VOTER = f"p-{FOSSMO}"
CARRIED: dict[str, object] = {"outcome": Outcome.CARRIED, "ground": Ground.MAJORITY_REACHED}
FAILED: dict[str, object] = {"outcome": Outcome.FAILED, "ground": Ground.MAJORITY_NOT_REACHED}


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
    view = told("FC-39", case(agreed(), *voted_on("2026-09-17")))
    assert view.verdict is Verdict.PASSED
    assert view.evidence == (1, 2, 5)
    assert view.rules == ("agreement.v1",)
    assert view.legal_basis[0] == "the cooperation agreement"
    assert not view.remarks


def test_a_contested_decision_passes_and_names_who_voted_against() -> None:
    tied = voted_on("2026-09-17", "m", Choice.AGAINST, Choice.AGAINST)
    view = told("FC-39", case(agreed(), *tied))
    assert view.verdict is Verdict.PASSED
    assert str(FOSSMO) in view.remarks[0].says.en
    assert view.remarks[0].evidence == (5,)


@pytest.mark.parametrize("facts", [voted_on("2026-09-17"), (agreed(valid_from="2026-10-01"), *voted_on("2026-09-17"))])
def test_without_an_agreement_in_force_nothing_can_be_counted_again(facts: tuple[Fact, ...]) -> None:
    finding = judged("FC-39", case(*facts))
    assert finding.verdict is Verdict.UNKNOWN
    assert finding.evidence == (len(facts),)


def test_without_its_ballot_a_decision_cannot_be_counted_again() -> None:
    assert judged("FC-39", case(agreed(), made("2026-09-17"))).verdict is Verdict.UNKNOWN


def test_too_few_present_fails_whatever_was_written_down() -> None:
    forged = voted_on("2026-09-17", "m", Choice.FOR, None, forged=CARRIED)
    view = told("FC-39", case(agreed(quorum=60), *forged))
    assert view.verdict is Verdict.FAILED
    assert "1 present, and the agreement requires 2" in view.reason.en
    assert view.evidence == (1, 2, 4)


def test_too_few_votes_in_favour_fail_whatever_was_written_down() -> None:
    whole = made("2026-09-17")[0]
    forged = voted_on("2026-09-17", "m", Choice.FOR, Choice.AGAINST, forged=CARRIED)
    assert isinstance(whole, DecisionMade)
    retold = voted_on("2026-09-17", "m", Choice.FOR, Choice.AGAINST, forged={**CARRIED, "tally": whole.tally})
    for facts in (forged, retold):
        view = told("FC-39", case(agreed(), *facts))
        assert view.verdict is Verdict.FAILED
        assert "carried with 1 votes in favour, and the agreement requires 2" in view.reason.en


def test_the_majority_is_that_of_the_agreement_whatever_the_ballot_says() -> None:
    unanimous = agreed(Majority(matter=Matter.ORDINARY, rule=MajorityRule.UNANIMOUS))
    facts = voted_on("2026-09-17", "m", Choice.FOR, Choice.ABSTAIN)
    assert judged("FC-39", case(agreed(), *facts)).verdict is Verdict.PASSED
    finding = judged("FC-39", case(unanimous, *facts))
    assert finding.verdict is Verdict.FAILED
    assert finding.facts == {"motion": "m", "in_favour": 1, "needed": 2}


def test_the_votes_weigh_what_the_agreement_says() -> None:
    heavy = agreed(weights=(Weight(member=ELVNES, votes=1), Weight(member=FOSSMO, votes=3)))
    carried = voted_on("2026-09-17", "m", Choice.FOR, Choice.AGAINST, forged=CARRIED)
    finding = judged("FC-39", case(heavy, *carried))
    assert finding.facts == {"motion": "m", "in_favour": 1, "needed": 3}


def test_the_version_of_the_agreement_that_bound_as_the_vote_began_counts() -> None:
    later = agreed(Majority(matter=Matter.ORDINARY, rule=MajorityRule.UNANIMOUS), version=2, valid_from="2026-09-18")
    facts = voted_on("2026-09-17", "m", Choice.FOR, Choice.ABSTAIN)
    assert judged("FC-39", case(agreed(), later, *facts)).verdict is Verdict.PASSED
    on_the_day = voted_on("2026-09-18", "m", Choice.FOR, Choice.ABSTAIN)
    assert judged("FC-39", case(agreed(), later, *on_the_day)).verdict is Verdict.FAILED


def test_a_casting_vote_makes_up_for_a_tie_where_the_agreement_has_one() -> None:
    presides = RULES.model_copy(update={"casting_vote": ELVNES})
    tied = voted_on("2026-09-17", "m", Choice.FOR, Choice.AGAINST, rules=presides)
    assert judged("FC-39", case(agreed(casting=True), *tied)).verdict is Verdict.PASSED
    assert judged("FC-39", case(agreed(), *tied)).verdict is Verdict.FAILED


def test_a_motion_that_was_not_carried_is_counted_again_too() -> None:
    failed = voted_on("2026-09-17", "m", Choice.AGAINST, None)
    assert judged("FC-39", case(agreed(), *failed)).verdict is Verdict.PASSED
    forged = voted_on("2026-09-17", forged=FAILED)
    view = told("FC-39", case(agreed(), *forged))
    assert view.verdict is Verdict.FAILED
    assert "recorded as not carried, but had 2 votes in favour" in view.reason.en


def test_a_count_that_its_votes_do_not_give_fails_though_it_comes_to_the_same() -> None:
    other = made("2026-09-17", "m", Choice.FOR, Choice.ABSTAIN)[0]
    assert isinstance(other, DecisionMade)
    view = told("FC-39", case(agreed(), *voted_on("2026-09-17", forged={"tally": other.tally})))
    assert view.verdict is Verdict.FAILED
    assert "counted otherwise" in view.reason.en


def test_a_vote_by_who_was_recused_fails_even_where_the_motion_failed() -> None:
    finding = judged("FC-39", case(recused("2026-09-16"), made("2026-09-17")))
    assert finding.verdict is Verdict.FAILED
    assert finding.evidence == (1, 2)
    lost = made("2026-09-17", "on-the-award", Choice.AGAINST, Choice.AGAINST, ground=Ground.MAJORITY_NOT_REACHED)
    assert judged("FC-39", case(recused("2026-09-16"), lost)).verdict is Verdict.FAILED


def test_a_recusal_in_another_matter_or_of_another_person_hinders_nothing() -> None:
    for recusal in (recused("2026-09-16", motion="m-2"), recused("2026-09-16", "p-deputy")):
        assert judged("FC-39", case(agreed(), recusal, *voted_on("2026-09-17"))).verdict is Verdict.PASSED


def test_a_recusal_after_the_decision_does_not_reach_back() -> None:
    assert judged("FC-39", case(agreed(), *voted_on("2026-09-17"), recused("2026-09-18"))).verdict is Verdict.PASSED


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
    budget, voted = voted_on("2026-09-17", "budget"), voted_on("2026-09-17")
    later = decided(VOTER, "2026-09-18")
    for facts in ((out, *budget, award), (out, lifted, *voted, award), (*voted, award, later)):
        assert judged("FC-39", case(agreed(), *facts)).verdict is Verdict.PASSED


def test_every_decision_is_looked_at() -> None:
    forged = voted_on("2026-10-06", "m-2", Choice.FOR, Choice.AGAINST, forged=CARRIED)
    assert judged("FC-39", case(agreed(), *voted_on("2026-09-17"), *forged)).verdict is Verdict.FAILED


def test_a_vote_that_fell_away_is_counted_by_nobody() -> None:
    out = decided(VOTER, "2026-09-17 09:30")
    ballot, own, other, counted = voted_on("2026-09-17 09:00")
    gone = VoteVoided(
        group=GROUP,
        motion=MotionId("on-the-award"),
        member=FOSSMO,
        person=PersonId(VOTER),
        choice=Choice.FOR,
        voided_at=moment("2026-09-17 09:40"),
    )
    fell_away, award = fact(gone, "2026-09-17 09:40"), awarded("2026-09-17 10:00")
    assert isinstance(counted[0], DecisionMade)
    alone = fact(voted_on("2026-09-17 09:00", "on-the-award", Choice.FOR, None)[-1][0], "2026-09-17 09:50")
    facts = (agreed(), ballot, own, other, out, fell_away)
    assert judged("FC-39", case(*facts, alone, award)).verdict is Verdict.PASSED
    still_counted = fact(counted[0], "2026-09-17 09:50")
    assert judged("FC-39", case(*facts, still_counted, award)).verdict is Verdict.FAILED
    anew = fact(other[0].model_copy(update={"person": PersonId("p-deputy")}), "2026-09-17 09:45")
    votes = tuple(
        one.model_copy(update={"person": PersonId("p-deputy")}) if one.member == FOSSMO else one
        for one in counted[0].tally.votes
    )
    tally = counted[0].tally.model_copy(update={"votes": votes})
    by_deputy = fact(counted[0].model_copy(update={"tally": tally}), "2026-09-17 09:50")
    assert judged("FC-39", case(*facts, anew, by_deputy, award)).verdict is Verdict.PASSED
