"""Opening a pool and giving it a budget."""

from domain.cost_sharing.books import Book
from domain.cost_sharing.commands import ApproveBudget, OpenCostPool
from domain.cost_sharing.division import can_be_divided, divide
from domain.cost_sharing.events import BudgetApproved, CostPoolOpened
from domain.cost_sharing.rejections import (
    CostKeyUnknown,
    CostReferenceTaken,
    CostsWithoutCarriedMotion,
    MotionUsedForOtherCosts,
    NoCostKeyInForce,
)
from domain.cost_sharing.rejections_dividing import LimitsLeaveNoWholeOre
from domain.cost_sharing.state import Formed
from domain.kernel.instants import day_of
from domain.purchasing_groups.values import Matter


def open_pool(command: OpenCostPool, group: Formed) -> tuple[CostPoolOpened, ...]:
    """The pool opened, or nothing when just this was opened before."""
    opened = CostPoolOpened(
        group=command.group,
        pool=command.pool,
        procurement=command.procurement,
        title=command.title,
        key=command.key,
    )
    if isinstance(group.pool, Book):
        if group.pool.opened != opened:
            raise CostReferenceTaken(command.pool)
        return ()
    if not group.knows(command.key):
        raise CostKeyUnknown(command.group, command.key)
    return (opened,)


def approve_budget(command: ApproveBudget, group: Formed, book: Book) -> tuple[BudgetApproved, ...]:
    """The budget with what it would cost each, or nothing when the motion approved it before."""
    before = next((one for one in book.budgets if one.motion == command.motion), None)
    if before is not None:
        if before.amount != command.amount:
            raise MotionUsedForOtherCosts(command.motion, command.pool)
        return ()
    if not group.carried(command.motion, Matter.BUDGET):
        raise CostsWithoutCarriedMotion(command.group, command.motion, Matter.BUDGET)
    approved_on = day_of(command.at)
    adopted = group.key_on(book.opened.key, approved_on)
    if adopted is None:
        raise NoCostKeyInForce(book.opened.key, approved_on)
    if not can_be_divided(command.amount, adopted.terms):
        raise LimitsLeaveNoWholeOre(adopted.key, command.amount)
    approved = BudgetApproved(
        group=command.group,
        pool=command.pool,
        amount=command.amount,
        motion=command.motion,
        approved_on=approved_on,
        by=adopted.used,
        shares=divide(command.amount, adopted.terms),
    )
    return (approved,)
