"""Which entries of the ledger each sharing of a cost or a budget rests on."""

from collections.abc import Mapping
from typing import TypeAlias

from application.recording.ports import NOW, Journal, Until
from domain.cost_sharing.events import BudgetApproved, CostAllocated, CostCorrected, CostIncurred, CostPoolOpened
from domain.kernel.boundaries import Boundary, Criterion, EventType
from domain.kernel.events import Event
from domain.kernel.identifiers import CostId, MotionId, PoolId

Shared: TypeAlias = tuple[PoolId, CostId | MotionId | None]
"""What was shared in a pool: a cost, a budget by its motion; nothing where the pool itself is meant."""

_SHARING: tuple[EventType, ...] = (CostPoolOpened, BudgetApproved, CostIncurred, CostAllocated, CostCorrected)


def evidence_in(journal: Journal, until: Until = NOW) -> Mapping[Shared, tuple[int, ...]]:
    """The positions behind each, in order, as known at a moment."""
    found: dict[Shared, tuple[int, ...]] = {}
    for recorded in journal.read(Boundary((Criterion(_SHARING, ()),)), until=until):
        shared = _shared(recorded.event)
        if shared is not None:
            found[shared] = (*found.get(shared, ()), recorded.position)
    return found


def _shared(event: Event) -> Shared | None:
    match event:
        case CostPoolOpened():
            return event.pool, None
        case BudgetApproved():
            return event.pool, event.motion
        case CostIncurred() | CostAllocated():
            return event.pool, event.cost
        case CostCorrected():
            return event.pool, event.corrects
        case _:
            return None
