"""How it is decided which dated rules a group notes."""

from collections.abc import Sequence

from domain.kernel.boundaries import Boundary, about, boundary
from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.kernel.instants import day_of
from domain.purchasing_groups.events import PurchasingGroupFormed
from domain.rule_sets.commands import ActivateRuleSet
from domain.rule_sets.events import RuleSetActivated
from domain.rule_sets.rejections import (
    RuleNotedBeforePublished,
    RulesBeginOnDifferentDays,
    RulesNotedInUnknownGroup,
    UnknownRuleVersion,
)
from domain.rule_sets.reviewed import version
from domain.rule_sets.state import State, evolve
from domain.rule_sets.values import RuleVersion


def boundary_of(command: ActivateRuleSet) -> Boundary:
    """The facts that the command's rules read."""
    return boundary(about(command.group, types=(PurchasingGroupFormed, RuleSetActivated)))


def decide(command: ActivateRuleSet, state: State) -> Sequence[Event]:
    """The note, of the versions that the group has not noted before; nothing when it has noted them all.

    Raises:
        RulesNotedInUnknownGroup: when the group was not formed.
        UnknownRuleVersion: when the reviewed rules hold no such version.
        RuleNotedBeforePublished: when nobody could know it yet.
        RulesBeginOnDifferentDays: when they do not take effect together.
    """
    if not state.formed:
        raise RulesNotedInUnknownGroup(command.group)
    named = tuple(_published(one, command) for one in dict.fromkeys(command.rules))
    begins = named[0].effective_from
    if any(one.effective_from != begins for one in named):
        days = tuple(sorted({one.effective_from for one in named}))
        raise RulesBeginOnDifferentDays(tuple(one.version for one in named), days)
    fresh = tuple(one.version for one in named if one.version not in state.noted)
    if not fresh:
        return ()
    return (RuleSetActivated(group=command.group, rules=fresh, effective_from=begins, what=command.what),)


def _published(name: str, command: ActivateRuleSet) -> RuleVersion:
    found = version(name)
    if found is None:
        raise UnknownRuleVersion(name)
    if day_of(command.at) < found.published_on:
        raise RuleNotedBeforePublished(name, found.published_on, day_of(command.at))
    return found


DECIDER: Decider[ActivateRuleSet, State] = Decider(
    name="rule_sets",
    commands=(ActivateRuleSet,),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
