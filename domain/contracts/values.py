"""Who signed for which buyers, and by what authority."""

from pydantic import Field

from domain.kernel.events import Written
from domain.kernel.identifiers import MandateId, PersonId
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId


class Signature(Written):
    """A person signed for these buyers."""

    person: PersonId
    members: tuple[MemberId, ...] = Field(min_length=1)
    signed_at: Instant


class BuyerAuthority(Written):
    """The chain of mandates by which a person signed for a buyer, from what its body gave down to the signer."""

    member: MemberId
    signer: PersonId
    mandates: tuple[MandateId, ...]
