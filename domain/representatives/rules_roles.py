"""Who may hold a role in the group, and how that ends."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.kernel.periods import Period
from domain.representatives.commands import AssignRole, EndRole
from domain.representatives.events import RoleAssigned, RoleEnded
from domain.representatives.people import Tenure
from domain.representatives.rejections import ChairTaken, RoleAlreadyEnded, RoleAlreadyHeld, RoleNotHeld
from domain.representatives.rules_standing import must_belong, term
from domain.representatives.state import State
from domain.representatives.values import GroupRole


def assign(command: AssignRole, state: State) -> Sequence[Event]:
    """A person holds a role once at a time, and the group has one chair at a time.

    Raises:
        RoleAlreadyHeld: when the person holds the role in part of the period already.
        ChairTaken: when another is chair in part of the period.
    """
    period = term(command.valid_from, command.valid_to)
    if any(_is_recorded(one, command) for one in state.people.tenures):
        return ()
    must_belong(command.group, command.member, command.valid_from, state)
    for other in state.people.tenures:
        if other.period.overlaps(period):
            _must_be_compatible(other, command)
    return (
        RoleAssigned(
            group=command.group,
            member=command.member,
            person=command.person,
            name=command.name,
            role=command.role,
            valid_from=command.valid_from,
            valid_to=command.valid_to,
        ),
    )


def end(command: EndRole, state: State) -> Sequence[Event]:
    """A role is ended once, on a day on which the person holds it.

    Raises:
        RoleNotHeld: when the person does not hold the role on the day.
        RoleAlreadyEnded: when it was ended before, on another day.
    """
    own = [one for one in state.people.tenures if one.concerns(command.person, command.role)]
    if any(one.ended_on == command.ended_on for one in own):
        return ()
    for one in own:
        if one.ended_on is None and one.period.covers(command.ended_on):
            return (
                RoleEnded(group=command.group, person=command.person, role=command.role, ended_on=command.ended_on),
            )
    for one in own:
        if one.ended_on is not None and Period(one.given.valid_from, one.given.valid_to).covers(command.ended_on):
            raise RoleAlreadyEnded(command.person, command.role, one.ended_on)
    raise RoleNotHeld(command.person, command.role, command.ended_on)


def _is_recorded(one: Tenure, command: AssignRole) -> bool:
    """Whether it is this very assignment; the name does not count, since it may be withheld or erased."""
    return (
        one.concerns(command.person, command.role)
        and one.given.member == command.member
        and one.given.valid_from == command.valid_from
        and one.given.valid_to == command.valid_to
    )


def _must_be_compatible(other: Tenure, command: AssignRole) -> None:
    given = other.given
    if other.concerns(command.person, command.role):
        raise RoleAlreadyHeld(given.person, given.role, given.valid_from)
    if given.role == command.role == GroupRole.CHAIR:
        raise ChairTaken(given.person, given.valid_from)
