from datetime import date

from domain.motions.events import MotionWithdrawn
from domain.motions.rejections import (
    AnswerDeadlinePassed,
    BallotClosed,
    BallotNotOpen,
    BallotOutOfOrder,
    LaterVoteRecorded,
    MemberNotPresent,
    MemberRecused,
    MotionIsWithdrawn,
    MotionUnknown,
    NotItsRepresentative,
    NoVotingRight,
    RepresentativeHasVoted,
)
from domain.motions.values import Choice, RecusalGround, Recused, Voter
from domain.representatives.events import RepresentativeRelieved
from domain.representatives.values import Capacity
from tests.domain.motions.acts import (
    all_vote,
    decision,
    motions,
    opened,
    put,
    voted,
    voting,
)
from tests.domain.motions.scene import (
    ALARMS,
    COST_KEY,
    DAG,
    DALHEIM,
    DAY,
    DINA,
    ELVNES,
    FOSSMO,
    IN_WRITING,
    OTHER_GROUP,
    STRANGER,
    YTRE_SUND,
    appointed,
    at,
)

DINA_SPEAKS = appointed(DALHEIM, DINA)
DAG_STEPS_IN = appointed(DALHEIM, DAG, Capacity.DEPUTY)
IN_FAVOUR = voting(DALHEIM, Choice.FOR)
VOTED = voted(DALHEIM, Choice.FOR, minute=40)


def test_a_member_votes_by_its_representative() -> None:
    motions.given(put(), opened(), DINA_SPEAKS).when(IN_FAVOUR).then(VOTED)


def test_a_dissent_keeps_its_reason() -> None:
    command = voting(DALHEIM, Choice.AGAINST, reason="The key hits the small")
    fact = voted(DALHEIM, Choice.AGAINST, minute=40, reason="The key hits the small")
    motions.given(put(), opened(), DINA_SPEAKS).when(command).then(fact)


def test_a_deputy_votes_as_proxy_and_is_recorded_as_such() -> None:
    fact = VOTED.model_copy(update={"person": DAG, "capacity": Capacity.DEPUTY})
    motions.given(put(), opened(), DAG_STEPS_IN).when(voting(DALHEIM, Choice.FOR, DAG)).then(fact)


def test_a_vote_carries_the_weight_frozen_when_the_ballot_opened() -> None:
    ballot = opened().model_copy(update={"voters": (Voter(member=DALHEIM, votes=3),)})
    motions.given(put(), ballot, DINA_SPEAKS).when(IN_FAVOUR).then(VOTED.model_copy(update={"votes": 3}))


def test_nobody_else_votes_for_the_member() -> None:
    rejection = motions.given(put(), opened()).when(voting(DALHEIM, Choice.FOR, STRANGER))
    assert rejection.then_rejected(NotItsRepresentative) == NotItsRepresentative(DALHEIM, STRANGER, DAY)


def test_a_representative_that_was_relieved_no_longer_votes() -> None:
    relieved = RepresentativeRelieved(group=ALARMS, member=DALHEIM, person=DINA, relieved_on=date(2026, 1, 14))
    history = (put(), opened(), DINA_SPEAKS, relieved)
    motions.given(*history).when(IN_FAVOUR).then_rejected(NotItsRepresentative)


def test_an_appointment_ends_by_itself() -> None:
    until_yesterday = DINA_SPEAKS.model_copy(update={"valid_to": date(2026, 1, 14)})
    motions.given(put(), opened(), until_yesterday).when(IN_FAVOUR).then_rejected(NotItsRepresentative)


def test_a_representative_votes_on_its_last_day() -> None:
    relieved = RepresentativeRelieved(group=ALARMS, member=DALHEIM, person=DINA, relieved_on=DAY)
    motions.given(put(), opened(), DINA_SPEAKS, relieved).when(IN_FAVOUR).then(VOTED)


def test_who_is_not_among_the_voters_has_no_vote() -> None:
    rejection = motions.given(put(), opened(voters=(ELVNES, FOSSMO)), DINA_SPEAKS).when(IN_FAVOUR)
    assert rejection.then_rejected(NoVotingRight) == NoVotingRight(COST_KEY, DALHEIM)


def test_who_is_recused_has_no_vote() -> None:
    recused = Recused(member=DALHEIM, person=DINA, ground=RecusalGround.PARTY_OR_KIN)
    ballot = opened(voters=(ELVNES, FOSSMO), recused=(recused,))
    rejection = motions.given(put(), ballot, DINA_SPEAKS).when(IN_FAVOUR).then_rejected(MemberRecused)
    assert rejection == MemberRecused(COST_KEY, DALHEIM, RecusalGround.PARTY_OR_KIN)


def test_who_was_absent_when_the_vote_began_has_no_vote_in_the_meeting() -> None:
    rejection = motions.given(put(), opened(absent=(DALHEIM,)), DINA_SPEAKS).when(IN_FAVOUR)
    assert rejection.then_rejected(MemberNotPresent) == MemberNotPresent(COST_KEY, DALHEIM)


def test_a_changed_vote_shows_the_earlier_one() -> None:
    earlier = voted(DALHEIM, Choice.AGAINST)
    fact = VOTED.model_copy(update={"earlier": Choice.AGAINST})
    motions.given(put(), opened(), DINA_SPEAKS, earlier).when(IN_FAVOUR).then(fact)


