"""The facts of who speaks for a member and who does what in the group."""

from datetime import date
from typing import Annotated

from domain.kernel.events import Event
from domain.kernel.guarded import Guarded, Personal
from domain.kernel.identifiers import GroupId, PersonId
from domain.kernel.organisations import MemberId
from domain.representatives.values import Capacity, GroupRole, PersonName


class RepresentativeAppointed(Event):
    """A member appointed a person to represent it in the group, or to step in as deputy."""

    stored_as = "representative-appointed.v1"
    legal_basis = ("KOML § 6-1",)

    group: GroupId
    member: MemberId
    person: PersonId
    name: Annotated[Guarded[PersonName], Personal("person")]
    capacity: Capacity
    valid_from: date
    valid_to: date | None = None


class RepresentativeRelieved(Event):
    """A member ended a person's representation of it; `relieved_on` is the last day of it."""

    stored_as = "representative-relieved.v1"

    group: GroupId
    member: MemberId
    person: PersonId
    relieved_on: date


class RoleAssigned(Event):
    """A person was given a role in the group."""

    stored_as = "role-assigned.v1"

    group: GroupId
    member: MemberId
    person: PersonId
    name: Annotated[Guarded[PersonName], Personal("person")]
    role: GroupRole
    valid_from: date
    valid_to: date | None = None


class RoleEnded(Event):
    """A person's role in the group ended; `ended_on` is the last day of it."""

    stored_as = "role-ended.v1"

    group: GroupId
    person: PersonId
    role: GroupRole
    ended_on: date
