"""Channels, directions, and how suppliers and their people are reached."""

from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import Field

CountryCode: TypeAlias = Annotated[str, Field(pattern=r"^[a-z]{2}$", description="ISO 3166-1 alpha-2, small letters.")]
"""The country in whose register a supplier stands."""

Reachable: TypeAlias = Annotated[str, Field(min_length=3, max_length=254, pattern=r"^[^\x00-\x1f\x7f]+$")]
"""An e-mail address or telephone number of a person."""


class ContactChannel(StrEnum):
    """The way information passes between buyer and supplier."""

    PORTAL = "portal"
    EMAIL = "email"
    LETTER = "letter"
    TELEPHONE = "telephone"
    VIDEO = "video"
    MEETING = "meeting"
    CONFERENCE = "conference"
    MESSAGE = "message"
    IN_PASSING = "in-passing"


class ContactDirection(StrEnum):
    """Who sought the contact."""

    FROM_SUPPLIER = "from-supplier"
    TO_SUPPLIER = "to-supplier"


class ContactRecord(StrEnum):
    """What there is of a contact besides its entry."""

    PRACTICAL = "practical"
    MINUTED = "minuted"
    UNRECORDED = "unrecorded"
