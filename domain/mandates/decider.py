"""How it is decided who may act for whom."""

from collections.abc import Sequence
from typing import TypeAlias

from domain.authority.held import NeverGiven, given_for
from domain.impartiality.values import recusals_of
from domain.kernel.boundaries import Boundary, Criterion, about, boundary
from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MotionId
from domain.mandates.commands import DelegateAuthority, GrantAuthority, WithdrawAuthority
from domain.mandates.delegating import delegate
from domain.mandates.events import AuthorityDelegated, AuthorityGranted, AuthorityWithdrawn
from domain.mandates.granting import grant
from domain.mandates.rejections import MandateInUnknownGroup
from domain.mandates.state import Formed, NotFormed, State, evolve
from domain.mandates.values import MotionGrantor, Scope
from domain.mandates.withdrawing import withdraw
from domain.motions.events import DecisionMade
from domain.purchasing_groups.events import MemberJoined, PurchasingGroupFormed, WithdrawalNotified

MandateCommand: TypeAlias = GrantAuthority | DelegateAuthority | WithdrawAuthority

_GIVEN = (AuthorityGranted, AuthorityDelegated)


def facts_for(command: MandateCommand) -> Boundary:
    """The group, the authority under the references named, and what the command's own rules rest on.

    Only the authority that is taken back tells which procurement it is for, so whether who takes it back is recused is
    read of all of them.
    """
    group = about(command.group, types=(PurchasingGroupFormed,))
    match command:
        case GrantAuthority():
            given = about(command.mandate, types=_GIVEN)
            return boundary(group, given, *_binding(command), *_recusals(command))
        case DelegateAuthority():
            references = (about(command.mandate, types=_GIVEN), about(command.of, types=_GIVEN))
            return boundary(group, *references, given_for(command.group, command.member), *_recusals(command))
        case WithdrawAuthority():
            reference = about(command.mandate, types=(*_GIVEN, AuthorityWithdrawn))
            chain = given_for(command.group, command.member)
            decision = _decision(command.group, command.motion)
            return boundary(group, reference, chain, *decision, recusals_of(command.by.person))


def decide(command: MandateCommand, state: State) -> Sequence[Event]:
    """The facts to record.

    Raises:
        MandateInUnknownGroup: when the group has not been formed.
        ActorIsRecused: when the actor is recused from the procurement that the authority is for.
        Rejection: when another rule of the slice is broken.
    """
    match command, state:
        case _, NotFormed():
            raise MandateInUnknownGroup(command.group)
        case GrantAuthority(), group:
            _must_be_free_to_act(command, command.scope, group)
            return grant(command, group)
        case DelegateAuthority(), group:
            _must_be_free_to_act(command, command.scope, group)
            return delegate(command, group.held)
        case WithdrawAuthority(), group:
            found = group.held.find(command.mandate)
            if not isinstance(found, NeverGiven):
                _must_be_free_to_act(command, found.grant.scope, group)
            return withdraw(command, group)


def _must_be_free_to_act(command: MandateCommand, scope: Scope, group: Formed) -> None:
    group.standings.in_case(scope.procurement).must_be_free_to_act(command.by.person)


def _binding(command: GrantAuthority) -> tuple[Criterion, ...]:
    match command:
        case GrantAuthority(granted_by=MotionGrantor(motion=motion)):
            return _decision(command.group, motion)
        case GrantAuthority(member=member) if member is not None:
            return (about(command.group, member, types=(MemberJoined, WithdrawalNotified)),)
        case _:
            return ()


def _recusals(command: GrantAuthority | DelegateAuthority) -> tuple[Criterion, ...]:
    return () if command.scope.procurement is None else (recusals_of(command.by.person),)


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
