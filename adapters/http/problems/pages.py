"""The pages that explain each type of problem: where its `type` leads."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from adapters.http.door import Door
from adapters.http.pages.rendering import LANGUAGES, PageLanguage, render
from adapters.http.problems.kinds import PAGES, problem_kinds, readable
from adapters.http.refusals import NoSuchAddress
from application.trails.languages import Language


def problem_routes(_: Door) -> APIRouter:
    """`/api/problems` and one page for each type."""
    router = APIRouter(prefix=PAGES, include_in_schema=False)

    @router.get("")
    def kinds(request: Request, language: PageLanguage = Language.NB) -> Response:
        return render(request, "problems.html", language, kinds=problem_kinds().values())

    @router.get("/{name}")
    def kind(request: Request, name: str, language: PageLanguage = Language.NB) -> Response:
        found = problem_kinds().get(name)
        if found is None:
            raise NoSuchAddress
        sentences = [(one, LANGUAGES[one], readable(told)) for one, told in found.sentences.items()]
        return render(request, "problem.html", language, kind=found, sentences=sentences)

    return router
