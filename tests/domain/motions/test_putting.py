from datetime import date

from domain.meetings.events import MeetingCancelled, MeetingClosed
from domain.motions.commands import WithdrawMotion
from domain.motions.events import MotionWithdrawn
from domain.motions.rejections import (
    BallotClosed,
    MotionReferenceTaken,
    MotionUnknown,
    NoMeetingForMotion,
    ProposerNotMember,
    VotersFrozen,
)
from domain.motions.values import Choice
from tests.domain.motions.acts import (
    decision,
    motions,
    opened,
    put,
    putting,
    voted,
)
from tests.domain.motions.scene import (
    ALARMS,
    BO,
    CALLED,
    COST_KEY,
    DAY,
    FIVE,
    MEETING,
    OTHER_GROUP,
    REVERSAL,
    YTRE_SUND,
    at,
    by,
    joined,
    seated,
)

WITHDRAWING = WithdrawMotion(at=at(10, 10), by=by(BO), group=ALARMS, motion=COST_KEY, reason="Not ripe yet")
WITHDRAWN = MotionWithdrawn(group=ALARMS, motion=COST_KEY, reason="Not ripe yet")
TO_MEETING = put().model_copy(update={"meeting": MEETING})


def test_a_member_puts_a_motion() -> None:
    motions.given(joined(YTRE_SUND)).when(putting(put())).then(put())


def test_a_motion_keeps_its_alternatives_and_recommendation() -> None:
    fact = put().model_copy(update={"alternatives": ("By population alone",), "recommendation": "As proposed"})
    command = putting(put()).model_copy(update={"alternatives": fact.alternatives, "recommendation": "As proposed"})
    motions.given(joined(YTRE_SUND)).when(command).then(fact)


def test_who_is_no_member_puts_no_motion() -> None:
    rejection = motions.when(putting(put())).then_rejected(ProposerNotMember)
    assert rejection == ProposerNotMember(YTRE_SUND, DAY)


def test_a_member_of_another_group_puts_no_motion_here() -> None:
    motions.given_any(joined(YTRE_SUND)).when(putting(put(), group=OTHER_GROUP)).then_rejected(ProposerNotMember)


def test_who_was_a_member_until_yesterday_puts_no_motion() -> None:
    until_yesterday = joined(YTRE_SUND).model_copy(update={"valid_to": date(2026, 1, 14)})
    motions.given(until_yesterday).when(putting(put())).then_rejected(ProposerNotMember)


def test_putting_the_same_motion_again_adds_nothing() -> None:
    motions.given(joined(YTRE_SUND), put()).when(putting(put())).then_nothing()


def test_a_reference_bears_one_motion() -> None:
    other = put().model_copy(update={"text": "By population alone"})
    rejection = motions.given(joined(YTRE_SUND), other).when(putting(put()))
    assert rejection.then_rejected(MotionReferenceTaken) == MotionReferenceTaken(COST_KEY)


def test_a_motion_is_put_to_a_meeting_that_was_called() -> None:
    motions.given(joined(YTRE_SUND), CALLED).when(putting(TO_MEETING)).then(TO_MEETING)


def test_a_motion_is_not_put_to_a_meeting_nobody_was_called_to() -> None:
    rejection = motions.given(joined(YTRE_SUND)).when(putting(TO_MEETING)).then_rejected(NoMeetingForMotion)
    assert rejection == NoMeetingForMotion(MEETING)


def test_a_motion_is_not_put_to_a_meeting_of_another_group() -> None:
    elsewhere = CALLED.model_copy(update={"group": OTHER_GROUP})
    motions.given(joined(YTRE_SUND), elsewhere).when(putting(TO_MEETING)).then_rejected(NoMeetingForMotion)


def test_a_motion_is_put_to_a_meeting_that_is_open() -> None:
    motions.given_any(joined(YTRE_SUND), CALLED, seated(*FIVE)).when(putting(TO_MEETING)).then(TO_MEETING)


def test_a_motion_is_not_put_to_a_meeting_that_is_over() -> None:
    closed = MeetingClosed(group=ALARMS, meeting=MEETING, closed_at=at(10))
    motions.given(joined(YTRE_SUND), CALLED, closed).when(putting(TO_MEETING)).then_rejected(NoMeetingForMotion)
    cancelled = MeetingCancelled(group=ALARMS, meeting=MEETING, reason="Snow")
    motions.given(joined(YTRE_SUND), CALLED, cancelled).when(putting(TO_MEETING)).then_rejected(NoMeetingForMotion)


def test_a_motion_is_withdrawn_before_the_vote() -> None:
    motions.given(put()).when(WITHDRAWING).then(WITHDRAWN)


def test_a_reversal_that_is_withdrawn_says_what_it_would_have_reversed() -> None:
    command = WITHDRAWING.model_copy(update={"motion": REVERSAL})
    expected = WITHDRAWN.model_copy(update={"motion": REVERSAL, "reverses": COST_KEY})
    motions.given(put(REVERSAL, reverses=COST_KEY)).when(command).then(expected)


def test_a_motion_is_withdrawn_once() -> None:
    motions.given(put(), WITHDRAWN).when(WITHDRAWING).then_nothing()


def test_a_motion_that_is_being_voted_on_cannot_be_withdrawn() -> None:
    rejection = motions.given(put(), opened()).when(WITHDRAWING).then_rejected(VotersFrozen)
    assert rejection == VotersFrozen(COST_KEY)


def test_a_motion_that_is_decided_cannot_be_withdrawn() -> None:
    made = decision(put(), opened(), *(voted(member, Choice.FOR) for member in FIVE))
    rejection = motions.given(put(), opened(), made).when(WITHDRAWING).then_rejected(BallotClosed)
    assert rejection == BallotClosed(COST_KEY)


def test_a_motion_nobody_put_cannot_be_withdrawn() -> None:
    motions.when(WITHDRAWING).then_rejected(MotionUnknown)


def test_a_motion_of_another_group_is_unknown_here() -> None:
    elsewhere = WITHDRAWING.model_copy(update={"group": OTHER_GROUP})
    assert motions.given(put()).when(elsewhere).then_rejected(MotionUnknown) == MotionUnknown(OTHER_GROUP, COST_KEY)