def test_the_same_vote_again_adds_nothing() -> None:
    motions.given(put(), opened(), DINA_SPEAKS, voted(DALHEIM, Choice.FOR)).when(IN_FAVOUR).then_nothing()


def test_a_reason_given_later_is_recorded_with_the_same_vote() -> None:
    command = voting(DALHEIM, Choice.AGAINST, reason="The key hits the small")
    earlier = voted(DALHEIM, Choice.AGAINST)
    fact = voted(DALHEIM, Choice.AGAINST, minute=40, reason=command.reason)
    expected = fact.model_copy(update={"earlier": Choice.AGAINST})
    motions.given(put(), opened(), DINA_SPEAKS, earlier).when(command).then(expected)


def test_a_deputy_does_not_replace_the_vote_of_the_representative() -> None:
    history = (put(), opened(), DAG_STEPS_IN, voted(DALHEIM, Choice.AGAINST))
    rejection = motions.given(*history).when(voting(DALHEIM, Choice.FOR, DAG)).then_rejected(RepresentativeHasVoted)
    assert rejection == RepresentativeHasVoted(DALHEIM, DINA)


def test_the_representative_replaces_the_vote_of_the_deputy() -> None:
    proxy = voted(DALHEIM, Choice.AGAINST).model_copy(update={"person": DAG, "capacity": Capacity.DEPUTY})
    fact = VOTED.model_copy(update={"earlier": Choice.AGAINST})
    motions.given(put(), opened(), DINA_SPEAKS, proxy).when(IN_FAVOUR).then(fact)


def test_a_vote_recorded_late_does_not_replace_one_given_after_it() -> None:
    history = (put(), opened(), DINA_SPEAKS, voted(DALHEIM, Choice.AGAINST, minute=41))
    rejection = motions.given(*history).when(IN_FAVOUR).then_rejected(LaterVoteRecorded)
    assert rejection == LaterVoteRecorded(DALHEIM, at(10, 41))


def test_two_votes_at_one_moment_stand_in_the_order_recorded() -> None:
    history = (put(), opened(), DINA_SPEAKS, voted(DALHEIM, Choice.AGAINST, minute=40))
    motions.given(*history).when(IN_FAVOUR).then(VOTED.model_copy(update={"earlier": Choice.AGAINST}))


def test_a_vote_is_not_given_before_the_vote_has_begun() -> None:
    assert motions.given(put()).when(IN_FAVOUR).then_rejected(BallotNotOpen) == BallotNotOpen(COST_KEY)
    at_once = IN_FAVOUR.model_copy(update={"at": at(10, 30)})
    motions.given(put(), opened(), DINA_SPEAKS).when(at_once).then(VOTED.model_copy(update={"cast_at": at(10, 30)}))
    too_early = IN_FAVOUR.model_copy(update={"at": at(10, 29)})
    rejection = motions.given(put(), opened(), DINA_SPEAKS).when(too_early).then_rejected(BallotOutOfOrder)
    assert rejection == BallotOutOfOrder(at(10, 30), at(10, 29))


def test_an_answer_in_writing_is_in_time_at_the_deadline_and_late_after_it() -> None:
    written = motions.given(put(), opened(procedure=IN_WRITING), DINA_SPEAKS)
    in_time = IN_FAVOUR.model_copy(update={"at": IN_WRITING.deadline})
    written.when(in_time).then(VOTED.model_copy(update={"cast_at": IN_WRITING.deadline}))
    late = IN_FAVOUR.model_copy(update={"at": at(12, 1, day=22)})
    rejection = written.when(late).then_rejected(AnswerDeadlinePassed)
    assert rejection == AnswerDeadlinePassed(IN_WRITING.deadline, at(12, 1, day=22))


def test_a_closed_motion_takes_no_votes() -> None:
    made = decision(put(), opened(), *all_vote(Choice.FOR, Choice.FOR, Choice.FOR))
    rejection = motions.given(put(), opened(), DINA_SPEAKS, made).when(IN_FAVOUR).then_rejected(BallotClosed)
    assert rejection == BallotClosed(COST_KEY)


def test_a_motion_that_was_withdrawn_takes_no_votes() -> None:
    withdrawn = MotionWithdrawn(group=ALARMS, motion=COST_KEY, reason="Not ripe")
    rejection = motions.given(put(), withdrawn).when(IN_FAVOUR).then_rejected(MotionIsWithdrawn)
    assert rejection == MotionIsWithdrawn(COST_KEY)


def test_a_motion_of_another_group_takes_no_votes_here() -> None:
    elsewhere = IN_FAVOUR.model_copy(update={"group": OTHER_GROUP})
    motions.given(put(), opened()).when(elsewhere).then_rejected(MotionUnknown)


def test_the_votes_of_two_members_rest_on_none_of_each_others_facts() -> None:
    dalheims, fossmos = voted(DALHEIM, Choice.FOR), voted(FOSSMO, Choice.FOR)
    boundary = motions.decider.boundary
    assert boundary(voting(DALHEIM, Choice.FOR)).covers(dalheims)
    assert not boundary(voting(DALHEIM, Choice.FOR)).covers(fossmos)
    assert not boundary(voting(FOSSMO, Choice.FOR)).covers(dalheims)
    assert not boundary(voting(YTRE_SUND, Choice.FOR)).covers(DINA_SPEAKS)
