from datetime import date

import pytest

from domain.kernel.organisations import MemberId
from domain.meetings.commands import OpenMeeting, RecordArrival, RecordDeparture
from domain.meetings.events import MeetingCancelled
from domain.meetings.rejections import (
    AttendeeNotMember,
    DoesNotSpeakFor,
    ListedTwice,
    MeetingCalledOff,
    MeetingHasOpened,
    MeetingIsClosed,
    MeetingNotOpened,
    MeetingOutOfOrder,
    NotAtMeeting,
    NotTheChair,
)
from domain.meetings.values import Attending, Chair
from domain.purchasing_groups.events import WithdrawalNotified
from domain.representatives.events import RepresentativeRelieved, RoleEnded
from domain.representatives.values import Capacity, GroupRole
from tests.domain.meetings.acts import (
    CLOSED,
    arrived,
    called,
    left,
    meetings,
    opened,
    there,
)
from tests.domain.meetings.asking import (
    arriving,
    departing,
    opening,
)
from tests.domain.meetings.scene import (
    ALARMS,
    ANNA,
    BO,
    BOARD,
    CHAIRED,
    DAG,
    DALHEIM,
    DAY,
    DINA,
    ELVNES,
    FIVE,
    FOSSMO,
    MEETING,
    SKOGVATN,
    SPEAKS,
    STRANGER,
    YTRE_SUND,
    appointed,
    at,
    joined,
)

CANCELLED = MeetingCancelled(group=ALARMS, meeting=MEETING, reason="Snow")
OUTSIDER = MemberId("315000009")


def test_a_meeting_opens_with_those_present_and_notes_the_absent() -> None:
    meetings.given(called(), *BOARD).when(opening(FOSSMO, ELVNES, DALHEIM)).then(opened(ELVNES, DALHEIM, FOSSMO))


def test_a_deputy_attends_for_the_member_and_is_noted_as_such() -> None:
    command = opening().model_copy(update={"present": (Attending(member=DALHEIM, person=DAG),)})
    expected = opened(DALHEIM).model_copy(update={"present": (there(DALHEIM, DAG),)})
    meetings.given(called(), *BOARD).when(command).then(expected)


def test_nobody_attends_for_a_member_without_speaking_for_it() -> None:
    command = opening().model_copy(update={"present": (Attending(member=DALHEIM, person=BO),)})
    rejection = meetings.given(called(), *BOARD).when(command).then_rejected(DoesNotSpeakFor)
    assert rejection == DoesNotSpeakFor(DALHEIM, BO, DAY)


def test_a_representative_that_was_relieved_does_not_attend() -> None:
    relieved = RepresentativeRelieved(group=ALARMS, member=FOSSMO, person=SPEAKS[FOSSMO], relieved_on=date(2026, 1, 14))
    rejection = meetings.given(called(), *BOARD, relieved).when(opening()).then_rejected(DoesNotSpeakFor)
    assert rejection == DoesNotSpeakFor(FOSSMO, SPEAKS[FOSSMO], DAY)


def test_who_was_appointed_until_yesterday_does_not_attend() -> None:
    until_yesterday = appointed(FOSSMO, SPEAKS[FOSSMO]).model_copy(update={"valid_to": date(2026, 1, 14)})
    facts = (called(), CHAIRED, joined(FOSSMO), until_yesterday)
    meetings.given(*facts).when(opening(FOSSMO)).then_rejected(DoesNotSpeakFor)


def test_only_members_of_the_day_are_present_or_absent() -> None:
    outside = meetings.given(called(), *BOARD).when(opening(ELVNES, OUTSIDER)).then_rejected(AttendeeNotMember)
    assert outside == AttendeeNotMember(OUTSIDER, DAY)
    gone = WithdrawalNotified(group=ALARMS, member=SKOGVATN, reason="Own contract", effective_on=date(2026, 1, 14))
    (fact,) = meetings.given(called(), *BOARD, gone).when(opening(*FIVE[:4])).facts()
    assert fact == opened(*FIVE[:4]).model_copy(update={"absent": ()})


