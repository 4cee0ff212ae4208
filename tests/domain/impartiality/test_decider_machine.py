"""Any sequence of commands leads where the model says; every decision rests on its boundary alone."""

from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from domain.impartiality.commands import DecideRecusalInCase, DeclareImpartiality
from domain.impartiality.decider import DECIDER
from domain.impartiality.grounds import CaseCapacity, DeciderStanding, DisqualificationGround
from domain.kernel.identifiers import PersonId
from domain.kernel.instants import Instant
from tests.domain.impartiality.model import Model
from tests.domain.impartiality.scene import (
    ALARMS,
    ANNA,
    ASKED_ON,
    BOREAL,
    DAG,
    EVA,
    LEADER,
    OPENED,
    asked,
    asking,
    at,
    by,
    replaced,
    replacing,
    voided,
    voiding,
)
from tests.support.growing_history import GrowingHistory

EVERYBODY = (ANNA, DAG, EVA, LEADER)
PEOPLE = st.sampled_from(EVERYBODY)
SOME = st.sampled_from([DAG, DAG, DAG, EVA])


class Staying(RuleBasedStateMachine):
    """One procurement in which people declare, are asked about and stay out."""

    def __init__(self) -> None:
        super().__init__()
        self.history = GrowingHistory(DECIDER, (OPENED,))
        self.model = Model(EVERYBODY)
        self.minutes = 0

    def now(self) -> Instant:
        self.minutes += 1
        return at(ASKED_ON) + timedelta(minutes=self.minutes)

    @rule(person=PEOPLE, capacity=st.sampled_from(CaseCapacity), superior=st.none() | PEOPLE, interests=st.booleans())
    def declare(self, person: PersonId, capacity: CaseCapacity, superior: PersonId | None, *, interests: bool) -> None:
        command = DeclareImpartiality(
            at=self.now(),
            by=by(person),
            procurement=ALARMS,
            person=person,
            capacity=capacity,
            reports_to=superior,
            has_interests=interests,
            suppliers=(BOREAL,) if interests else (),
        )
        assert self.history.decide(command) == self.model.declares(person, (capacity, superior, interests))

    @rule(person=SOME, capacity=st.sampled_from(CaseCapacity), demanded=st.booleans())
    def ask(self, person: PersonId, capacity: CaseCapacity, *, demanded: bool) -> None:
        question = asking(asked(person, capacity=capacity, demanded_by=BOREAL if demanded else None))
        command = question.model_copy(update={"at": self.now()})
        assert self.history.decide(command) == self.model.is_asked_about(person, capacity, demanded=demanded)

    @rule(
        person=SOME,
        decider=PEOPLE,
        standing=st.sampled_from(DeciderStanding),
        others=st.sets(PEOPLE, max_size=2),
        recused=st.sampled_from([True, True, True, False]),
    )
    def decide(
        self, person: PersonId, decider: PersonId, standing: DeciderStanding, others: set[PersonId], *, recused: bool
    ) -> None:
        command = DecideRecusalInCase(
            at=self.now(),
            by=by(decider),
            procurement=ALARMS,
            person=person,
            recused=recused,
            decided_by=decider,
            decider_standing=standing,
            took_part=tuple(sorted(others)),
            ground=DisqualificationGround.KIN,
            reason="Assessed.",
        )
        expected = self.model.is_decided(person, decider, standing, others, recused=recused)
        assert self.history.decide(command) == expected

    @rule(person=SOME, recused=st.booleans())
    def decide_as_the_law_says(self, person: PersonId, *, recused: bool) -> None:
        standing = DeciderStanding.BODY if self.model.records[person].member else DeciderStanding.SUPERIOR
        others = {ANNA} if standing == DeciderStanding.BODY else set[PersonId]()
        self.decide(person, LEADER, standing, others, recused=recused)

    @rule(person=SOME, replacement=PEOPLE, actor=PEOPLE)
    def replace(self, person: PersonId, replacement: PersonId, actor: PersonId) -> None:
        command = replacing(replaced(replacement, person), actor)
        assert self.history.decide(command) == self.model.is_replaced(person, replacement, actor)

    @rule(what=st.sampled_from(["Scores", "Notes"]), actor=PEOPLE)
    def void(self, what: str, actor: PersonId) -> None:
        assert self.history.decide(voiding(voided(what), actor)) == self.model.is_voided(DAG, what, actor)

    @rule(data=st.data())
    def read_in_any_order(self, data: st.DataObject) -> None:
        DECIDER.fold(data.draw(st.permutations(self.history.facts)))

    @invariant()
    def the_recused_are_those_of_the_model(self) -> None:
        recused = {person for person, one in self.model.records.items() if one.recused}
        assert set(self.history.state.standing.recusals) == recused


def test_any_sequence_of_commands_leads_where_the_model_says() -> None:
    run_state_machine_as_test(Staying, settings=settings(stateful_step_count=30))
