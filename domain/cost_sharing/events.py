"""The facts of what members share. Amounts are øre without VAT unless said."""

from datetime import date

from pydantic import Field

from domain.cost_sharing.values import (
    Balance,
    Basis,
    Components,
    GrantUsed,
    KeyTerms,
    KeyUsed,
    Limits,
    Sharers,
    Shares,
    Spent,
    Transfer,
    Vat,
    VatTreatment,
)
from domain.kernel.events import Event
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
from domain.kernel.money import Amount
from domain.kernel.organisations import MemberId, SupplierId
from domain.kernel.texts import Text, Title


class CostKeyAdopted(Event):
    """The group adopted a version of a key by a carried motion; it shares what is incurred from a day on."""

    stored_as = "cost-key-adopted.v1"
    legal_basis = ("KOML § 20-4",)

    group: GroupId
    key: CostKeyId
    version: int = Field(ge=1)
    members: Sharers
    components: Components
    caps: Limits = ()
    floors: Limits = ()
    valid_from: date
    motion: MotionId

    @property
    def bases(self) -> tuple[Basis, ...]:
        """What its components are measured by."""
        return tuple(component.basis for component in self.components)

    @property
    def terms(self) -> KeyTerms:
        """What an amount is divided by."""
        return KeyTerms(members=self.members, components=self.components, caps=self.caps, floors=self.floors)

    @property
    def used(self) -> KeyUsed:
        """The same as it is written into what is shared by it."""
        return KeyUsed(
            key=self.key, version=self.version, motion=self.motion, valid_from=self.valid_from, terms=self.terms
        )


class CostPoolOpened(Event):
    """Costs are shared in a pool from now on, by a key of the group unless a cost names another."""

    stored_as = "cost-pool-opened.v1"

    group: GroupId
    pool: PoolId
    procurement: ProcurementId | None = None
    title: Title
    key: CostKeyId


class BudgetApproved(Event):
    """The group approved a budget for the pool; the shares say what it would cost each. A later one replaces it."""

    stored_as = "budget-approved.v1"

    group: GroupId
    pool: PoolId
    amount: Spent
    motion: MotionId
    approved_on: date
    by: KeyUsed
    shares: Shares

    @property
    def rule_set(self) -> str:
        """The version of the key."""
        return self.by.name


class CostIncurred(Event):
    """A member paid a cost that the pool bears; it is shared when it is allocated."""

    stored_as = "cost-incurred.v1"

    group: GroupId
    pool: PoolId
    cost: CostId
    amount: Spent
    vat: Vat = 0
    vat_treatment: VatTreatment
    incurred_on: date
    paid_by: MemberId
    supplier: SupplierId | None = None
    what: Text
    document: DocumentId | None = None
    key: CostKeyId | None = None
    replaces: CostId | None = None


class GrantReceived(Event):
    """A member received a grant for the pool; it is deducted from the costs that are shared next."""

    stored_as = "grant-received.v1"

    group: GroupId
    pool: PoolId
    grant: CostId
    amount: Spent
    received_on: date
    received_by: MemberId
    source: Title
    document: DocumentId | None = None


class AdvancePaid(Event):
    """A member paid another in advance of a settlement (a conto)."""

    stored_as = "advance-paid.v1"

    group: GroupId
    pool: PoolId
    advance: CostId
    amount: Spent
    paid_on: date
    payer: MemberId
    payee: MemberId
    document: DocumentId | None = None


class CostAllocated(Event):
    """A cost was shared once and for all: by which key, after which grants, and what each member bears."""

    stored_as = "cost-allocated.v1"
    legal_basis = ("KOML § 20-4",)

    group: GroupId
    pool: PoolId
    cost: CostId
    by: KeyUsed
    amount: Spent
    grants: tuple[GrantUsed, ...] = ()
    shared: Amount
    shares: Shares
    vat: Vat = 0
    vat_shares: Shares = ()

    @property
    def key(self) -> CostKeyId:
        """The key that it was shared by."""
        return self.by.key

    @property
    def version(self) -> int:
        """The version of the key that was in force on the day of the cost."""
        return self.by.version

    @property
    def rule_set(self) -> str:
        """The version of the key."""
        return self.by.name


class CostCorrected(Event):
    """An entry was taken back by a counter-entry: its amount, its shares if it had been shared, the grants it took.

    What replaces it, if anything, is an entry of its own that names it.
    """

    stored_as = "cost-corrected.v1"

    group: GroupId
    pool: PoolId
    correction: CostId
    corrects: CostId
    reason: Text
    amount: Spent
    vat: Vat = 0
    grants: tuple[GrantUsed, ...] = ()
    shares: Shares = ()
    vat_shares: Shares = ()


class ShareDisputed(Event):
    """A member disputes that it bears its share of a cost."""

    stored_as = "share-disputed.v1"

    group: GroupId
    pool: PoolId
    cost: CostId
    member: MemberId
    reason: Text


class DisputeDecided(Event):
    """The group decided by a carried motion on what a member disputed; what the motion says applies."""

    stored_as = "dispute-decided.v1"

    group: GroupId
    pool: PoolId
    cost: CostId
    member: MemberId
    motion: MotionId


class SettlementClosed(Event):
    """What members had coming and owed was netted, and who pays whom was laid down, VAT apart.

    `disputed` are the costs that somebody disputed and the group had not decided on.
    """

    stored_as = "settlement-closed.v1"
    legal_basis = ("KOML § 20-4",)

    group: GroupId
    pool: PoolId
    settlement: SettlementId
    closed_on: date
    balances: tuple[Balance, ...]
    transfers: tuple[Transfer, ...]
    vat_transfers: tuple[Transfer, ...] = ()
    disputed: tuple[CostId, ...] = ()
