"""What noting a rule rests on: whether the group exists, and what it has noted."""

from dataclasses import dataclass, replace

from domain.kernel.events import Event
from domain.purchasing_groups.events import PurchasingGroupFormed
from domain.rule_sets.events import RuleSetActivated


@dataclass(frozen=True, slots=True)
class State:
    """The group, and the rule versions noted in it."""

    formed: bool = False
    noted: frozenset[str] = frozenset()


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    match event:
        case PurchasingGroupFormed():
            return replace(state, formed=True)
        case RuleSetActivated():
            return replace(state, noted=state.noted | {*event.rules})
        case _:
            return state
