"""One resource for each question that the slices declare."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request
from starlette.responses import Response

from adapters.http.door import API, Door
from adapters.http.moments import AsOf, At, On, asked_as_of
from adapters.http.parameters import described, read_parameters
from adapters.http.refusals import NothingKnown, malformed
from adapters.http.responses import as_json, entity_tag, is_unchanged
from application.ledgers.ledger import Ledger
from application.questions.declaring import AnyQuestion, Moment, questions
from domain.kernel.identifiers import Identifier

_READ_ELSEWHERE = ("at", "as_of", "on")


def question_routes(door: Door) -> APIRouter:
    """`GET …/{question}/{id}` for every question."""
    router = APIRouter(prefix=f"{API}/ledgers/{{ledger}}", tags=["questions"])
    for question in questions().values():
        router.add_api_route(
            f"/{question.name}/{{reference}}",
            _operation(door, question),
            methods=["GET"],
            operation_id=f"ask-{question.name}",
            name=question.name,
            summary=question.asks,
            response_model=question.view,
            openapi_extra={"parameters": described(question.parameters)},
        )
    return router


def _operation(door: Door, question: AnyQuestion) -> Callable[..., Response]:
    kind = question.identifier.kind

    def ask(
        request: Request,
        ledger: Annotated[Ledger, Depends(door.ledger)],
        reference: Annotated[str, Path(description=f"The {kind}: {question.identifier.expected}.")],
        at: At = None,
        as_of: AsOf = None,
        on: On = None,
    ) -> Response:
        identifier = _identifier(question.identifier, reference)
        parameters = read_parameters(question.parameters, request.query_params, but=_READ_ELSEWHERE)
        known = asked_as_of(ledger, at, as_of, door.clock())
        day = on or known.day
        tag = entity_tag(request.state.position, None if on or known.pinned else day)
        if is_unchanged(request, tag):
            return Response(status_code=304, headers={"ETag": tag})
        found = ledger.ask(question, identifier, parameters, Moment(day, known.until, door.clearance))
        if found is None:
            raise NothingKnown(identifier.tag)
        return as_json(found.view, headers={"ETag": tag})

    return ask


def _identifier(kind: type[Identifier], reference: str) -> Identifier:
    try:
        return kind(reference)
    except ValueError as fault:
        raise malformed("reference", str(fault), reference) from fault
