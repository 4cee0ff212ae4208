"""The page of a notice that was read from a file: what it says, in plain words."""

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request
from starlette.responses import Response

from adapters.http.door import Door
from adapters.http.pages.cases import CASE, CasePath, identified
from adapters.http.pages.moments import Asked, moment_in
from adapters.http.pages.procurements import title_of
from adapters.http.pages.rendering import PageLanguage, render
from adapters.http.refusals import NothingKnown, malformed
from application.ledgers.ledger import Ledger
from application.notices.questions import NOTICES
from application.notices.wording import say_code, say_tenderer
from application.questions.declaring import Moment, NoParameters
from application.trails.languages import Language, written_money, written_percent
from application.trails.telling import Teller
from domain.kernel.identifiers import NoticeId
from domain.notices.values import NoticeAmount


def notice_routes(door: Door) -> APIRouter:
    """`…/kunngjoring/…`: every version of a notice that was read in, the newest first."""
    router = APIRouter(include_in_schema=False)

    @router.get(f"{CASE}/kunngjoring/{{notice}}")
    def notice(
        request: Request,
        found: Annotated[Ledger, Depends(door.ledger)],
        moment: Annotated[Asked, Depends(moment_in(door))],
        procurement: CasePath,
        notice: Annotated[str, Path(description="The notice's reference.")],
        language: PageLanguage = Language.NB,
    ) -> Response:
        case, wanted = identified(procurement), _identified(notice)
        answer = found.ask(NOTICES, wanted, NoParameters(), Moment(moment.day, moment.stood))
        if answer is None or not answer.view.versions or answer.view.procurement != case:
            raise NothingKnown(wanted.tag)
        teller = Teller(language)
        return render(
            request,
            "notice.html",
            language,
            ledger=found.name,
            procurement=case,
            title=title_of(found.journal, case, moment.until),
            versions=tuple(reversed(answer.view.versions)),
            amended_by=answer.view.amended_by,
            tell=teller.say,
            coded=partial(say_code, teller=teller),
            who_is=partial(say_tenderer, teller=teller),
            money=partial(_money, language=language),
            percent=partial(written_percent, language=language),
            moment=moment,
        )

    return router


def _identified(reference: str) -> NoticeId:
    try:
        return NoticeId(reference)
    except ValueError as fault:
        raise malformed("notice", str(fault), reference) from fault


def _money(amount: NoticeAmount, language: Language) -> str:
    if amount.currency == "NOK":
        return written_money(amount.hundredths, language)
    written = written_money(amount.hundredths, language).removeprefix("NOK ").removesuffix(" kr")
    return f"{amount.currency} {written}"
