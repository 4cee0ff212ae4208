"""What may be asked of negotiations. `at` is when one began, or when the suppliers were told of the final deadline."""

from typing import Annotated

from pydantic import Field

from domain.kernel.commands import Command
from domain.kernel.digests import Sha256
from domain.kernel.identifiers import PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text
from domain.negotiations.events import Minutes
from domain.negotiations.values import NegotiationSubject


class HoldNegotiation(Command):
    """Negotiate with one supplier about its bid."""

    procurement: ProcurementId
    supplier: SupplierId
    minutes: Minutes
    held_by: Annotated[tuple[PersonId, ...], Field(min_length=1, description="Those who negotiated for the buyers.")]
    subjects: Annotated[
        tuple[NegotiationSubject, ...],
        Field(min_length=1, description="What it was about; never award criteria or absolute requirements."),
    ]
    minutes_sha256: Sha256 = Field(description="The digest of what was written down.")


class CallFinalBids(Command):
    """Close the negotiations by one deadline for final bids, or move that later; all who are in are told at once."""

    procurement: ProcurementId
    suppliers: Annotated[tuple[SupplierId, ...], Field(min_length=1, description="Everybody who was told.")]
    deadline: Instant
    reason: Text | None = Field(default=None, description="Why it is moved, where it was set before.")
