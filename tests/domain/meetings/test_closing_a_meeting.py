from domain.kernel.identifiers import MotionId
from domain.meetings.events import MeetingCancelled
from domain.meetings.rejections import (
    MeetingCalledOff,
    MeetingNotOpened,
    MeetingOutOfOrder,
    MeetingUnknown,
    VoteGoingOn,
)
from domain.motions.values import InWriting
from tests.domain.meetings.acts import (
    CLOSED,
    arrived,
    balloted,
    called,
    decided,
    left,
    meetings,
    opened,
)
from tests.domain.meetings.asking import CLOSING
from tests.domain.meetings.scene import (
    ALARMS,
    COST_KEY,
    DALHEIM,
    FOSSMO,
    MEETING,
    at,
)

BUDGET = MotionId("budget")


def test_a_meeting_closes() -> None:
    meetings.given(called(), opened()).when(CLOSING).then(CLOSED)


def test_a_meeting_closes_when_its_votes_are_closed() -> None:
    history = (called(), opened(), balloted())
    rejection = meetings.given(*history).when(CLOSING).then_rejected(VoteGoingOn)
    assert rejection == VoteGoingOn((COST_KEY,))
    meetings.given(*history, decided()).when(CLOSING).then(CLOSED)


def test_every_vote_in_the_meeting_is_closed_before_it() -> None:
    on_budget = balloted().model_copy(update={"motion": BUDGET})
    history = (called(), opened(), balloted(), decided(), on_budget)
    rejection = meetings.given(*history).when(CLOSING).then_rejected(VoteGoingOn)
    assert rejection == VoteGoingOn((BUDGET,))


def test_a_vote_in_writing_does_not_keep_a_meeting_open() -> None:
    meetings.given_any(called(), opened(), balloted(InWriting(deadline=at(12, day=22)))).when(CLOSING).then(CLOSED)


def test_a_meeting_closes_after_the_last_came_or_left() -> None:
    early = CLOSING.model_copy(update={"at": at(10, 29)})
    history = (called(), opened(), arrived(FOSSMO, 10), left(DALHEIM, 30), left(FOSSMO, 20))
    rejection = meetings.given(*history).when(early).then_rejected(MeetingOutOfOrder)
    assert rejection == MeetingOutOfOrder(at(10, 30), at(10, 29))
    at_once = CLOSING.model_copy(update={"at": at(10, 30)})
    meetings.given(*history).when(at_once).then(CLOSED.model_copy(update={"closed_at": at(10, 30)}))
    before = CLOSING.model_copy(update={"at": at(9, 59)})
    meetings.given(called(), opened()).when(before).then_rejected(MeetingOutOfOrder)


def test_closing_again_adds_nothing() -> None:
    meetings.given(called(), opened(), CLOSED).when(CLOSING).then_nothing()


def test_a_meeting_that_has_not_opened_is_not_closed() -> None:
    meetings.when(CLOSING).then_rejected(MeetingUnknown)
    meetings.given(called()).when(CLOSING).then_rejected(MeetingNotOpened)
    cancelled = MeetingCancelled(group=ALARMS, meeting=MEETING, reason="Snow")
    meetings.given(called(), cancelled).when(CLOSING).then_rejected(MeetingCalledOff)
