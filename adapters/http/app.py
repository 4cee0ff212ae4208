"""The app: routes, pages and protection around a host."""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from uuid import UUID

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from starlette.concurrency import run_in_threadpool

from adapters.http.door import Door
from adapters.http.pages.cases import case_routes
from adapters.http.pages.notices import notice_routes
from adapters.http.pages.rendering import STATIC
from adapters.http.pages.routes import page_routes
from adapters.http.problems.handlers import answer_with_problems
from adapters.http.problems.pages import problem_routes
from adapters.http.protection.addresses import PlainAddress
from adapters.http.protection.failures import Failures
from adapters.http.protection.headers import Headers
from adapters.http.protection.hosts import OwnHost
from adapters.http.protection.methods import Methods
from adapters.http.protection.sizes import LimitedBody
from adapters.http.routes.commands import command_routes
from adapters.http.routes.documents import document_routes
from adapters.http.routes.events import event_routes
from adapters.http.routes.evidence import evidence_routes
from adapters.http.routes.health import health_routes
from adapters.http.routes.ledgers import ledger_routes
from adapters.http.routes.lists import list_routes
from adapters.http.routes.questions import question_routes
from adapters.http.routes.stream import stream_routes
from adapters.http.routes.trail import trail_routes
from application.ledgers.host import Host

_ROUTES = (
    ledger_routes,
    command_routes,
    stream_routes,
    event_routes,
    trail_routes,
    evidence_routes,
    list_routes,
    question_routes,
    health_routes,
    document_routes,
    problem_routes,
    page_routes,
    case_routes,
    notice_routes,
)


def create_app(host: Host, *, clock: Callable[[], datetime], new_id: Callable[[], UUID], demo: bool = False) -> FastAPI:
    """The app for a host, which stays the caller's to close. With `demo` all people are invented and have names."""
    door = Door(host, clock, new_id, demo)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncGenerator[None]:
        yield
        await run_in_threadpool(door.followers.close)

    app = FastAPI(
        title="Samkjøp",
        version="1",
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
        redirect_slashes=False,
    )
    app.state.followers, app.state.demo = door.followers, demo
    routers = [routes(door) for routes in _ROUTES]
    for router in routers:
        app.include_router(router)
    app.state.routes = [route for router in routers for route in router.routes]
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    answer_with_problems(app, door.clearance)
    app.add_middleware(Methods)
    app.add_middleware(LimitedBody)
    app.add_middleware(PlainAddress)
    app.add_middleware(OwnHost)
    app.add_middleware(Failures, new_id=new_id)
    app.add_middleware(Headers)
    return app
