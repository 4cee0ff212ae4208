"""The decider against a simpler model: a group, and the set of what it noted."""

from datetime import UTC, datetime

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from domain.kernel.events import Event
from domain.kernel.rejections import Rejection
from domain.rule_sets.commands import ActivateRuleSet
from domain.rule_sets.decider import DECIDER
from domain.rule_sets.events import RuleSetActivated
from domain.rule_sets.reviewed import every_version
from tests.domain.rule_sets.test_noting import FORMED, note

KNOWN = {one.version: one for one in every_version()}
names = st.sampled_from([*sorted(KNOWN), "eea-threshold-municipal@2030-01-01"])
moments = st.datetimes(datetime(2017, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  given UTC


class DeciderMachine(RuleBasedStateMachine):
    """Commands arrive; the decider and the model must say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.history: tuple[Event, ...] = ()
        self.noted: set[str] = set()

    @rule()
    def the_group_is_formed(self) -> None:
        self.history = (*self.history, FORMED)

    @rule(rules=st.lists(names, min_size=1, max_size=3), at=moments)
    def rules_are_noted(self, rules: list[str], at: datetime) -> None:
        command = note(*rules, at=at)
        allowed = (
            FORMED in self.history
            and all(one in KNOWN and KNOWN[one].published_on <= at.date() for one in rules)
            and len({KNOWN[one].effective_from for one in rules}) == 1
        )
        facts = self.outcome(command)
        assert (facts is not None) == allowed
        if facts is not None:
            told = {one for fact in facts if isinstance(fact, RuleSetActivated) for one in fact.rules}
            assert told == set(rules) - self.noted
            self.noted |= told
            self.history = (*self.history, *facts)
            assert self.outcome(command) == ()

    @invariant()
    def any_order_can_be_read(self) -> None:
        assert DECIDER.fold(self.history) == DECIDER.fold(reversed(self.history))
        assert DECIDER.fold(self.history).noted == self.noted

    def outcome(self, command: ActivateRuleSet) -> tuple[Event, ...] | None:
        """The facts that the command leads to; None when it is refused."""
        try:
            return tuple(DECIDER.decide(command, DECIDER.fold(self.history)))
        except Rejection:
            return None


def test_the_decider_says_what_the_model_says() -> None:
    run_state_machine_as_test(DeciderMachine)
