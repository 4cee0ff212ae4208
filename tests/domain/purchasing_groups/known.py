"""The group of the examples: organisations with made-up numbers, its facts, and commands with one thing changed."""

from datetime import date, datetime
from typing import TypeVar

from domain.kernel.commands import Actor
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MotionId, NetworkId, PersonId
from domain.kernel.instants import NORWAY
from domain.kernel.organisations import MemberId, OrganisationNumber
from domain.motions.events import DecisionMade
from domain.motions.values import Ground
from domain.purchasing_groups.commands import InviteMember, JoinGroup
from domain.purchasing_groups.decider import DECIDER
from domain.purchasing_groups.events import (
    AccessionRequested,
    AgreementAdopted,
    MemberInvited,
    MemberJoined,
    OptInDeadlineFixed,
    PurchasingGroupFormed,
    WithdrawalNotified,
)
from domain.purchasing_groups.values import AgreementTerms, CooperationForm, DecidingBody, Matter
from tests.support.group_facts import group_decided
from tests.support.specification import Specification

E = TypeVar("E", bound=Event)

GROUP = GroupId("alarms")
NETWORK = NetworkId("welfare-technology")
ELVNES = MemberId("314910001")
YTRE_SUND = MemberId("314911008")
DALHEIM = MemberId("314912004")
FOSSMO = MemberId("314913000")
SKOGVATN = MemberId("314914007")
OYVAER = MemberId("314915003")
VIKAN = MemberId("314916018")
NAMES = {
    ELVNES: "Elvnes",
    YTRE_SUND: "Ytre Sund",
    DALHEIM: "Dalheim",
    FOSSMO: "Fossmo",
    SKOGVATN: "Skogvatn",
    OYVAER: "Øyvær",
    VIKAN: "Vikan",
}
MOTION = MotionId("motion-1")
OTHER_MOTION = MotionId("motion-2")
SECRETARY = Actor(person=PersonId("p-nam-1"), role="secretary", organisation=OrganisationNumber(ELVNES))


def noon(year: int, month: int, day: int) -> datetime:
    """Noon in Norway."""
    return datetime(year, month, day, 12, tzinfo=NORWAY)


FORMED_ON = date(2025, 10, 1)
IN_DECEMBER = noon(2025, 12, 2)
DEADLINE = noon(2026, 4, 13)
AFTER_DEADLINE = noon(2026, 5, 5)
TERMS = AgreementTerms(
    quorum_percent=50,
    chair_has_casting_vote=True,
    recused_count_towards_quorum=False,
    written_procedure_allowed=True,
    late_accession_allowed=False,
    exit_notice_months=12,
)
OPEN_TERMS = TERMS.model_copy(update={"late_accession_allowed": True})

group = Specification(DECIDER)
formed = PurchasingGroupFormed(
    group=GROUP,
    name="Trygghetsalarmer",
    scope="Safety alarms with their technical operation.",
    form=CooperationForm.JOINT_PROCUREMENT,
    lead=ELVNES,
    origin=NETWORK,
    formed_on=FORMED_ON,
)
deadline_set = OptInDeadlineFixed(group=GROUP, deadline=DEADLINE)


def adopted(
    version: int = 1, terms: AgreementTerms = TERMS, valid_from: date = FORMED_ON, motion: MotionId | None = None
) -> AgreementAdopted:
    return AgreementAdopted(group=GROUP, version=version, terms=terms, valid_from=valid_from, motion=motion)


def invited(member: MemberId, answer_by: date | None = None) -> MemberInvited:
    return MemberInvited(group=GROUP, member=member, name=NAMES[member], answer_by=answer_by)


def joined(
    member: MemberId,
    valid_from: date = date(2025, 12, 2),
    valid_to: date | None = None,
    motion: MotionId | None = None,
) -> MemberJoined:
    return MemberJoined(
        group=GROUP,
        member=member,
        name=NAMES[member],
        decided_by=DecidingBody.COUNCIL,
        case_number="2025/88-3",
        decided_on=date(2025, 12, 2),
        valid_from=valid_from,
        valid_to=valid_to,
        motion=motion,
    )


def requested(member: MemberId, *, late: bool = False) -> AccessionRequested:
    return AccessionRequested(group=GROUP, member=member, name=NAMES[member], late=late)


def left(member: MemberId, effective_on: date, reason: str = "Own agreement.") -> WithdrawalNotified:
    return WithdrawalNotified(group=GROUP, member=member, reason=reason, effective_on=effective_on)


def decided(
    motion: MotionId,
    matter: Matter,
    ground: Ground = Ground.MAJORITY_REACHED,
    *,
    reverses: MotionId | None = None,
    group: GroupId = GROUP,
) -> DecisionMade:
    """A decision of the group; only its motion, matter and outcome matter to this slice."""
    return group_decided(group, motion, matter, ground, reverses)


def anew(fact: E, **changes: object) -> E:
    """The same fact with something else in it, made anew, so that its tags are made anew too."""
    kept = {name: getattr(fact, name) for name in type(fact).model_fields}
    return type(fact).model_validate({**kept, **changes})


def invite(member: MemberId, answer_by: date | None = None) -> InviteMember:
    return InviteMember(
        at=IN_DECEMBER, by=SECRETARY, group=GROUP, member=member, name=NAMES[member], answer_by=answer_by
    )


def join(
    member: MemberId,
    at: datetime = IN_DECEMBER,
    valid_from: date = date(2025, 12, 2),
    valid_to: date | None = None,
    motion: MotionId | None = None,
) -> JoinGroup:
    return JoinGroup(
        at=at,
        by=SECRETARY,
        group=GROUP,
        member=member,
        name=NAMES[member],
        decided_by=DecidingBody.COUNCIL,
        case_number="2025/88-3",
        decided_on=date(2025, 12, 2),
        valid_from=valid_from,
        valid_to=valid_to,
        motion=motion,
    )
