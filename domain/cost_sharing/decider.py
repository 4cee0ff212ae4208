"""How it is decided what members share."""

from collections.abc import Sequence

from domain.cost_sharing import rules_entries, rules_keys, rules_pools, rules_sharing
from domain.cost_sharing.books import Book
from domain.cost_sharing.boundary import CostCommand, PoolCommand, boundary_of
from domain.cost_sharing.commands import (
    AdoptCostKey,
    AllocateCost,
    ApproveBudget,
    CloseSettlement,
    CorrectCost,
    DecideDispute,
    DisputeShare,
    IncurCost,
    OpenCostPool,
    PayAdvance,
    ReceiveGrant,
)
from domain.cost_sharing.rejections import CostsInUnknownGroup, PoolUnknown, RecordsForNoMember
from domain.cost_sharing.state import Formed, NotFormed, State, evolve
from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.kernel.instants import day_of


def decide(command: CostCommand, state: State) -> Sequence[Event]:
    """The facts to record.

    Raises:
        CostsInUnknownGroup: when the group has not been formed.
        RecordsForNoMember: when whoever acts does so for no member of it.
        PoolUnknown: when the group has no such pool.
        ActorIsRecused: when the actor is recused from the procurement whose costs the pool holds.
        Rejection: when another rule of the slice is broken.
    """
    if isinstance(state, NotFormed):
        raise CostsInUnknownGroup(command.group)
    if not isinstance(command, DisputeShare):
        _must_belong(command, state)
    match command:
        case AdoptCostKey():
            return rules_keys.adopt(command, state)
        case OpenCostPool():
            state.standings.in_case(command.procurement).must_be_free_to_act(command.by.person)
            return rules_pools.open_pool(command, state)
        case _:
            return _in_pool(command, state)


def _must_belong(command: CostCommand, group: Formed) -> None:
    """Let those record who belong to a member that day; whoever has left may still dispute what it bears."""
    acting = (command.by.organisation, *command.on_behalf_of)
    if not any(group.belongs(organisation, day_of(command.at)) for organisation in acting):
        raise RecordsForNoMember(command.group, command.by.organisation)


def _in_pool(command: PoolCommand, group: Formed) -> Sequence[Event]:
    book = group.pool
    if not isinstance(book, Book) or book.opened.group != command.group:
        raise PoolUnknown(command.group, command.pool)
    group.standings.in_case(book.opened.procurement).must_be_free_to_act(command.by.person)
    match command:
        case ApproveBudget():
            return rules_pools.approve_budget(command, group, book)
        case IncurCost() | ReceiveGrant() | PayAdvance():
            return rules_entries.enter(command, group, book)
        case AllocateCost():
            return rules_sharing.allocate(command, group, book)
        case CorrectCost():
            return rules_entries.correct(command, group, book)
        case DisputeShare():
            return rules_sharing.dispute(command, book)
        case DecideDispute():
            return rules_sharing.decide_dispute(command, group, book)
        case CloseSettlement():
            return rules_sharing.settle(command, group, book)


DECIDER: Decider[CostCommand, State] = Decider(
    name="cost-sharing",
    commands=(
        AdoptCostKey,
        OpenCostPool,
        ApproveBudget,
        IncurCost,
        ReceiveGrant,
        PayAdvance,
        AllocateCost,
        CorrectCost,
        DisputeShare,
        DecideDispute,
        CloseSettlement,
    ),
    initial=NotFormed(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
