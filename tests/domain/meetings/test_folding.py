"""History always loads: facts in any order, also facts that make no sense together, fold without a fault."""

from hypothesis import given
from hypothesis import strategies as st

from domain.kernel.events import Event
from domain.meetings.boundary import MeetingCommand
from domain.meetings.commands import (
    AddAgendaItem,
    CancelMeeting,
    CloseMeeting,
    ConfirmMinutes,
    CorrectMinutes,
    DraftMinutes,
    FinaliseMinutes,
    ObjectToMinutes,
    OpenMeeting,
    RecordArrival,
    RecordDeparture,
    StrikeAgendaItem,
)
from domain.meetings.decider import DECIDER
from domain.meetings.events import AgendaItemAdded, AgendaItemStruck, MeetingCancelled, MinutesCorrected
from domain.meetings.values import AgendaItem, Attending
from domain.motions.values import InWriting
from domain.purchasing_groups.events import OptInDeadlineFixed, WithdrawalNotified
from domain.representatives.events import RepresentativeRelieved, RoleEnded
from domain.representatives.values import GroupRole
from tests.domain.meetings.acts import (
    CLOSED,
    FINAL,
    arrived,
    balloted,
    called,
    confirmed,
    contested,
    decided,
    drafted,
    left,
    opened,
)
from tests.domain.meetings.scene import (
    ALARMS,
    ANNA,
    BOARD,
    DALHEIM,
    DAY,
    DINA,
    ELVNES,
    FIVE,
    FORMED,
    FOSSMO,
    MEETING,
    NEW_TEXT,
    SECOND,
    SPEAKS,
    at,
    by,
)
from tests.support.boundaries import folds_in_any_order

BY_LETTER = InWriting(deadline=at(12, day=22))
HIRING = AgendaItem(number=3, title="Project manager")
FACTS: tuple[Event, ...] = (
    FORMED,
    *BOARD,
    OptInDeadlineFixed(group=ALARMS, deadline=at(12)),
    WithdrawalNotified(group=ALARMS, member=DALHEIM, reason="Own contract", effective_on=DAY),
    RepresentativeRelieved(group=ALARMS, member=DALHEIM, person=DINA, relieved_on=DAY),
    RoleEnded(group=ALARMS, person=ANNA, role=GroupRole.CHAIR, ended_on=DAY),
    called(),
    called(SECOND, 2),
    AgendaItemAdded(group=ALARMS, meeting=MEETING, item=HIRING),
    AgendaItemStruck(group=ALARMS, meeting=MEETING, number=2, reason="Not ready"),
    MeetingCancelled(group=ALARMS, meeting=MEETING, reason="Snow"),
    opened(ELVNES, DALHEIM),
    arrived(FOSSMO, 10),
    left(ELVNES, 20),
    balloted(),
    balloted(BY_LETTER),
    decided(),
    decided(BY_LETTER),
    CLOSED,
    drafted(),
    drafted(2, NEW_TEXT),
    confirmed(ELVNES),
    contested(FOSSMO),
    FINAL,
    MinutesCorrected(
        group=ALARMS, meeting=MEETING, version=1, correction=1, passage="For", corrected="Against", reason="A slip"
    ),
)
COMMANDS: tuple[MeetingCommand, ...] = (
    AddAgendaItem(at=at(9), by=by(ANNA), group=ALARMS, meeting=MEETING, item=HIRING),
    StrikeAgendaItem(at=at(9), by=by(ANNA), group=ALARMS, meeting=MEETING, number=1, reason="Not ready"),
    CancelMeeting(at=at(9), by=by(ANNA), group=ALARMS, meeting=MEETING, reason="Snow"),
    OpenMeeting(
        at=at(10),
        by=by(ANNA),
        group=ALARMS,
        meeting=MEETING,
        present=(Attending(member=ELVNES, person=ANNA),),
        chair=ANNA,
    ),
    RecordArrival(at=at(11), by=by(ANNA), group=ALARMS, meeting=MEETING, member=FOSSMO, person=SPEAKS[FOSSMO]),
    RecordDeparture(at=at(11), by=by(ANNA), group=ALARMS, meeting=MEETING, member=DALHEIM),
    CloseMeeting(at=at(12), by=by(ANNA), group=ALARMS, meeting=MEETING),
    DraftMinutes(at=at(9, day=16), by=by(ANNA), group=ALARMS, meeting=MEETING, digest=NEW_TEXT, document="m.pdf"),
    ConfirmMinutes(at=at(9, day=16), by=by(ANNA), group=ALARMS, meeting=MEETING, member=ELVNES, version=1),
    ObjectToMinutes(
        at=at(9, day=16), by=by(ANNA), group=ALARMS, meeting=MEETING, member=ELVNES, version=1, reason="No"
    ),
    FinaliseMinutes(at=at(9, day=17), by=by(ANNA), group=ALARMS, meeting=MEETING),
    CorrectMinutes(
        at=at(9, day=18), by=by(ANNA), group=ALARMS, meeting=MEETING, passage="A", corrected="B", reason="A slip"
    ),
)


test_facts_in_any_order_fold_and_a_command_on_them_is_judged_by_rules = folds_in_any_order(
    DECIDER, FACTS, COMMANDS, lambda command: command.meeting
)


@given(st.permutations(FACTS))
def test_every_fact_folds_once_in_any_order(facts: list[Event]) -> None:
    assert DECIDER.fold(facts).board.members_on(DAY) == frozenset(FIVE)
