"""The plain pages of the ledgers."""

from typing import Annotated, TypeVar

from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel
from starlette.responses import Response

from adapters.http.door import Door
from adapters.http.pages.moments import Asked, moment_in
from adapters.http.pages.rendering import BOOK, PageLanguage, render
from adapters.http.paging import After
from application.cost_sharing.accounts import account_of
from application.cost_sharing.evidence import evidence_in
from application.cost_sharing.pools import pools_in
from application.ledgers.ledger import Ledger
from application.motions.projections import MOTION_OUTCOMES
from application.projections.declaration import Projection
from application.projections.earlier import page_at
from application.projections.reading import Page
from application.purchasing_groups.projections import GROUP_MEMBERS
from application.trails.languages import Language
from application.trails.telling import Teller
from application.trails.trail import Reading

R = TypeVar("R", bound=BaseModel)

LINES = 50
ROWS = 100

PageAfter = Annotated[str, Query(max_length=400, description="Go on from after this key.")]


def page_routes(door: Door) -> APIRouter:
    """The start page, and the history, members and motions of each ledger."""
    router = APIRouter(include_in_schema=False)

    @router.get("/")
    def start(request: Request, language: PageLanguage = Language.NB) -> Response:
        return render(request, "start.html", language, ledgers=door.host.ledgers())

    @router.get(BOOK)
    def history(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        moment: Annotated[Asked, Depends(moment_in(door))],
        language: PageLanguage = Language.NB,
        after: After = 0,
    ) -> Response:
        reading = Reading(language, moment.stood, door.clearance)
        lines = list(found.trail((), reading, after=after, limit=LINES + 1))
        return render(
            request,
            "history.html",
            language,
            ledger=found.name,
            lines=lines[:LINES],
            after=after,
            more=lines[LINES - 1].position if len(lines) > LINES else None,
            moment=moment,
        )

    @router.get(f"{BOOK}/medlemmer")
    def members(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        moment: Annotated[Asked, Depends(moment_in(door))],
        language: PageLanguage = Language.NB,
        after: PageAfter = "",
    ) -> Response:
        page = _page(found, GROUP_MEMBERS, moment, after)
        return render(request, "members.html", language, ledger=found.name, page=page, after=after, moment=moment)

    @router.get(f"{BOOK}/saker")
    def motions(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        moment: Annotated[Asked, Depends(moment_in(door))],
        language: PageLanguage = Language.NB,
        after: PageAfter = "",
    ) -> Response:
        page = _page(found, MOTION_OUTCOMES, moment, after)
        return render(request, "motions.html", language, ledger=found.name, page=page, after=after, moment=moment)

    @router.get(f"{BOOK}/kostnader")
    def shares(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        moment: Annotated[Asked, Depends(moment_in(door))],
        language: PageLanguage = Language.NB,
    ) -> Response:
        teller = Teller(language, found.names.at(moment.stood, door.clearance))
        accounts = [account_of(pool, teller) for pool in pools_in(found.journal, moment.stood)]
        return render(
            request,
            "shares.html",
            language,
            ledger=found.name,
            accounts=accounts,
            positions=evidence_in(found.journal, moment.stood),
            say_value=teller.say,
            moment=moment,
        )

    return router


def _page(ledger: Ledger, projection: Projection[R], moment: Asked, after: str) -> Page[R]:
    """The rows as they are kept; where a moment or a day was named, as they stood."""
    if not moment.looks_back:
        return ledger.rows.page(projection, after=after, limit=ROWS)
    return page_at(ledger.journal, projection, moment.stood, after=after, limit=ROWS)
