"""A person whose name was recorded twice, and the wish to erase it."""

from datetime import UTC, date, datetime

from domain.erasures.commands import ErasePersonalData
from domain.erasures.events import PersonalDataErased
from domain.erasures.values import ErasureGround
from domain.kernel.commands import Actor
from domain.kernel.identifiers import GroupId, PersonId
from domain.kernel.organisations import MemberId, OrganisationNumber
from domain.representatives.events import RepresentativeAppointed, RoleAssigned
from domain.representatives.values import Capacity, GroupRole

ALARMS = GroupId("alarms")
SKOGVATN = MemberId("314914007")
NURSE = PersonId("skogvatn-nurse")
ARCHIVIST = Actor(person=PersonId("elvnes-archivist"), role="archivist", organisation=OrganisationNumber("314910001"))

APPOINTED = RepresentativeAppointed(
    group=ALARMS,
    member=SKOGVATN,
    person=NURSE,
    name="Kari Nordmann",
    capacity=Capacity.DEPUTY,
    valid_from=date(2026, 1, 1),
)
ASSIGNED = RoleAssigned(
    group=ALARMS,
    member=SKOGVATN,
    person=NURSE,
    name="Kari Nordmann",
    role=GroupRole.WORKING_GROUP_EXPERT,
    valid_from=date(2026, 1, 1),
)
ERASE = ErasePersonalData(
    at=datetime(2028, 1, 10, 9, tzinfo=UTC),
    by=ARCHIVIST,
    person=NURSE,
    positions=(4, 9),
    ground=ErasureGround.NO_LONGER_NECESSARY,
    reason="The term ended and nothing rests on the name.",
    case_number="2028/17",
    archive_worthy=False,
)
ERASED = PersonalDataErased(
    person=NURSE,
    positions=(4, 9),
    ground=ErasureGround.NO_LONGER_NECESSARY,
    reason="The term ended and nothing rests on the name.",
    case_number="2028/17",
)
