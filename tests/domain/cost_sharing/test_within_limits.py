"""What cannot be divided in whole øre within the caps and floors of a key is not shared by it."""

import pytest

from domain.cost_sharing.boundary import CostCommand
from domain.cost_sharing.decider import DECIDER
from domain.cost_sharing.events import BudgetApproved, CostAllocated
from domain.cost_sharing.rejections_dividing import LimitsLeaveNoWholeOre
from domain.cost_sharing.state import State
from domain.cost_sharing.values import Limit, VatTreatment
from domain.kernel.events import Event
from domain.purchasing_groups.values import Matter
from tests.domain.cost_sharing.acts import ADOPTED, AGREED, ALLOCATE, APPROVE, GRANTED, INCURRED, OPENED
from tests.domain.cost_sharing.scene import KEY, ON_BUDGET, decided
from tests.support.specification import Specification

FIFTH = (Limit(share=2_000),)
either = pytest.mark.parametrize("limits", [{"caps": FIFTH}, {"floors": FIFTH}], ids=["caps", "floors"])
ON_A_BUDGET = decided(ON_BUDGET, Matter.BUDGET)
COST = INCURRED.model_copy(update={"amount": 500, "vat": 0})


def under(limits: dict[str, tuple[Limit, ...]], *facts: Event) -> Specification[CostCommand, State]:
    """A pool under a key with limits that leave each of five a fifth."""
    return Specification(DECIDER).given_any(*AGREED[:-1], ADOPTED.model_copy(update=limits), OPENED, *facts)


@either
def test_a_cost_is_shared_where_the_limits_leave_a_way(limits: dict[str, tuple[Limit, ...]]) -> None:
    (fact,) = under(limits, COST).when(ALLOCATE).facts()
    assert isinstance(fact, CostAllocated)
    assert [share.total for share in fact.shares] == [100] * 5


@either
def test_a_cost_that_would_break_a_limit_by_rounding_is_not_shared(limits: dict[str, tuple[Limit, ...]]) -> None:
    uneven = COST.model_copy(update={"amount": 501})
    rejection = under(limits, uneven).when(ALLOCATE).then_rejected(LimitsLeaveNoWholeOre)
    assert (rejection.key, rejection.amount) == (KEY, 501)


@either
def test_what_is_left_after_grants_must_be_divisible(limits: dict[str, tuple[Limit, ...]]) -> None:
    rejection = under(limits, GRANTED.model_copy(update={"amount": 1}), COST).when(ALLOCATE)
    assert rejection.then_rejected(LimitsLeaveNoWholeOre).amount == 499


@either
def test_vat_that_is_shared_must_be_divisible_and_other_vat_need_not(limits: dict[str, tuple[Limit, ...]]) -> None:
    shared = COST.model_copy(update={"vat": 124, "vat_treatment": VatTreatment.SHARED})
    assert under(limits, shared).when(ALLOCATE).then_rejected(LimitsLeaveNoWholeOre).amount == 124
    assert under(limits, COST.model_copy(update={"vat": 124})).when(ALLOCATE).facts()


@either
def test_a_budget_must_be_divisible_too(limits: dict[str, tuple[Limit, ...]]) -> None:
    budgeted = under(limits, ON_A_BUDGET)
    uneven = APPROVE.model_copy(update={"amount": 502})
    rejection = budgeted.when(uneven).then_rejected(LimitsLeaveNoWholeOre)
    assert (rejection.key, rejection.amount) == (KEY, 502)
    (fact,) = budgeted.when(APPROVE.model_copy(update={"amount": 505})).facts()
    assert isinstance(fact, BudgetApproved)
    assert [share.total for share in fact.shares] == [101] * 5
