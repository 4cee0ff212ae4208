"""Finding shares again from what was written down with them, and where what was written down differs."""

from dataclasses import dataclass

from domain.cost_sharing.division import divide
from domain.cost_sharing.events import BudgetApproved, CostAllocated
from domain.cost_sharing.values import KeyTerms, Share, Shares
from domain.kernel.organisations import MemberId


@dataclass(frozen=True, slots=True)
class Difference:
    """A member's share as it was recorded and as the key gives it; None where it should or does not exist."""

    member: MemberId
    recorded: Share | None
    found: Share | None
    of_vat: bool = False


def recompute(fact: CostAllocated | BudgetApproved) -> tuple[Difference, ...]:
    """Where the recorded shares differ from those that the recorded key, figures and amount give; none when all agree.

    A cost whose grants and shared amount do not add up is divided by what they should be.
    """
    if isinstance(fact, BudgetApproved):
        return differences(fact.shares, fact.amount, fact.by.terms)
    shared = fact.amount - sum(used.amount for used in fact.grants)
    return (
        *differences(fact.shares, max(shared, 0), fact.by.terms),
        *differences(fact.vat_shares, fact.vat, fact.by.terms, of_vat=True),
    )


def differences(recorded: Shares, amount: int, terms: KeyTerms, *, of_vat: bool = False) -> tuple[Difference, ...]:
    """Where recorded shares of an amount in øre differ from those that the terms give."""
    found = {share.member: share for share in divide(amount, terms)} if amount or not of_vat else {}
    told = {share.member: share for share in recorded}
    repeated = len(told) != len(recorded)
    return tuple(
        Difference(member, told.get(member), found.get(member), of_vat)
        for member in sorted({*found, *told})
        if repeated or told.get(member) != found.get(member)
    )
