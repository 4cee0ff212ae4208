"""How a dialogue is held, and what is done against an unfair start."""

from enum import StrEnum


class MeetingMode(StrEnum):
    """How a meeting with suppliers was held."""

    IN_PERSON = "in-person"
    VIDEO = "video"
    TELEPHONE = "telephone"
    MIXED = "mixed"


class LevellingMeasure(StrEnum):
    """What was done so that nobody gains from having advised or heard more (FOA § 12-2(2))."""

    SAME_INFORMATION = "same-information"
    LONGER_DEADLINE = "longer-deadline"
    CHANGED_DOCUMENTS = "changed-documents"
    OTHER = "other"


class InvitationReach(StrEnum):
    """Who could see an invitation."""

    PUBLIC = "public"
    SOME = "some"


class InputWeight(StrEnum):
    """Whether a supplier gave its view, or advice on how the competition is to be."""

    ADVICE = "advice"
    VIEW = "view"
