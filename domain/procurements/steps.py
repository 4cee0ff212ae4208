"""The steps of preparing a case."""

from enum import StrEnum


class PreparationStep(StrEnum):
    """What must be in place before a case may be let out."""

    VALUE = "value"
    CLASSIFICATION = "classification"
    PROCEDURE = "procedure"
    LOTS = "lots"
    CRITERIA = "criteria"
