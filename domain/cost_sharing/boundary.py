"""The facts that each decision about shared costs rests on."""

from typing import TypeAlias

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
from domain.cost_sharing.events import (
    AdvancePaid,
    BudgetApproved,
    CostAllocated,
    CostCorrected,
    CostIncurred,
    CostKeyAdopted,
    CostPoolOpened,
    DisputeDecided,
    GrantReceived,
    SettlementClosed,
    ShareDisputed,
)
from domain.impartiality.values import recusals_of
from domain.kernel.boundaries import Boundary, Criterion, EventType, about, boundary
from domain.kernel.identifiers import CostId
from domain.kernel.organisations import MemberId
from domain.motions.events import DecisionMade
from domain.purchasing_groups.events import LeadHandedOver, MemberJoined, PurchasingGroupFormed, WithdrawalNotified

EntryCommand: TypeAlias = IncurCost | ReceiveGrant | PayAdvance
PoolCommand: TypeAlias = (
    ApproveBudget | EntryCommand | AllocateCost | CorrectCost | DisputeShare | DecideDispute | CloseSettlement
)
CostCommand: TypeAlias = AdoptCostKey | OpenCostPool | PoolCommand

_MEMBERSHIP: tuple[EventType, ...] = (MemberJoined, WithdrawalNotified)
_ENTRIES: tuple[EventType, ...] = (CostIncurred, GrantReceived, AdvancePaid, CostCorrected)
_DECIDING: tuple[EventType, ...] = (CostKeyAdopted, DecisionMade, *_MEMBERSHIP)


def boundary_of(command: CostCommand) -> Boundary:
    """The facts that the command's rules read: who acts, then what the rule is about.

    Entries of different costs read none of each other's facts, so that many can be entered at once. What divides money
    reads the group's keys and decisions, as a reversed decision takes its key out of use. Only the pool tells which
    procurement its costs are of, so whether who acts in it is recused is read of all of them.
    """
    recusals = recusals_of(command.by.person)
    acting = (
        about(command.group, types=(PurchasingGroupFormed, LeadHandedOver)),
        *_members(command, MemberId(command.by.organisation), *command.on_behalf_of),
    )
    match command:
        case DisputeShare():
            formed = about(command.group, types=(PurchasingGroupFormed,))
            return boundary(formed, recusals, about(command.pool, types=(CostPoolOpened,)), *_in_pool(command))
        case AdoptCostKey():
            return boundary(
                *acting,
                about(command.key, types=(CostKeyAdopted,)),
                about(command.group, command.motion, types=(CostKeyAdopted, DecisionMade)),
                *_members(command, *command.members),
            )
        case OpenCostPool():
            return boundary(
                *acting,
                *(() if command.procurement is None else (recusals,)),
                about(command.pool, types=(CostPoolOpened,)),
                about(command.key, types=(CostKeyAdopted,)),
            )
        case _:
            return boundary(*acting, recusals, about(command.pool, types=(CostPoolOpened,)), *_in_pool(command))


def _in_pool(command: PoolCommand) -> tuple[Criterion, ...]:
    match command:
        case ApproveBudget():
            return (about(command.pool, types=(BudgetApproved,)), about(command.group, types=_DECIDING))
        case IncurCost():
            key = (about(command.key, types=(CostKeyAdopted,)),) if command.key else ()
            replaced = () if command.replaces is None else (_reference(command.replaces),)
            return (_reference(command.cost), *_members(command, command.paid_by), *key, *replaced)
        case ReceiveGrant():
            return (_reference(command.grant), *_members(command, command.received_by))
        case PayAdvance():
            return (_reference(command.advance), *_members(command, command.payer, command.payee))
        case AllocateCost():
            return (about(command.pool, types=(*_ENTRIES, CostAllocated)), about(command.group, types=_DECIDING))
        case CorrectCost():
            return (about(command.pool, types=(*_ENTRIES, CostAllocated)), _reference(command.correction))
        case DisputeShare():
            shared = about(command.pool, command.cost, types=(CostIncurred, CostAllocated, CostCorrected))
            return (shared, about(command.pool, command.cost, command.member, types=(ShareDisputed, DisputeDecided)))
        case DecideDispute():
            disputes = about(command.pool, command.cost, command.member, types=(ShareDisputed, DisputeDecided))
            return (disputes, about(command.group, command.motion, types=(DecisionMade,)))
        case CloseSettlement():
            facts = (*_ENTRIES, CostAllocated, ShareDisputed, DisputeDecided, SettlementClosed)
            return (about(command.pool, types=facts), about(command.settlement, types=(SettlementClosed,)))


def _members(command: CostCommand, *members: MemberId) -> tuple[Criterion, ...]:
    return tuple(about(command.group, member, types=_MEMBERSHIP) for member in sorted(set(members)))


def _reference(reference: CostId) -> Criterion:
    return about(reference, types=_ENTRIES)
