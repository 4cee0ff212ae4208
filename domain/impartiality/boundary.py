"""The facts that each decision about impartiality rests on."""

from typing import TypeAlias

from domain.impartiality.commands import (
    DecideRecusalInCase,
    DeclareImpartiality,
    RaiseImpartialityQuestion,
    ReplaceEvaluator,
    VoidWork,
)
from domain.impartiality.events import (
    EvaluatorReplaced,
    ImpartialityDeclared,
    ImpartialityQuestionRaised,
    RecusalInCaseDecided,
    WorkVoided,
)
from domain.impartiality.values import standing_facts
from domain.kernel.boundaries import Boundary, EventType, about, boundary
from domain.notices.events import PublishedNoticeImported
from domain.procurements.events import ProcurementOpened

ImpartialityCommand: TypeAlias = (
    DeclareImpartiality | RaiseImpartialityQuestion | DecideRecusalInCase | ReplaceEvaluator | VoidWork
)

KNOWN: tuple[EventType, ...] = (ProcurementOpened, PublishedNoticeImported)
"""The facts that make a procurement known: it was opened, or read from a published notice."""


def boundary_of(command: ImpartialityCommand) -> Boundary:
    """The facts that the command's rules read; two people who declare do not wait for each other."""
    match command:
        case DeclareImpartiality():
            return boundary(
                about(command.procurement, types=KNOWN),
                about(command.procurement, command.person, types=(ImpartialityDeclared,)),
            )
        case RaiseImpartialityQuestion():
            types = (ImpartialityQuestionRaised, RecusalInCaseDecided)
            return boundary(
                about(command.procurement, types=KNOWN),
                about(command.procurement, command.person, types=types),
            )
        case DecideRecusalInCase():
            types = (ImpartialityQuestionRaised, ImpartialityDeclared, RecusalInCaseDecided)
            return boundary(about(command.procurement, types=types))
        case ReplaceEvaluator():
            return boundary(
                standing_facts(command.procurement),
                about(command.procurement, command.person, types=(EvaluatorReplaced,)),
            )
        case VoidWork():
            return boundary(
                standing_facts(command.procurement),
                about(command.procurement, command.person, types=(WorkVoided,)),
            )
