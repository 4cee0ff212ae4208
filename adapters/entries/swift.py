"""Events straight from the bytes of an entry: a replay makes objects of the event alone, and of the rest on demand."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache, cached_property
from typing import Final

from adapters.entries.canonical import parse
from application.recording.envelopes import Json, Recorded
from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.kernel.instants import in_utc

_OCCURRED_AT: Final = b'"occurred_at":"'
_PAYLOAD: Final = b',"payload":'
_NOTHING_GUARDED: Final = b',"pd":{},"position":'


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


def occurred_at(entry: bytes) -> datetime:
    """When what an entry tells of happened (UTC), without reading the rest of it."""
    begin = entry.find(_OCCURRED_AT) + len(_OCCURRED_AT)
    end = entry.find(b'"', begin)
    if begin < len(_OCCURRED_AT) or entry.find(_PAYLOAD, 0, begin) >= 0:
        return in_utc(datetime.fromisoformat(parse(entry)["occurred_at"]))
    return in_utc(datetime.fromisoformat(entry[begin:end].decode()))


def payload_of(entry: bytes, kind: EventType) -> bytes | None:
    """The payload's bytes in a canonical entry of this event's present version that holds no guarded value, else None.

    In canonical form the keys are sorted and quotes inside texts are escaped, so that the marks around the payload
    stand nowhere else; `verify` finds entries that are not in that form.
    """
    begin = entry.find(_PAYLOAD) + len(_PAYLOAD)
    end = entry.rfind(_NOTHING_GUARDED)
    if not len(_PAYLOAD) <= begin < end or not entry.endswith(_ending(kind)):
        return None
    return entry[begin:end]


@cache
def _ending(kind: EventType) -> bytes:
    return f',"type":"{kind.stored_as}"}}'.encode()
