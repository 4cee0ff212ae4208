"""The facts of contracts."""

from datetime import date

from pydantic import Field

from domain.contracts.values import BuyerAuthority, Signature
from domain.kernel.events import Event
from domain.kernel.identifiers import AwardId, BidId, ContractId, GroupId, LotId, PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.money import Amount
from domain.kernel.organisations import MemberId, SupplierId
from domain.kernel.texts import Text
from domain.rule_sets.values import RulesUsed


class BidValidityExtended(Event):
    """A supplier agreed, when asked, that its bid binds longer; the law lets it be asked soon after a lapse too."""

    stored_as = "bid-validity-extended.v1"
    legal_basis = ("FOA § 20-6(3)",)

    procurement: ProcurementId
    bid: BidId
    supplier: SupplierId
    earlier: date
    valid_until: date
    reason: Text
    agreed_at: Instant


class ContractSigned(Event):
    """The contract was concluded: both sides had signed by `signed_at`, each buyer by an authority that covers it.

    `value` is in øre without VAT, `value_reason` why less than was awarded, where it is; `bid_valid_until` is the last
    day on which the bid bound the supplier, by what was stated or agreed or, where `rules` names it, by the law's
    default.
    """

    stored_as = "contract-signed.v1"
    legal_basis = ("FOA § 25-1(5)", "FOA § 25-2", "FOA § 29-1", "KOML § 6-1", "KOML § 13-1")

    procurement: ProcurementId
    group: GroupId | None = None
    award: AwardId
    lot: LotId | None = None
    contract: ContractId
    supplier: SupplierId
    value: Amount
    value_reason: Text | None = None
    buyers: tuple[MemberId, ...] = Field(min_length=1)
    signed_by: tuple[PersonId, ...] = Field(min_length=1)
    signatures: tuple[Signature, ...] = Field(min_length=1)
    supplier_signed_at: Instant
    signed_at: Instant
    standstill_until: date | None = None
    bid_valid_until: date | None = None
    rules: RulesUsed | None = None
    mandates: tuple[BuyerAuthority, ...]

    @property
    def rule_set(self) -> str | None:
        """The version of how long bids bind, where nothing was stated."""
        return self.rules.name if self.rules else None
