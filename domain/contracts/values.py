"""Who signed for which buyers, and by what authority."""

from enum import StrEnum

from pydantic import Field

from domain.kernel.events import Written
from domain.kernel.identifiers import MandateId, PersonId
from domain.kernel.instants import Instant
from domain.kernel.organisations import MemberId


class Signature(Written):
    """A person signed for these buyers."""

    person: PersonId
    members: tuple[MemberId, ...] = Field(min_length=1, max_length=100)
    signed_at: Instant


class BuyerAuthority(Written):
    """The chain of mandates by which a person signed for a buyer, from what its body gave down to the signer."""

    member: MemberId
    signer: PersonId
    mandates: tuple[MandateId, ...]


class AuthorityGap(StrEnum):
    """What the nearest chain of mandates lacks."""

    CAP_TOO_LOW = "cap-too-low"
    NOT_YET_VALID = "not-yet-valid"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    OUT_OF_SCOPE = "out-of-scope"
    ANOTHER_PROCUREMENT = "another-procurement"
    NOT_TO_BE_PASSED_ON = "not-to-be-passed-on"
    BROKEN_CHAIN = "broken-chain"
    NO_LINK_TO_SIGNER = "no-link-to-signer"
    NOTHING_GIVEN = "nothing-given"
