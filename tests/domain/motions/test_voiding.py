"""A vote whose giver was recused from the procurement afterwards falls away, and the member votes anew."""

import pytest

from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.events import Event
from domain.motions.decider import DECIDER
from domain.motions.events import DecisionMade, MotionWithdrawn, VoteCast
from domain.motions.rejections import (
    AnswersOutstanding,
    BallotClosed,
    BallotNotOpen,
    BallotOutOfOrder,
    MotionIsWithdrawn,
    MotionUnknown,
    RepresentativeHasVoted,
)
from domain.motions.rejections_case import NoVoteToVoid, VoterNotRecused
from domain.motions.state import Open
from domain.motions.values import Choice
from domain.purchasing_groups.values import Matter
from domain.representatives.values import Capacity
from tests.domain.motions.acts import (
    all_vote,
    closing,
    decision,
    motions,
    opened,
    put,
    voided,
    voiding,
    voted,
    voting,
)
from tests.domain.motions.scene import (
    ALARMS,
    ANNA,
    COST_KEY,
    DAG,
    DALHEIM,
    DINA,
    ELVNES,
    IN_WRITING,
    OTHER_GROUP,
    OUR_CASE,
    appointed,
    at,
    out_of_the_case,
)

AWARD = put(matter=Matter.AWARD, procurement=OUR_CASE)
VOTES = all_vote(Choice.FOR, Choice.AGAINST, Choice.FOR)
OF_DALHEIM = VOTES[2]
VOIDED = voided(OF_DALHEIM)
OUT = out_of_the_case(DINA)
DAG_SPEAKS = appointed(DALHEIM, DAG, Capacity.DEPUTY)
BY_DAG = voted(DALHEIM, Choice.AGAINST, minute=43).model_copy(update={"person": DAG, "capacity": Capacity.DEPUTY})
VOTED = motions.given_any(AWARD, opened(), *VOTES)


def test_a_vote_falls_away_once_who_gave_it_is_recused() -> None:
    VOTED.given_any(OUT).when(voiding(DALHEIM, DINA)).then(VOIDED)
    VOTED.given_any(OUT, VOIDED).when(voiding(DALHEIM, DINA)).then_nothing()


def test_the_deputy_votes_anew_for_the_member_and_not_before() -> None:
    late = voting(DALHEIM, Choice.AGAINST, DAG).model_copy(update={"at": at(10, 43)})
    VOTED.given_any(OUT, DAG_SPEAKS).when(late).then_rejected(RepresentativeHasVoted)
    VOTED.given_any(OUT, DAG_SPEAKS, VOIDED).when(late).then(BY_DAG)


def test_what_fell_away_is_not_counted_and_a_vote_given_anew_is() -> None:
    without = decision(AWARD, opened(), *VOTES, VOIDED)
    assert DALHEIM in without.tally.not_voted
    assert (without.tally.count.in_favour, without.tally.quorum.present) == (1, 2)
    anew = decision(AWARD, opened(), *VOTES, VOIDED, BY_DAG)
    assert (anew.tally.count.in_favour, anew.tally.count.against, anew.tally.quorum.present) == (1, 2, 3)
    assert [one.person for one in anew.tally.votes if one.member == DALHEIM] == [DAG]


def test_a_vote_in_writing_waits_for_the_vote_that_fell_away() -> None:
    in_writing = opened(procedure=IN_WRITING, voters=(ELVNES, DALHEIM))
    facts = (AWARD, in_writing, VOTES[0], OF_DALHEIM)
    (made,) = motions.given(*facts).when(closing()).facts()
    assert isinstance(made, DecisionMade)
    outstanding = motions.given(*facts, VOIDED).when(closing()).then_rejected(AnswersOutstanding)
    assert outstanding.not_voted == (DALHEIM,)


def test_nobody_closes_before_a_vote_fell_away() -> None:
    early = motions.given(AWARD, opened(), *VOTES, VOIDED).when(closing(at(10, 41))).then_rejected(BallotOutOfOrder)
    assert early.earliest == VOIDED.voided_at


@pytest.mark.parametrize(
    "facts",
    [
        (),
        (out_of_the_case(DINA), out_of_the_case(DINA, recused=False)),
        (OUT.model_copy(update={"decided_at": at(11)}),),
    ],
    ids=["never recused", "let back in", "recused later"],
)
def test_the_vote_of_who_is_not_recused_stands(facts: tuple[Event, ...]) -> None:
    rejection = VOTED.given_any(*facts).when(voiding(DALHEIM, DINA)).then_rejected(VoterNotRecused)
    assert rejection == VoterNotRecused(COST_KEY, DALHEIM, DINA)


def test_a_motion_about_no_procurement_has_nobody_recused_from_it() -> None:
    history = motions.given(put(), opened(), OF_DALHEIM, OUT)
    history.when(voiding(DALHEIM, DINA)).then_rejected(VoterNotRecused)


@pytest.mark.parametrize("votes", [(), (BY_DAG,)], ids=["nobody voted", "the other voted"])
def test_only_a_vote_that_the_person_gave_falls_away(votes: tuple[VoteCast, ...]) -> None:
    rejection = motions.given(AWARD, opened(), *votes, OUT).when(voiding(DALHEIM, DINA)).then_rejected(NoVoteToVoid)
    assert rejection == NoVoteToVoid(COST_KEY, DALHEIM, DINA)


def test_a_vote_does_not_fall_away_before_it_was_given() -> None:
    rejection = VOTED.given_any(OUT).when(voiding(DALHEIM, DINA, minute=30)).then_rejected(BallotOutOfOrder)
    assert rejection.earliest == OF_DALHEIM.cast_at


def test_a_vote_given_after_one_that_fell_away_takes_the_place_of_none() -> None:
    state = DECIDER.fold((AWARD, opened(), *VOTES, VOIDED, BY_DAG))
    stage = state.motion(COST_KEY)
    assert isinstance(stage, Open)
    assert (stage.votes[DALHEIM], stage.voided) == (BY_DAG, (VOIDED,))


def test_votes_fall_away_only_while_the_vote_goes_on() -> None:
    command = voiding(DALHEIM, DINA)
    motions.given(AWARD, OUT).when(command).then_rejected(BallotNotOpen)
    made = decision(AWARD, opened(), *VOTES)
    motions.given(AWARD, opened(), made, OUT).when(command).then_rejected(BallotClosed)
    withdrawn = MotionWithdrawn(group=ALARMS, motion=COST_KEY, reason="Not ripe")
    motions.given(AWARD, withdrawn, OUT).when(command).then_rejected(MotionIsWithdrawn)
    motions.when(command).then_rejected(MotionUnknown)
    motions.given(AWARD).when(command.model_copy(update={"group": OTHER_GROUP})).then_rejected(MotionUnknown)


def test_who_is_recused_lets_no_vote_fall_away() -> None:
    VOTED.given_any(OUT, out_of_the_case(ANNA)).when(voiding(DALHEIM, DINA)).then_rejected(ActorIsRecused)
