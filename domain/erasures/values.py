"""The grounds for erasing, and the entries whose values are erased."""

from enum import StrEnum
from itertools import pairwise
from typing import Annotated, TypeAlias

from pydantic import AfterValidator, Field

LAST_POSITION = 2**53 - 1


class ErasureGround(StrEnum):
    """Why a person's data are erased (GDPR art. 17(1)(a) to (f))."""

    NO_LONGER_NECESSARY = "no-longer-necessary"
    CONSENT_WITHDRAWN = "consent-withdrawn"
    OBJECTION = "objection"
    UNLAWFUL_PROCESSING = "unlawful-processing"
    LEGAL_OBLIGATION = "legal-obligation"
    OFFERED_TO_CHILD = "offered-to-child"

    @property
    def legal_basis(self) -> str:
        """The provision."""
        return f"GDPR art. 17(1)({'abcdef'[list(ErasureGround).index(self)]})"


def _ascending(positions: tuple[int, ...]) -> tuple[int, ...]:
    if any(later <= earlier for earlier, later in pairwise(positions)):
        raise ValueError("positions ascend, and none stands twice")
    return positions


Position: TypeAlias = Annotated[int, Field(ge=1, le=LAST_POSITION)]
"""The number of an entry in the ledger."""

Positions: TypeAlias = Annotated[tuple[Position, ...], Field(min_length=1), AfterValidator(_ascending)]
"""At least one entry, in ascending order, none twice."""
