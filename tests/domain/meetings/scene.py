"""Five municipalities that meet."""

from datetime import UTC, date, datetime

from domain.kernel.commands import Actor
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MeetingId, MotionId, PersonId
from domain.kernel.organisations import MemberId, OrganisationNumber
from domain.meetings.values import AgendaItem, InPerson
from domain.purchasing_groups.events import MemberJoined
from domain.representatives.events import RepresentativeAppointed, RoleAssigned
from domain.representatives.values import Capacity, GroupRole
from tests.support.group_facts import group_formed, member_joined

ELVNES = MemberId("314910001")
YTRE_SUND = MemberId("314911008")
DALHEIM = MemberId("314912004")
FOSSMO = MemberId("314913000")
SKOGVATN = MemberId("314914007")
FIVE = (ELVNES, YTRE_SUND, DALHEIM, FOSSMO, SKOGVATN)

ANNA = PersonId("anna-of-elvnes")
BO = PersonId("bo-of-ytre-sund")
DINA = PersonId("dina-of-dalheim")
DAG = PersonId("dag-deputy-of-dalheim")
FINN = PersonId("finn-of-fossmo")
SIRI = PersonId("siri-of-skogvatn")
STRANGER = PersonId("stranger")
SPEAKS = {ELVNES: ANNA, YTRE_SUND: BO, DALHEIM: DINA, FOSSMO: FINN, SKOGVATN: SIRI}

ALARMS = GroupId("alarms")
OTHER_GROUP = GroupId("office-supplies")
MEETING = MeetingId("meeting-1")
SECOND = MeetingId("meeting-2")
COST_KEY = MotionId("cost-key")
DAY = date(2026, 1, 15)

TEXT = "a" * 64
NEW_TEXT = "b" * 64
TOWN_HALL = InPerson(place="Elvnes town hall")
ON_COST_KEY = AgendaItem(number=1, title="Cost key", motion=COST_KEY)
ON_BUDGET = AgendaItem(number=2, title="Budget")


def at(hour: int, minute: int = 0, day: int = 15) -> datetime:
    """A moment in January 2026."""
    return datetime(2026, 1, day, hour, minute, tzinfo=UTC)


def by(person: PersonId) -> Actor:
    """The person acts."""
    return Actor(person=person, role="secretary", organisation=OrganisationNumber(ELVNES))


def joined(member: MemberId, valid_from: date = date(2026, 1, 1)) -> MemberJoined:
    return member_joined(ALARMS, member, valid_from)


def appointed(
    member: MemberId, person: PersonId, capacity: Capacity = Capacity.REPRESENTATIVE
) -> RepresentativeAppointed:
    return RepresentativeAppointed(
        group=ALARMS, member=member, person=person, name="N. N.", capacity=capacity, valid_from=date(2026, 1, 1)
    )


FORMED = group_formed(ALARMS, ELVNES)
CHAIRED = RoleAssigned(
    group=ALARMS, member=ELVNES, person=ANNA, name="N. N.", role=GroupRole.CHAIR, valid_from=date(2026, 1, 1)
)
BOARD: tuple[Event, ...] = (
    *(joined(member) for member in FIVE),
    *(appointed(member, person) for member, person in SPEAKS.items()),
    appointed(DALHEIM, DAG, Capacity.DEPUTY),
    CHAIRED,
)
