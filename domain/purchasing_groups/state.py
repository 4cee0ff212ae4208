"""What the rules of a group rest on: nothing before it is formed, then what has been recorded of it since."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeAlias

from domain.kernel.events import Event
from domain.kernel.identifiers import MotionId
from domain.kernel.organisations import MemberId
from domain.motions.events import DecisionMade
from domain.purchasing_groups.events import (
    AccessionDeclined,
    AccessionRequested,
    MemberInvited,
    MemberJoined,
    OptInDeadlineFixed,
    PurchasingGroupFormed,
)
from domain.purchasing_groups.membership import Register

Request: TypeAlias = AccessionRequested | AccessionDeclined
"""A request to join: awaiting an answer, or declined."""


@dataclass(frozen=True, slots=True)
class NotFormed:
    """The group does not exist."""


@dataclass(frozen=True, slots=True)
class Formed:
    """The group exists; invitations and requests are those that have not led to a membership."""

    formation: PurchasingGroupFormed
    register: Register
    opt_in_deadline: datetime | None = None
    invitations: Mapping[MemberId, MemberInvited] = field(default_factory=dict[MemberId, MemberInvited])
    requests: Mapping[MemberId, Request] = field(default_factory=dict[MemberId, Request])
    decisions: Mapping[MotionId, DecisionMade] = field(default_factory=dict[MotionId, DecisionMade])

    def is_late(self, at: datetime) -> bool:
        """Whether the deadline for joining had passed at the moment."""
        return self.opt_in_deadline is not None and at > self.opt_in_deadline


State: TypeAlias = NotFormed | Formed


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact about a group that was never formed changes nothing."""
    match state, event:
        case NotFormed(), PurchasingGroupFormed():
            return Formed(event, Register().after(event))
        case Formed(), event if not isinstance(event, PurchasingGroupFormed):
            return _recorded(replace(state, register=state.register.after(event)), event)
        case _:
            return state


def _recorded(state: Formed, event: Event) -> Formed:
    match event:
        case OptInDeadlineFixed():
            return replace(state, opt_in_deadline=event.deadline)
        case MemberInvited():
            return replace(state, invitations={**state.invitations, event.member: event})
        case AccessionRequested() | AccessionDeclined():
            return replace(state, requests={**state.requests, event.member: event})
        case MemberJoined():
            return replace(
                state,
                invitations={member: one for member, one in state.invitations.items() if member != event.member},
                requests={member: one for member, one in state.requests.items() if member != event.member},
            )
        case DecisionMade():
            return replace(state, decisions={**state.decisions, event.motion: event})
        case _:
            return state
