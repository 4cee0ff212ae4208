"""The OpenAPI document, and a page that shows it."""

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from starlette.responses import Response

from adapters.http.door import Door
from adapters.http.pages.rendering import render
from adapters.http.schemas import openapi_document
from application.trails.languages import Language


def document_routes(_: Door) -> APIRouter:
    """`/api/openapi.json` and `/api/docs`."""
    router = APIRouter(include_in_schema=False)

    @router.get("/api/openapi.json")
    def openapi(request: Request) -> Response:
        app = request.app
        app.openapi_schema = app.openapi_schema or openapi_document(app)
        return JSONResponse(app.openapi_schema)

    @router.get("/api/docs")
    def docs(request: Request) -> Response:
        return render(request, "docs.html", Language.EN)

    return router
