"""Events as a ledger would hold them, one after the other from position 1, an hour apart."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from application.recording.envelopes import Recorded
from domain.kernel.events import Event

BEGINNING = datetime(2026, 1, 5, 8, tzinfo=UTC)


def at(position: int) -> datetime:
    """When the event at the position happened and was recorded."""
    return BEGINNING + timedelta(hours=position)


def recorded(*events: Event) -> Iterator[Recorded[Event]]:
    """The events at their positions."""
    for position, event in enumerate(events, start=1):
        moment = at(position).isoformat()
        yield Recorded(position, event, {"type": event.stored_as, "occurred_at": moment, "recorded_at": moment})
