"""What may be asked about shared costs. Amounts are øre without VAT; `at` is when it was decided or noted."""

from datetime import date

from pydantic import Field

from domain.cost_sharing.values import Components, Limits, Sharers, Spent, Vat, VatTreatment
from domain.kernel.commands import Command
from domain.kernel.identifiers import (
    CostId,
    CostKeyId,
    DocumentId,
    GroupId,
    MotionId,
    PoolId,
    ProcurementId,
    SettlementId,
)
from domain.kernel.organisations import MemberId, SupplierId
from domain.kernel.texts import Text, Title


class AdoptCostKey(Command):
    """Let a key, or its next version, share what is incurred from a day on, by a carried motion."""

    group: GroupId
    key: CostKeyId = Field(description="The key; a reference that was used before gets its next version.")
    members: Sharers = Field(description="Those who share.")
    components: Components = Field(description="The parts of the key; their weights sum to 10 000 basis points.")
    caps: Limits = Field(default=(), description="The most that a member bears, of what is shared.")
    floors: Limits = Field(default=(), description="The least that a member bears, of what is shared.")
    valid_from: date
    motion: MotionId = Field(description="The motion on a cost key that was carried.")


class OpenCostPool(Command):
    """Open a pool of costs that members share."""

    group: GroupId
    pool: PoolId = Field(description="A new reference for the pool.")
    procurement: ProcurementId | None = None
    title: Title
    key: CostKeyId = Field(description="The key that shares its costs, unless a cost names another.")


class ApproveBudget(Command):
    """Give the pool a budget by a carried motion; a later one replaces it."""

    group: GroupId
    pool: PoolId
    amount: Spent
    motion: MotionId = Field(description="The motion on a budget that was carried.")


class IncurCost(Command):
    """Enter a cost that a member paid."""

    group: GroupId
    pool: PoolId
    cost: CostId = Field(description="A new reference for this cost.")
    amount: Spent
    vat: Vat = 0
    vat_treatment: VatTreatment = VatTreatment.RECOVERED
    incurred_on: date = Field(description="The day it belongs to; the key in force on that day shares it.")
    paid_by: MemberId
    supplier: SupplierId | None = None
    what: Text
    document: DocumentId | None = Field(default=None, description="The voucher.")
    key: CostKeyId | None = Field(default=None, description="The key that shares it, where it is not the pool's.")
    replaces: CostId | None = Field(default=None, description="The cost, taken back before, that this one replaces.")


class ReceiveGrant(Command):
    """Enter a grant that a member received for the pool."""

    group: GroupId
    pool: PoolId
    grant: CostId = Field(description="A new reference for this grant.")
    amount: Spent
    received_on: date
    received_by: MemberId
    source: Title = Field(description="Who gave it.")
    document: DocumentId | None = None


class PayAdvance(Command):
    """Enter what a member paid another in advance of a settlement (a conto)."""

    group: GroupId
    pool: PoolId
    advance: CostId = Field(description="A new reference for this payment.")
    amount: Spent
    paid_on: date
    payer: MemberId
    payee: MemberId
    document: DocumentId | None = None


class AllocateCost(Command):
    """Share a cost, by the key in force on the day it was incurred, after grants."""

    group: GroupId
    pool: PoolId
    cost: CostId


class CorrectCost(Command):
    """Take back a cost, grant or advance by a counter-entry; what replaces it is entered anew."""

    group: GroupId
    pool: PoolId
    correction: CostId = Field(description="A new reference for the counter-entry.")
    corrects: CostId = Field(description="The entry that is taken back.")
    reason: Text


class DisputeShare(Command):
    """Note that a member disputes its share of a cost."""

    group: GroupId
    pool: PoolId
    cost: CostId
    member: MemberId
    reason: Text


class DecideDispute(Command):
    """Note that the group decided on a dispute by a carried motion."""

    group: GroupId
    pool: PoolId
    cost: CostId
    member: MemberId
    motion: MotionId


class CloseSettlement(Command):
    """Net what members have coming and owe, and lay down who pays whom."""

    group: GroupId
    pool: PoolId
    settlement: SettlementId = Field(description="A new reference for the settlement.")
