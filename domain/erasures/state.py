"""What erasing rests on: whether values about the person were recorded, and which are gone."""

from dataclasses import dataclass
from typing import TypeAlias

from domain.erasures.events import PersonalDataErased
from domain.impartiality.events import ImpartialityDeclared, ImpartialityQuestionRaised
from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.representatives.events import RepresentativeAppointed, RoleAssigned
from domain.suppliers.events import SupplierContactNamed

HOLDING_VALUES: tuple[EventType, ...] = (
    RepresentativeAppointed,
    RoleAssigned,
    ImpartialityDeclared,
    ImpartialityQuestionRaised,
    SupplierContactNamed,
)
"""The events that hold values about a person."""


@dataclass(frozen=True, slots=True)
class NothingRecorded:
    """No values about the person were recorded."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """Values about the person were recorded; those of the erased positions are gone."""

    erased: frozenset[int] = frozenset()


State: TypeAlias = NothingRecorded | Recorded


def evolve(state: State, event: Event) -> State:
    """The state with one more fact about the person."""
    match state, event:
        case NothingRecorded(), holding if isinstance(holding, HOLDING_VALUES):
            return Recorded()
        case Recorded(erased=erased), PersonalDataErased(positions=positions):
            return Recorded(erased.union(positions))
        case _:
            return state
