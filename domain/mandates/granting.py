"""Giving authority: by a member's own body, or by the group's carried motion."""

from domain.mandates.commands import GrantAuthority
from domain.mandates.entitlement import (
    acts_for,
    already_given,
    must_be_empowered,
    must_lie_ahead,
    must_not_return_to,
)
from domain.mandates.events import AuthorityGranted
from domain.mandates.rejections import (
    ActsForAnotherMember,
    GrantorCannotBind,
    GrantorNotMember,
    GrantWithoutBody,
    GrantWithoutCarriedMotion,
)
from domain.mandates.state import Formed
from domain.mandates.values import BodyGrantor, MotionGrantor, PersonGrantor


def grant(command: GrantAuthority, group: Formed) -> tuple[AuthorityGranted, ...]:
    """The authority given, or nothing when it was given before."""
    match command.granted_by:
        case PersonGrantor(person=person):
            raise GrantWithoutBody(person)
        case BodyGrantor() | MotionGrantor() as grantor:
            granted = _granted(command, grantor)
    if already_given(granted, group.held):
        return ()
    _must_bind(command, grantor, group)
    must_not_return_to(None, command)
    must_lie_ahead(command)
    return (granted,)


def _must_bind(command: GrantAuthority, grantor: BodyGrantor | MotionGrantor, group: Formed) -> None:
    match grantor, command.member:
        case MotionGrantor(motion=motion), None:
            if not group.carried(motion):
                raise GrantWithoutCarriedMotion(command.group, motion)
        case BodyGrantor(body=body), member if member is not None:
            if not acts_for(command, member):
                raise ActsForAnotherMember(command.by.organisation, member)
            if not group.is_member(member, command.valid_from):
                raise GrantorNotMember(command.group, member, command.valid_from)
            must_be_empowered(body, command)
        case _:
            raise GrantorCannotBind(command.group, command.member)


def _granted(command: GrantAuthority, grantor: BodyGrantor | MotionGrantor) -> AuthorityGranted:
    return AuthorityGranted(
        mandate=command.mandate,
        group=command.group,
        member=command.member,
        granted_by=grantor,
        empowered_by=command.empowered_by,
        grantee=command.grantee,
        scope=command.scope,
        amount_cap=command.amount_cap,
        valid_from=command.valid_from,
        valid_to=command.valid_to,
        may_delegate=command.may_delegate,
        case_number=command.case_number,
    )
