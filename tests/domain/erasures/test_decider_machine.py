"""The decider against a simpler model: a set of positions for each person."""

from collections.abc import Iterable

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from domain.erasures.commands import ErasePersonalData
from domain.erasures.decider import DECIDER
from domain.erasures.events import PersonalDataErased
from domain.erasures.values import ErasureGround
from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId
from domain.kernel.rejections import Rejection
from tests.domain.erasures.scene import APPOINTED, ASSIGNED, ERASE

PEOPLE = [PersonId("first"), PersonId("second"), PersonId("third")]

commands = st.builds(
    ErasePersonalData,
    at=st.just(ERASE.at),
    by=st.just(ERASE.by),
    person=st.sampled_from(PEOPLE),
    positions=st.sets(st.integers(1, 6), min_size=1).map(lambda chosen: tuple(sorted(chosen))),
    ground=st.sampled_from(ErasureGround),
    reason=st.just(ERASE.reason),
    case_number=st.just(ERASE.case_number),
    archive_worthy=st.booleans(),
    permit=st.sampled_from([None, "2027/900"]),
)


class DeciderMachine(RuleBasedStateMachine):
    """People are recorded and erased; the decider and the model must say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.history: tuple[Event, ...] = ()
        self.gone: dict[PersonId, set[int]] = {}
        self.accepted: list[ErasePersonalData] = []

    def outcome(self, command: ErasePersonalData, facts: Iterable[Event]) -> tuple[Event, ...] | None:
        """The facts that the command leads to, reading what its boundary covers; None when it is refused."""
        within = DECIDER.boundary(command)
        try:
            return tuple(DECIDER.decide(command, DECIDER.fold(fact for fact in facts if within.covers(fact))))
        except Rejection:
            return None

    def expected(self, command: ErasePersonalData) -> set[int] | None:
        """The positions that the model says are erased; None when it refuses."""
        gone = self.gone.get(command.person)
        remaining = set(command.positions) - (gone or set())
        if gone is None or (remaining and command.archive_worthy and not command.permit):
            return None
        return remaining

    @rule(person=st.sampled_from(PEOPLE), recorded=st.sampled_from([APPOINTED, ASSIGNED]))
    def record(self, person: PersonId, recorded: Event) -> None:
        self.history = (*self.history, recorded.model_copy(update={"person": person}))
        self.gone.setdefault(person, set())

    @rule(command=commands)
    def erase(self, command: ErasePersonalData) -> None:
        facts, expected = self.outcome(command, self.history), self.expected(command)
        if facts is None or expected is None:
            assert facts is expected
            return
        erased = [position for fact in facts if isinstance(fact, PersonalDataErased) for position in fact.positions]
        assert erased == sorted(expected)
        self.gone[command.person] |= expected
        self.history = (*self.history, *facts)
        self.accepted.append(command)

    @precondition(lambda self: self.accepted)
    @rule(data=st.data())
    def repeat(self, data: st.DataObject) -> None:
        command = data.draw(st.sampled_from(self.accepted))
        assert self.outcome(command, self.history) == ()

    @invariant()
    def each_position_is_erased_once(self) -> None:
        for person, gone in self.gone.items():
            erasures = [fact for fact in self.history if isinstance(fact, PersonalDataErased)]
            told = [position for fact in erasures if fact.person == person for position in fact.positions]
            assert sorted(told) == sorted(gone)

    @invariant()
    def any_order_can_be_read(self) -> None:
        DECIDER.fold(reversed(self.history))


def test_the_decider_says_what_the_model_says() -> None:
    run_state_machine_as_test(DeciderMachine)
