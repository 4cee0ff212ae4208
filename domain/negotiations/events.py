"""The facts of negotiations: each one that was held, and the deadline that closes them."""

from typing import Annotated, TypeAlias

from pydantic import Field

from domain.kernel.digests import Sha256
from domain.kernel.events import AccessClass, Event
from domain.kernel.identifiers import PersonId, ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.kernel.texts import Text
from domain.negotiations.values import NegotiationSubject

Minutes: TypeAlias = Annotated[int, Field(ge=1, le=14_400, description="How long, in minutes.")]
"""The length of a negotiation."""


class NegotiationHeld(Event):
    """The buyers negotiated with one supplier about its bid.

    `round` counts the supplier's own negotiations from 1, `minutes` is how long it took, `minutes_sha256` the digest of
    what was written down. What was said is no other supplier's business (FOA § 23-10(2)).
    """

    stored_as = "negotiation-held.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 23-7(2)", "FOA § 23-10")

    procurement: ProcurementId
    supplier: SupplierId
    round: int = Field(ge=1)
    held_at: Instant
    minutes: Minutes
    held_by: tuple[PersonId, ...] = Field(min_length=1)
    subjects: tuple[NegotiationSubject, ...] = Field(min_length=1)
    minutes_sha256: Sha256


class FinalBidsCalled(Event):
    """The negotiations were closed by one deadline for final bids, told at the same moment to all who were still in.

    `earlier` is the deadline that it takes the place of, where it was moved later for a reason.
    """

    stored_as = "final-bids-called.v1"
    access = AccessClass.UNTIL_AWARD
    legal_basis = ("FOA § 23-7(4)", "FOA § 20-1")

    procurement: ProcurementId
    suppliers: tuple[SupplierId, ...] = Field(min_length=1)
    called_at: Instant
    deadline: Instant
    earlier: Instant | None = None
    reason: Text | None = None
