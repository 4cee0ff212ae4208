"""Ledgers: which there are, and new ones."""

from datetime import datetime
from typing import Annotated, Self

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from adapters.http.bodies import JsonObject, read_model
from adapters.http.door import API, Door
from adapters.http.refusals import malformed
from adapters.http.responses import as_json
from application.ledgers.host import LedgerSummary
from application.ledgers.ledger import Ledger
from application.transparency.checkpoints import written_root
from application.transparency.keys import MalformedKey, check_key_name
from domain.kernel.events import Written


class LedgerView(BaseModel):
    """A ledger at a glance."""

    model_config = ConfigDict(frozen=True)

    name: str
    origin: str
    created_at: datetime
    size: int = Field(description="How many entries it holds.")
    recorded_at: datetime | None = Field(description="When the last entry was recorded.")
    published: int = Field(description="How many entries the newest checkpoint covers.")
    root: str | None = Field(description="The root that the newest checkpoint signs for, as it writes it (base64).")

    @classmethod
    def of(cls, summary: LedgerSummary) -> Self:
        """What a summary says."""
        return cls(
            name=summary.name,
            origin=summary.origin,
            created_at=summary.created_at,
            size=summary.size,
            recorded_at=summary.recorded_at,
            published=summary.published,
            root=written_root(summary.root) if summary.root else None,
        )


class Ledgers(BaseModel):
    """The ledgers kept here, by name."""

    model_config = ConfigDict(frozen=True)

    ledgers: tuple[LedgerView, ...]


class NewLedger(Written):
    """A ledger to create."""

    name: str = Field(min_length=1, max_length=63, description="Lower-case letters, digits and hyphens.")
    origin: str | None = Field(default=None, max_length=255, description="The name its checkpoints are signed under.")


def ledger_routes(door: Door) -> APIRouter:
    """`/ledgers` and `/ledgers/{ledger}`."""
    router = APIRouter(prefix=f"{API}/ledgers", tags=["ledgers"])

    @router.get("", operation_id="ledgers", response_model=Ledgers)
    def ledgers() -> Response:
        """Every ledger."""
        return as_json(Ledgers(ledgers=tuple(LedgerView.of(summary) for summary in door.host.ledgers())))

    @router.post(
        "",
        operation_id="create-ledger",
        status_code=201,
        response_model=LedgerView,
        responses={200: {"model": LedgerView, "description": "It was there already."}},
        openapi_extra={
            "requestBody": {
                "required": True,
                "content": {"application/json": {"schema": NewLedger.model_json_schema()}},
            }
        },
    )
    def create(content: JsonObject, request: Request) -> Response:
        """Create a ledger, or find the one that has this name and origin."""
        wanted = read_model(NewLedger, content)
        _check_origin(wanted.origin)
        known = {summary.name for summary in door.host.ledgers()}
        try:
            made = door.host.create(wanted.name, wanted.origin)
        except ValueError as fault:
            raise malformed("name", str(fault), wanted.name) from fault
        request.state.position = made.head().position
        headers = {"Location": f"{API}/ledgers/{made.name}"}
        return as_json(_view(door, made.name), status=200 if made.name in known else 201, headers=headers)

    @router.get("/{ledger}", operation_id="ledger", response_model=LedgerView)
    def one(ledger: Annotated[Ledger, Depends(door.ledger)]) -> Response:
        """One ledger."""
        return as_json(_view(door, ledger.name))

    return router


def _check_origin(origin: str | None) -> None:
    try:
        check_key_name(origin or "-")
    except MalformedKey as fault:
        raise malformed("origin", fault.why, origin or "") from fault


def _view(door: Door, name: str) -> LedgerView:
    return next(LedgerView.of(summary) for summary in door.host.ledgers() if summary.name == name)
