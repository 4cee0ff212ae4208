"""What a decision about shared costs rests on, and no more: entries of different costs never collide."""

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
from tests.support.boundaries import by_itself, rests_on_these_and_no_others

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
]
OTHER_DISPUTED = DISPUTED.model_copy(update={"cost": LAWYER})
OF_THE_GROUP: list[Event] = [
    ON_A_KEY,
    ON_A_BUDGET,
    ON_A_DISPUTE,
    joined(DALHEIM),
    leaves(DALHEIM, INCURRED_ON),
    joined(YTRE_SUND),
]
ENTERED: list[Event] = [INCURRED, GRANTED, ADVANCED, CORRECTED]
REPLACING = INCUR.model_copy(update={"cost": ANEW, "replaces": CONSULTANT, "key": ADOPTED.key})
EVERYTHING: list[Event] = [
    *ALWAYS,
    *NEVER,
    *ENTERED,
    ADOPTED,
    OTHER_DISPUTED,
    OPENED,
    APPROVED,
    ALLOCATED,
    DISPUTED,
    DISPUTE_DECIDED,
    SETTLED,
    *OF_THE_GROUP,
]
COMMANDS: tuple[tuple[CostCommand, list[Event]], ...] = (
    (ADOPT, [*ALWAYS, ADOPTED, ON_A_KEY, joined(DALHEIM), leaves(DALHEIM, INCURRED_ON), joined(YTRE_SUND)]),
    (OPEN, [*ALWAYS, OPENED, ADOPTED]),
    (APPROVE, [*ALWAYS, OPENED, APPROVED, ADOPTED, *OF_THE_GROUP]),
    (INCUR, [*ALWAYS, OPENED, INCURRED, CORRECTED]),
    (REPLACING, [*ALWAYS, OPENED, INCURRED, CORRECTED, ADOPTED]),
    (RECEIVE, [*ALWAYS, OPENED, GRANTED]),
    (PAY, [*ALWAYS, OPENED, ADVANCED, joined(YTRE_SUND)]),
    (ALLOCATE, [*ALWAYS, OPENED, *ENTERED, ALLOCATED, ADOPTED, *OF_THE_GROUP]),
    (CORRECT, [*ALWAYS, OPENED, *ENTERED, ALLOCATED]),
    (DISPUTE, [FORMED, OPENED, INCURRED, ALLOCATED, CORRECTED, DISPUTED, DISPUTE_DECIDED]),
    (DECIDE, [*ALWAYS, OPENED, DISPUTED, DISPUTE_DECIDED, ON_A_DISPUTE]),
    (SETTLE, [*ALWAYS, OPENED, *ENTERED, ALLOCATED, DISPUTED, DISPUTE_DECIDED, SETTLED, OTHER_DISPUTED]),
)

test_a_decision_rests_on_what_its_rules_read_and_on_nothing_else = rests_on_these_and_no_others(
    DECIDER, by_itself(EVERYTHING), COMMANDS
)


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
