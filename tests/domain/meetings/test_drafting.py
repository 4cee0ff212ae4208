from domain.meetings.events import (
    AgendaItemAdded,
    AgendaItemStruck,
    MeetingCancelled,
    MinutesDrafted,
)
from domain.meetings.rejections import (
    MeetingCalledOff,
    MeetingNotClosed,
    MeetingUnknown,
    MinutesAreFinal,
)
from domain.meetings.values import AgendaItem, MinutedDecision, MinutedRecusal, Movement
from domain.motions.values import Ground, Outcome
from tests.domain.meetings.acts import (
    CLOSED,
    FINAL,
    RECUSED,
    arrived,
    balloted,
    called,
    contested,
    decided,
    drafted,
    left,
    meetings,
    opened,
    record,
    there,
)
from tests.domain.meetings.asking import drafting
from tests.domain.meetings.scene import (
    ALARMS,
    COST_KEY,
    DAG,
    DALHEIM,
    ELVNES,
    FIVE,
    FOSSMO,
    MEETING,
    NEW_TEXT,
    ON_COST_KEY,
    SKOGVATN,
    YTRE_SUND,
    at,
)

HELD = (called(), opened(), CLOSED)


def test_minutes_are_drafted_when_the_meeting_is_closed() -> None:
    meetings.given(*HELD).when(drafting()).then(drafted())
    summed_up = drafting().model_copy(update={"summary": "The key was carried"})
    meetings.given(*HELD).when(summed_up).then(drafted().model_copy(update={"summary": "The key was carried"}))


def test_minutes_tell_what_the_law_requires() -> None:
    hiring = AgendaItem(number=3, title="Project manager")
    history = (
        called(),
        AgendaItemAdded(group=ALARMS, meeting=MEETING, item=hiring),
        AgendaItemStruck(group=ALARMS, meeting=MEETING, number=2, reason="Not ready"),
        opened(ELVNES, DALHEIM, FOSSMO),
        arrived(SKOGVATN, 10),
        left(DALHEIM, 20),
        balloted(),
        decided(),
        CLOSED,
    )
    (fact,) = meetings.given(*history).when(drafting()).facts()
    assert isinstance(fact, MinutesDrafted)
    told = record(ELVNES, DALHEIM, FOSSMO, SKOGVATN)
    assert fact.record == told.model_copy(
        update={
            "arrived": (Movement(member=SKOGVATN, at=at(10, 10)),),
            "left": (Movement(member=DALHEIM, at=at(10, 20)),),
            "matters": (ON_COST_KEY, hiring),
            "decisions": (
                MinutedDecision(
                    motion=COST_KEY,
                    outcome=Outcome.CARRIED,
                    ground=Ground.MAJORITY_REACHED,
                    in_favour=2,
                    against=1,
                    abstained=1,
                    dissenting=(FOSSMO,),
                ),
            ),
            "recusals": (MinutedRecusal(motion=COST_KEY, recused=RECUSED, legal_basis="FVL § 6(2)"),),
        }
    )
    assert fact.record.absent == (YTRE_SUND,)


def test_who_took_anothers_place_is_told_beside_it() -> None:
    history = (called(), opened(), left(DALHEIM, 20), arrived(DALHEIM, 20, DAG), CLOSED)
    (fact,) = meetings.given(*history).when(drafting()).facts()
    assert isinstance(fact, MinutesDrafted)
    assert fact.record.present == (*(there(member) for member in FIVE), there(DALHEIM, DAG))


def test_the_same_draft_again_adds_nothing() -> None:
    meetings.given(*HELD, drafted()).when(drafting()).then_nothing()


def test_a_new_text_is_a_new_version() -> None:
    meetings.given(*HELD, drafted()).when(drafting(NEW_TEXT)).then(drafted(2, NEW_TEXT))


def test_an_objection_needs_a_new_draft_even_of_the_same_text() -> None:
    meetings.given(*HELD, drafted(), contested(FOSSMO)).when(drafting()).then(drafted(2))


def test_a_meeting_that_is_not_closed_is_not_minuted() -> None:
    assert meetings.given(called()).when(drafting()).then_rejected(MeetingNotClosed) == MeetingNotClosed(MEETING)
    meetings.given(called(), opened()).when(drafting()).then_rejected(MeetingNotClosed)
    cancelled = MeetingCancelled(group=ALARMS, meeting=MEETING, reason="Snow")
    called_off = meetings.given(called(), cancelled).when(drafting()).then_rejected(MeetingCalledOff)
    assert called_off == MeetingCalledOff(MEETING)
    meetings.when(drafting()).then_rejected(MeetingUnknown)


def test_final_minutes_are_never_drafted_anew() -> None:
    rejection = meetings.given(*HELD, drafted(), FINAL).when(drafting(NEW_TEXT)).then_rejected(MinutesAreFinal)
    assert rejection == MinutesAreFinal(1)
