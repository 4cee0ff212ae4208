"""Any sequence of commands leads where a simpler model says; every decision rests on its boundary alone."""

from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from domain.kernel.identifiers import ContactId, PersonId
from domain.kernel.instants import Instant
from domain.suppliers.decider import DECIDER
from tests.domain.purchasing_groups.known import anew
from tests.domain.suppliers.scene import (
    ALARMS,
    CALLED,
    OPENED,
    OTHER_SELLER,
    RECUSED,
    SELLER,
    SHARED,
    at,
    ending,
    logging,
    naming,
    registering,
    renaming,
    sharing,
)
from tests.support.growing_history import GrowingHistory, Verdict

NAMES = st.sampled_from(["Boreal Care", "Boreal Omsorg", "Nord Omsorg"])
PEOPLE = st.sampled_from([SELLER, OTHER_SELLER])
CONTACTS = st.sampled_from([ContactId(f"contact-{number}") for number in range(3)])
DAYS_AGO = st.sampled_from([0, 0, 0, 3, 12])


class Buying(RuleBasedStateMachine):
    """One supplier, its people, and contacts with it, written down or not."""

    def __init__(self) -> None:
        super().__init__()
        self.history = GrowingHistory(DECIDER, (OPENED,))
        self.name: str | None = None
        self.people: dict[PersonId, bool] = {}
        self.contacts: dict[ContactId, int] = {}
        self.shared: set[ContactId] = set()
        self.of_the_case: set[ContactId] = set()
        self.out = False
        self.day = 20

    def now(self, days_ago: int = 0) -> tuple[int, Instant]:
        """A day of its own."""
        self.day += 5
        day = self.day - days_ago
        return day, at(1, 1) + timedelta(days=day)

    @rule(name=NAMES)
    def register(self, name: str) -> None:
        expected: Verdict = "recorded" if self.name is None else "nothing" if self.name == name else "rejected"
        self.name = self.name or name
        assert self.history.decide(registering(name=name)) == expected

    @rule(name=NAMES)
    def rename(self, name: str) -> None:
        expected: Verdict = "rejected" if self.name is None else "nothing" if self.name == name else "recorded"
        self.name = name if self.name else None
        assert self.history.decide(renaming(name)) == expected

    @rule(person=PEOPLE)
    def name_contact(self, person: PersonId) -> None:
        expected: Verdict = "rejected" if self.name is None else "nothing" if self.people.get(person) else "recorded"
        if self.name is not None:
            self.people[person] = True
        assert self.history.decide(naming(person)) == expected

    @rule(person=PEOPLE)
    def end_contact(self, person: PersonId) -> None:
        expected: Verdict = (
            "rejected" if person not in self.people else "recorded" if self.people[person] else "nothing"
        )
        if person in self.people:
            self.people[person] = False
        assert self.history.decide(ending(person)) == expected

    @rule(contact=CONTACTS, days_ago=DAYS_AGO, practical=st.booleans(), minuted=st.booleans(), related=st.booleans())
    def log(self, contact: ContactId, days_ago: int, *, practical: bool, minuted: bool, related: bool) -> None:
        day, then = self.now(days_ago)
        free = self.name is not None and contact not in self.contacts and not (related and self.out)
        expected: Verdict = "recorded" if free else "rejected"
        if expected == "recorded":
            self.contacts[contact] = day
            self.of_the_case |= {contact} if related else set()
        fact = anew(
            CALLED,
            contact=contact,
            procurement=ALARMS if related else None,
            occurred_at=then,
            purely_practical=practical,
            minuted=minuted,
        )
        assert self.history.decide(logging(fact)) == expected

    @rule(contact=CONTACTS, days_ago=DAYS_AGO)
    def share(self, contact: ContactId, days_ago: int) -> None:
        day, then = self.now(days_ago)
        expected: Verdict = "rejected"
        if contact in self.shared:
            expected = "nothing"
        elif (
            contact in self.contacts
            and self.contacts[contact] <= day
            and not (self.out and contact in self.of_the_case)
        ):
            expected = "recorded"
            self.shared.add(contact)
        assert self.history.decide(sharing(anew(SHARED, contact=contact, shared_with_all_at=then))) == expected

    @rule(out=st.booleans())
    def it_is_decided_who_stays_out(self, *, out: bool) -> None:
        self.out = out
        self.history.facts.append(anew(RECUSED, recused=out))

    @rule(data=st.data())
    def read_in_any_order(self, data: st.DataObject) -> None:
        DECIDER.fold(data.draw(st.permutations(self.history.facts)))

    @invariant()
    def replay_leads_to_the_model(self) -> None:
        state = self.history.state
        assert state.name == self.name
        assert state.people == {person for person, speaks in self.people.items() if speaks}
        assert set(state.contacts) == set(self.contacts)


def test_any_sequence_of_commands_leads_where_the_model_says() -> None:
    run_state_machine_as_test(Buying, settings=settings(stateful_step_count=40))
