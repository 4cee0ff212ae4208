"""Kinds of evidence, and the number by which a supplier's questions and answers are paired."""

from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import Field

RequestNumber: TypeAlias = Annotated[
    int, Field(ge=1, le=999, description="Which request about this bid, counted from 1.")
]
"""Requests about a bid are counted from one."""


class EvidenceKind(StrEnum):
    """What a supplier proves about itself (FOA §§ 16-1, 17-1, 24-7; LOA § 5 l)."""

    SELF_DECLARATION = "self-declaration"
    TAX_CERTIFICATE = "tax-certificate"
    COMPANY_REGISTRATION = "company-registration"
    FINANCIAL_STANDING = "financial-standing"
    TECHNICAL_CAPACITY = "technical-capacity"
    QUALITY_CERTIFICATE = "quality-certificate"
    ENVIRONMENTAL_CERTIFICATE = "environmental-certificate"
    CRIMINAL_RECORD = "criminal-record"
    COMMITMENT_OF_ANOTHER = "commitment-of-another"
    EQUIVALENT_PROOF = "equivalent-proof"
    OTHER = "other"


class Explanation(StrEnum):
    """What the buyer makes of the supplier's explanation of its price."""

    SUFFICIENT = "sufficient"
    INSUFFICIENT = "insufficient"


class ClarificationEffect(StrEnum):
    """Whether an answer leaves the bid what it was (FOA § 23-5(2))."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
