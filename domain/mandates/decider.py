"""How it is decided who may act for whom."""

from collections.abc import Sequence
from typing import TypeAlias

from domain.authority.held import given_for
from domain.kernel.boundaries import Boundary, Criterion, about, boundary
from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MotionId
from domain.mandates.commands import DelegateAuthority, GrantAuthority, WithdrawAuthority
from domain.mandates.delegating import delegate
from domain.mandates.events import AuthorityDelegated, AuthorityGranted, AuthorityWithdrawn
from domain.mandates.granting import grant
from domain.mandates.rejections import MandateInUnknownGroup
from domain.mandates.state import NotFormed, State, evolve
from domain.mandates.values import MotionGrantor
from domain.mandates.withdrawing import withdraw
from domain.motions.events import DecisionMade
from domain.purchasing_groups.events import MemberJoined, PurchasingGroupFormed, WithdrawalNotified

MandateCommand: TypeAlias = GrantAuthority | DelegateAuthority | WithdrawAuthority

_GIVEN = (AuthorityGranted, AuthorityDelegated)


def facts_for(command: MandateCommand) -> Boundary:
    """The group, the authority under the references named, and what the command's own rules rest on."""
    group = about(command.group, types=(PurchasingGroupFormed,))
    match command:
        case GrantAuthority(granted_by=MotionGrantor(motion=motion)):
            return boundary(group, about(command.mandate, types=_GIVEN), *_decision(command.group, motion))
        case GrantAuthority(member=member) if member is not None:
            membership = about(command.group, member, types=(MemberJoined, WithdrawalNotified))
            return boundary(group, about(command.mandate, types=_GIVEN), membership)
        case GrantAuthority():
            return boundary(group, about(command.mandate, types=_GIVEN))
        case DelegateAuthority():
            references = (about(command.mandate, types=_GIVEN), about(command.of, types=_GIVEN))
            return boundary(group, *references, given_for(command.group, command.member))
        case WithdrawAuthority():
            reference = about(command.mandate, types=(*_GIVEN, AuthorityWithdrawn))
            chain = given_for(command.group, command.member)
            return boundary(group, reference, chain, *_decision(command.group, command.motion))


def decide(command: MandateCommand, state: State) -> Sequence[Event]:
    """The facts to record."""
    match command, state:
        case _, NotFormed():
            raise MandateInUnknownGroup(command.group)
        case GrantAuthority(), group:
            return grant(command, group)
        case DelegateAuthority(), group:
            return delegate(command, group.held)
        case WithdrawAuthority(), group:
            return withdraw(command, group)


def _decision(group: GroupId, motion: MotionId | None) -> tuple[Criterion, ...]:
    return () if motion is None else (about(group, motion, types=(DecisionMade,)),)


DECIDER = Decider(
    name="mandates",
    commands=(GrantAuthority, DelegateAuthority, WithdrawAuthority),
    initial=NotFormed(),
    boundary=facts_for,
    evolve=evolve,
    decide=decide,
)
