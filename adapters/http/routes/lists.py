"""One list for each projection that the slices declare."""

from collections.abc import Callable
from typing import Annotated, Any, Generic, TypeVar

from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel, ConfigDict, Field, create_model
from starlette.responses import Response

from adapters.http.door import API, Door
from adapters.http.moments import AsOf, At
from adapters.http.parameters import described, read_parameters
from adapters.http.refusals import RowsAreCurrent
from adapters.http.responses import next_link
from application.ledgers.ledger import Ledger
from application.projections.declaration import AnyProjection, projections
from application.projections.reading import MOST_ROWS, Condition
from application.recording.ports import LARGEST_POSITION

R = TypeVar("R", bound=BaseModel)

_READ_ELSEWHERE = ("at", "as_of", "after", "limit", "wait")
_PATIENCE = 5.0
"""Seconds that a list waits for the position of the reader's own write."""

AfterKey = Annotated[str, Query(max_length=400, description="Go on from after this key.")]
RowLimit = Annotated[int, Query(ge=1, le=MOST_ROWS, description="At most this many rows.")]
Wait = Annotated[
    int | None,
    Query(ge=0, le=LARGEST_POSITION, description="Answer when the list has come to this position: read your writes."),
]


class Listed(BaseModel, Generic[R]):
    """A row under its key."""

    model_config = ConfigDict(frozen=True)

    key: str
    row: R


class Rows(BaseModel, Generic[R]):
    """A page of rows in order of key, as they stood at a position of the ledger."""

    model_config = ConfigDict(frozen=True)

    position: int
    rows: tuple[Listed[R], ...]


def list_routes(door: Door) -> APIRouter:
    """`GET …/lists/{projection}` for every projection."""
    router = APIRouter(prefix=f"{API}/ledgers/{{ledger}}/lists", tags=["lists"])
    for projection in projections().values():
        columns = columns_of(projection)
        router.add_api_route(
            f"/{projection.name}",
            _operation(door, projection, columns),
            methods=["GET"],
            operation_id=f"list-{projection.name}",
            name=projection.name,
            summary=projection.tells,
            response_model=Rows[projection.row],
            openapi_extra={"parameters": described(columns)},
        )
    return router


def columns_of(projection: AnyProjection) -> type[BaseModel]:
    """The columns that a list may be narrowed by."""
    fields: dict[str, Any] = {
        name: (projection.row.model_fields[name].annotation | None, Field(default=None, description="Only this."))
        for name in projection.listed_by
    }
    return create_model(f"{projection.row.__name__}Columns", __config__=ConfigDict(extra="forbid"), **fields)


def _operation(door: Door, projection: AnyProjection, columns: type[BaseModel]) -> Callable[..., Response]:
    def rows(
        *,
        request: Request,
        ledger: Annotated[Ledger, Depends(door.ledger)],
        after: AfterKey = "",
        limit: RowLimit = 100,
        wait: Wait = None,
        at: At = None,
        as_of: AsOf = None,
    ) -> Response:
        if at is not None or as_of is not None:
            raise RowsAreCurrent(projection.name)
        wanted = read_parameters(columns, request.query_params, but=_READ_ELSEWHERE).model_dump(exclude_none=True)
        if wait is not None:
            ledger.rows.wait_for(projection, wait, _PATIENCE)
        conditions = [Condition(column, value) for column, value in wanted.items()]
        page = ledger.rows.page(projection, conditions, after=after, limit=limit)
        listed = tuple(Listed[BaseModel](key=row.key, row=row.content) for row in page.rows)
        headers = next_link(request, after=page.next_after) if page.next_after is not None else {}
        body = Rows[BaseModel].model_construct(position=page.position, rows=listed)
        return Response(body.model_dump_json(serialize_as_any=True), headers=headers, media_type="application/json")

    return rows
