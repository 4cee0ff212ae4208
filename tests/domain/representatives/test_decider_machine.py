"""The decider against a simpler model, whatever is asked in whatever order."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId
from domain.kernel.organisations import MemberId
from domain.representatives.commands import AppointRepresentative, AssignRole, EndRole, RelieveRepresentative
from domain.representatives.decider import DECIDER, PeopleCommand
from domain.representatives.people import people
from domain.representatives.values import Capacity, GroupRole
from tests.domain.purchasing_groups.known import DALHEIM, ELVNES, GROUP, IN_DECEMBER, SECRETARY, YTRE_SUND
from tests.domain.representatives.known import (
    KARI,
    OLA,
    PER,
    appoint,
    assign,
    formed,
    invited,
    joined,
    left,
)
from tests.domain.representatives.model import HORIZON, Model, day_number
from tests.support.growing_history import outcome

C = TypeVar("C", bound=PeopleCommand)

MEMBERS = (ELVNES, YTRE_SUND, DALHEIM)
days = st.integers(0, 6).map(day_number)
last_days = st.none() | days
members = st.sampled_from(MEMBERS)
persons = st.sampled_from([KARI, OLA, PER])
roles = st.sampled_from([GroupRole.CHAIR, GroupRole.CHAIR, GroupRole.LEGAL])
facts_of_the_group = st.one_of(
    st.just(formed),
    st.builds(invited, members),
    st.builds(joined, members, days, last_days),
    st.builds(left, members, days),
)


def relieve(member: MemberId, person: PersonId, day: date) -> RelieveRepresentative:
    return RelieveRepresentative(
        at=IN_DECEMBER, by=SECRETARY, group=GROUP, member=member, person=person, relieved_on=day
    )


def end(person: PersonId, role: GroupRole, day: date) -> EndRole:
    return EndRole(at=IN_DECEMBER, by=SECRETARY, group=GROUP, person=person, role=role, ended_on=day)


class DeciderMachine(RuleBasedStateMachine):
    """Commands arrive; the decider and the model must say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.history: tuple[Event, ...] = ()
        self.state = DECIDER.initial
        self.model = Model()

    @initialize(first=st.sampled_from([formed, joined(YTRE_SUND)]))
    def begin(self, first: Event) -> None:
        self.learn(first)

    @rule(fact=facts_of_the_group)
    def something_happens_to_the_group(self, fact: Event) -> None:
        self.learn(fact)

    @rule(command=st.builds(appoint, persons, members, st.sampled_from(Capacity), days, last_days))
    def somebody_is_appointed(self, command: AppointRepresentative) -> None:
        self.ask(command, self.model.appoints)

    @rule(command=st.builds(assign, persons, roles, members, days, last_days))
    def somebody_is_given_a_role(self, command: AssignRole) -> None:
        self.ask(command, self.model.assigns)

    @rule(member=members, person=persons, day=days)
    def anybody_is_relieved(self, member: MemberId, person: PersonId, day: date) -> None:
        self.ask(relieve(member, person, day), self.model.relieves)

    @rule(person=persons, role=roles, day=days)
    def any_role_is_ended(self, person: PersonId, role: GroupRole, day: date) -> None:
        self.ask(end(person, role, day), self.model.ends)

    @precondition(lambda self: self.model.stints)
    @rule(day=days, data=st.data())
    def something_comes_to_an_end(self, day: date, data: st.DataObject) -> None:
        stint = data.draw(st.sampled_from(self.model.stints))
        match stint.what:
            case Capacity():
                self.ask(relieve(stint.member, stint.person, day), self.model.relieves)
            case GroupRole() as role:
                self.ask(end(stint.person, role, day), self.model.ends)

    @rule(data=st.data())
    def read_in_any_order(self, data: st.DataObject) -> None:
        DECIDER.fold(data.draw(st.permutations(self.history)))

    @invariant()
    def replay_leads_to_the_same_state(self) -> None:
        assert DECIDER.fold(self.history) == self.state

    @invariant()
    def the_people_are_those_of_the_model(self) -> None:
        told = people(self.history)
        for count in range(HORIZON + 1):
            day = day_number(count)
            for role in GroupRole:
                assert list(told.holding(role, day)) == self.model.doing(role, count)
            for member in MEMBERS:
                for capacity in Capacity:
                    spoken = told.speaking_for(member, capacity, day)
                    assert list(spoken) == self.model.doing(capacity, count, member)

    @invariant()
    def nobody_sits_in_anothers_seat(self) -> None:
        for count in range(HORIZON + 1):
            day = day_number(count)
            speaking = [
                person
                for member in MEMBERS
                for capacity in Capacity
                for person in self.state.people.speaking_for(member, capacity, day)
            ]
            assert len(set(speaking)) == len(speaking)
            assert len(self.state.people.holding(GroupRole.CHAIR, day)) <= 1

    def ask(self, command: C, model: Callable[[C], bool | None]) -> None:
        """Decider and model agree, and a repetition adds nothing."""
        facts = outcome(DECIDER, command, self.history)
        assert model(command) == (False if facts is None else bool(facts) or None)
        self.record(*(facts or ()))
        assert facts is None or outcome(DECIDER, command, self.history) == ()

    def learn(self, fact: Event) -> None:
        """A fact of another slice becomes history."""
        self.record(fact)
        self.model.learns(fact)

    def record(self, *facts: Event) -> None:
        """The facts become history."""
        self.history = (*self.history, *facts)
        self.state = DECIDER.fold(facts, self.state)


def test_the_decider_says_what_the_model_says() -> None:
    run_state_machine_as_test(DeciderMachine)
