"""What a decision about shared costs rests on, and no more: entries of different costs never collide."""

import pytest

from domain.cost_sharing.boundary import CostCommand
from domain.cost_sharing.decider import DECIDER
from domain.kernel.events import Event
from domain.motions.events import MotionWithdrawn
from domain.purchasing_groups.events import LeadHandedOver, MemberInvited
from domain.purchasing_groups.values import Matter
from tests.domain.cost_sharing.acts import (
    ADOPT,
    ADOPTED,
    ADVANCED,
    ALLOCATE,
    ALLOCATED,
    APPROVE,
    CORRECT,
    CORRECTED,
    DECIDE,
    DISPUTE,
    DISPUTE_DECIDED,
    DISPUTED,
    GRANTED,
    INCUR,
    INCURRED,
    OPEN,
    OPENED,
    PAY,
    RECEIVE,
    SETTLE,
    given,
)
from tests.domain.cost_sharing.scene import (
    ALARM_KEY,
    ANEW,
    CONSULTANT,
    DALHEIM,
    ELVNES,
    FORMED,
    GROUP,
    INCURRED_ON,
    LAWYER,
    ON_BUDGET,
    ON_DISPUTE,
    ON_KEY,
    OTHER_GROUP,
    OTHER_POOL,
    OYVAER,
    SKOGVATN,
    YTRE_SUND,
    decided,
    joined,
    leaves,
)

LEAD = LeadHandedOver(group=GROUP, lead=ELVNES, motion=ON_KEY, valid_from=INCURRED_ON)
ON_A_KEY, ON_A_BUDGET = decided(ON_KEY, Matter.COST_KEY), decided(ON_BUDGET, Matter.BUDGET)
ON_A_DISPUTE = decided(ON_DISPUTE, Matter.ORDINARY)
(APPROVED,) = given(ON_A_BUDGET).when(APPROVE).facts()
(SETTLED,) = given(INCURRED, ALLOCATED).when(SETTLE).facts()
ALWAYS: list[Event] = [FORMED, LEAD, joined(ELVNES), leaves(ELVNES, INCURRED_ON)]
NEVER: list[Event] = [
    FORMED.model_copy(update={"group": OTHER_GROUP}),
    joined(OYVAER).model_copy(update={"group": OTHER_GROUP}),
    MemberInvited(group=GROUP, member=YTRE_SUND, name="Ytre Sund"),
    MotionWithdrawn(group=GROUP, motion=ON_KEY, reason="Too early."),
    ADOPTED.model_copy(update={"key": ALARM_KEY, "group": OTHER_GROUP}),
    OPENED.model_copy(update={"pool": OTHER_POOL}),
    INCURRED.model_copy(update={"cost": LAWYER, "pool": OTHER_POOL}),
    ALLOCATED.model_copy(update={"cost": LAWYER, "pool": OTHER_POOL}),
    DISPUTED.model_copy(update={"cost": LAWYER}),
]
ENTERED: list[Event] = [INCURRED, GRANTED, ADVANCED, CORRECTED]
REPLACING = INCUR.model_copy(update={"cost": ANEW, "replaces": CONSULTANT, "key": ADOPTED.key})


@pytest.mark.parametrize(
    ("command", "rests_on"),
    [
        (ADOPT, [ADOPTED, ON_A_KEY, joined(DALHEIM), leaves(DALHEIM, INCURRED_ON)]),
        (OPEN, [OPENED, ADOPTED]),
        (APPROVE, [OPENED, APPROVED, ADOPTED, ON_A_BUDGET, ON_A_KEY]),
        (INCUR, [OPENED, INCURRED, CORRECTED]),
        (REPLACING, [OPENED, INCURRED, CORRECTED, ADOPTED]),
        (RECEIVE, [OPENED, GRANTED]),
        (PAY, [OPENED, ADVANCED, joined(YTRE_SUND)]),
        (ALLOCATE, [OPENED, *ENTERED, ALLOCATED, ADOPTED, ON_A_KEY, joined(DALHEIM)]),
        (CORRECT, [OPENED, *ENTERED, ALLOCATED]),
        (DISPUTE, [OPENED, INCURRED, ALLOCATED, CORRECTED, DISPUTED, DISPUTE_DECIDED]),
        (DECIDE, [OPENED, DISPUTED, DISPUTE_DECIDED, ON_A_DISPUTE]),
        (SETTLE, [OPENED, *ENTERED, ALLOCATED, DISPUTED, DISPUTE_DECIDED, SETTLED]),
    ],
)
def test_a_decision_rests_on_what_its_rules_read_and_on_nothing_else(
    command: CostCommand, rests_on: list[Event]
) -> None:
    within = DECIDER.boundary(command)
    acting = ALWAYS[:1] if command is DISPUTE else ALWAYS
    assert [fact for fact in (*acting, *rests_on) if not within.covers(fact)] == []
    disputes = (NEVER[-1],) if command is SETTLE else ()
    assert [fact for fact in NEVER if within.covers(fact) and fact not in disputes] == []


def test_entering_a_cost_does_not_rest_on_other_costs_or_on_how_any_was_shared() -> None:
    within = DECIDER.boundary(INCUR)
    lawyer = INCURRED.model_copy(update={"cost": LAWYER})
    assert not any(within.covers(fact) for fact in (lawyer, ALLOCATED, GRANTED, SETTLED, APPROVED, ADOPTED, ON_A_KEY))


def test_disputing_a_share_does_not_rest_on_what_others_dispute() -> None:
    within = DECIDER.boundary(DISPUTE)
    others = DISPUTED.model_copy(update={"member": DALHEIM})
    assert not any(within.covers(fact) for fact in (others, SETTLED, GRANTED, joined(SKOGVATN), LEAD))


def test_whoever_is_acted_for_belongs_to_the_boundary() -> None:
    within = DECIDER.boundary(INCUR.model_copy(update={"on_behalf_of": (DALHEIM,)}))
    assert within.covers(joined(DALHEIM))
    assert not within.covers(joined(SKOGVATN))
