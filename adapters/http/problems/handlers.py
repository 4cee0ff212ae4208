"""Turns whatever a route raises into a problem."""

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from adapters.http.languages import language_of
from adapters.http.pages.moments import REFUSED, Around
from adapters.http.pages.rendering import render
from adapters.http.problems.general import GENERAL
from adapters.http.problems.problem import Problem, problem_of, problem_response
from adapters.http.protection.methods import allowed_at
from adapters.http.refusals import MalformedRequest, MethodNotAllowed, NoSuchAddress
from application.ledgers.ledger import Ledger
from application.recording.ports import NOW, Clearance
from application.recording.submissions import Fault
from application.trails.languages import Language
from application.trails.names import Names
from domain.kernel.rejections import Rejection

_NOT_ALLOWED = 405


def answer_with_problems(app: FastAPI, clearance: Clearance) -> None:
    """Let the app answer every refusal with a problem; names of people as the clearance allows."""

    async def refused(request: Request, error: Exception) -> Response:
        return respond(request, error)

    async def rejected(request: Request, error: Exception) -> Response:
        ledger = getattr(request.state, "ledger", None)
        names = await run_in_threadpool(_names, ledger, clearance) if isinstance(ledger, Ledger) else Names()
        return respond(request, error, names)

    async def unrouted(request: Request, error: Exception) -> Response:
        return respond(request, _from_framework(request, error))

    for kind in GENERAL:
        app.add_exception_handler(kind, refused)
    app.add_exception_handler(Rejection, rejected)
    app.add_exception_handler(HTTPException, unrouted)
    app.add_exception_handler(RequestValidationError, unrouted)


def respond(request: Request, error: Exception, names: Names | None = None) -> Response:
    """The answer to a request that met an error."""
    for_people = _is_for_people(request)
    language = language_of(request, "sprak" if for_people else "language")
    problem = problem_of(error, instance=request.url.path, language=language, names=names)
    if for_people:
        return _refused_page(request, error, problem, language)
    return problem_response(problem, error, language)


def _refused_page(request: Request, error: Exception, problem: Problem, language: Language) -> Response:
    around = getattr(request.state, "around", None)
    if not isinstance(error, REFUSED) or not isinstance(around, Around):
        return render(request, "refused.html", language, status=problem.status, problem=problem)
    template = "refused-moment.html" if around.procurement is None else "refused-moment-of-case.html"
    return render(
        request,
        template,
        language,
        status=problem.status,
        problem=problem,
        ledger=around.ledger,
        procurement=around.procurement,
        title=around.title,
        moment=around,
    )


def _is_for_people(request: Request) -> bool:
    return not request.url.path.startswith("/api") and "text/html" in request.headers.get("accept", "")


def _names(ledger: Ledger, clearance: Clearance) -> Names:
    return ledger.names.at(NOW, clearance)


def _from_framework(request: Request, error: Exception) -> Exception:
    if isinstance(error, RequestValidationError):
        return MalformedRequest(
            tuple(Fault(".".join(map(str, fault["loc"])), str(fault["msg"]), _given(fault)) for fault in error.errors())
        )
    if isinstance(error, HTTPException) and error.status_code == _NOT_ALLOWED:
        return MethodNotAllowed(allowed_at(request) or (error.headers or {}).get("Allow", ""))
    return NoSuchAddress()


def _given(fault: dict[str, object]) -> str:
    return repr(fault.get("input"))[:80]
