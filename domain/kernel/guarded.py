"""Values that never stand in an entry: the entry holds a salted commitment, the value lies in an erasable vault."""

from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from pydantic import BaseModel, ConfigDict

from domain.kernel.events import Event

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Personal:
    """Marks a field as personal data; `subject` names the field that refers to the data subject."""

    subject: str


@dataclass(frozen=True, slots=True)
class Sealed:
    """Marks a field as confidential until an event of the class `opened_by` about the sealed item is recorded.

    `item` names the field that refers to the sealed item. Before that event nobody's clearance covers the value.
    """

    item: str
    opened_by: type[Event]


class Withheld(BaseModel):
    """Stands where the reader may not see the value; carries the commitment that proves it."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    withheld: str


class Erased(BaseModel):
    """Stands where the value has been erased on a legal ground; carries the commitment that is left."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    erased: str


Guarded: TypeAlias = T | Withheld | Erased
"""A value, or what stands in its place: `Annotated[Guarded[str], Personal("person")]`."""
