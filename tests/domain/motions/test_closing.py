from domain.motions.events import DecisionMade, MotionWithdrawn
from domain.motions.rejections import (
    AnswersOutstanding,
    BallotNotOpen,
    BallotOutOfOrder,
    MotionIsWithdrawn,
    MotionUnknown,
)
from domain.motions.values import Choice, Ground, Outcome, Quorum, RecusalGround, Recused, VoteCount
from domain.purchasing_groups.values import MajorityRule, Matter
from tests.domain.motions.acts import (
    all_vote,
    closing,
    decision,
    motions,
    opened,
    put,
    rules,
    voted,
)
from tests.domain.motions.scene import (
    ALARMS,
    COST_KEY,
    DALHEIM,
    DINA,
    ELVNES,
    FIVE,
    FOSSMO,
    IN_MEETING,
    IN_WRITING,
    OTHER_GROUP,
    SKOGVATN,
    YTRE_SUND,
    at,
)

FOR, AGAINST, ABSTAIN = Choice.FOR, Choice.AGAINST, Choice.ABSTAIN
UNANIMOUS = rules(MajorityRule.UNANIMOUS)
RECUSED = (Recused(member=DALHEIM, person=DINA, ground=RecusalGround.PARTY_OR_KIN),)
OTHERS = (ELVNES, YTRE_SUND, FOSSMO, SKOGVATN)


def why(made: DecisionMade) -> tuple[Outcome, Ground]:
    return made.outcome, made.ground


def test_four_to_one_fails_where_all_must_agree() -> None:
    made = decision(put(), opened(UNANIMOUS), *all_vote(FOR, FOR, FOR, AGAINST, FOR))
    assert why(made) == (Outcome.FAILED, Ground.MAJORITY_NOT_REACHED)
    assert made.tally.count == VoteCount(
        rule=MajorityRule.UNANIMOUS, entitled=5, in_favour=4, against=1, abstained=0, needed=5
    )
    assert [vote.member for vote in made.tally.votes if vote.choice is AGAINST] == [FOSSMO]


def test_five_to_none_is_carried_where_all_must_agree() -> None:
    made = decision(put(), opened(UNANIMOUS), *all_vote(FOR, FOR, FOR, FOR, FOR))
    assert why(made) == (Outcome.CARRIED, Ground.MAJORITY_REACHED)
    assert made.tally.quorum == Quorum(percent=50, counted_from=5, needed=3, present=5)
    assert (made.matter, made.procedure, made.rules) == (Matter.COST_KEY, IN_MEETING, UNANIMOUS)


def test_four_to_one_is_carried_by_a_simple_majority_and_the_dissent_stands_by_name() -> None:
    dissent = voted(FOSSMO, AGAINST, reason="The complaint was the lead's")
    made = decision(put(), opened(), *all_vote(FOR, FOR, FOR), dissent, voted(SKOGVATN, FOR))
    assert why(made) == (Outcome.CARRIED, Ground.MAJORITY_REACHED)
    assert {vote.member: vote.choice for vote in made.tally.votes} == dict.fromkeys(FIVE, FOR) | {FOSSMO: AGAINST}
    assert made.tally.count.needed == 3


def test_silence_is_no_consent_where_all_must_agree() -> None:
    made = decision(put(), opened(UNANIMOUS), *all_vote(FOR, FOR, FOR, FOR))
    assert why(made) == (Outcome.FAILED, Ground.MAJORITY_NOT_REACHED)
    assert made.tally.not_voted == (SKOGVATN,)
    assert why(decision(put(), opened(UNANIMOUS), *all_vote(FOR, FOR, FOR, FOR, ABSTAIN)))[0] is Outcome.FAILED


def test_too_few_taking_part_fails_without_a_look_at_the_votes() -> None:
    made = decision(put(), opened(), *all_vote(FOR, FOR))
    assert why(made) == (Outcome.FAILED, Ground.NO_QUORUM)
    assert not made.tally.quorum.met


def test_who_abstains_takes_part_but_casts_no_vote() -> None:
    made = decision(put(), opened(), *all_vote(FOR, ABSTAIN, ABSTAIN))
    assert why(made) == (Outcome.CARRIED, Ground.MAJORITY_REACHED)
    assert (made.tally.count.cast, made.tally.count.abstained, made.tally.quorum.present) == (1, 2, 3)


def test_when_all_abstain_nothing_is_carried() -> None:
    made = decision(put(), opened(), *all_vote(ABSTAIN, ABSTAIN, ABSTAIN, ABSTAIN, ABSTAIN))
    assert why(made) == (Outcome.FAILED, Ground.MAJORITY_NOT_REACHED)


def test_the_vote_of_the_chair_decides_a_tie() -> None:
    in_favour = decision(put(), opened(), *all_vote(FOR, FOR, AGAINST, AGAINST, ABSTAIN))
    assert why(in_favour) == (Outcome.CARRIED, Ground.CASTING_VOTE_FOR)
    against = decision(put(), opened(), *all_vote(AGAINST, FOR, FOR, AGAINST, ABSTAIN))
    assert why(against) == (Outcome.FAILED, Ground.CASTING_VOTE_AGAINST)


