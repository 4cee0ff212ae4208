"""Who pays whom, so that nobody owes anything: few payments, and always the same ones."""

from collections.abc import Mapping

from domain.cost_sharing.values import Transfer
from domain.kernel.organisations import MemberId


def netted(balances: Mapping[MemberId, int]) -> tuple[Transfer, ...]:
    """The payments that bring every balance in øre to nought; positive ones have money coming.

    Whoever owes most pays whoever has most coming, the lower organisation number first where two are equal, until one
    of the two is through; so there is at least one payment fewer than there are members with a balance.
    """
    left = {member: amount for member, amount in balances.items() if amount}
    transfers: list[Transfer] = []
    while min(left.values(), default=0) < 0 < max(left.values(), default=0):
        payer = min(left, key=lambda member: (left[member], member))
        payee = min(left, key=lambda member: (-left[member], member))
        amount = min(-left[payer], left[payee])
        transfers.append(Transfer(payer=payer, payee=payee, amount=amount))
        left[payer] += amount
        left[payee] -= amount
    return tuple(transfers)
