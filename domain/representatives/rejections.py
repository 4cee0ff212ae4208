"""The rules of who may speak for a member and hold a role, by the name of the rule that was broken."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from domain.kernel.identifiers import GroupId, PersonId
from domain.kernel.organisations import MemberId
from domain.kernel.rejections import AlreadyDecided, NotEntitled, OutOfTime, Unfounded, Unknown
from domain.representatives.values import Capacity, GroupRole


@dataclass(eq=True)
class OrganisationOutsideGroup(NotEntitled):
    """Only the lead, members and organisations invited to become members have people in the group."""

    group: GroupId
    member: MemberId


@dataclass(eq=True)
class MembershipOver(OutOfTime):
    """The member has left, or will have left, when the person would begin."""

    member: MemberId
    last_day: date
    valid_from: date


@dataclass(eq=True)
class TermEndsBeforeItBegins(Unfounded):
    """The last day of an appointment or a role is not before its first."""

    valid_from: date
    valid_to: date


@dataclass(eq=True)
class AlreadyAppointed(AlreadyDecided):
    """The person represents the member, or steps in for its representative, in that period already."""

    person: PersonId
    capacity: Capacity
    valid_from: date


@dataclass(eq=True)
class SeatTaken(AlreadyDecided):
    """A member has one representative at a time, and any number of deputies."""

    legal_basis: ClassVar[tuple[str, ...]] = ("the cooperation agreement",)

    member: MemberId
    held_by: PersonId
    valid_from: date


@dataclass(eq=True)
class RepresentsAnotherMember(NotEntitled):
    """Nobody represents two members of the same group at the same time."""

    person: PersonId
    member: MemberId
    valid_from: date


@dataclass(eq=True)
class NotAppointed(Unknown):
    """The person does not represent the member on that day."""

    person: PersonId
    member: MemberId
    on: date


@dataclass(eq=True)
class AlreadyRelieved(AlreadyDecided):
    """The person was relieved before, with another last day."""

    person: PersonId
    relieved_on: date


@dataclass(eq=True)
class RoleAlreadyHeld(AlreadyDecided):
    """The person holds the role in that period already."""

    person: PersonId
    role: GroupRole
    valid_from: date


@dataclass(eq=True)
class ChairTaken(AlreadyDecided):
    """The group has one chair at a time."""

    held_by: PersonId
    valid_from: date


@dataclass(eq=True)
class RoleNotHeld(Unknown):
    """The person does not hold the role on that day."""

    person: PersonId
    role: GroupRole
    on: date


@dataclass(eq=True)
class RoleAlreadyEnded(AlreadyDecided):
    """The role was ended before, with another last day."""

    person: PersonId
    role: GroupRole
    ended_on: date
