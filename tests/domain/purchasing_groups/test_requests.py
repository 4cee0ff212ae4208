from datetime import date

from domain.motions.values import Ground
from domain.purchasing_groups.commands import DeclineAccession, RequestAccession
from domain.purchasing_groups.events import AccessionDeclined
from domain.purchasing_groups.rejections import MotionNotFailed, MotionOnAnotherMatter
from domain.purchasing_groups.rejections_membership import (
    AccessionAlreadyDeclined,
    AccessionNotRequested,
    AlreadyMember,
)
from domain.purchasing_groups.values import Matter
from tests.domain.purchasing_groups.known import (
    AFTER_DEADLINE,
    DEADLINE,
    GROUP,
    MOTION,
    OTHER_MOTION,
    OYVAER,
    SECRETARY,
    anew,
    deadline_set,
    decided,
    formed,
    group,
    joined,
    left,
    requested,
)

REASON = "The notice names the buyers; a late one would be a material change."
request = RequestAccession(at=DEADLINE, by=SECRETARY, group=GROUP, member=OYVAER, name="Øyvær")
late_request = request.model_copy(update={"at": AFTER_DEADLINE})
decline = DeclineAccession(at=AFTER_DEADLINE, by=SECRETARY, group=GROUP, member=OYVAER, reason=REASON)
decline_by_motion = decline.model_copy(update={"motion": MOTION})
declined = AccessionDeclined(group=GROUP, member=OYVAER, reason=REASON)
declined_by_motion = anew(declined, motion=MOTION)
voted_down = decided(MOTION, Matter.ACCESSION, Ground.MAJORITY_NOT_REACHED)
waiting = group.given(formed, requested(OYVAER))


def test_a_request_is_in_time_until_the_deadline_and_late_after_it() -> None:
    group.given(formed, deadline_set).when(request).then(requested(OYVAER))
    group.given(formed, deadline_set).when(late_request).then(requested(OYVAER, late=True))


def test_without_a_deadline_no_request_is_late() -> None:
    group.given(formed).when(late_request).then(requested(OYVAER))


def test_asking_again_while_a_request_waits_adds_nothing() -> None:
    group.given(formed, deadline_set, requested(OYVAER)).when(request).then_nothing()
    group.given(formed, deadline_set, requested(OYVAER)).when(late_request).then_nothing()


def test_a_member_does_not_ask_to_join() -> None:
    rejection = group.given(formed, joined(OYVAER)).when(request).then_rejected(AlreadyMember)
    assert rejection == AlreadyMember(OYVAER, joined(OYVAER).valid_from)


def test_a_member_whose_last_day_is_known_may_ask_to_come_back() -> None:
    leaving = (joined(OYVAER), left(OYVAER, date(2027, 1, 1)))
    group.given(formed, *leaving).when(request).then(requested(OYVAER))


def test_a_request_is_used_up_by_joining() -> None:
    waiting.given(joined(OYVAER)).when(decline).then_rejected(AccessionNotRequested)


def test_a_request_is_declined_with_the_reason() -> None:
    waiting.when(decline).then(declined)


def test_a_request_that_was_voted_on_is_declined_by_the_motion_that_failed() -> None:
    waiting.given(voted_down).when(decline_by_motion).then(declined_by_motion)
    assert "motion:motion-1" in declined_by_motion.tags


def test_a_request_is_not_declined_by_a_motion_that_was_carried_or_never_decided() -> None:
    rejection = waiting.when(decline_by_motion).then_rejected(MotionNotFailed)
    assert rejection == MotionNotFailed(GROUP, MOTION)
    waiting.given(decided(MOTION, Matter.ACCESSION)).when(decline_by_motion).then_rejected(MotionNotFailed)


def test_a_request_is_not_declined_by_a_failure_that_was_reversed() -> None:
    reversal = decided(OTHER_MOTION, Matter.ACCESSION, reverses=MOTION)
    waiting.given(voted_down, reversal).when(decline_by_motion).then_rejected(MotionNotFailed)


def test_a_request_is_not_declined_by_a_motion_on_another_matter() -> None:
    on_budget = decided(MOTION, Matter.BUDGET, Ground.NO_QUORUM)
    rejection = waiting.given(on_budget).when(decline_by_motion).then_rejected(MotionOnAnotherMatter)
    assert rejection == MotionOnAnotherMatter(MOTION, Matter.BUDGET, needed=Matter.ACCESSION)


def test_only_a_request_that_waits_is_declined() -> None:
    rejection = group.given(formed).when(decline).then_rejected(AccessionNotRequested)
    assert rejection == AccessionNotRequested(OYVAER)


def test_declining_again_in_the_same_words_adds_nothing_and_in_others_is_refused() -> None:
    waiting.given(declined).when(decline).then_nothing()
    rejection = waiting.given(declined).when(decline_by_motion).then_rejected(AccessionAlreadyDeclined)
    assert rejection == AccessionAlreadyDeclined(OYVAER)


def test_a_declined_organisation_may_ask_again() -> None:
    after_the_deadline = group.given(formed, deadline_set, requested(OYVAER), declined)
    after_the_deadline.when(late_request).then(requested(OYVAER, late=True))