def test_a_tie_fails_when_the_chair_abstains_or_has_no_casting_vote() -> None:
    silent = decision(put(), opened(), *all_vote(ABSTAIN, FOR, FOR, AGAINST, AGAINST))
    assert why(silent) == (Outcome.FAILED, Ground.TIED)
    nobody = rules(casting_vote=None)
    equal = decision(put(), opened(nobody), *all_vote(FOR, FOR, AGAINST, AGAINST))
    assert why(equal) == (Outcome.FAILED, Ground.TIED)


def test_a_casting_vote_does_not_make_up_for_a_larger_majority() -> None:
    absolute = rules(MajorityRule.ABSOLUTE)
    made = decision(put(), opened(absolute), *all_vote(FOR, FOR, AGAINST, AGAINST))
    assert why(made) == (Outcome.FAILED, Ground.MAJORITY_NOT_REACHED)


def test_the_recused_count_neither_for_the_quorum_nor_for_the_votes() -> None:
    made = decision(put(), opened(UNANIMOUS, voters=OTHERS, recused=RECUSED), *(voted(one, FOR) for one in OTHERS))
    assert why(made) == (Outcome.CARRIED, Ground.MAJORITY_REACHED)
    assert made.tally.quorum == Quorum(percent=50, counted_from=4, needed=2, present=4)
    assert made.tally.recused == RECUSED


def test_the_recused_count_for_the_quorum_where_the_agreement_says_so() -> None:
    counting = rules(quorum_percent=60, recused_count_towards_quorum=True)
    made = decision(put(), opened(counting, voters=OTHERS, recused=RECUSED), voted(ELVNES, FOR), voted(FOSSMO, FOR))
    assert made.tally.quorum == Quorum(percent=60, counted_from=5, needed=3, present=3)
    assert made.outcome is Outcome.CARRIED


def test_the_last_vote_of_a_member_counts() -> None:
    votes = (*all_vote(AGAINST, FOR, FOR), voted(ELVNES, FOR, minute=39))
    assert decision(put(), opened(UNANIMOUS, voters=FIVE[:3]), *votes).outcome is Outcome.CARRIED


def test_a_vote_is_closed_after_the_last_vote_given_in_it() -> None:
    history = (put(), opened(), voted(ELVNES, FOR, minute=50))
    rejection = motions.given(*history).when(closing(at(10, 49))).then_rejected(BallotOutOfOrder)
    assert rejection == BallotOutOfOrder(at(10, 50), at(10, 49))
    assert len(motions.given(*history).when(closing(at(10, 50))).facts()) == 1
    motions.given(put(), opened()).when(closing(at(10, 29))).then_rejected(BallotOutOfOrder)


def test_a_vote_in_writing_is_closed_early_when_everybody_has_voted() -> None:
    written = opened(UNANIMOUS, IN_WRITING)
    waiting = motions.given(put(), written, *all_vote(FOR, FOR, FOR, FOR))
    rejection = waiting.when(closing()).then_rejected(AnswersOutstanding)
    assert rejection == AnswersOutstanding(IN_WRITING.deadline, (SKOGVATN,))
    (made,) = waiting.given(voted(SKOGVATN, FOR)).when(closing()).facts()
    assert isinstance(made, DecisionMade)
    assert made.outcome is Outcome.CARRIED


def test_a_vote_in_writing_is_closed_at_its_deadline_whoever_has_voted() -> None:
    history = (put(), opened(procedure=IN_WRITING), *all_vote(FOR, FOR, FOR))
    (made,) = motions.given(*history).when(closing(IN_WRITING.deadline)).facts()
    assert isinstance(made, DecisionMade)
    assert made.tally.not_voted == (FOSSMO, SKOGVATN)


def test_closing_again_adds_nothing() -> None:
    history = (put(), opened(), *all_vote(FOR, FOR, FOR))
    motions.given(*history, decision(*history)).when(closing()).then_nothing()


def test_a_vote_that_has_not_begun_is_not_closed() -> None:
    assert motions.given(put()).when(closing()).then_rejected(BallotNotOpen) == BallotNotOpen(COST_KEY)
    withdrawn = MotionWithdrawn(group=ALARMS, motion=COST_KEY, reason="Not ripe")
    rejection = motions.given(put(), withdrawn).when(closing()).then_rejected(MotionIsWithdrawn)
    assert rejection == MotionIsWithdrawn(COST_KEY)


def test_a_vote_of_another_group_is_not_closed_here() -> None:
    elsewhere = closing().model_copy(update={"group": OTHER_GROUP})
    motions.given(put(), opened()).when(elsewhere).then_rejected(MotionUnknown)


def test_the_decision_names_the_agreement_it_rests_on() -> None:
    assert decision(put(), opened(), *all_vote(FOR, FOR, FOR)).rule_set == "agreement.v1"
