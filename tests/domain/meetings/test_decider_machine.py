"""Any sequence of commands leads where the model says; every decision rests on its boundary alone."""

from hypothesis import settings, stateful
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

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
from domain.meetings.decider import DECIDER
from domain.meetings.state import Called, Cancelled, Draft, Ended, Final, InSession, NotCalled, NotDrafted
from domain.meetings.values import AgendaItem, Attending
from tests.domain.meetings.acts import balloted, called, decided
from tests.domain.meetings.model import Model
from tests.domain.meetings.scene import ALARMS, ANNA, BOARD, DAG, FIVE, FORMED, MEETING, NEW_TEXT, SPEAKS, TEXT, at, by
from tests.support.growing_history import GrowingHistory

MEMBERS = st.sampled_from(FIVE)
PERSONS = st.sampled_from([None, None, None, DAG])
TEXTS = st.sampled_from([TEXT, NEW_TEXT])


def has_opened(machine: "Meeting") -> bool:
    return machine.model.stage in {"on", "ended"}


def is_on(machine: "Meeting") -> bool:
    return machine.model.stage == "on"


class Meeting(RuleBasedStateMachine):
    """One meeting from its call to the corrections of its minutes."""

    def __init__(self) -> None:
        super().__init__()
        self.history = GrowingHistory(DECIDER, (FORMED, *BOARD))
        self.model = Model()
        self.tick = 0

    @initialize(members=st.none() | st.frozensets(MEMBERS, min_size=1, max_size=3))
    def begin(self, members: frozenset[MemberId] | None) -> None:
        """Most meetings open; else half of all sequences would end in a cancellation."""
        self.call()
        if members:
            self.open(members)

    @rule()
    def time_passes(self) -> None:
        self.tick += 1

    @rule()
    def call(self) -> None:
        fact = called()
        command = CallMeeting(
            at=fact.called_at,
            by=by(fact.called_by),
            group=ALARMS,
            meeting=MEETING,
            number=1,
            starts_at=fact.starts_at,
            venue=fact.venue,
            agenda=fact.agenda,
        )
        assert self.history.decide(command) == self.model.call()

    @rule(number=st.integers(1, 4), title=st.sampled_from(["Budget", "Hiring"]))
    def add(self, number: int, title: str) -> None:
        item = AgendaItem(number=number, title=title)
        command = AddAgendaItem(at=at(9), by=by(ANNA), group=ALARMS, meeting=MEETING, item=item)
        assert self.history.decide(command) == self.model.add(number, title)

    @rule(number=st.integers(1, 4))
    def strike(self, number: int) -> None:
        command = StrikeAgendaItem(
            at=at(9), by=by(ANNA), group=ALARMS, meeting=MEETING, number=number, reason="Not ready"
        )
        assert self.history.decide(command) == self.model.strike(number)

    @rule()
    def cancel(self) -> None:
        command = CancelMeeting(at=at(9), by=by(ANNA), group=ALARMS, meeting=MEETING, reason="Snow")
        assert self.history.decide(command) == self.model.cancel()

    @rule(members=st.frozensets(MEMBERS, min_size=1))
    def open(self, members: frozenset[MemberId]) -> None:
        command = OpenMeeting(
            at=at(10, self.tick),
            by=by(ANNA),
            group=ALARMS,
            meeting=MEETING,
            present=tuple(Attending(member=member, person=SPEAKS[member]) for member in members),
            chair=ANNA,
        )
        assert self.history.decide(command) == self.model.open(members, self.tick)

    @precondition(has_opened)
    @rule(member=MEMBERS, other=PERSONS)
    def arrive(self, member: MemberId, other: PersonId | None) -> None:
        person = other or SPEAKS[member]
        command = RecordArrival(
            at=at(10, self.tick), by=by(ANNA), group=ALARMS, meeting=MEETING, member=member, person=person
        )
        assert self.history.decide(command) == self.model.arrive(member, person)

    @precondition(has_opened)
    @rule(member=MEMBERS)
    def depart(self, member: MemberId) -> None:
        command = RecordDeparture(at=at(10, self.tick), by=by(ANNA), group=ALARMS, meeting=MEETING, member=member)
        assert self.history.decide(command) == self.model.depart(member)

    @precondition(is_on)
    @rule()
    def a_vote_begins_or_ends(self) -> None:
        self.history.facts.append(decided() if self.model.voting else balloted())
        self.model.voting = not self.model.voting

    @rule()
    def close(self) -> None:
        command = CloseMeeting(at=at(10, self.tick), by=by(ANNA), group=ALARMS, meeting=MEETING)
        assert self.history.decide(command) == self.model.close()

    @rule(text=TEXTS)
    def draft(self, text: str) -> None:
        command = DraftMinutes(at=at(9, day=16), by=by(ANNA), group=ALARMS, meeting=MEETING, digest=text, document="m")
        assert self.history.decide(command) == self.model.draft(text)

    @precondition(has_opened)
    @rule(member=MEMBERS, other=PERSONS, version=st.none() | st.integers(1, 3))
    def confirm(self, member: MemberId, other: PersonId | None, version: int | None) -> None:
        person, number = other or SPEAKS[member], version or max(1, self.model.minutes.version)
        command = ConfirmMinutes(
            at=at(9, day=17), by=by(person), group=ALARMS, meeting=MEETING, member=member, version=number
        )
        assert self.history.decide(command) == self.model.confirm(member, person, number)

    @precondition(has_opened)
    @rule(text=TEXTS)
    def everybody_agrees(self, text: str) -> None:
        self.close()
        self.draft(text)
        for member in FIVE:
            self.confirm(member, None, None)
        self.finalise()

    @precondition(has_opened)
    @rule(member=MEMBERS, other=PERSONS, version=st.integers(1, 3))
    def contest(self, member: MemberId, other: PersonId | None, version: int) -> None:
        person = other or SPEAKS[member]
        command = ObjectToMinutes(
            at=at(9, day=17),
            by=by(person),
            group=ALARMS,
            meeting=MEETING,
            member=member,
            version=version,
            reason="My dissent is missing",
        )
        assert self.history.decide(command) == self.model.contest(member, person, version)

    @precondition(has_opened)
    @rule()
    def finalise(self) -> None:
        command = FinaliseMinutes(at=at(9, day=18), by=by(ANNA), group=ALARMS, meeting=MEETING)
        assert self.history.decide(command) == self.model.finalise()

    @precondition(has_opened)
    @rule(corrected=st.sampled_from(["Against", "Abstained"]))
    def correct(self, corrected: str) -> None:
        command = CorrectMinutes(
            at=at(9, day=19),
            by=by(ANNA),
            group=ALARMS,
            meeting=MEETING,
            passage="For",
            corrected=corrected,
            reason="A slip",
        )
        assert self.history.decide(command) == self.model.correct(corrected)

    @invariant()
    def replay_leads_to_the_model(self) -> None:
        state, model = self.history.state, self.model
        match state.meeting_of(ALARMS, MEETING):
            case NotCalled():
                assert model.stage == "none"
            case Called(agenda=agenda):
                assert (model.stage, model.agenda) == ("called", {item.number: item.title for item in agenda})
            case Cancelled():
                assert model.stage == "cancelled"
            case InSession() as session:
                there = {member: one.person for member, one in session.there.items()}
                assert (model.stage, model.attendance, model.voting) == ("on", there, bool(session.voting))
            case Ended(session=session):
                assert (model.stage, model.came) == ("ended", {one.member for one in session.attended})
        match state.minutes_of(ALARMS, MEETING):
            case NotDrafted():
                assert model.minutes.version == 0
            case Draft(draft=draft, confirmed_by=confirmed) as minutes:
                assert (model.minutes.version, model.minutes.confirmed) == (draft.version, confirmed)
                assert model.minutes.objected == set(minutes.contested_by)
            case Final(final=final, corrections=corrections):
                assert model.minutes.final
                assert (set(final.confirmed_by), final.digest) == (model.minutes.confirmed, model.minutes.text)
                assert [one.corrected for one in corrections] == model.minutes.corrections


def test_any_sequence_of_commands_leads_where_the_model_says() -> None:
    stateful.run_state_machine_as_test(Meeting, settings=settings(stateful_step_count=30))
