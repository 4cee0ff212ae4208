"""A simpler model of a pool: one running account a member, and what each reference stands for."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from domain.cost_sharing.commands import (
    AdoptCostKey,
    AllocateCost,
    CloseSettlement,
    CorrectCost,
    IncurCost,
    ReceiveGrant,
)
from domain.cost_sharing.events import CostAllocated, SettlementClosed
from domain.kernel.identifiers import CostId, SettlementId
from domain.kernel.organisations import MemberId
from tests.domain.cost_sharing.scene import FIVE, INCURRED_ON, NOTED_ON


@dataclass
class Entered:
    """A cost or a grant: what was asked, and what became of it."""

    told: IncurCost | ReceiveGrant
    how: CostAllocated | None = None
    taken_back: CorrectCost | None = None
    left: int = 0


@dataclass
class Model:
    """Says of each command whether it is accepted, already so, or refused; keeps what each member has coming."""

    versions: list[AdoptCostKey] = field(default_factory=list[AdoptCostKey])
    entered: dict[CostId, Entered] = field(default_factory=dict[CostId, Entered])
    corrections: set[CostId] = field(default_factory=set[CostId])
    settlements: set[SettlementId] = field(default_factory=set[SettlementId])
    account: Counter[MemberId] = field(default_factory=Counter[MemberId])

    def adopts(self, command: AdoptCostKey) -> bool | None:
        """Each motion adopts one version, and none begins before it is decided."""
        for version in self.versions:
            if version.motion == command.motion:
                same = (version.components, version.valid_from) == (command.components, command.valid_from)
                return None if same else False
        if command.valid_from < INCURRED_ON:
            return False
        self.versions.append(command)
        return True

    def enters(self, reference: CostId, command: IncurCost | ReceiveGrant) -> bool | None:
        """A reference is used once, by a member, for a day that has been."""
        if reference in self.entered:
            return None if self.entered[reference].told == command else False
        member = command.paid_by if isinstance(command, IncurCost) else command.received_by
        day = command.incurred_on if isinstance(command, IncurCost) else command.received_on
        if reference in self.corrections or member not in FIVE or day > NOTED_ON:
            return False
        if isinstance(command, IncurCost) and command.replaces is not None and not self._is_gone(command.replaces):
            return False
        left = command.amount if isinstance(command, ReceiveGrant) else 0
        self.entered[reference] = Entered(command, left=left)
        return True

    def shares(self, command: AllocateCost) -> bool | None:
        """A cost that stands is shared once."""
        cost = self.entered.get(command.cost)
        if cost is None or not isinstance(cost.told, IncurCost) or cost.taken_back:
            return False
        return None if cost.how else True

    def version_on(self, day: date) -> int:
        """The version that shares what was incurred on the day; the first stands from the beginning."""
        begun = [number for number, one in enumerate(self.versions, start=2) if one.valid_from <= day]
        return max(begun, default=1)

    def shared(self, how: CostAllocated) -> None:
        """Move what was shared between the accounts, and use the grants up, the earliest first."""
        cost = self.entered[how.cost]
        assert isinstance(cost.told, IncurCost)
        assert how.version == self.version_on(cost.told.incurred_on)
        left = how.amount
        for reference, grant in self.entered.items():
            taken = min(left, grant.left) if isinstance(grant.told, ReceiveGrant) and not grant.taken_back else 0
            assert taken == sum(used.amount for used in how.grants if used.grant == reference)
            grant.left, left = grant.left - taken, left - taken
        assert left == how.shared == sum(share.total for share in how.shares)
        cost.how = how
        self._move(how, cost.told.paid_by, 1)

    def takes_back(self, command: CorrectCost) -> bool | None:
        """An entry is taken back once, a grant not while a cost that stands has used of it."""
        entered = self.entered.get(command.corrects)
        if entered is None:
            return False
        if entered.taken_back:
            same = (entered.taken_back.correction, entered.taken_back.reason) == (command.correction, command.reason)
            return None if same else False
        used = isinstance(entered.told, ReceiveGrant) and entered.left < entered.told.amount
        if used or command.correction in {*self.entered, *self.corrections}:
            return False
        entered.taken_back = command
        self.corrections.add(command.correction)
        if entered.how is not None and isinstance(entered.told, IncurCost):
            self._move(entered.how, entered.told.paid_by, -1)
            for used_grant in entered.how.grants:
                self.entered[used_grant.grant].left += used_grant.amount
        return True

    def settles(self, command: CloseSettlement) -> bool | None:
        """There is something to settle, and not by this settlement before."""
        if command.settlement in self.settlements:
            return None
        return any(self.account.values())

    def settled(self, closed: SettlementClosed) -> None:
        """Everybody has paid."""
        self.settlements.add(closed.settlement)
        for one in closed.transfers:
            self.account[one.payer] += one.amount
            self.account[one.payee] -= one.amount
        assert not any(self.account.values())

    def _is_gone(self, cost: CostId) -> bool:
        return cost in self.entered and self.entered[cost].taken_back is not None

    def _move(self, how: CostAllocated, payer: MemberId, sign: int) -> None:
        self.account[payer] += sign * how.amount
        for used in how.grants:
            self.account[used.received_by] -= sign * used.amount
        for share in how.shares:
            self.account[share.member] -= sign * share.total
