"""Events as they are recorded, by server-sent events: the event id is the position, so nothing is lost on the way."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Query
from fastapi.sse import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool

from adapters.http.cloud_events import CloudEvent
from adapters.http.door import API, Door
from adapters.http.moments import AsOf
from adapters.http.refusals import MomentNotReached, malformed
from application.ledgers.ledger import Ledger
from application.recording.ports import LARGEST_POSITION, Clearance

_BATCH = 200

AfterNow = Annotated[
    int | None,
    Query(ge=0, le=LARGEST_POSITION, description="Begin after this position; left out: only what comes from now on."),
]
LastEventId = Annotated[
    int | None,
    Header(
        alias="Last-Event-ID",
        ge=0,
        le=LARGEST_POSITION,
        description="The last position received; counts before `after`.",
    ),
]


@dataclass(frozen=True, slots=True)
class _Start:
    ledger: Ledger
    position: int


def stream_routes(door: Door) -> APIRouter:
    """`GET …/events/stream`."""
    router = APIRouter(prefix=f"{API}/ledgers/{{ledger}}/events", tags=["events"])

    def start(
        ledger: Annotated[Ledger, Depends(door.ledger)],
        after: AfterNow = None,
        last_event_id: LastEventId = None,
        as_of: AsOf = None,
    ) -> _Start:
        if as_of is not None:
            raise malformed(
                "as_of", "a stream tells what is recorded from now on; the feed of events takes a day", as_of
            )
        head = ledger.head().position
        named = last_event_id if last_event_id is not None else after
        if named is not None and named > head:
            raise MomentNotReached(str(named), head)
        return _Start(ledger, head if named is None else named)

    @router.get("/stream", operation_id="event-stream", response_class=EventSourceResponse)
    async def stream(begin: Annotated[_Start, Depends(start)]) -> AsyncIterator[ServerSentEvent]:
        """Each event as a CloudEvent, as soon as it is recorded; with a comment now and then when nothing happens."""
        position = begin.position
        yield ServerSentEvent(id=str(position), comment=f"after {position}")
        with door.followers.listening(begin.ledger.journal) as listener:
            while not listener.ended:
                listener.awake.clear()
                while batch := await run_in_threadpool(_read, begin.ledger, position, door.clearance):
                    for event in batch:
                        yield ServerSentEvent(raw_data=event.model_dump_json(), id=str(event.position))
                    position = batch[-1].position
                if not listener.ended:
                    await listener.awake.wait()

    return router


def _read(ledger: Ledger, after: int, clearance: Clearance) -> list[CloudEvent]:
    found = ledger.journal.read(after=after, limit=_BATCH, clearance=clearance)
    return [CloudEvent.of(recorded, ledger.origin) for recorded in found]
