"""Taking authority back: by whoever gave it or stands above them, from the day of the decision at the earliest."""

from domain.authority.held import NeverGiven, Standing, TakenBack
from domain.kernel.instants import day_of
from domain.mandates.commands import WithdrawAuthority
from domain.mandates.entitlement import acts_for
from domain.mandates.events import AuthorityWithdrawn
from domain.mandates.rejections import (
    AuthorityHasEnded,
    BackdatedWithdrawal,
    GrantWithoutCarriedMotion,
    MandateForAnother,
    NotTheGrantor,
    UnknownMandate,
)
from domain.mandates.state import Formed
from domain.mandates.values import Holder, PersonHolder


def withdraw(command: WithdrawAuthority, group: Formed) -> tuple[AuthorityWithdrawn, ...]:
    """The withdrawal, or nothing when this very withdrawal was recorded before."""
    withdrawn = AuthorityWithdrawn(
        mandate=command.mandate,
        group=command.group,
        member=command.member,
        withdrawn_on=command.withdrawn_on,
        reason=command.reason,
        motion=command.motion,
    )
    found = group.held.find(command.mandate)
    if isinstance(found, NeverGiven):
        raise UnknownMandate(command.mandate)
    if isinstance(found, TakenBack) and withdrawn in found.withdrawals:
        return ()
    if (found.grant.group, found.grant.member) != (command.group, command.member):
        raise MandateForAnother(command.mandate, command.group, command.member)
    _must_stand_above(command, group)
    if command.withdrawn_on < day_of(command.at):
        raise BackdatedWithdrawal(command.withdrawn_on, day_of(command.at))
    _must_be_running(command, found)
    return (withdrawn,)


def _must_stand_above(command: WithdrawAuthority, group: Formed) -> None:
    above = group.held.chain(command.mandate)[:-1]
    if any(_acts_as(link.grant.grantee, command) for link in above):
        return
    if command.member is None:
        if command.motion is None or not group.carried(command.motion):
            raise GrantWithoutCarriedMotion(command.group, command.motion)
    elif not acts_for(command, command.member):
        raise NotTheGrantor(command.mandate, command.by.person, command.by.organisation)


def _acts_as(holder: Holder, command: WithdrawAuthority) -> bool:
    if isinstance(holder, PersonHolder):
        return command.by.person == holder.person
    return acts_for(command, holder.organisation)


def _must_be_running(command: WithdrawAuthority, found: Standing) -> None:
    valid_to = found.grant.valid_to
    withdrawn_on = found.withdrawn_on if isinstance(found, TakenBack) else None
    expired = valid_to is not None and valid_to < command.withdrawn_on
    if expired or (withdrawn_on is not None and withdrawn_on <= command.withdrawn_on):
        raise AuthorityHasEnded(command.mandate, valid_to, withdrawn_on)
