"""What stands in a pool: its entries, how they were shared, and what each member has coming or owes."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeAlias, TypeVar

from domain.cost_sharing.events import (
    AdvancePaid,
    BudgetApproved,
    CostAllocated,
    CostCorrected,
    CostIncurred,
    CostPoolOpened,
    DisputeDecided,
    GrantReceived,
    SettlementClosed,
    ShareDisputed,
)
from domain.cost_sharing.values import Balance, GrantUsed, Shares
from domain.kernel.events import Event
from domain.kernel.identifiers import CostId
from domain.kernel.organisations import MemberId

F = TypeVar("F")

Entry: TypeAlias = CostIncurred | GrantReceived | AdvancePaid
"""What may be entered in a pool, and taken back."""


def reference_of(entry: Entry | CostCorrected) -> CostId:
    """The reference that an entry or a counter-entry introduced."""
    match entry:
        case CostIncurred():
            return entry.cost
        case GrantReceived():
            return entry.grant
        case AdvancePaid():
            return entry.advance
        case CostCorrected():
            return entry.correction


@dataclass(frozen=True)
class Book:
    """One pool, folded from its facts in the order they were recorded."""

    opened: CostPoolOpened
    budgets: tuple[BudgetApproved, ...] = ()
    entered: tuple[Entry, ...] = ()
    sharings: tuple[CostAllocated, ...] = ()
    taken_back: tuple[CostCorrected, ...] = ()
    disputes: tuple[ShareDisputed, ...] = ()
    decisions: tuple[DisputeDecided, ...] = ()
    settlements: tuple[SettlementClosed, ...] = ()

    @cached_property
    def entries(self) -> Mapping[CostId, Entry]:
        """The entries by their reference."""
        return _by_reference((reference_of(entry), entry) for entry in self.entered)

    @cached_property
    def allocations(self) -> Mapping[CostId, CostAllocated]:
        """How costs were shared, by the cost's reference."""
        return _by_reference((how.cost, how) for how in self.sharings)

    @cached_property
    def corrections(self) -> Mapping[CostId, CostCorrected]:
        """The counter-entries by the reference of what they took back."""
        return _by_reference((correction.corrects, correction) for correction in self.taken_back)

    def after(self, event: Event) -> "Book":
        """The book with one more fact; what is not about this pool, or tells it nothing, changes nothing."""
        if getattr(event, "pool", None) != self.opened.pool:
            return self
        match event:
            case BudgetApproved():
                return replace(self, budgets=(*self.budgets, event))
            case CostIncurred() | GrantReceived() | AdvancePaid():
                return replace(self, entered=(*self.entered, event))
            case CostAllocated():
                return replace(self, sharings=(*self.sharings, event))
            case CostCorrected():
                return replace(self, taken_back=(*self.taken_back, event))
            case ShareDisputed():
                return replace(self, disputes=(*self.disputes, event))
            case DisputeDecided():
                return replace(self, decisions=(*self.decisions, event))
            case SettlementClosed():
                return replace(self, settlements=(*self.settlements, event))
            case _:
                return self

    def standing(self) -> tuple[Entry, ...]:
        """The entries that have not been taken back, in the order they were recorded."""
        return tuple(entry for reference, entry in self.entries.items() if reference not in self.corrections)

    def shared(self) -> tuple[tuple[CostIncurred, CostAllocated], ...]:
        """The costs that have been shared and not been taken back, with how they were."""
        found = ((entry, self.allocations.get(reference_of(entry))) for entry in self.standing())
        return tuple((cost, how) for cost, how in found if isinstance(cost, CostIncurred) and how is not None)

    def waiting(self) -> tuple[CostIncurred, ...]:
        """The costs that stand but have not been shared."""
        costs = (entry for entry in self.standing() if isinstance(entry, CostIncurred))
        return tuple(cost for cost in costs if cost.cost not in self.allocations)

    def uses_of(self, grant: CostId) -> tuple[CostId, ...]:
        """The shared costs that took something of the grant."""
        return tuple(cost.cost for cost, how in self.shared() if any(used.grant == grant for used in how.grants))

    def left_of(self, grant: GrantReceived) -> int:
        """What is left of the grant, in øre."""
        used = (used for _, how in self.shared() for used in how.grants)
        return grant.amount - sum(one.amount for one in used if one.grant == grant.grant)

    def grants_for(self, amount: int) -> tuple[GrantUsed, ...]:
        """What a cost of this amount takes of the grants, the earliest recorded first."""
        return tuple(self._taken(amount))

    def open_disputes(self) -> tuple[ShareDisputed, ...]:
        """The disputes that the group has not decided on, about costs that still stand."""
        decided = {(one.cost, one.member) for one in self.decisions}
        return tuple(
            one for one in self.disputes if (one.cost, one.member) not in decided and one.cost not in self.corrections
        )

    def balances(self) -> tuple[Balance, ...]:
        """What each member has coming or owes, everything taken together; by organisation number, summing to nought.

        Whoever paid a shared cost has it coming, whoever holds a grant owes what was used of it, each owes its shares;
        advances and the payments of earlier settlements count as made.
        """
        net: Counter[MemberId] = Counter()
        vat: Counter[MemberId] = Counter()
        for cost, how in self.shared():
            net[cost.paid_by] += how.amount
            vat[cost.paid_by] += how.vat
            for used in how.grants:
                net[used.received_by] -= used.amount
            _owed(net, how.shares)
            _owed(vat, how.vat_shares)
        advances = (entry for entry in self.standing() if isinstance(entry, AdvancePaid))
        _paid(net, ((one.payer, one.payee, one.amount) for one in advances))
        for closed in self.settlements:
            _paid(net, ((one.payer, one.payee, one.amount) for one in closed.transfers))
            _paid(vat, ((one.payer, one.payee, one.amount) for one in closed.vat_transfers))
        return tuple(Balance(member=one, amount=net[one], vat=vat[one]) for one in sorted({*net, *vat}))

    def _taken(self, amount: int) -> Iterator[GrantUsed]:
        for grant in self.standing():
            if isinstance(grant, GrantReceived) and (taken := min(amount, self.left_of(grant))) > 0:
                amount -= taken
                yield GrantUsed(grant=grant.grant, received_by=grant.received_by, amount=taken)


def _by_reference(facts: Iterable[tuple[CostId, F]]) -> Mapping[CostId, F]:
    """The facts by reference; what a reference was first used for stands."""
    found: dict[CostId, F] = {}
    for reference, fact in facts:
        found.setdefault(reference, fact)
    return found


def _owed(balance: Counter[MemberId], shares: Shares) -> None:
    for share in shares:
        balance[share.member] -= share.total


def _paid(balance: Counter[MemberId], payments: Iterable[tuple[MemberId, MemberId, int]]) -> None:
    for payer, payee, amount in payments:
        balance[payer] += amount
        balance[payee] -= amount
