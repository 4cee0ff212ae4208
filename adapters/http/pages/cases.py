"""The pages of one procurement: its trail, and whether it was fair; and the page of any entry, the evidence itself."""

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request
from starlette.responses import Response

from adapters.entries.canonical import canonical
from adapters.http.door import Door
from adapters.http.pages.moments import Asked, moment_in
from adapters.http.pages.procurements import listed_page, notices_of, title_of
from adapters.http.pages.rendering import BOOK, PageLanguage, render
from adapters.http.pages.treating import told_kind
from adapters.http.paging import After
from adapters.http.refusals import NothingKnown, malformed
from application.fairness.questions import FAIRNESS, ChecksAsked
from application.ledgers.ledger import Ledger
from application.questions.declaring import Moment
from application.recording.ports import LARGEST_POSITION, Until
from application.trails.languages import Language
from application.trails.telling import Teller
from application.trails.trail import Reading, effects, line
from application.treatment.questions import TREATMENT, TreatmentAsked
from domain.kernel.identifiers import ProcurementId

CASE = f"{BOOK}/anskaffelser/{{procurement}}"
LINES = 50
ROWS = 100

CasePath = Annotated[str, Path(description="The procurement's reference.")]


def case_routes(door: Door) -> APIRouter:
    """The trail and the verdicts of each procurement, and every entry as it stands."""
    router = APIRouter(include_in_schema=False)

    @router.get(f"{BOOK}/anskaffelser")
    def procurements(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        moment: Annotated[Asked, Depends(moment_in(door))],
        language: PageLanguage = Language.NB,
        after: After = 0,
    ) -> Response:
        page = listed_page(found.journal, moment.stood, after=after, limit=ROWS)
        return render(request, "procurements.html", language, ledger=found.name, page=page, after=after, moment=moment)

    @router.get(CASE)
    def case(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        moment: Annotated[Asked, Depends(moment_in(door))],
        procurement: CasePath,
        language: PageLanguage = Language.NB,
        after: After = 0,
    ) -> Response:
        identifier = identified(procurement)
        reading = Reading(language, moment.stood, door.clearance)
        lines = list(found.trail((identifier.tag,), reading, after=after, limit=LINES + 1))
        known = lines or next(found.journal.read_tagged((identifier.tag,), until=moment.until, limit=1), None)
        if not known:
            raise NothingKnown(identifier.tag)
        return render(
            request,
            "case.html",
            language,
            ledger=found.name,
            procurement=identifier,
            title=title_of(found.journal, identifier, moment.until),
            notices=notices_of(found.journal, identifier, moment.stood),
            lines=lines[:LINES],
            after=after,
            more=lines[LINES - 1].position if len(lines) > LINES else None,
            moment=moment,
        )

    @router.get(f"{CASE}/rettferdig")
    def fairness(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        moment: Annotated[Asked, Depends(moment_in(door))],
        procurement: CasePath,
        language: PageLanguage = Language.NB,
    ) -> Response:
        identifier = identified(procurement)
        answer = found.ask(FAIRNESS, identifier, ChecksAsked(), Moment(moment.day, moment.until))
        if answer is None:
            raise NothingKnown(identifier.tag)
        return render(
            request,
            "fairness.html",
            language,
            ledger=found.name,
            procurement=identifier,
            title=title_of(found.journal, identifier, moment.until),
            view=answer.view,
            verdict=Teller(language).say,
            moment=moment,
        )

    @router.get(f"{CASE}/likebehandling")
    def treatment(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        moment: Annotated[Asked, Depends(moment_in(door))],
        procurement: CasePath,
        language: PageLanguage = Language.NB,
    ) -> Response:
        identifier = identified(procurement)
        asked = TreatmentAsked(by_the_end_of=moment.day if moment.on else None)
        answer = found.ask(TREATMENT, identifier, asked, Moment(moment.day, moment.until))
        if answer is None:
            raise NothingKnown(identifier.tag)
        return render(
            request,
            "treatment.html",
            language,
            ledger=found.name,
            procurement=identifier,
            title=title_of(found.journal, identifier, moment.until),
            view=answer.view,
            told_kind=partial(told_kind, language=language),
            moment=moment,
        )

    @router.get(f"{BOOK}/innforsel/{{position}}")
    def entry(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        position: Annotated[int, Path(ge=1, le=LARGEST_POSITION)],
        language: PageLanguage = Language.NB,
    ) -> Response:
        upto = Until(position=position)
        recorded = next(found.journal.read(after=position - 1, until=upto, limit=1, clearance=door.clearance), None)
        if recorded is None:
            raise NothingKnown(f"entry:{position}")
        led_to = effects(found.journal, [position]).get(position, ())
        told = line(recorded, Teller(language, found.names.at(upto, door.clearance)), led_to)
        text = canonical(recorded.document).decode()
        return render(request, "entry.html", language, ledger=found.name, line=told, entry=text, tags=recorded.tags)

    return router


def identified(reference: str) -> ProcurementId:
    """The procurement that an address names."""
    try:
        return ProcurementId(reference)
    except ValueError as fault:
        raise malformed("procurement", str(fault), reference) from fault
