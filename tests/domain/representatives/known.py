"""The people of the examples, what has been recorded of them, and commands with one thing changed."""

from datetime import date

from domain.kernel.identifiers import GroupId, PersonId
from domain.kernel.organisations import MemberId
from domain.purchasing_groups.events import MemberInvited, MemberJoined, WithdrawalNotified
from domain.representatives.commands import AppointRepresentative, AssignRole
from domain.representatives.decider import DECIDER
from domain.representatives.events import RepresentativeAppointed, RepresentativeRelieved, RoleAssigned, RoleEnded
from domain.representatives.values import Capacity, GroupRole
from tests.domain.purchasing_groups.known import (
    ELVNES,
    GROUP,
    IN_DECEMBER,
    NAMES,
    SECRETARY,
    YTRE_SUND,
)
from tests.support.group_facts import group_formed, member_joined
from tests.support.specification import Specification

KARI = PersonId("p-kari")
OLA = PersonId("p-ola")
PER = PersonId("p-per")
PERSON_NAMES = {KARI: "Kari Nordmann", OLA: "Ola Nordmann", PER: "Per Nordmann"}
FIRST = date(2026, 1, 1)
LAST = date(2026, 6, 30)
AFTER = date(2026, 7, 1)

group = Specification(DECIDER)
formed = group_formed(GROUP, ELVNES)


def invited(member: MemberId) -> MemberInvited:
    return MemberInvited(group=GROUP, member=member, name=NAMES[member])


def joined(member: MemberId, valid_from: date = FIRST, valid_to: date | None = None) -> MemberJoined:
    return member_joined(GROUP, member, valid_from, valid_to, name=NAMES[member])


def left(member: MemberId, effective_on: date) -> WithdrawalNotified:
    return WithdrawalNotified(group=GROUP, member=member, reason="Own agreement.", effective_on=effective_on)


def appointed(
    person: PersonId,
    member: MemberId = YTRE_SUND,
    capacity: Capacity = Capacity.REPRESENTATIVE,
    valid_from: date = FIRST,
    valid_to: date | None = None,
    group: GroupId = GROUP,
) -> RepresentativeAppointed:
    return RepresentativeAppointed(
        group=group,
        member=member,
        person=person,
        name=PERSON_NAMES[person],
        capacity=capacity,
        valid_from=valid_from,
        valid_to=valid_to,
    )


def relieved(person: PersonId, relieved_on: date = LAST, member: MemberId = YTRE_SUND) -> RepresentativeRelieved:
    return RepresentativeRelieved(group=GROUP, member=member, person=person, relieved_on=relieved_on)


def assigned(
    person: PersonId,
    role: GroupRole = GroupRole.CHAIR,
    member: MemberId = YTRE_SUND,
    valid_from: date = FIRST,
    valid_to: date | None = None,
) -> RoleAssigned:
    return RoleAssigned(
        group=GROUP,
        member=member,
        person=person,
        name=PERSON_NAMES[person],
        role=role,
        valid_from=valid_from,
        valid_to=valid_to,
    )


def ended(person: PersonId, role: GroupRole = GroupRole.CHAIR, ended_on: date = LAST) -> RoleEnded:
    return RoleEnded(group=GROUP, person=person, role=role, ended_on=ended_on)


def appoint(
    person: PersonId,
    member: MemberId = YTRE_SUND,
    capacity: Capacity = Capacity.REPRESENTATIVE,
    valid_from: date = FIRST,
    valid_to: date | None = None,
) -> AppointRepresentative:
    return AppointRepresentative(
        at=IN_DECEMBER,
        by=SECRETARY,
        group=GROUP,
        member=member,
        person=person,
        name=PERSON_NAMES[person],
        capacity=capacity,
        valid_from=valid_from,
        valid_to=valid_to,
    )


def assign(
    person: PersonId,
    role: GroupRole = GroupRole.CHAIR,
    member: MemberId = YTRE_SUND,
    valid_from: date = FIRST,
    valid_to: date | None = None,
) -> AssignRole:
    return AssignRole(
        at=IN_DECEMBER,
        by=SECRETARY,
        group=GROUP,
        member=member,
        person=person,
        name=PERSON_NAMES[person],
        role=role,
        valid_from=valid_from,
        valid_to=valid_to,
    )
