"""Five municipalities that share the cost of a joint procurement, and what they agreed on."""

from datetime import UTC, date, datetime

from domain.cost_sharing.values import Basis, EqualComponent, Figure, MeasuredComponent
from domain.kernel.commands import Actor
from domain.kernel.identifiers import (
    CostId,
    CostKeyId,
    GroupId,
    MotionId,
    PersonId,
    PoolId,
    SettlementId,
)
from domain.kernel.organisations import MemberId, OrganisationNumber
from domain.motions.events import DecisionMade
from domain.motions.values import Ground
from domain.purchasing_groups.events import MemberJoined, WithdrawalNotified
from domain.purchasing_groups.values import Matter
from tests.support.group_facts import group_decided, group_formed, member_joined

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

FORMED = group_formed(GROUP, ELVNES)


def joined(member: MemberId, valid_from: date = date(2026, 1, 1)) -> MemberJoined:
    """The member joined by a decision of its council."""
    return member_joined(GROUP, member, valid_from)


def leaves(member: MemberId, last_day: date) -> WithdrawalNotified:
    """The member gave notice."""
    return WithdrawalNotified(group=GROUP, member=member, reason="Own framework", effective_on=last_day)


def decided(
    motion: MotionId, matter: Matter, ground: Ground = Ground.MAJORITY_REACHED, reverses: MotionId | None = None
) -> DecisionMade:
    """The group decided on the motion."""
    return group_decided(GROUP, motion, matter, ground, reverses)
