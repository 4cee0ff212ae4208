"""What happened in a meeting: the call, the agenda, who was there, and how its minutes came to be final."""

from dataclasses import dataclass, replace
from enum import StrEnum

from application.questions.declaring import Moment, NoParameters, Question, always
from application.recording.envelopes import Recorded
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import GroupId, MeetingId, PersonId
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId
from domain.meetings.events import (
    AgendaItemAdded,
    AgendaItemStruck,
    MeetingCalled,
    MeetingCancelled,
    MeetingClosed,
    MeetingOpened,
    MemberArrived,
    MemberLeft,
    MinutesConfirmed,
    MinutesContested,
    MinutesCorrected,
    MinutesDrafted,
    MinutesFinalised,
)
from domain.meetings.values import AgendaItem, Attendance, Chair, Movement, Venue


class Stage(StrEnum):
    """How far a meeting has come."""

    CALLED = "called"
    CANCELLED = "cancelled"
    OPEN = "open"
    CLOSED = "closed"


class Objection(Written):
    """A member's objection to a version of the minutes."""

    member: MemberId
    person: PersonId
    reason: str


class Minutes(Written):
    """The newest version of the minutes, who confirmed or contested it, whether it is final, and later corrections."""

    version: int
    digest: str
    document: str
    summary: str | None
    confirmed_by: tuple[MemberId, ...] = ()
    objections: tuple[Objection, ...] = ()
    final: bool = False
    corrections: tuple[str, ...] = ()


class Meeting(Written):
    """A meeting as it was called, held and minuted."""

    group: GroupId
    meeting: MeetingId
    number: int
    called_by: PersonId
    called_at: Instant
    starts_at: Instant
    venue: Venue
    stage: Stage
    agenda: tuple[AgendaItem, ...]
    chair: Chair | None = None
    present: tuple[Attendance, ...] = ()
    absent: tuple[MemberId, ...] = ()
    arrived: tuple[Movement, ...] = ()
    left: tuple[Movement, ...] = ()
    opened_at: Instant | None = None
    closed_at: Instant | None = None
    cancelled_because: str | None = None
    minutes: Minutes | None = None


@dataclass(frozen=True, slots=True)
class _Story:
    meeting: Meeting | None = None


def _evolve(story: _Story, recorded: Recorded[Event]) -> _Story:
    event, meeting = recorded.event, story.meeting
    if isinstance(event, MeetingCalled):
        return _Story(_called(event))
    return story if meeting is None else replace(story, meeting=_held(meeting, event))


def _called(event: MeetingCalled) -> Meeting:
    return Meeting(
        group=event.group,
        meeting=event.meeting,
        number=event.number,
        called_by=event.called_by,
        called_at=event.called_at,
        starts_at=event.starts_at,
        venue=event.venue,
        stage=Stage.CALLED,
        agenda=event.agenda,
    )


def _held(meeting: Meeting, event: Event) -> Meeting:
    match event:
        case AgendaItemAdded():
            return _with(meeting, agenda=(*meeting.agenda, event.item))
        case AgendaItemStruck():
            return _with(meeting, agenda=tuple(item for item in meeting.agenda if item.number != event.number))
        case MeetingCancelled():
            return _with(meeting, stage=Stage.CANCELLED, cancelled_because=event.reason)
        case MeetingOpened():
            there = {"present": event.present, "absent": event.absent, "chair": event.chair}
            return _with(meeting, stage=Stage.OPEN, opened_at=event.opened_at, **there)
        case MemberArrived():
            return _with(meeting, arrived=(*meeting.arrived, Movement(member=event.member, at=event.arrived_at)))
        case MemberLeft():
            return _with(meeting, left=(*meeting.left, Movement(member=event.member, at=event.left_at)))
        case MeetingClosed():
            return _with(meeting, stage=Stage.CLOSED, closed_at=event.closed_at)
        case _:
            return _with(meeting, minutes=_minuted(meeting.minutes, event))


def _minuted(minutes: Minutes | None, event: Event) -> Minutes | None:
    match minutes, event:
        case _, MinutesDrafted():
            return Minutes(version=event.version, digest=event.digest, document=event.document, summary=event.summary)
        case Minutes(), MinutesConfirmed():
            return minutes.model_copy(update={"confirmed_by": (*minutes.confirmed_by, event.member)})
        case Minutes(), MinutesContested():
            objection = Objection(member=event.member, person=event.person, reason=event.reason)
            return minutes.model_copy(update={"objections": (*minutes.objections, objection)})
        case Minutes(), MinutesFinalised():
            return minutes.model_copy(update={"final": True})
        case Minutes(), MinutesCorrected():
            correction = f"{event.passage} → {event.corrected} ({event.reason})"
            return minutes.model_copy(update={"corrections": (*minutes.corrections, correction)})
        case _:
            return minutes


def _with(meeting: Meeting, **changes: object) -> Meeting:
    return meeting.model_copy(update=changes)


def _answer(story: _Story, _parameters: NoParameters, _moment: Moment) -> Meeting | None:
    return story.meeting


MEETINGS = Question(
    name="meetings",
    asks="When and where did the group meet, who was there, what was on the agenda, and are the minutes final?",
    identifier=MeetingId,
    types=(
        MeetingCalled,
        AgendaItemAdded,
        AgendaItemStruck,
        MeetingCancelled,
        MeetingOpened,
        MemberArrived,
        MemberLeft,
        MeetingClosed,
        MinutesDrafted,
        MinutesConfirmed,
        MinutesContested,
        MinutesFinalised,
        MinutesCorrected,
    ),
    begin=always(_Story()),
    evolve=_evolve,
    answer=_answer,
    view=Meeting,
    parameters=NoParameters,
)
