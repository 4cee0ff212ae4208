"""What may be asked: to erase a person's values."""

from pydantic import Field

from domain.erasures.values import ErasureGround, Positions
from domain.kernel.commands import Command
from domain.kernel.identifiers import PersonId
from domain.kernel.texts import CaseNumber, Text


class ErasePersonalData(Command):
    """Erase a person's values in these entries; the actor decides it, in the role named."""

    person: PersonId
    positions: Positions = Field(description="The entries whose values about the person are erased.")
    ground: ErasureGround
    reason: Text = Field(description="Why the ground applies; it stays in the ledger, so it names nobody.")
    case_number: CaseNumber = Field(description="The case in which the erasure was decided.")
    archive_worthy: bool = Field(description="Whether the archive should keep the values for posterity (ARK § 12).")
    permit: CaseNumber | None = Field(
        default=None, description="The National Archives' permit; needed when the archive should keep them (ARK § 13)."
    )
