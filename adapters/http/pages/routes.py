"""The plain pages of the ledgers."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
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
from application.purchasing_groups.projections import GROUP_MEMBERS
from application.trails.languages import Language
from application.trails.telling import Teller
from application.trails.trail import Reading

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
        reading = Reading(language, moment.until, door.clearance)
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
        language: PageLanguage = Language.NB,
        after: PageAfter = "",
    ) -> Response:
        page = found.rows.page(GROUP_MEMBERS, after=after, limit=ROWS)
        return render(request, "members.html", language, ledger=found.name, page=page, after=after)

    @router.get(f"{BOOK}/saker")
    def motions(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        language: PageLanguage = Language.NB,
        after: PageAfter = "",
    ) -> Response:
        page = found.rows.page(MOTION_OUTCOMES, after=after, limit=ROWS)
        return render(request, "motions.html", language, ledger=found.name, page=page, after=after)

    @router.get(f"{BOOK}/kostnader")
    def shares(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        moment: Annotated[Asked, Depends(moment_in(door))],
        language: PageLanguage = Language.NB,
    ) -> Response:
        teller = Teller(language, found.names.at(moment.until, door.clearance))
        accounts = [account_of(pool, teller) for pool in pools_in(found.journal, moment.until)]
        return render(
            request,
            "shares.html",
            language,
            ledger=found.name,
            accounts=accounts,
            positions=evidence_in(found.journal, moment.until),
            say_value=teller.say,
            moment=moment,
        )

    return router
