"""Five municipalities buy safety alarms together: what is usually true in the course of their case."""

from datetime import UTC, date, datetime, timedelta

from domain.bids.events import BidsOpened
from domain.bids.values import OpenedBid
from domain.contracts.events import ContractSigned
from domain.contracts.values import Signature
from domain.impartiality.events import RecusalInCaseDecided
from domain.impartiality.grounds import DeciderStanding, DisqualificationGround
from domain.kernel.commands import Actor
from domain.kernel.identifiers import (
    AwardId,
    BidId,
    ContractId,
    GroupId,
    MotionId,
    NoticeId,
    PersonId,
    ProcurementId,
)
from domain.kernel.organisations import MemberId, OrganisationNumber, SupplierId
from domain.motions.events import DecisionMade
from domain.motions.values import Ground
from domain.negotiations.events import FinalBidsCalled
from domain.notices.events import NoticeSent
from domain.notices.values import NoticeKind
from domain.procurements.decider import DECIDER
from domain.purchasing_groups.events import LeadHandedOver, MemberJoined, WithdrawalNotified
from domain.purchasing_groups.values import Matter
from domain.tenders.events import SubmissionDeadlineFixed
from tests.support.group_facts import group_decided, group_formed, member_joined
from tests.support.specification import Specification

ELVNES = MemberId("314910001")
YTRE_SUND = MemberId("314911008")
DALHEIM = MemberId("314912004")
FOSSMO = MemberId("314913000")
SKOGVATN = MemberId("314914007")
OUTSIDER = MemberId("314915003")
MEMBERS = (ELVNES, YTRE_SUND, DALHEIM, FOSSMO, SKOGVATN)

GROUP = GroupId("alarms")
CASE = ProcurementId("alarms-2026")
LET_OUT = MotionId("let-the-case-out")
CALL_OFF = MotionId("call-it-off")
NOTICE = NoticeId("competition")

PURCHASER = PersonId("elvnes-purchaser")
CHAIR = PersonId("elvnes-chair")
NURSE = PersonId("dalheim-nurse")

OPENED_ON = datetime(2026, 1, 29, 10, tzinfo=UTC)
ESTIMATED_AT = datetime(2026, 5, 20, 10, tzinfo=UTC)
CLASSIFIED_AT = datetime(2026, 5, 28, 10, tzinfo=UTC)
CHOSEN_AT = datetime(2026, 6, 4, 10, tzinfo=UTC)
LOCKED_AT = datetime(2026, 6, 11, 10, tzinfo=UTC)
APPROVED_AT = datetime(2026, 6, 18, 10, tzinfo=UTC)
SENT_AT = datetime(2026, 7, 3, 8, tzinfo=UTC)
LATER = datetime(2026, 7, 10, 8, tzinfo=UTC)
DEADLINE = datetime(2026, 8, 24, 10, tzinfo=UTC)
BIDS_OPENED_AT = datetime(2026, 8, 24, 11, tzinfo=UTC)

MILLION = 1_000_000_00


def by(person: PersonId, organisation: OrganisationNumber = ELVNES) -> Actor:
    """The person acts, as somebody from the organisation."""
    return Actor(person=person, role="purchaser", organisation=OrganisationNumber(organisation))


FORMED = group_formed(GROUP, ELVNES)


def joined(member: MemberId, valid_from: date = date(2025, 12, 18)) -> MemberJoined:
    """The member joined by a decision of its council."""
    return member_joined(GROUP, member, valid_from)


def left(member: MemberId, last_day: date) -> WithdrawalNotified:
    """The member gave notice."""
    return WithdrawalNotified(group=GROUP, member=member, reason="Own framework", effective_on=last_day)


def leads(member: MemberId, valid_from: date) -> LeadHandedOver:
    """The lead passed to another."""
    return LeadHandedOver(group=GROUP, lead=member, motion=MotionId("new-lead"), valid_from=valid_from)


def decided(
    motion: MotionId,
    matter: Matter = Matter.ANNOUNCEMENT,
    ground: Ground = Ground.MAJORITY_REACHED,
    reverses: MotionId | None = None,
    group: GroupId = GROUP,
) -> DecisionMade:
    """The group decided on the motion."""
    return group_decided(group, motion, matter, ground, reverses)


GROUP_FACTS = (FORMED, *(joined(member) for member in MEMBERS))


def sent(kind: NoticeKind = NoticeKind.COMPETITION, notice: NoticeId = NOTICE) -> NoticeSent:
    """A notice of the case was sent."""
    return NoticeSent(
        procurement=CASE,
        notice=notice,
        kind=kind,
        group=GROUP,
        lead=ELVNES,
        buyers=MEMBERS,
        sent_at=SENT_AT,
        electronically=True,
        documents_freely_available=True,
        mandates=(),
        maximum=13 * MILLION,
    )


FIXED = SubmissionDeadlineFixed(
    procurement=CASE, notice=NOTICE, deadline=DEADLINE, counted_from=date(2026, 7, 3), minimum_on=date(2026, 8, 3)
)
BIDS_OPENED = BidsOpened(
    procurement=CASE,
    opened_at=BIDS_OPENED_AT,
    opened_by=(PURCHASER, CHAIR),
    bids=(OpenedBid(bid=BidId("bid-1"), supplier=SupplierId("314920007"), price=811_000_000, digest="0" * 64),),
)

CALLED = FinalBidsCalled(
    procurement=CASE,
    suppliers=(SupplierId("314920007"),),
    called_at=BIDS_OPENED_AT + timedelta(days=10),
    deadline=BIDS_OPENED_AT + timedelta(days=24),
)

SIGNED = ContractSigned(
    procurement=CASE,
    group=GROUP,
    award=AwardId("award-1"),
    contract=ContractId("contract-1"),
    supplier=SupplierId("314920007"),
    value=811_000_000,
    buyers=MEMBERS,
    signed_by=(CHAIR,),
    signatures=(Signature(person=CHAIR, members=MEMBERS, signed_at=BIDS_OPENED_AT),),
    supplier_signed_at=BIDS_OPENED_AT,
    signed_at=BIDS_OPENED_AT,
    mandates=(),
)


def recused(person: PersonId, *, recused: bool = True) -> RecusalInCaseDecided:
    """It was decided whether the person stays out of the case."""
    return RecusalInCaseDecided(
        procurement=CASE,
        person=person,
        recused=recused,
        decided_by=CHAIR,
        decider_standing=DeciderStanding.SUPERIOR,
        ground=DisqualificationGround.PARTICULAR_CIRCUMSTANCES,
        reason="A sibling sells for a supplier",
        decided_at=SENT_AT,
    )


course = Specification(DECIDER)
"""The rules under test."""
