"""What the rules about people rest on: which organisations belong to the group, and who was appointed to what."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from domain.kernel.events import Event
from domain.kernel.organisations import MemberId
from domain.kernel.periods import Period
from domain.purchasing_groups.events import MemberInvited, MemberJoined, PurchasingGroupFormed, WithdrawalNotified
from domain.representatives.people import People


@dataclass(frozen=True, slots=True)
class Expected:
    """The organisation leads the group or is invited, and may name its people before it joins."""


@dataclass(frozen=True, slots=True)
class Joined:
    """The organisation is or was a member, in this period."""

    period: Period


Standing: TypeAlias = Expected | Joined


@dataclass(frozen=True, slots=True)
class State:
    """The organisations' standing and the people; an organisation without a standing is outside the group."""

    standings: Mapping[MemberId, Standing] = field(default_factory=dict[MemberId, Standing])
    people: People = field(default_factory=People)


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; facts that do not concern it change nothing."""
    match event:
        case PurchasingGroupFormed():
            return _standing(state, event.lead, Expected())
        case MemberInvited():
            return _standing(state, event.member, Expected())
        case MemberJoined():
            return _standing(state, event.member, Joined(Period(event.valid_from, event.valid_to)))
        case WithdrawalNotified():
            match state.standings.get(event.member):
                case Joined(period):
                    return _standing(state, event.member, Joined(period.ended_on(event.effective_on)))
                case _:
                    return state
        case _:
            return replace(state, people=state.people.after(event))


def _standing(state: State, member: MemberId, standing: Standing) -> State:
    return replace(state, standings={**state.standings, member: standing})
