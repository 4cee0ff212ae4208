from domain.kernel.identifiers import MotionId
from domain.motions.events import DecisionMade, MotionWithdrawn
from domain.motions.rejections import DecisionReversed, MotionUnknown, NothingToReverse, ReversalUndecided
from domain.motions.values import Choice, Outcome
from domain.purchasing_groups.values import MajorityRule
from tests.domain.motions.acts import (
    all_vote,
    closing,
    decision,
    motions,
    opened,
    put,
    putting,
    rules,
    voted,
)
from tests.domain.motions.scene import (
    ALARMS,
    COST_KEY,
    FIVE,
    OTHER_GROUP,
    REVERSAL,
    YTRE_SUND,
    joined,
)

AGAIN = MotionId("cost-key-reversed-again")
CARRIED = decision(put(), opened(), *(voted(member, Choice.FOR) for member in FIVE))
FAILED = decision(put(), opened(rules(MajorityRule.UNANIMOUS)), *all_vote(Choice.FOR, Choice.AGAINST))
REVERSED = CARRIED.model_copy(update={"motion": REVERSAL, "reverses": COST_KEY})
UPHELD = FAILED.model_copy(update={"motion": REVERSAL, "reverses": COST_KEY})
TO_REVERSE = put(REVERSAL, reverses=COST_KEY)
TO_REVERSE_AGAIN = put(AGAIN, reverses=COST_KEY)


def test_a_carried_decision_is_reversed_by_a_new_motion_that_names_it() -> None:
    motions.given(joined(YTRE_SUND), put(), CARRIED).when(putting(TO_REVERSE)).then(TO_REVERSE)


def test_the_decision_on_a_reversal_names_the_decision_it_reverses() -> None:
    ballot = opened(motion=REVERSAL)
    votes = tuple(voted(member, Choice.FOR).model_copy(update={"motion": REVERSAL}) for member in FIVE)
    command = closing().model_copy(update={"motion": REVERSAL})
    (made,) = motions.given(TO_REVERSE, ballot, *votes).when(command).facts()
    assert isinstance(made, DecisionMade)
    assert (made.motion, made.reverses, made.outcome) == (REVERSAL, COST_KEY, Outcome.CARRIED)


def test_a_failed_motion_leaves_nothing_to_reverse() -> None:
    rejection = motions.given(joined(YTRE_SUND), put(), FAILED).when(putting(TO_REVERSE))
    assert rejection.then_rejected(NothingToReverse) == NothingToReverse(COST_KEY)


def test_an_undecided_motion_leaves_nothing_to_reverse() -> None:
    motions.given(joined(YTRE_SUND), put()).when(putting(TO_REVERSE)).then_rejected(NothingToReverse)


def test_a_motion_cannot_reverse_itself() -> None:
    motions.given(joined(YTRE_SUND)).when(putting(put(reverses=COST_KEY))).then_rejected(NothingToReverse)


def test_a_decision_of_another_group_is_not_reversed_here() -> None:
    member_there = joined(YTRE_SUND).model_copy(update={"group": OTHER_GROUP})
    command = putting(TO_REVERSE, group=OTHER_GROUP)
    motions.given(member_there, put(), CARRIED).when(command).then_rejected(NothingToReverse)


def test_a_decision_is_reversed_once() -> None:
    history = (joined(YTRE_SUND), put(), CARRIED, TO_REVERSE, REVERSED)
    rejection = motions.given(*history).when(putting(TO_REVERSE_AGAIN)).then_rejected(DecisionReversed)
    assert rejection == DecisionReversed(COST_KEY, REVERSAL)


def test_two_motions_to_reverse_one_decision_do_not_compete() -> None:
    history = (joined(YTRE_SUND), put(), CARRIED, TO_REVERSE)
    rejection = motions.given(*history).when(putting(TO_REVERSE_AGAIN)).then_rejected(ReversalUndecided)
    assert rejection == ReversalUndecided(COST_KEY, REVERSAL)


def test_a_reversal_that_failed_may_be_proposed_again() -> None:
    history = (joined(YTRE_SUND), put(), CARRIED, TO_REVERSE, UPHELD)
    motions.given(*history).when(putting(TO_REVERSE_AGAIN)).then(TO_REVERSE_AGAIN)


def test_a_reversal_that_was_withdrawn_may_be_proposed_again() -> None:
    withdrawn = MotionWithdrawn(group=ALARMS, motion=REVERSAL, reason="Not ripe", reverses=COST_KEY)
    history = (joined(YTRE_SUND), put(), CARRIED, TO_REVERSE, withdrawn)
    motions.given(*history).when(putting(TO_REVERSE_AGAIN)).then(TO_REVERSE_AGAIN)


def test_a_reversal_can_itself_be_reversed() -> None:
    back = put(AGAIN, reverses=REVERSAL)
    motions.given(joined(YTRE_SUND), TO_REVERSE, REVERSED).when(putting(back)).then(back)


def test_a_motion_to_reverse_is_no_vote_on_the_decision_it_names() -> None:
    motions.given(TO_REVERSE, REVERSED).when(closing()).then_rejected(MotionUnknown)
