"""What may be asked about contracts. `at` is when it was agreed, or when it is recorded that both sides had signed."""

from datetime import date

from pydantic import Field

from domain.contracts.values import Signature
from domain.kernel.commands import Command
from domain.kernel.identifiers import AwardId, BidId, ContractId, GroupId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.money import Amount
from domain.kernel.texts import Text


class ExtendBidValidity(Command):
    """Record that a supplier agreed, when asked, to be bound by its bid for longer; the bid itself stays as it is."""

    procurement: ProcurementId
    bid: BidId
    valid_until: date = Field(description="The new last day on which the bid binds.")
    reason: Text


class SignContract(Command):
    """Conclude the contract under an award: both sides have signed."""

    procurement: ProcurementId
    group: GroupId | None = Field(
        default=None, description="The group in which the buyers gave authority, where it is a group's case."
    )
    award: AwardId
    contract: ContractId = Field(description="A new reference for the contract.")
    value: Amount = Field(description="The value of the contract, in øre without VAT.")
    value_reason: Text | None = Field(
        default=None, description="Why the buyers' contracts are together worth less than was awarded, where they are."
    )
    signatures: tuple[Signature, ...] = Field(
        min_length=1, max_length=100, description="Who signed for which buyers, and when."
    )
    supplier_signed_at: Instant
