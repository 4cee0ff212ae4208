"""Why a person may have to stay out of a case, in what capacity, and in what standing it is decided."""

from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import Field

Circumstances: TypeAlias = Annotated[
    str, Field(min_length=1, max_length=2_000, pattern=r"^[^\x00-\x08\x0b-\x1f\x7f]+$")
]
"""Somebody's circumstances; personal, so they lie in the vault."""


class DisqualificationGround(StrEnum):
    """Why a person may not prepare or decide a case."""

    PARTY = "party"
    KIN = "kin"
    MARRIAGE_OR_FOSTERING = "marriage-or-fostering"
    GUARDIAN_OR_AGENT = "guardian-or-agent"
    LEADING_POSITION = "leading-position"
    PARTICULAR_CIRCUMSTANCES = "particular-circumstances"
    PREPARED_AS_EMPLOYEE = "prepared-as-employee"

    @property
    def provision(self) -> str:
        """The provision it rests on; the particular circumstances are weighed, the others follow from the facts."""
        return {
            DisqualificationGround.PARTY: "FVL § 6(1)(a)",
            DisqualificationGround.KIN: "FVL § 6(1)(b)",
            DisqualificationGround.MARRIAGE_OR_FOSTERING: "FVL § 6(1)(c)",
            DisqualificationGround.GUARDIAN_OR_AGENT: "FVL § 6(1)(d)",
            DisqualificationGround.LEADING_POSITION: "FVL § 6(1)(e)",
            DisqualificationGround.PARTICULAR_CIRCUMSTANCES: "FVL § 6(2)",
            DisqualificationGround.PREPARED_AS_EMPLOYEE: "KOML § 11-10",
        }[self]


class CaseCapacity(StrEnum):
    """In what capacity a person works on a case; the rules hold for all of them (FVL § 10)."""

    OFFICIAL = "official"
    BODY_MEMBER = "body-member"
    HIRED = "hired"


class DeciderStanding(StrEnum):
    """Who decided whether a person stays out (FVL § 8): the person, the superior, or the body without its member."""

    SELF = "self"
    SUPERIOR = "superior"
    BODY = "body"


class InterestAnswer(StrEnum):
    """What somebody declared."""

    NONE = "none"
    SOME = "some"


class RecusalAnswer(StrEnum):
    """What was decided about somebody."""

    OUT = "out"
    IN = "in"
