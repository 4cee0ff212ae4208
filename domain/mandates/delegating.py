"""Passing authority on: by its holder, and never more than is held."""

from domain.authority.held import Mandates, NeverGiven, TakenBack
from domain.kernel.periods import Period
from domain.mandates.commands import DelegateAuthority
from domain.mandates.entitlement import (
    acts_for,
    already_given,
    must_be_empowered,
    must_lie_ahead,
    must_not_return_to,
)
from domain.mandates.events import AuthorityDelegated, Grant
from domain.mandates.rejections import (
    CapBeyondParent,
    DelegationNotAllowed,
    MandateForAnother,
    NoDecidingBody,
    NotTheHolder,
    ParentAuthorityWithdrawn,
    PeriodBeyondParent,
    ScopeBeyondParent,
    UnknownMandate,
)
from domain.mandates.values import OrganisationHolder, PersonHolder


def delegate(command: DelegateAuthority, held: Mandates) -> tuple[AuthorityDelegated, ...]:
    """The authority passed on, or nothing when it was passed on before."""
    delegated = _delegated(command)
    if already_given(delegated, held):
        return ()
    found = held.find(command.of)
    if isinstance(found, NeverGiven):
        raise UnknownMandate(command.of)
    parent = found.grant
    if (parent.group, parent.member) != (command.group, command.member):
        raise MandateForAnother(command.of, command.group, command.member)
    if not parent.may_delegate:
        raise DelegationNotAllowed(command.of)
    _must_hold(command, parent)
    must_not_return_to(parent.grantee, command)
    must_lie_ahead(command)
    _must_stay_within(command, parent)
    _must_end_before_withdrawal(command, held)
    return (delegated,)


def _must_hold(command: DelegateAuthority, parent: Grant) -> None:
    match parent.grantee, command.decided_by:
        case PersonHolder(person=person), None:
            if command.by.person != person:
                raise NotTheHolder(command.of, person, command.by.person)
        case OrganisationHolder(organisation=organisation), body if body is not None:
            if not acts_for(command, organisation):
                raise NotTheHolder(command.of, organisation, command.by.person)
            must_be_empowered(body, command)
        case PersonHolder(person=holder) | OrganisationHolder(organisation=holder), _:
            raise NoDecidingBody(command.of, holder)


def _must_stay_within(command: DelegateAuthority, parent: Grant) -> None:
    scope, cap = command.scope, parent.amount_cap
    if not scope.lies_within(parent.scope):
        beyond = tuple(act for act in scope.acts if act not in parent.scope.acts)
        raise ScopeBeyondParent(command.of, beyond, scope.procurement, scope.subject)
    if cap is not None and (command.amount_cap is None or command.amount_cap > cap):
        raise CapBeyondParent(command.of, cap, command.amount_cap)
    if not _lies_within_period(command, parent):
        raise PeriodBeyondParent(command.of, parent.valid_from, parent.valid_to)


def _lies_within_period(command: DelegateAuthority, parent: Grant) -> bool:
    held = Period(parent.valid_from, parent.valid_to)
    lasts = held.last is None if command.valid_to is None else held.covers(command.valid_to)
    return held.covers(command.valid_from) and lasts


def _must_end_before_withdrawal(command: DelegateAuthority, held: Mandates) -> None:
    taken_back = (link for link in held.chain(command.of) if isinstance(link, TakenBack))
    first = min(taken_back, key=lambda link: link.withdrawn_on, default=None)
    if first is not None and (command.valid_to is None or command.valid_to >= first.withdrawn_on):
        raise ParentAuthorityWithdrawn(first.grant.mandate, first.withdrawn_on)


def _delegated(command: DelegateAuthority) -> AuthorityDelegated:
    return AuthorityDelegated(
        mandate=command.mandate,
        of=command.of,
        group=command.group,
        member=command.member,
        decided_by=command.decided_by,
        empowered_by=command.empowered_by,
        grantee=command.grantee,
        scope=command.scope,
        amount_cap=command.amount_cap,
        valid_from=command.valid_from,
        valid_to=command.valid_to,
        may_delegate=command.may_delegate,
        case_number=command.case_number,
    )
