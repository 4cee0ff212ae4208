"""Rules that giving, passing on and taking back share: who acts for whom, which body may, and for which days."""

from domain.authority.held import Mandates, NeverGiven
from domain.kernel.commands import Command
from domain.kernel.instants import day_of
from domain.kernel.organisations import OrganisationNumber
from domain.kernel.periods import Period
from domain.mandates.commands import DelegateAuthority, GrantAuthority
from domain.mandates.events import AuthorityDelegated, AuthorityGranted
from domain.mandates.rejections import (
    AuthorityEndsBeforeItBegins,
    AuthorityToOneself,
    BackdatedAuthority,
    BodyNotEmpowered,
    MandateReferenceTaken,
)
from domain.mandates.values import GrantingBody, Holder, OrganisationHolder


def acts_for(command: Command, organisation: OrganisationNumber) -> bool:
    """Whether the actor belongs to the organisation, or says that it is on its behalf."""
    return organisation in {command.by.organisation, *command.on_behalf_of}


def already_given(wanted: AuthorityGranted | AuthorityDelegated, held: Mandates) -> bool:
    """Whether this very authority has been given before.

    Raises:
        MandateReferenceTaken: when the reference stands for something else.
    """
    found = held.find(wanted.mandate)
    if isinstance(found, NeverGiven):
        return False
    if found.grant != wanted:
        raise MandateReferenceTaken(wanted.mandate)
    return True


def must_be_empowered(body: GrantingBody, command: GrantAuthority | DelegateAuthority) -> None:
    """Let the body decide when it may by law, or by a decision of the council that is named.

    Raises:
        BodyNotEmpowered: when neither is so for some of the acts.
    """
    beyond = tuple(act for act in command.scope.acts if act not in body.own_acts)
    if beyond and command.empowered_by is None:
        raise BodyNotEmpowered(body, beyond)


def must_not_return_to(giver: Holder | None, command: GrantAuthority | DelegateAuthority) -> None:
    """Refuse authority that ends up with whoever gives it, or with the member on whose behalf it is.

    Raises:
        AuthorityToOneself: when it does.
    """
    principal = None if command.member is None else OrganisationHolder(organisation=command.member)
    if command.grantee in (giver, principal):
        raise AuthorityToOneself(command.mandate)


def must_lie_ahead(command: GrantAuthority | DelegateAuthority) -> None:
    """Refuse a period that holds no day, or that began before the day of the decision.

    Raises:
        AuthorityEndsBeforeItBegins: when it holds no day.
        BackdatedAuthority: when it began earlier.
    """
    if command.valid_to is not None and Period(command.valid_from, command.valid_to).is_empty:
        raise AuthorityEndsBeforeItBegins(command.valid_from, command.valid_to)
    if command.valid_from < day_of(command.at):
        raise BackdatedAuthority(command.valid_from, day_of(command.at))
