"""What a decision about a meeting rests on, and no more: two that have nothing to do with each other never collide."""

from domain.kernel.events import Event
from domain.meetings.boundary import MeetingCommand
from domain.meetings.decider import DECIDER
from domain.meetings.events import AgendaItemAdded, AgendaItemStruck, MeetingCancelled, MinutesCorrected
from domain.motions.values import InWriting
from domain.purchasing_groups.events import OptInDeadlineFixed, WithdrawalNotified
from domain.representatives.events import RepresentativeRelieved, RoleEnded
from domain.representatives.values import Capacity, GroupRole
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
from tests.domain.meetings.asking import (
    ADDING,
    CANCELLING,
    CLOSING,
    CORRECTING,
    FINALISING,
    STRIKING,
    arriving,
    calling,
    confirming,
    departing,
    drafting,
    objecting,
    opening,
)
from tests.domain.meetings.scene import (
    ALARMS,
    ANNA,
    CHAIRED,
    DAG,
    DALHEIM,
    DAY,
    DINA,
    FORMED,
    FOSSMO,
    MEETING,
    ON_BUDGET,
    OTHER_GROUP,
    SECOND,
    SPEAKS,
    appointed,
    at,
    joined,
)
from tests.support.boundaries import rests_on_these_and_no_others

BY_LETTER = InWriting(deadline=at(12, day=22))
STRUCK = AgendaItemStruck(group=ALARMS, meeting=MEETING, number=2, reason="Not ready")
CORRECTED = MinutesCorrected(
    group=ALARMS, meeting=MEETING, version=1, correction=1, passage="For", corrected="Against", reason="A slip"
)
ELSEWHERE: tuple[Event, ...] = (
    balloted(BY_LETTER),
    decided(BY_LETTER),
    *(
        fact.model_copy(update={"group": OTHER_GROUP})
        for fact in (FORMED, joined(DALHEIM), appointed(DALHEIM, DINA), CHAIRED)
    ),
    *(
        fact.model_copy(update={"meeting": SECOND})
        for fact in (opened(), STRUCK, arrived(DALHEIM, 10), CLOSED, drafted(), confirmed(DALHEIM), FINAL, CORRECTED)
    ),
)
FACTS: dict[str, Event] = {
    "formed": FORMED,
    "deadline": OptInDeadlineFixed(group=ALARMS, deadline=at(12)),
    "joined": joined(DALHEIM),
    "leaves": WithdrawalNotified(group=ALARMS, member=DALHEIM, reason="Own contract", effective_on=DAY),
    "appointed": appointed(DALHEIM, DINA),
    "relieved": RepresentativeRelieved(group=ALARMS, member=DALHEIM, person=DINA, relieved_on=DAY),
    "deputy appointed": appointed(DALHEIM, DAG, Capacity.DEPUTY),
    "another appointed": appointed(FOSSMO, SPEAKS[FOSSMO]),
    "speaks for another": appointed(FOSSMO, DINA),
    "chaired": CHAIRED,
    "chair ended": RoleEnded(group=ALARMS, person=ANNA, role=GroupRole.CHAIR, ended_on=DAY),
    "called": called(),
    "added": AgendaItemAdded(group=ALARMS, meeting=MEETING, item=ON_BUDGET),
    "struck": STRUCK,
    "cancelled": MeetingCancelled(group=ALARMS, meeting=MEETING, reason="Snow"),
    "opened": opened(),
    "arrived": arrived(DALHEIM, 10),
    "left": left(DALHEIM, 20),
    "balloted": balloted(),
    "decided": decided(),
    "closed": CLOSED,
    "drafted": drafted(),
    "confirmed": confirmed(DALHEIM),
    "another confirmed": confirmed(FOSSMO),
    "contested": contested(DALHEIM),
    "another contested": contested(FOSSMO),
    "final": FINAL,
    "corrected": CORRECTED,
    "other meeting called": called(SECOND, 2),
    **{f"elsewhere {number}": fact for number, fact in enumerate(ELSEWHERE)},
}
BOARD = {
    "joined",
    "leaves",
    "appointed",
    "relieved",
    "deputy appointed",
    "another appointed",
    "speaks for another",
    "chaired",
    "chair ended",
}
STAGES = {"called", "cancelled", "opened", "closed"}
AGENDA = {"added", "struck"}
MOVEMENTS = {"arrived", "left"}
BALLOTS = {"balloted", "decided"}
SPEAKER = {"appointed", "relieved"}
DRAFTS = {"drafted", "contested", "another contested", "final"}
COMMANDS: tuple[tuple[MeetingCommand, set[str]], ...] = (
    (calling(called()), {"formed", "called", "other meeting called"}),
    (ADDING, STAGES | AGENDA),
    (STRIKING, STAGES | AGENDA),
    (CANCELLING, STAGES),
    (opening(), STAGES | BOARD),
    (arriving(DALHEIM, 10), STAGES | MOVEMENTS | SPEAKER),
    (departing(DALHEIM, 20), STAGES | MOVEMENTS),
    (CLOSING, STAGES | MOVEMENTS | BALLOTS),
    (drafting(), STAGES | AGENDA | MOVEMENTS | BALLOTS | DRAFTS),
    (confirming(DALHEIM), DRAFTS | SPEAKER | {"confirmed"}),
    (objecting(DALHEIM), DRAFTS | SPEAKER),
    (FINALISING, DRAFTS | {"confirmed", "another confirmed"}),
    (CORRECTING, {"final", "corrected"}),
)

test_a_command_rests_on_these_facts_and_no_others = rests_on_these_and_no_others(DECIDER, FACTS.items(), COMMANDS)


def test_a_reference_is_unique_across_groups() -> None:
    elsewhere = called().model_copy(update={"group": OTHER_GROUP})
    assert DECIDER.boundary(calling(called())).covers(elsewhere)
    assert not DECIDER.boundary(calling(called())).covers(elsewhere.model_copy(update={"meeting": SECOND}))
