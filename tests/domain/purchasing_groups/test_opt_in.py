from datetime import timedelta

from domain.purchasing_groups.commands import SetOptInDeadline
from domain.purchasing_groups.events import OptInDeadlineFixed
from domain.purchasing_groups.rejections_membership import OptInDeadlineNotAhead, OptInDeadlinePassed
from tests.domain.purchasing_groups.known import (
    AFTER_DEADLINE,
    DEADLINE,
    GROUP,
    IN_DECEMBER,
    SECRETARY,
    deadline_set,
    formed,
    group,
)

set_deadline = SetOptInDeadline(at=IN_DECEMBER, by=SECRETARY, group=GROUP, deadline=DEADLINE)
LATER = DEADLINE + timedelta(days=30)


def test_a_deadline_for_joining_is_set() -> None:
    group.given(formed).when(set_deadline).then(deadline_set)


def test_setting_the_same_deadline_again_adds_nothing_even_when_it_has_passed() -> None:
    group.given(formed, deadline_set).when(set_deadline).then_nothing()
    afterwards = set_deadline.model_copy(update={"at": AFTER_DEADLINE})
    group.given(formed, deadline_set).when(afterwards).then_nothing()


def test_a_deadline_is_moved_while_it_lies_ahead() -> None:
    move = set_deadline.model_copy(update={"at": DEADLINE, "deadline": LATER})
    group.given(formed, deadline_set).when(move).then(OptInDeadlineFixed(group=GROUP, deadline=LATER))


def test_a_deadline_that_has_passed_is_not_moved() -> None:
    move = set_deadline.model_copy(update={"at": DEADLINE + timedelta(seconds=1), "deadline": LATER})
    rejection = group.given(formed, deadline_set).when(move).then_rejected(OptInDeadlinePassed)
    assert rejection.deadline == DEADLINE


def test_a_deadline_lies_ahead_of_the_moment_it_is_set() -> None:
    at_once = set_deadline.model_copy(update={"deadline": IN_DECEMBER})
    rejection = group.given(formed).when(at_once).then_rejected(OptInDeadlineNotAhead)
    assert rejection == OptInDeadlineNotAhead(deadline=IN_DECEMBER, at=IN_DECEMBER)
    in_a_second = set_deadline.model_copy(update={"deadline": IN_DECEMBER + timedelta(seconds=1)})
    assert group.given(formed).when(in_a_second).facts()
