"""Command: a wish to record something, with who wishes it, for whom, and when it happened."""

import re
from functools import cache

from pydantic import Field

from domain.kernel.events import Written
from domain.kernel.identifiers import PersonId
from domain.kernel.instants import Instant
from domain.kernel.money import LARGEST
from domain.kernel.organisations import MemberId, OrganisationNumber


class Actor(Written):
    """The person who acts, in which role, and the organisation that the person belongs to."""

    person: PersonId
    role: str = Field(pattern=r"^[a-z][a-z-]{0,39}$", description="The capacity the person acts in, e.g. `chair`.")
    organisation: OrganisationNumber


class Command(Written):
    """What somebody wants recorded; the decider of its slice accepts or rejects it."""

    at: Instant = Field(description="When it happened, with time zone (it may be recorded later).")
    by: Actor = Field(description="Who acts.")
    on_behalf_of: tuple[MemberId, ...] = Field(default=(), description="The members acted for, when not one's own.")
    because: int | None = Field(
        default=None, ge=1, le=LARGEST, description="The position of the event that led to this."
    )

    @classmethod
    @cache
    def command_name(cls) -> str:
        """The name used in addresses, scripts and on the command line: `CastVote` is `cast-vote`."""
        return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", cls.__name__).lower()
