"""The OpenAPI document: what FastAPI knows of the routes, and the schemas of the commands' bodies."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from adapters.http.documented import document_headers
from adapters.http.problems.problem import MEDIA_TYPE, Problem
from application.projections.declaration import projections
from application.questions.declaring import questions
from application.recording.catalogue import catalogue

_REFERENCE = "#/components/schemas/{model}"
_AT_MAY_BE_LEFT_OUT = (
    "When it happened, with time zone. Left out: now; with an Idempotency-Key, which must be a UUIDv7 then, its time."
)
_DESCRIPTION = (
    "Commands record facts, questions and lists tell what follows from them, and every error is a problem "
    "(RFC 9457) whose type is the address of a page that explains it, among those at /api/problems."
)


def openapi_document(app: FastAPI) -> dict[str, Any]:
    """The whole document."""
    document = get_openapi(
        title=app.title,
        version=app.version,
        description=_DESCRIPTION,
        routes=app.routes,
        separate_input_output_schemas=False,
    )
    schemas: dict[str, Any] = document.setdefault("components", {}).setdefault("schemas", {})
    for name, schema in component_schemas().items():
        schemas.setdefault(name, schema)
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    document["components"]["schemas"] = dict(sorted(schemas.items()))
    for path, operations in document["paths"].items():
        for operation in operations.values():
            document_headers(path, operation)
            _answers_with_problems(operation)
    return document


def component_schemas() -> dict[str, Any]:
    """What the bodies of commands and the parameters of questions and lists are made of, by name."""
    models: list[type[BaseModel]] = [entry.command for entry in catalogue().commands.values()]
    models += [question.parameters for question in questions().values()]
    models += [projection.row for projection in projections().values()]
    _, schema = models_json_schema([(model, "validation") for model in (*models, Problem)], ref_template=_REFERENCE)
    definitions: dict[str, Any] = schema["$defs"]
    for entry in catalogue().commands.values():
        body = definitions[entry.command.__name__]
        body["required"] = [name for name in body["required"] if name != "at"]
        body["properties"]["at"] = {**body["properties"]["at"], "description": _AT_MAY_BE_LEFT_OUT}
    return definitions


def _answers_with_problems(operation: dict[str, Any]) -> None:
    answers: dict[str, Any] = operation["responses"]
    answers.pop("422", None)
    content = {MEDIA_TYPE: {"schema": {"$ref": _REFERENCE.format(model="Problem")}}}
    answers["default"] = {"description": "A problem; nothing was recorded.", "content": content}
