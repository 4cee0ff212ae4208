"""The audit trail of anything, in sentences."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel, ConfigDict
from starlette.responses import Response

from adapters.http.door import API, Door
from adapters.http.moments import AsOf, At, asked_as_of
from adapters.http.paging import After, Limit
from adapters.http.parameters import Tag
from adapters.http.responses import as_json, next_link
from application.ledgers.ledger import Ledger
from application.trails.languages import Language
from application.trails.trail import Line, Reading

TrailTags = Annotated[
    Sequence[Tag],
    Query(alias="tag", description="Of what: events with any of these tags; all events when left out."),
]


class Trail(BaseModel):
    """A page of an audit trail."""

    model_config = ConfigDict(frozen=True)

    language: Language
    lines: tuple[Line, ...]


def trail_routes(door: Door) -> APIRouter:
    """`GET …/trail`."""
    router = APIRouter(prefix=f"{API}/ledgers/{{ledger}}", tags=["events"])

    @router.get("/trail", operation_id="trail", response_model=Trail)
    def trail(
        *,
        request: Request,
        ledger: Annotated[Ledger, Depends(door.ledger)],
        tags: TrailTags = (),
        language: Language = Language.NB,
        at: At = None,
        as_of: AsOf = None,
        after: After = 0,
        limit: Limit = 100,
    ) -> Response:
        """Everything that ever touched a thing, told in order: who, for whom, when, why."""
        until = asked_as_of(ledger, at, as_of, door.clock()).until
        reading = Reading(language, until, door.clearance)
        found = list(ledger.trail(tags, reading, after=after, limit=limit + 1))
        lines = tuple(found[:limit])
        headers = next_link(request, after=lines[-1].position) if len(found) > limit else {}
        return as_json(Trail(language=language, lines=lines), headers={"Content-Language": language.value, **headers})

    return router