def test_a_membership_that_ended_by_itself_is_neither_present_nor_absent() -> None:
    until_yesterday = joined(SKOGVATN).model_copy(update={"valid_to": date(2026, 1, 14)})
    facts = (called(), CHAIRED, joined(ELVNES), until_yesterday, appointed(ELVNES, ANNA))
    (fact,) = meetings.given(*facts).when(opening(ELVNES)).facts()
    assert fact == opened(ELVNES).model_copy(update={"absent": ()})


def test_a_member_is_listed_once() -> None:
    rejection = meetings.given(called(), *BOARD).when(opening(ELVNES, FOSSMO, ELVNES)).then_rejected(ListedTwice)
    assert rejection == ListedTwice(ELVNES)


def test_who_is_elected_among_those_present_may_lead_the_meeting() -> None:
    expected = opened(YTRE_SUND, DALHEIM, chair=Chair(member=YTRE_SUND, person=BO, elected=True))
    meetings.given(called(), *BOARD).when(opening(YTRE_SUND, DALHEIM, chair=BO, elected=True)).then(expected)


def test_nobody_else_leads_the_meeting() -> None:
    rejection = meetings.given(called(), *BOARD).when(opening(chair=BO)).then_rejected(NotTheChair)
    assert rejection == NotTheChair(BO)
    absent = opening(ELVNES, DALHEIM, chair=BO, elected=True)
    meetings.given(called(), *BOARD).when(absent).then_rejected(NotTheChair)


def test_who_was_chair_until_yesterday_does_not_lead_the_meeting() -> None:
    ended = RoleEnded(group=ALARMS, person=ANNA, role=GroupRole.CHAIR, ended_on=date(2026, 1, 14))
    meetings.given(called(), *BOARD, ended).when(opening()).then_rejected(NotTheChair)
    until_yesterday = CHAIRED.model_copy(update={"valid_to": date(2026, 1, 14)})
    facts = (called(), joined(ELVNES), appointed(ELVNES, ANNA), until_yesterday)
    meetings.given(*facts).when(opening(ELVNES)).then_rejected(NotTheChair)


def test_a_meeting_opens_after_it_was_called() -> None:
    early = opening().model_copy(update={"at": at(8, day=5)})
    rejection = meetings.given(called(), *BOARD).when(early).then_rejected(MeetingOutOfOrder)
    assert rejection == MeetingOutOfOrder(at(9, day=5), at(8, day=5))
    at_once = opening().model_copy(update={"at": at(9, day=5)})
    assert len(meetings.given(called(), *BOARD).when(at_once).facts()) == 1


def test_opening_again_adds_nothing_whoever_has_joined_since() -> None:
    meetings.given(called(), *BOARD, opened()).when(opening()).then_nothing()
    meetings.given(called(), opened(), CLOSED).when(opening()).then_nothing()


@pytest.mark.parametrize(
    "other", [opening(ELVNES), opening(chair=BO), opening(elected=True), opening().model_copy(update={"at": at(11)})]
)
def test_a_meeting_is_not_opened_anew_with_others(other: OpenMeeting) -> None:
    rejection = meetings.given(called(), opened()).when(other).then_rejected(MeetingHasOpened)
    assert rejection == MeetingHasOpened(MEETING)


def test_a_meeting_that_was_called_off_does_not_open() -> None:
    rejection = meetings.given(called(), CANCELLED).when(opening()).then_rejected(MeetingCalledOff)
    assert rejection == MeetingCalledOff(MEETING)


def test_a_member_that_comes_late_is_noted() -> None:
    facts = (called(), opened(ELVNES), appointed(SKOGVATN, SPEAKS[SKOGVATN]))
    meetings.given(*facts).when(arriving(SKOGVATN, 20)).then(arrived(SKOGVATN, 20))


