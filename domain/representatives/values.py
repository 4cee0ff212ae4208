"""Capacities and roles of the people in a group."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

PersonName = Annotated[str, Field(min_length=1, max_length=120, pattern=r"^[^\x00-\x1f\x7f]+$")]


class Capacity(StrEnum):
    """Whether a person represents a member or steps in for its representative."""

    REPRESENTATIVE = "representative"
    DEPUTY = "deputy"


class GroupRole(StrEnum):
    """What a person does in the group."""

    CHAIR = "chair"
    LEAD_PURCHASER = "lead-purchaser"
    SECRETARY = "secretary"
    WORKING_GROUP_EXPERT = "working-group-expert"
    EVALUATOR = "evaluator"
    LEGAL = "legal"
    CONTROLLER = "controller"
    ARCHIVIST = "archivist"
    AUDITOR = "auditor"
    OBSERVER = "observer"
