"""Sharing a cost, disputing a share, and settling what all of it comes to."""

from domain.cost_sharing.books import Book
from domain.cost_sharing.commands import AllocateCost, CloseSettlement, DecideDispute, DisputeShare
from domain.cost_sharing.division import can_be_divided, divide
from domain.cost_sharing.events import (
    CostAllocated,
    CostIncurred,
    DisputeDecided,
    SettlementClosed,
    ShareDisputed,
)
from domain.cost_sharing.netting import netted
from domain.cost_sharing.rejections import (
    AlreadyDisputed,
    CostReferenceTaken,
    CostsWithoutCarriedMotion,
    CostTakenBack,
    CostUnknown,
    DisputeDecidedOtherwise,
    DisputesForAnother,
    NoCostKeyInForce,
    NoSuchDispute,
    NothingToDispute,
    NothingToSettle,
    NotMemberOnTheDay,
)
from domain.cost_sharing.rejections_dividing import LimitsLeaveNoWholeOre
from domain.cost_sharing.state import Formed
from domain.cost_sharing.values import VatTreatment
from domain.kernel.instants import day_of


def allocate(command: AllocateCost, group: Formed, book: Book) -> tuple[CostAllocated, ...]:
    """How the cost is shared, or nothing when it has been."""
    cost = book.entries.get(command.cost)
    if not isinstance(cost, CostIncurred):
        raise CostUnknown(command.pool, command.cost)
    if cost.cost in book.corrections:
        raise CostTakenBack(cost.cost, book.corrections[cost.cost].correction)
    if cost.cost in book.allocations:
        return ()
    key, day = cost.key or book.opened.key, cost.incurred_on
    adopted = group.key_on(key, day)
    if adopted is None:
        raise NoCostKeyInForce(key, day)
    for member in adopted.members:
        if member not in group.members.on(day):
            raise NotMemberOnTheDay(member, day)
    grants = book.grants_for(cost.amount)
    shared = cost.amount - sum(used.amount for used in grants)
    vat = cost.vat if cost.vat_treatment is VatTreatment.SHARED else 0
    for amount in (shared, vat):
        if not can_be_divided(amount, adopted.terms):
            raise LimitsLeaveNoWholeOre(adopted.key, amount)
    allocated = CostAllocated(
        group=command.group,
        pool=command.pool,
        cost=command.cost,
        by=adopted.used,
        amount=cost.amount,
        grants=grants,
        shared=shared,
        shares=divide(shared, adopted.terms),
        vat=vat,
        vat_shares=divide(vat, adopted.terms) if vat else (),
    )
    return (allocated,)


def dispute(command: DisputeShare, book: Book) -> tuple[ShareDisputed, ...]:
    """The dispute noted, or nothing when just this was noted before."""
    if command.member not in {command.by.organisation, *command.on_behalf_of}:
        raise DisputesForAnother(command.by.organisation, command.member)
    disputed = ShareDisputed(
        group=command.group, pool=command.pool, cost=command.cost, member=command.member, reason=command.reason
    )
    before = next((one for one in book.disputes if (one.cost, one.member) == (command.cost, command.member)), None)
    if before == disputed:
        return ()
    if before is not None:
        raise AlreadyDisputed(command.cost, command.member)
    how = next((how for cost, how in book.shared() if cost.cost == command.cost), None)
    if how is None or command.member not in how.by.terms.members:
        raise NothingToDispute(command.cost, command.member)
    return (disputed,)


def decide_dispute(command: DecideDispute, group: Formed, book: Book) -> tuple[DisputeDecided, ...]:
    """The decision noted, or nothing when it was noted before."""
    about = (command.cost, command.member)
    if not any((one.cost, one.member) == about for one in book.disputes):
        raise NoSuchDispute(command.cost, command.member)
    before = next((one for one in book.decisions if (one.cost, one.member) == about), None)
    if before is not None:
        if before.motion != command.motion:
            raise DisputeDecidedOtherwise(command.cost, command.member, before.motion)
        return ()
    if not group.carried(command.motion):
        raise CostsWithoutCarriedMotion(command.group, command.motion, None)
    decided = DisputeDecided(
        group=command.group, pool=command.pool, cost=command.cost, member=command.member, motion=command.motion
    )
    return (decided,)


def settle(command: CloseSettlement, group: Formed, book: Book) -> tuple[SettlementClosed, ...]:
    """Who pays whom, or nothing when the settlement was closed before."""
    before = next((one for one in group.settlements if one.settlement == command.settlement), None)
    if before is not None:
        if before.pool != command.pool:
            raise CostReferenceTaken(command.settlement)
        return ()
    balances = book.balances()
    transfers = netted({one.member: one.amount for one in balances})
    vat_transfers = netted({one.member: one.vat for one in balances})
    if not transfers and not vat_transfers:
        raise NothingToSettle(command.pool)
    closed = SettlementClosed(
        group=command.group,
        pool=command.pool,
        settlement=command.settlement,
        closed_on=day_of(command.at),
        balances=balances,
        transfers=transfers,
        vat_transfers=vat_transfers,
        disputed=tuple(sorted({one.cost for one in book.open_disputes()})),
    )
    return (closed,)