def test_a_deputy_takes_the_place_of_the_representative_that_left() -> None:
    facts = (called(), opened(), left(DALHEIM, 20), appointed(DALHEIM, DAG, Capacity.DEPUTY))
    meetings.given(*facts).when(arriving(DALHEIM, 20, DAG)).then(arrived(DALHEIM, 20, DAG))


def test_a_member_appears_by_one_person_at_a_time() -> None:
    facts = (called(), opened(), appointed(DALHEIM, DAG, Capacity.DEPUTY))
    rejection = meetings.given(*facts).when(arriving(DALHEIM, 20, DAG)).then_rejected(ListedTwice)
    assert rejection == ListedTwice(DALHEIM)


def test_who_is_there_does_not_arrive() -> None:
    meetings.given(called(), opened()).when(arriving(DALHEIM, 20, DINA)).then_nothing()


def test_nobody_arrives_for_an_organisation_that_is_no_member() -> None:
    rejection = meetings.given(called(), opened()).when(arriving(OUTSIDER, 20, STRANGER))
    assert rejection.then_rejected(AttendeeNotMember) == AttendeeNotMember(OUTSIDER, DAY)


def test_nobody_arrives_for_a_member_without_speaking_for_it() -> None:
    meetings.given(called(), opened(ELVNES)).when(arriving(DALHEIM, 20, STRANGER)).then_rejected(DoesNotSpeakFor)


def test_a_member_arrives_after_the_meeting_opened_and_after_it_left() -> None:
    facts = (called(), opened(ELVNES), appointed(DALHEIM, DINA))
    early = arriving(DALHEIM, 0).model_copy(update={"at": at(9, 59)})
    rejection = meetings.given(*facts).when(early).then_rejected(MeetingOutOfOrder)
    assert rejection == MeetingOutOfOrder(at(10), at(9, 59))
    gone = (called(), opened(), left(DALHEIM, 20), left(FOSSMO, 30), appointed(DALHEIM, DINA))
    meetings.given(*gone).when(arriving(DALHEIM, 19)).then_rejected(MeetingOutOfOrder)
    meetings.given(*gone).when(arriving(DALHEIM, 25)).then(arrived(DALHEIM, 25))


def test_a_member_that_leaves_is_noted() -> None:
    meetings.given(called(), opened()).when(departing(DALHEIM, 20)).then(left(DALHEIM, 20))


def test_a_member_leaves_once() -> None:
    meetings.given(called(), opened(), left(DALHEIM, 20)).when(departing(DALHEIM, 20)).then_nothing()


def test_a_member_that_was_never_there_does_not_leave() -> None:
    rejection = meetings.given(called(), opened(ELVNES)).when(departing(DALHEIM, 20)).then_rejected(NotAtMeeting)
    assert rejection == NotAtMeeting(DALHEIM)


def test_a_member_leaves_after_it_came() -> None:
    facts = (called(), opened(ELVNES), arrived(DALHEIM, 20))
    rejection = meetings.given(*facts).when(departing(DALHEIM, 19)).then_rejected(MeetingOutOfOrder)
    assert rejection == MeetingOutOfOrder(at(10, 20), at(10, 19))
    meetings.given(*facts).when(departing(DALHEIM, 20)).then(left(DALHEIM, 20))
    others_came_later = (*facts, arrived(FOSSMO, 40))
    meetings.given(*others_came_later).when(departing(DALHEIM, 30)).then(left(DALHEIM, 30))


@pytest.mark.parametrize("command", [arriving(DALHEIM, 20), departing(DALHEIM, 20)])
def test_members_come_and_leave_while_the_meeting_is_on(command: RecordArrival | RecordDeparture) -> None:
    assert meetings.given(called()).when(command).then_rejected(MeetingNotOpened) == MeetingNotOpened(MEETING)
    called_off = meetings.given(called(), CANCELLED).when(command).then_rejected(MeetingCalledOff)
    assert called_off == MeetingCalledOff(MEETING)
    over = meetings.given(called(), opened(), CLOSED).when(command).then_rejected(MeetingIsClosed)
    assert over == MeetingIsClosed(MEETING)
