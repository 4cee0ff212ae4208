"""A pool is opened for a key of the group, and gets its budget by a motion."""

from domain.cost_sharing.decider import DECIDER
from domain.cost_sharing.events import BudgetApproved
from domain.cost_sharing.rejections import (
    CostKeyUnknown,
    CostReferenceTaken,
    CostsWithoutCarriedMotion,
    MotionUsedForOtherCosts,
    NoCostKeyInForce,
    PoolUnknown,
)
from domain.cost_sharing.values import EqualComponent
from domain.kernel.identifiers import MotionId
from domain.purchasing_groups.values import Matter
from tests.domain.cost_sharing.acts import ADOPTED, AGREED, APPROVE, OPEN, OPENED, given
from tests.domain.cost_sharing.scene import (
    ALARM_KEY,
    BUDGET,
    DECIDED_ON,
    ELVNES,
    GROUP,
    INCURRED_ON,
    KEY,
    ON_BUDGET,
    ON_KEY,
    OTHER_GROUP,
    POOL,
    REVERSAL,
    at,
    decided,
    joined,
)
from tests.support.specification import Specification

AGREEMENT = Specification(DECIDER).given_any(*AGREED)
ON_A_BUDGET = decided(ON_BUDGET, Matter.BUDGET)


def approved() -> BudgetApproved:
    """The budget as it is first approved."""
    (fact,) = given(ON_A_BUDGET).when(APPROVE).facts()
    assert isinstance(fact, BudgetApproved)
    return fact


def test_a_pool_is_opened_for_a_key_that_the_group_adopted() -> None:
    AGREEMENT.when(OPEN).then(OPENED)


def test_opening_the_same_pool_once_more_is_silence() -> None:
    given().when(OPEN).then_nothing()


def test_a_reference_stands_for_one_pool() -> None:
    others: list[dict[str, object]] = [{"title": "Another"}, {"procurement": None}, {"key": ALARM_KEY}]
    for other in others:
        rejection = given().when(OPEN.model_copy(update=other)).then_rejected(CostReferenceTaken)
        assert rejection.reference == POOL


def test_a_key_that_was_never_adopted_opens_no_pool() -> None:
    rejection = AGREEMENT.when(OPEN.model_copy(update={"key": ALARM_KEY})).then_rejected(CostKeyUnknown)
    assert (rejection.group, rejection.key) == (GROUP, ALARM_KEY)


def test_another_group_s_key_opens_no_pool() -> None:
    others = ADOPTED.model_copy(update={"group": OTHER_GROUP})
    formed, *members = AGREED[:6]
    Specification(DECIDER).given_any(formed, *members, others).when(OPEN).then_rejected(CostKeyUnknown)


def test_a_budget_says_what_it_would_cost_each() -> None:
    budget = approved()
    assert [share.total for share in budget.shares] == [190_414_99, 129_256_32, 69_066_93, 55_433_97, 42_327_79]
    assert (budget.group, budget.pool) == (GROUP, POOL)
    assert (budget.amount, budget.motion, budget.approved_on) == (BUDGET, ON_BUDGET, DECIDED_ON)
    assert budget.by == ADOPTED.used
    assert budget.rule_set == "thirty-seventy.v1"


def test_approving_the_same_budget_once_more_is_silence() -> None:
    given(ON_A_BUDGET, approved()).when(APPROVE).then_nothing()


def test_a_motion_approves_one_amount() -> None:
    more = APPROVE.model_copy(update={"amount": BUDGET + 1})
    rejection = given(ON_A_BUDGET, approved()).when(more).then_rejected(MotionUsedForOtherCosts)
    assert (rejection.motion, rejection.used_for) == (ON_BUDGET, POOL)


def test_a_later_motion_approves_another_budget() -> None:
    later = MotionId("more-money")
    command = APPROVE.model_copy(update={"amount": BUDGET * 2, "motion": later, "at": at(INCURRED_ON)})
    (fact,) = given(ON_A_BUDGET, approved(), decided(later, Matter.BUDGET)).when(command).facts()
    assert isinstance(fact, BudgetApproved)
    assert (fact.amount, fact.approved_on) == (BUDGET * 2, INCURRED_ON)


def test_a_budget_needs_a_motion_on_a_budget() -> None:
    rejection = given(decided(ON_BUDGET, Matter.ORDINARY)).when(APPROVE).then_rejected(CostsWithoutCarriedMotion)
    assert (rejection.group, rejection.motion, rejection.matter) == (GROUP, ON_BUDGET, Matter.BUDGET)


def test_a_budget_needs_a_key_that_is_in_force() -> None:
    early = joined(ELVNES).valid_from
    before = APPROVE.model_copy(update={"at": at(early)})
    rejection = given(ON_A_BUDGET).when(before).then_rejected(NoCostKeyInForce)
    assert (rejection.key, rejection.on) == (KEY, early)
    reversal = decided(REVERSAL, Matter.COST_KEY, reverses=ON_KEY)
    rejection = given(ON_A_BUDGET, reversal).when(APPROVE).then_rejected(NoCostKeyInForce)
    assert (rejection.key, rejection.on) == (KEY, DECIDED_ON)


def test_a_budget_is_shared_by_the_key_of_its_own_pool() -> None:
    alarms = ADOPTED.model_copy(update={"key": ALARM_KEY, "components": (EqualComponent(weight=10_000),)})
    opened = OPENED.model_copy(update={"key": ALARM_KEY})
    history = Specification(DECIDER).given_any(*AGREED, alarms, opened, ON_A_BUDGET)
    (budget,) = history.when(APPROVE).facts()
    assert isinstance(budget, BudgetApproved)
    assert budget.by == alarms.used
    assert [share.total for share in budget.shares] == [97_300_00] * 5


def test_nothing_happens_in_a_pool_that_was_not_opened_or_is_another_group_s() -> None:
    rejection = AGREEMENT.given_any(ON_A_BUDGET).when(APPROVE).then_rejected(PoolUnknown)
    assert (rejection.group, rejection.pool) == (GROUP, POOL)
    elsewhere = OPENED.model_copy(update={"group": OTHER_GROUP})
    AGREEMENT.given_any(ON_A_BUDGET, elsewhere).when(APPROVE).then_rejected(PoolUnknown)
