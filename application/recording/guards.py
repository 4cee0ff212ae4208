"""Which fields of an event are guarded, and whose they are."""

from dataclasses import dataclass
from functools import cache

from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.kernel.guarded import Erased, Personal, Sealed, Withheld
from domain.kernel.identifiers import Identifier


@dataclass(frozen=True, slots=True)
class GuardedField:
    """A guarded field, and the field that refers to the data subject or the sealed item.

    `opened_by` is the kind of event that must be recorded about a sealed item before its value can be read.
    """

    name: str
    owner: str
    opened_by: EventType | None = None

    def subject(self, event: Event) -> str:
        """The tag of the data subject or sealed item, under whose key the value lies."""
        owner = getattr(event, self.owner)
        if not isinstance(owner, Identifier):
            message = f"{type(event).__name__}.{self.owner} guards {self.name} and must be an identifier"
            raise TypeError(message)
        return owner.tag


@cache
def guarded_fields(kind: EventType) -> tuple[GuardedField, ...]:
    """The guarded fields of an event class."""
    return tuple(
        GuardedField(name, mark.subject)
        if isinstance(mark, Personal)
        else GuardedField(name, mark.item, mark.opened_by)
        for name, field in kind.model_fields.items()
        for mark in field.metadata
        if isinstance(mark, Personal | Sealed)
    )


def in_the_clear(value: object) -> bool:
    """Whether the value itself is there, not what stands in its place."""
    return value is not None and not isinstance(value, Withheld | Erased)
