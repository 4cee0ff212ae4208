import pytest

from domain.kernel.identifiers import MeetingId
from domain.meetings.commands import AddAgendaItem, CancelMeeting, StrikeAgendaItem
from domain.meetings.events import AgendaItemAdded, AgendaItemStruck, MeetingCancelled
from domain.meetings.rejections import (
    AgendaFixed,
    AgendaFull,
    AgendaNumberTaken,
    CalledAfterStart,
    MeetingCalledOff,
    MeetingHasOpened,
    MeetingNumberTaken,
    MeetingReferenceTaken,
    MeetingUnknown,
    NobodyToCall,
    NotOnAgenda,
)
from domain.meetings.values import MOST_ITEMS, AgendaItem, Remote
from tests.domain.meetings.acts import (
    CLOSED,
    called,
    meetings,
    opened,
)
from tests.domain.meetings.asking import (
    ADDING,
    CANCELLING,
    ON_HIRING,
    STRIKING,
    calling,
)
from tests.domain.meetings.scene import (
    ALARMS,
    FORMED,
    MEETING,
    ON_BUDGET,
    ON_COST_KEY,
    OTHER_GROUP,
    SECOND,
    at,
)

ADDED = AgendaItemAdded(group=ALARMS, meeting=MEETING, item=ON_HIRING)
STRUCK = AgendaItemStruck(group=ALARMS, meeting=MEETING, number=2, reason="Not ready")
CANCELLED = MeetingCancelled(group=ALARMS, meeting=MEETING, reason="Snow")


def test_the_members_are_called_to_a_meeting() -> None:
    fact = called().model_copy(update={"notice": "Papers follow"})
    meetings.given(FORMED).when(calling(fact)).then(fact)


def test_a_meeting_may_be_held_from_where_the_members_are() -> None:
    fact = called().model_copy(update={"venue": Remote(platform="Teams")})
    meetings.given(FORMED).when(calling(fact)).then(fact)


def test_the_same_call_again_adds_nothing() -> None:
    meetings.given(FORMED, called()).when(calling(called())).then_nothing()


def test_a_reference_bears_one_meeting() -> None:
    other = called().model_copy(update={"starts_at": at(14)})
    rejection = meetings.given(FORMED, other).when(calling(called())).then_rejected(MeetingReferenceTaken)
    assert rejection == MeetingReferenceTaken(MEETING)


def test_a_reference_that_another_group_has_used_is_taken() -> None:
    elsewhere = called().model_copy(update={"group": OTHER_GROUP})
    meetings.given(FORMED, elsewhere).when(calling(called())).then_rejected(MeetingReferenceTaken)


def test_a_number_bears_one_meeting_of_the_group() -> None:
    rejection = meetings.given(FORMED, called(SECOND)).when(calling(called())).then_rejected(MeetingNumberTaken)
    assert rejection == MeetingNumberTaken(1, SECOND)


def test_a_number_is_taken_also_by_a_meeting_that_was_called_off_or_held() -> None:
    history = (FORMED, called(SECOND), called(MeetingId("meeting-3"), 3))
    meetings.given(*history).when(calling(called(number=3))).then_rejected(MeetingNumberTaken)


def test_nobody_is_called_for_a_group_that_does_not_exist() -> None:
    assert meetings.when(calling(called())).then_rejected(NobodyToCall) == NobodyToCall(ALARMS)


def test_the_call_comes_before_the_meeting_starts() -> None:
    late = calling(called()).model_copy(update={"at": at(10)})
    rejection = meetings.given(FORMED).when(late).then_rejected(CalledAfterStart)
    assert rejection == CalledAfterStart(at(10), at(10))
    assert rejection.legal_basis == ("KOML § 11-3",)


def test_two_matters_do_not_bear_one_number() -> None:
    fact = called().model_copy(update={"agenda": (ON_COST_KEY, ON_BUDGET, ON_HIRING.model_copy(update={"number": 2}))})
    assert meetings.given(FORMED).when(calling(fact)).then_rejected(AgendaNumberTaken) == AgendaNumberTaken(2)


def test_a_matter_is_added_before_the_meeting_opens() -> None:
    meetings.given(called()).when(ADDING).then(ADDED)


def test_the_same_matter_is_added_once() -> None:
    meetings.given(called(), ADDED).when(ADDING).then_nothing()


def test_a_matter_is_added_under_a_number_of_its_own() -> None:
    other = ADDED.model_copy(update={"item": ON_HIRING.model_copy(update={"title": "Insurance"})})
    meetings.given(called(), other).when(ADDING).then_rejected(AgendaNumberTaken)


def test_an_agenda_can_be_full() -> None:
    agenda = tuple(AgendaItem(number=number, title="A matter") for number in range(100, 100 + MOST_ITEMS))
    full = called().model_copy(update={"agenda": agenda})
    assert meetings.given(full).when(ADDING).then_rejected(AgendaFull) == AgendaFull(MOST_ITEMS)
    meetings.given(full.model_copy(update={"agenda": agenda[1:]})).when(ADDING).then(ADDED)


def test_a_matter_is_struck_before_the_meeting_opens() -> None:
    meetings.given(called()).when(STRIKING).then(STRUCK)


def test_only_a_matter_on_the_agenda_is_struck() -> None:
    rejection = meetings.given(called(), STRUCK).when(STRIKING).then_rejected(NotOnAgenda)
    assert rejection == NotOnAgenda(2)


def test_the_number_of_a_struck_matter_is_free() -> None:
    item = ON_HIRING.model_copy(update={"number": 2})
    command = ADDING.model_copy(update={"item": item})
    meetings.given(called(), STRUCK).when(command).then(ADDED.model_copy(update={"item": item}))


@pytest.mark.parametrize("command", [ADDING, STRIKING])
def test_the_agenda_stands_once_the_meeting_has_opened(command: AddAgendaItem | StrikeAgendaItem) -> None:
    assert meetings.given(called(), opened()).when(command).then_rejected(AgendaFixed) == AgendaFixed(MEETING)
    meetings.given(called(), opened(), CLOSED).when(command).then_rejected(AgendaFixed)


def test_a_meeting_is_called_off_before_it_opens() -> None:
    meetings.given(called()).when(CANCELLING).then(CANCELLED)


def test_calling_off_again_adds_nothing() -> None:
    meetings.given(called(), CANCELLED).when(CANCELLING).then_nothing()


def test_a_meeting_that_has_opened_is_not_called_off() -> None:
    rejection = meetings.given(called(), opened()).when(CANCELLING).then_rejected(MeetingHasOpened)
    assert rejection == MeetingHasOpened(MEETING)
    meetings.given(called(), opened(), CLOSED).when(CANCELLING).then_rejected(MeetingHasOpened)


@pytest.mark.parametrize("command", [ADDING, STRIKING])
def test_a_meeting_that_was_called_off_has_no_agenda(command: AddAgendaItem | StrikeAgendaItem) -> None:
    rejection = meetings.given(called(), CANCELLED).when(command).then_rejected(MeetingCalledOff)
    assert rejection == MeetingCalledOff(MEETING)


@pytest.mark.parametrize("command", [ADDING, STRIKING, CANCELLING])
def test_a_meeting_nobody_was_called_to_is_unknown(command: AddAgendaItem | StrikeAgendaItem | CancelMeeting) -> None:
    meetings.when(command).then_rejected(MeetingUnknown)
    elsewhere = command.model_copy(update={"group": OTHER_GROUP})
    assert meetings.given(called()).when(elsewhere).then_rejected(MeetingUnknown) == MeetingUnknown(
        OTHER_GROUP, MEETING
    )
