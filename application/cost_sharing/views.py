"""What the questions about shared costs answer with. Amounts are øre without VAT unless said."""

from datetime import date
from enum import StrEnum

from domain.cost_sharing.values import (
    Basis,
    Component,
    GrantUsed,
    Limit,
    Rounding,
    Share,
    Shares,
    Transfer,
    VatTreatment,
)
from domain.kernel.events import Written
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


class SharedBy(Written):
    """What shares were found by, and whether the key gives just those shares when they are found again."""

    key: CostKeyId
    version: int
    motion: MotionId
    rounding: Rounding
    as_recomputed: bool
    shares: Shares


class Budget(Written):
    """The budget that stands, with what it would cost each."""

    amount: int
    motion: MotionId
    approved_on: date
    by: SharedBy


class CostLine(Written):
    """A cost, how it was shared if it has been, and the counter-entry where it was taken back."""

    cost: CostId
    what: str
    incurred_on: date
    paid_by: MemberId
    supplier: SupplierId | None
    document: DocumentId | None
    amount: int
    vat: int
    vat_treatment: VatTreatment
    replaces: CostId | None
    taken_back_by: CostId | None
    taken_back_because: str | None
    grants: tuple[GrantUsed, ...]
    shared: int | None
    by: SharedBy | None
    vat_shares: Shares


class GrantLine(Written):
    """A grant, and what is left of it."""

    grant: CostId
    source: str
    received_on: date
    received_by: MemberId
    amount: int
    left: int
    taken_back_by: CostId | None


class AdvanceLine(Written):
    """What a member paid another in advance."""

    advance: CostId
    payer: MemberId
    payee: MemberId
    amount: int
    paid_on: date
    taken_back_by: CostId | None


class DisputeLine(Written):
    """A share that a member disputes, and the motion by which the group decided on it."""

    cost: CostId
    member: MemberId
    reason: str
    decided_in: MotionId | None


class SettlementLine(Written):
    """Who paid whom, VAT apart."""

    settlement: SettlementId
    closed_on: date
    transfers: tuple[Transfer, ...]
    vat_transfers: tuple[Transfer, ...]
    disputed: tuple[CostId, ...]


class MemberLine(Written):
    """A member's budgeted part, what it bears by now, and what it has coming (positive) or owes (negative)."""

    member: MemberId
    budgeted: int | None
    borne: int
    balance: int
    vat_balance: int


class CostPool(Written):
    """A pool: its budget, every entry, every share, and where each member stands.

    `spent` are the costs that stand, `waiting` those of them that have not been shared; `over_budget` is how far they
    exceed the budget after grants, None without one.
    """

    group: GroupId
    pool: PoolId
    procurement: ProcurementId | None
    title: str
    key: CostKeyId
    budget: Budget | None
    spent: int
    waiting: int
    granted: int
    over_budget: int | None
    costs: tuple[CostLine, ...]
    grants: tuple[GrantLine, ...]
    advances: tuple[AdvanceLine, ...]
    members: tuple[MemberLine, ...]
    disputes: tuple[DisputeLine, ...]
    settlements: tuple[SettlementLine, ...]


class StatementKind(StrEnum):
    """What a line of a statement is about."""

    PAID = "paid"
    SHARE = "share"
    GRANT = "grant"
    ADVANCE = "advance"
    TAKEN_BACK = "taken-back"
    SETTLEMENT = "settlement"


class StatementLine(Written):
    """One thing that counts for a member (positive) or against it (negative), and how a share was found."""

    kind: StatementKind
    reference: CostId | SettlementId
    day: date
    text: str
    amount: int
    vat: int = 0
    explanation: tuple[str, ...] = ()


class Statement(Written):
    """All that counts for and against a member in a pool; the lines sum to the balances.

    `standing` tells the balances, and where rounding each cost by itself came to another øre than rounding their sum.
    """

    group: GroupId
    pool: PoolId
    title: str
    member: MemberId
    budgeted: int | None
    budget_explanation: tuple[str, ...]
    lines: tuple[StatementLine, ...]
    balance: int
    vat_balance: int
    waiting: int
    disputes: tuple[DisputeLine, ...]
    standing: tuple[str, ...]


class KeyVersion(Written):
    """A version of a key, as it was adopted."""

    version: int
    valid_from: date
    motion: MotionId
    members: tuple[MemberId, ...]
    bases: tuple[Basis, ...]
    components: tuple[Component, ...]
    caps: tuple[Limit, ...]
    floors: tuple[Limit, ...]


class PreviewedShare(Written):
    """What a member would bear, and how that was found."""

    share: Share
    explanation: tuple[str, ...]


class Preview(Written):
    """How an amount would be shared; nothing is recorded."""

    amount: int
    version: int
    explanation: tuple[str, ...]
    shares: tuple[PreviewedShare, ...]


class CostKey(Written):
    """A key with its versions, the one in force on the day, and a preview where an amount is given.

    Whether the motions behind it still stand, the question `motions` answers.
    """

    group: GroupId
    key: CostKeyId
    on: date
    in_force: int | None
    versions: tuple[KeyVersion, ...]
    preview: Preview | None
