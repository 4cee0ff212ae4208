"""Five municipalities that share the cost of a joint procurement, and what they agreed on."""

from datetime import UTC, date, datetime

from domain.cost_sharing.values import Basis, EqualComponent, Figure, MeasuredComponent
from domain.kernel.commands import Actor
from domain.kernel.identifiers import (
    CostId,
    CostKeyId,
    GroupId,
    MeetingId,
    MotionId,
    PersonId,
    PoolId,
    SettlementId,
)
from domain.kernel.organisations import MemberId, OrganisationNumber
from domain.motions.events import DecisionMade
from domain.motions.values import BallotRules, Ground, InMeeting, Quorum, Tally, VoteCount
from domain.purchasing_groups.events import MemberJoined, PurchasingGroupFormed, WithdrawalNotified
from domain.purchasing_groups.values import CooperationForm, DecidingBody, MajorityRule, Matter

ELVNES = MemberId("314910001")
YTRE_SUND = MemberId("314911008")
DALHEIM = MemberId("314912004")
FOSSMO = MemberId("314913000")
SKOGVATN = MemberId("314914007")
OYVAER = MemberId("314915003")
FIVE = (ELVNES, YTRE_SUND, DALHEIM, FOSSMO, SKOGVATN)

GROUP, OTHER_GROUP = GroupId("namdal"), GroupId("office-supplies")
POOL, OTHER_POOL = PoolId("process"), PoolId("pilot")
KEY, ALARM_KEY = CostKeyId("thirty-seventy"), CostKeyId("alarms")
CONSULTANT, LAWYER, GRANT, ADVANCE = CostId("consultant"), CostId("lawyer"), CostId("grant"), CostId("advance")
TAKEN_BACK, ANEW = CostId("consultant-taken-back"), CostId("consultant-anew")
SETTLEMENT = SettlementId("final")
ON_KEY, ON_NEW_KEY = MotionId("on-the-key"), MotionId("on-a-new-key")
ON_BUDGET, ON_DISPUTE, REVERSAL = MotionId("on-the-budget"), MotionId("on-the-dispute"), MotionId("reversal")

DECIDED_ON = date(2026, 1, 29)
INCURRED_ON = date(2026, 6, 1)
NOTED_ON = date(2027, 3, 10)
BUDGET, ACTUAL = 486_500_00, 512_380_00


def at(day: date) -> datetime:
    """Noon of the day."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def by(organisation: MemberId = ELVNES) -> Actor:
    """The controller of an organisation."""
    return Actor(person=PersonId("controller"), role="controller", organisation=OrganisationNumber(organisation))


def figures(*counted: int, of: tuple[MemberId, ...] = FIVE) -> tuple[Figure, ...]:
    """A figure for each of the members."""
    return tuple(Figure(member=member, figure=figure) for member, figure in zip(of, counted, strict=True))


def measured(basis: Basis, weight: int, *counted: int, of: tuple[MemberId, ...] = FIVE) -> MeasuredComponent:
    """A component that is measured."""
    return MeasuredComponent.model_validate(
        {
            "basis": basis,
            "weight": weight,
            "figures": figures(*counted, of=of),
            "source": "Statistics Norway, second quarter 2015",
            "counted_on": date(2015, 7, 1),
        }
    )


POPULATION = measured(Basis.POPULATION, 7_000, 15_303, 9_498, 3_785, 2_491, 1_247)
THIRTY_SEVENTY = (EqualComponent(weight=3_000), POPULATION)

FORMED = PurchasingGroupFormed(
    group=GROUP,
    name="Namdal",
    scope="Personal safety alarms",
    form=CooperationForm.JOINT_PROCUREMENT,
    lead=ELVNES,
    formed_on=date(2025, 10, 1),
)


def joined(member: MemberId, valid_from: date = date(2026, 1, 1)) -> MemberJoined:
    """The member joined by a decision of its council."""
    return MemberJoined(
        group=GROUP,
        member=member,
        name="A municipality",
        decided_by=DecidingBody.COUNCIL,
        case_number="2025/77",
        decided_on=date(2025, 12, 2),
        valid_from=valid_from,
    )


def leaves(member: MemberId, last_day: date) -> WithdrawalNotified:
    """The member gave notice."""
    return WithdrawalNotified(group=GROUP, member=member, reason="Own framework", effective_on=last_day)


def decided(
    motion: MotionId, matter: Matter, ground: Ground = Ground.MAJORITY_REACHED, reverses: MotionId | None = None
) -> DecisionMade:
    """The group decided on the motion."""
    count = VoteCount(rule=MajorityRule.SIMPLE, entitled=5, in_favour=5, against=0, abstained=0, needed=3)
    quorum = Quorum(percent=50, counted_from=5, needed=3, present=5)
    return DecisionMade(
        group=GROUP,
        motion=motion,
        matter=matter,
        outcome=ground.outcome,
        ground=ground,
        procedure=InMeeting(meeting=MeetingId("second")),
        rules=BallotRules(
            agreement_version=1, majority=MajorityRule.SIMPLE, quorum_percent=50, recused_count_towards_quorum=False
        ),
        tally=Tally(votes=(), not_voted=(), recused=(), quorum=quorum, count=count),
        reverses=reverses,
    )
