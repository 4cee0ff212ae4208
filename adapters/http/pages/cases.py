"""The pages of one procurement: its trail, and whether it was fair; and the page of any entry, the evidence itself."""

from datetime import date
from functools import partial
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request
from starlette.responses import Response

from adapters.entries.canonical import canonical
from adapters.http.door import Door
from adapters.http.moments import Known, known_at
from adapters.http.pages.procurements import listed, title_of
from adapters.http.pages.rendering import BOOK, PageAt, PageLanguage, render
from adapters.http.pages.treating import told_kind
from adapters.http.paging import After
from adapters.http.refusals import NothingKnown, malformed
from application.fairness.questions import FAIRNESS, ChecksAsked
from application.ledgers.ledger import Ledger
from application.questions.declaring import Moment, NoParameters
from application.recording.ports import LARGEST_POSITION, Until
from application.trails.languages import Language
from application.trails.telling import Teller
from application.trails.trail import Reading, effects, line
from application.treatment.questions import TREATMENT
from domain.kernel.identifiers import ProcurementId

CASE = f"{BOOK}/anskaffelser/{{procurement}}"
LINES = 50

CasePath = Annotated[str, Path(description="The procurement's reference.")]
PageOn = Annotated[str, Query(alias="dag", description="What had happened by the end of this day.")]


def case_routes(door: Door) -> APIRouter:
    """The trail and the verdicts of each procurement, and every entry as it stands."""
    router = APIRouter(include_in_schema=False)

    @router.get(f"{BOOK}/anskaffelser")
    def procurements(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        language: PageLanguage = Language.NB,
        at: PageAt = "",
    ) -> Response:
        known = known_at(found, at.strip(), door.clock())
        rows = listed(found.journal, known.until)
        return render(request, "procurements.html", language, ledger=found.name, rows=rows, at=at.strip())

    @router.get(CASE)
    def case(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        procurement: CasePath,
        language: PageLanguage = Language.NB,
        at: PageAt = "",
        after: After = 0,
    ) -> Response:
        identifier = _identifier(procurement)
        known = known_at(found, at.strip(), door.clock())
        reading = Reading(language, known.until, door.clearance)
        lines = list(found.trail((identifier.tag,), reading, after=after, limit=LINES + 1))
        if not lines and not after:
            raise NothingKnown(identifier.tag)
        return render(
            request,
            "case.html",
            language,
            ledger=found.name,
            procurement=identifier,
            title=title_of(found.journal, identifier, known.until),
            lines=lines[:LINES],
            after=after,
            more=lines[LINES - 1].position if len(lines) > LINES else None,
            at=at.strip(),
        )

    @router.get(f"{CASE}/rettferdig")
    def fairness(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        procurement: CasePath,
        language: PageLanguage = Language.NB,
        at: PageAt = "",
        on: PageOn = "",
    ) -> Response:
        identifier = _identifier(procurement)
        known = known_at(found, at.strip(), door.clock())
        day = _day(on.strip(), known)
        answer = found.ask(FAIRNESS, identifier, ChecksAsked(), Moment(day, known.until))
        if answer is None:
            raise NothingKnown(identifier.tag)
        return render(
            request,
            "fairness.html",
            language,
            ledger=found.name,
            procurement=identifier,
            title=title_of(found.journal, identifier, known.until),
            view=answer.view,
            verdict=Teller(language).say,
            at=at.strip(),
            on=on.strip(),
        )

    @router.get(f"{CASE}/likebehandling")
    def treatment(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        procurement: CasePath,
        language: PageLanguage = Language.NB,
        at: PageAt = "",
    ) -> Response:
        identifier = _identifier(procurement)
        known = known_at(found, at.strip(), door.clock())
        answer = found.ask(TREATMENT, identifier, NoParameters(), Moment(known.day, known.until))
        if answer is None:
            raise NothingKnown(identifier.tag)
        return render(
            request,
            "treatment.html",
            language,
            ledger=found.name,
            procurement=identifier,
            title=title_of(found.journal, identifier, known.until),
            view=answer.view,
            told_kind=partial(told_kind, language=language),
            at=at.strip(),
        )

    @router.get(f"{BOOK}/innforsel/{{position}}")
    def entry(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        position: Annotated[int, Path(ge=1, le=LARGEST_POSITION)],
        language: PageLanguage = Language.NB,
    ) -> Response:
        moment = Until(position=position)
        recorded = next(found.journal.read(after=position - 1, until=moment, limit=1, clearance=door.clearance), None)
        if recorded is None:
            raise NothingKnown(f"entry:{position}")
        led_to = effects(found.journal, [position]).get(position, ())
        told = line(recorded, Teller(language, found.names.at(moment, door.clearance)), led_to)
        text = canonical(recorded.document).decode()
        return render(request, "entry.html", language, ledger=found.name, line=told, entry=text, tags=recorded.tags)

    return router


def _identifier(reference: str) -> ProcurementId:
    try:
        return ProcurementId(reference)
    except ValueError as fault:
        raise malformed("procurement", str(fault), reference) from fault


def _day(on: str, known: Known) -> date:
    try:
        return date.fromisoformat(on) if on else known.day
    except ValueError as fault:
        raise malformed("dag", "expected a day, e.g. 2026-10-21", on) from fault
