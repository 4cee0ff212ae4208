"""How it is decided who speaks for a member and who holds which role."""

from collections.abc import Sequence
from typing import TypeAlias

from domain.kernel.boundaries import Boundary, EventType, about, boundary
from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.purchasing_groups.events import MemberInvited, MemberJoined, PurchasingGroupFormed, WithdrawalNotified
from domain.representatives import rules_appointments, rules_roles
from domain.representatives.commands import AppointRepresentative, AssignRole, EndRole, RelieveRepresentative
from domain.representatives.events import RepresentativeAppointed, RepresentativeRelieved, RoleAssigned, RoleEnded
from domain.representatives.state import State, evolve
from domain.representatives.values import GroupRole

PeopleCommand: TypeAlias = AppointRepresentative | RelieveRepresentative | AssignRole | EndRole

_STANDING: tuple[EventType, ...] = (PurchasingGroupFormed, MemberInvited, MemberJoined, WithdrawalNotified)
_APPOINTMENTS: tuple[EventType, ...] = (RepresentativeAppointed, RepresentativeRelieved)
_ROLES: tuple[EventType, ...] = (RoleAssigned, RoleEnded)


def boundary_of(command: PeopleCommand) -> Boundary:
    """The facts that the command's rules read; only who is to be chair depends on what others hold."""
    match command:
        case AppointRepresentative():
            return boundary(
                about(command.group, command.member, types=(*_STANDING, *_APPOINTMENTS)),
                about(command.group, command.person, types=_APPOINTMENTS),
            )
        case RelieveRepresentative():
            return boundary(about(command.group, command.member, command.person, types=_APPOINTMENTS))
        case AssignRole():
            holders = () if command.role == GroupRole.CHAIR else (command.person,)
            return boundary(
                about(command.group, command.member, types=_STANDING),
                about(command.group, *holders, types=_ROLES),
            )
        case EndRole():
            return boundary(about(command.group, command.person, types=_ROLES))


def decide(command: PeopleCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        Rejection: when a rule of the slice is broken.
    """
    match command:
        case AppointRepresentative():
            return rules_appointments.appoint(command, state)
        case RelieveRepresentative():
            return rules_appointments.relieve(command, state)
        case AssignRole():
            return rules_roles.assign(command, state)
        case EndRole():
            return rules_roles.end(command, state)


DECIDER: Decider[PeopleCommand, State] = Decider(
    name="representatives",
    commands=(AppointRepresentative, RelieveRepresentative, AssignRole, EndRole),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
