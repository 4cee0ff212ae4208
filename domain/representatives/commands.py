"""What may be asked about the people in a group. `name` is written to the vault, never into an entry."""

from datetime import date

from pydantic import Field

from domain.kernel.commands import Command
from domain.kernel.identifiers import GroupId, PersonId
from domain.kernel.organisations import MemberId
from domain.representatives.values import Capacity, GroupRole, PersonName

LAST_DAY = "The last day, where it is limited in time."


class AppointRepresentative(Command):
    """Appoint a person to represent a member in the group, or to step in as deputy."""

    group: GroupId
    member: MemberId
    person: PersonId
    name: PersonName
    capacity: Capacity
    valid_from: date
    valid_to: date | None = Field(default=None, description=LAST_DAY)


class RelieveRepresentative(Command):
    """End a person's representation of a member."""

    group: GroupId
    member: MemberId
    person: PersonId
    relieved_on: date = Field(description="The last day on which the person represents the member.")


class AssignRole(Command):
    """Give a person, from one of the members, a role in the group."""

    group: GroupId
    member: MemberId = Field(description="The organisation that the person comes from.")
    person: PersonId
    name: PersonName
    role: GroupRole
    valid_from: date
    valid_to: date | None = Field(default=None, description=LAST_DAY)


class EndRole(Command):
    """End a person's role in the group."""

    group: GroupId
    person: PersonId
    role: GroupRole
    ended_on: date = Field(description="The last day on which the person holds the role.")
