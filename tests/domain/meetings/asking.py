"""Short ways to ask for something about a meeting or its minutes."""

from domain.kernel.identifiers import PersonId
from domain.kernel.organisations import MemberId
from domain.meetings.commands import (
    AddAgendaItem,
    CallMeeting,
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
from domain.meetings.events import MeetingCalled
from domain.meetings.values import AgendaItem, Attending
from tests.domain.meetings.scene import ALARMS, ANNA, FIVE, MEETING, SPEAKS, STRANGER, TEXT, at, by

ON_HIRING = AgendaItem(number=3, title="Project manager", case_number="2026/12")
ADDING = AddAgendaItem(at=at(9, day=6), by=by(ANNA), group=ALARMS, meeting=MEETING, item=ON_HIRING)
STRIKING = StrikeAgendaItem(at=at(9, day=6), by=by(ANNA), group=ALARMS, meeting=MEETING, number=2, reason="Not ready")
CANCELLING = CancelMeeting(at=at(9, day=6), by=by(ANNA), group=ALARMS, meeting=MEETING, reason="Snow")
CLOSING = CloseMeeting(at=at(12), by=by(ANNA), group=ALARMS, meeting=MEETING)
FINALISING = FinaliseMinutes(at=at(9, day=20), by=by(ANNA), group=ALARMS, meeting=MEETING)
CORRECTING = CorrectMinutes(
    at=at(9, day=25),
    by=by(ANNA),
    group=ALARMS,
    meeting=MEETING,
    passage="Fossmo voted for",
    corrected="Fossmo voted against",
    reason="A slip of the pen",
)


def calling(fact: MeetingCalled) -> CallMeeting:
    """The command that leads to the fact."""
    return CallMeeting(
        at=fact.called_at,
        by=by(fact.called_by),
        group=fact.group,
        meeting=fact.meeting,
        number=fact.number,
        starts_at=fact.starts_at,
        venue=fact.venue,
        agenda=fact.agenda,
        notice=fact.notice,
    )


def opening(*present: MemberId, chair: PersonId = ANNA, elected: bool = False) -> OpenMeeting:
    """Open at ten with these present, all five when none is named."""
    return OpenMeeting(
        at=at(10),
        by=by(ANNA),
        group=ALARMS,
        meeting=MEETING,
        present=tuple(Attending(member=one, person=SPEAKS.get(one, STRANGER)) for one in present or FIVE),
        chair=chair,
        chair_elected=elected,
    )


def arriving(member: MemberId, minute: int, person: PersonId | None = None) -> RecordArrival:
    return RecordArrival(
        at=at(10, minute),
        by=by(ANNA),
        group=ALARMS,
        meeting=MEETING,
        member=member,
        person=person or SPEAKS[member],
    )


def departing(member: MemberId, minute: int) -> RecordDeparture:
    return RecordDeparture(at=at(10, minute), by=by(ANNA), group=ALARMS, meeting=MEETING, member=member)


def drafting(digest: str = TEXT) -> DraftMinutes:
    return DraftMinutes(
        at=at(9, day=16), by=by(ANNA), group=ALARMS, meeting=MEETING, digest=digest, document="minutes-1.pdf"
    )


def confirming(member: MemberId, version: int = 1, person: PersonId | None = None) -> ConfirmMinutes:
    return ConfirmMinutes(
        at=at(9, day=18),
        by=by(person or SPEAKS[member]),
        group=ALARMS,
        meeting=MEETING,
        member=member,
        version=version,
    )


def objecting(member: MemberId, version: int = 1, person: PersonId | None = None) -> ObjectToMinutes:
    return ObjectToMinutes(
        at=at(9, day=18),
        by=by(person or SPEAKS[member]),
        group=ALARMS,
        meeting=MEETING,
        member=member,
        version=version,
        reason="My dissent is missing",
    )
