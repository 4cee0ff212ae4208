"""Rendering: templates with what every page needs, in the reader's language."""

from functools import cache, partial
from pathlib import Path
from typing import Annotated, TypeAlias
from urllib.parse import urlencode

from fastapi import Query, Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.responses import HTMLResponse, Response

from adapters.http.pages.texts import texts_in
from application.trails.languages import Language, written_day, written_instant, written_number
from application.trails.legal_sources import told_sources
from application.transparency.checkpoints import written_root

_HERE = Path(__file__).parents[1]
STATIC = _HERE / "static"

BOOK = "/bok/{ledger}"
KEPT = ("at", "dag")
"""The parameters that name a moment; they follow the reader from page to page."""

PageLanguage: TypeAlias = Annotated[Language, Query(alias="sprak", description="nb, nn or en.")]

LANGUAGES = {Language.NB: "Bokmål", Language.NN: "Nynorsk", Language.EN: "English"}


@cache
def _templates() -> Environment:
    templates = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=select_autoescape(),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters["written_root"] = written_root
    return templates


def _link(request: Request, language: Language, address: str, **more: object) -> str:
    """An address of the book in the reader's language, as known and as it stood when this page does."""
    kept = {name: given for name in KEPT if (given := request.query_params.get(name, "").strip())}
    return f"{address}?{urlencode({'sprak': language.value, **kept, **more})}"


def render(request: Request, template: str, language: Language, *, status: int = 200, **values: object) -> Response:
    """A page. `say` holds the texts in the reader's language; `day`, `instant` and `number` write values.

    `link` leads to another page of the book at the same moment, `sources` says legal sources.
    """
    page = _templates().get_template(template)
    html = page.render(
        say=texts_in(language),
        language=language,
        languages={one: str(request.url.include_query_params(sprak=one.value)) for one in LANGUAGES},
        names=LANGUAGES,
        nonce=getattr(request.state, "nonce", ""),
        here=request.url.path,
        link=partial(_link, request, language),
        sources=partial(told_sources, language=language),
        demo=bool(request.app.state.demo),
        day=partial(written_day, language=language),
        instant=partial(written_instant, language=language),
        number=partial(written_number, language=language),
        **values,
    )
    return HTMLResponse(html, status_code=status, headers={"Content-Language": language.value})
