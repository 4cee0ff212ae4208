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
