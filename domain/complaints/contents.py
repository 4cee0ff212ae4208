"""What a complaint is about, and how a court may answer."""

from enum import StrEnum


class ComplaintGround(StrEnum):
    """What a supplier says is wrong."""

    EVALUATION = "evaluation"
    PUBLISHED_CRITERIA = "published-criteria"
    REJECTION = "rejection"
    IMPARTIALITY = "impartiality"
    TENDER_DOCUMENTS = "tender-documents"
    REASONS_OR_ACCESS = "reasons-or-access"
    PROCEDURE = "procedure"
    OTHER = "other"


class CourtAnswer(StrEnum):
    """How a petition for an injunction ended without one."""

    NOT_GRANTED = "not-granted"
    DISMISSED = "dismissed"
    WITHDRAWN = "withdrawn"


class Finding(StrEnum):
    """What the buyer found about a complaint."""

    UPHELD = "upheld"
    NOT_UPHELD = "not-upheld"


class PetitionEffect(StrEnum):
    """What a petition does to the signing: filed within the standstill it suspends it, later it does not."""

    SUSPENDS = "suspends"
    DOES_NOT_SUSPEND = "does-not-suspend"
