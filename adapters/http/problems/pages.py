"""The pages that explain each type of problem: where its `type` leads."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from adapters.http.door import Door
from adapters.http.languages import language_of
from adapters.http.pages.rendering import LANGUAGES, render
from adapters.http.problems.kinds import PAGES, problem_kinds, readable
from adapters.http.problems.remedies import category_in, what_to_do
from adapters.http.refusals import NoSuchAddress
from application.trails.languages import Language


def problem_routes(_: Door) -> APIRouter:
    """`/api/problems` and one page for each type."""
    router = APIRouter(prefix=PAGES, include_in_schema=False)

    @router.get("")
    def kinds(request: Request, language: Annotated[Language, Depends(_asked)]) -> Response:
        return _varied(render(request, "problems.html", language, kinds=problem_kinds().values()))

    @router.get("/{name}")
    def kind(request: Request, name: str, language: Annotated[Language, Depends(_asked)]) -> Response:
        found = problem_kinds().get(name)
        if found is None:
            raise NoSuchAddress
        sentences = [(one, LANGUAGES[one], readable(told)) for one, told in found.sentences.items()]
        return _varied(
            render(
                request,
                "problem.html",
                language,
                kind=found,
                what_to_do=what_to_do(found, language),
                category=category_in(found, language),
                sentences=sentences,
            )
        )

    return router


def _asked(request: Request) -> Language:
    return language_of(request, "sprak", "language")


def _varied(page: Response) -> Response:
    page.headers["Vary"] = "Accept-Language"
    return page
