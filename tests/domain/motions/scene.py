"""Five municipalities with their representatives, an agreement and a meeting."""

from datetime import UTC, date, datetime

from domain.impartiality.events import RecusalInCaseDecided
from domain.impartiality.grounds import DeciderStanding, DisqualificationGround
from domain.kernel.commands import Actor
from domain.kernel.identifiers import GroupId, MeetingId, MotionId, PersonId, ProcurementId
from domain.kernel.organisations import MemberId, OrganisationNumber
from domain.meetings.events import MeetingCalled, MeetingOpened
from domain.meetings.values import Attendance, Chair, InPerson
from domain.motions.values import InMeeting, InWriting
from domain.procurements.events import ProcurementOpened
from domain.purchasing_groups.events import AgreementAdopted, MemberJoined, PurchasingGroupFormed
from domain.purchasing_groups.values import (
    AgreementTerms,
    CooperationForm,
    Majority,
    MajorityRule,
    Matter,
)
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
OUR_CASE = ProcurementId("alarms-2026")
COST_KEY = MotionId("cost-key")
REVERSAL = MotionId("cost-key-reversed")
MEETING = MeetingId("meeting-1")
DAY = date(2026, 1, 15)

IN_MEETING = InMeeting(meeting=MEETING)


def at(hour: int, minute: int = 0, day: int = 15) -> datetime:
    """A moment in January 2026."""
    return datetime(2026, 1, day, hour, minute, tzinfo=UTC)


IN_WRITING = InWriting(deadline=at(12, day=22))


def by(person: PersonId, organisation: MemberId = ELVNES) -> Actor:
    """The person acts."""
    return Actor(person=person, role="representative", organisation=OrganisationNumber(organisation))


def terms(
    *majorities: Majority,
    quorum_percent: int = 50,
    chair_has_casting_vote: bool = True,
    recused_count_towards_quorum: bool = False,
    written_procedure_allowed: bool = True,
) -> AgreementTerms:
    """Terms under which a simple majority decides, unless said."""
    return AgreementTerms(
        quorum_percent=quorum_percent,
        majorities=majorities,
        chair_has_casting_vote=chair_has_casting_vote,
        recused_count_towards_quorum=recused_count_towards_quorum,
        written_procedure_allowed=written_procedure_allowed,
        late_accession_allowed=False,
        exit_notice_months=12,
    )


UNANIMITY_FOR_COST_KEYS = terms(Majority(matter=Matter.COST_KEY, rule=MajorityRule.UNANIMOUS))


def formed(form: CooperationForm = CooperationForm.JOINT_PROCUREMENT) -> PurchasingGroupFormed:
    return group_formed(ALARMS, ELVNES, form)


def agreed(agreement: AgreementTerms, version: int = 1, valid_from: date = date(2026, 1, 1)) -> AgreementAdopted:
    return AgreementAdopted(group=ALARMS, version=version, terms=agreement, valid_from=valid_from)


def joined(member: MemberId, valid_from: date = date(2026, 1, 1)) -> MemberJoined:
    return member_joined(ALARMS, member, valid_from)


def appointed(
    member: MemberId, person: PersonId, capacity: Capacity = Capacity.REPRESENTATIVE
) -> RepresentativeAppointed:
    return RepresentativeAppointed(
        group=ALARMS, member=member, person=person, name="N. N.", capacity=capacity, valid_from=date(2026, 1, 1)
    )


CASE_OPENED = ProcurementOpened(
    procurement=OUR_CASE,
    group=ALARMS,
    title="Alarms",
    subject="Alarms",
    buyers=FIVE,
    lead=ELVNES,
)


def out_of_the_case(
    person: PersonId, procurement: ProcurementId = OUR_CASE, *, recused: bool = True
) -> RecusalInCaseDecided:
    """It was decided whether the person stays out of the procurement."""
    return RecusalInCaseDecided(
        procurement=procurement,
        person=person,
        recused=recused,
        decided_by=STRANGER,
        decider_standing=DeciderStanding.SUPERIOR,
        ground=DisqualificationGround.KIN,
        reason="A sister sells for a bidder",
        decided_at=at(9),
    )


CHAIRED = RoleAssigned(
    group=ALARMS, member=ELVNES, person=ANNA, name="N. N.", role=GroupRole.CHAIR, valid_from=date(2026, 1, 1)
)
CALLED = MeetingCalled(
    group=ALARMS,
    meeting=MEETING,
    number=1,
    called_at=at(9, day=5),
    called_by=ANNA,
    starts_at=at(10),
    venue=InPerson(place="Elvnes town hall"),
    agenda=(),
)
JOINED = tuple(joined(member) for member in FIVE)
APPOINTED = (
    *(appointed(member, person) for member, person in SPEAKS.items()),
    appointed(DALHEIM, DAG, Capacity.DEPUTY),
)


def seated(*present: MemberId, chair: MemberId = ELVNES) -> MeetingOpened:
    """The meeting was opened with these present."""
    return MeetingOpened(
        group=ALARMS,
        meeting=MEETING,
        opened_at=at(10),
        present=tuple(Attendance(member=one, person=SPEAKS[one], capacity=Capacity.REPRESENTATIVE) for one in present),
        absent=tuple(one for one in FIVE if one not in present),
        chair=Chair(member=chair, person=SPEAKS[chair], elected=False),
    )
