"""The feed of events as CloudEvents, and single events with their sentence."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict
from starlette.responses import Response

from adapters.http.cloud_events import BATCH, TYPE_PREFIX, CloudEvent, CloudEvents
from adapters.http.door import API, Door
from adapters.http.moments import AsOf, At, asked_as_of
from adapters.http.paging import LARGEST_POSITION, After, Limit
from adapters.http.parameters import Tag
from adapters.http.refusals import NothingKnown, malformed
from adapters.http.responses import as_json, next_link
from application.ledgers.ledger import Ledger
from application.recording.catalogue import catalogue
from application.recording.ports import Until
from application.trails.languages import Language
from application.trails.telling import Teller
from application.trails.trail import Line, effects, line
from domain.kernel.boundaries import Boundary, Criterion, EventType

Position = Annotated[int, Path(ge=1, le=LARGEST_POSITION, description="A position in the ledger.")]
Types = Annotated[Sequence[str], Query(alias="type", description="Only events of these stored names.")]
Tags = Annotated[Sequence[Tag], Query(alias="tag", description="Only events that carry all of these tags.")]


class CloudEventsBatch(JSONResponse):
    """How the feed is sent, for the OpenAPI document."""

    media_type = BATCH


class ToldEvent(BaseModel):
    """One event: as a CloudEvent, and as a line of the audit trail."""

    model_config = ConfigDict(frozen=True)

    event: CloudEvent
    line: Line


def event_routes(door: Door) -> APIRouter:
    """`GET …/events` and `GET …/events/{position}`."""
    router = APIRouter(prefix=f"{API}/ledgers/{{ledger}}/events", tags=["events"])

    @router.get(
        "",
        operation_id="events",
        response_class=CloudEventsBatch,
        response_model=CloudEvents,
        response_description="A batch of CloudEvents.",
    )
    def feed(
        *,
        request: Request,
        ledger: Annotated[Ledger, Depends(door.ledger)],
        after: After = 0,
        limit: Limit = 100,
        at: At = None,
        as_of: AsOf = None,
        kinds: Types = (),
        tags: Tags = (),
    ) -> Response:
        """The events of the ledger in order, page by page."""
        until = asked_as_of(ledger, at, as_of, door.clock()).until
        within = Boundary((Criterion(_types(kinds), tuple(tags)),)) if kinds or tags else None
        found = list(ledger.journal.read(within, after=after, until=until, limit=limit + 1, clearance=door.clearance))
        page = [CloudEvent.of(recorded, ledger.origin) for recorded in found[:limit]]
        headers = next_link(request, after=page[-1].position) if len(found) > limit else {}
        return as_json(CloudEvents(page), headers=headers, media_type=BATCH)

    @router.get("/{position}", operation_id="event", response_model=ToldEvent)
    def event(
        ledger: Annotated[Ledger, Depends(door.ledger)],
        position: Position,
        language: Language = Language.NB,
        as_of: AsOf = None,
    ) -> Response:
        """One event, with its envelope and its sentence."""
        if as_of is not None:
            raise malformed(
                "as_of", "an event is told as it was recorded; ask a question to see how a thing stood", as_of
            )
        until = Until(position=position)
        found = list(ledger.journal.read(after=position - 1, until=until, limit=1, clearance=door.clearance))
        if not found:
            raise NothingKnown(f"{position}")
        teller = Teller(language, ledger.names.at(until, door.clearance))
        led_to = effects(ledger.journal, [position]).get(position, ())
        told = ToldEvent(event=CloudEvent.of(found[0], ledger.origin), line=line(found[0], teller, led_to))
        return as_json(told)

    return router


def _types(names: Sequence[str]) -> tuple[EventType, ...]:
    events = catalogue().events
    stored = [name.removeprefix(TYPE_PREFIX) for name in names]
    for name in stored:
        if name not in events:
            raise malformed("type", "no event has this stored name", name)
    return tuple(events[name] for name in stored)
