"""Events straight from the bytes of an entry: a replay makes objects of the event alone, and of the rest on demand."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Annotated, Any, TypeAlias

from pydantic import GetCoreSchemaHandler, TypeAdapter
from pydantic_core import CoreSchema
from pydantic_core.core_schema import literal_schema, typed_dict_field, typed_dict_schema

from adapters.entries.canonical import parse
from application.recording.envelopes import Json, Recorded
from domain.kernel.boundaries import EventType
from domain.kernel.events import Event

Validated: TypeAlias = Callable[..., Mapping[str, Any]]
"""Takes an entry's bytes and gives its event as `payload`."""


class ReadEntry(Recorded[Event]):
    """A recorded event whose document is parsed when it is first looked at."""

    def __init__(self, position: int, event: Event, entry: bytes) -> None:
        """Keep the bytes."""
        parts = self.__dict__
        parts["position"], parts["event"], parts["_entry"] = position, event, entry

    @cached_property
    def document(self) -> Mapping[str, Json]:  # pyright: ignore[reportIncompatibleVariableOverride]
        """The whole entry."""
        parsed: Mapping[str, Json] = parse(self.__dict__["_entry"])
        return parsed


@dataclass(frozen=True, slots=True)
class _EntryOf:
    """An entry as far as it must be looked at: of this type, and with such an event in it."""

    kind: EventType

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        fields = {
            "payload": typed_dict_field(handler.generate_schema(self.kind)),
            "type": typed_dict_field(literal_schema([self.kind.stored_as])),
        }
        return typed_dict_schema(fields, extra_behavior="ignore")


@cache
def validator_of(kind: EventType) -> Validated:
    """What reads entries of this event's present version that hold no guarded value."""
    adapter: TypeAdapter[Any] = TypeAdapter(Annotated[dict[str, object], _EntryOf(kind)])
    return adapter.validator.validate_json
