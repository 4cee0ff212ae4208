"""One operation for each command in the catalogue."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Request
from pydantic import BaseModel, BeforeValidator, ConfigDict
from starlette.responses import Response

from adapters.http.bodies import JsonObject
from adapters.http.door import API, Door
from adapters.http.responses import as_json, position_in
from application.ledgers.ledger import Ledger
from application.recording import ports
from application.recording.catalogue import CommandEntry, catalogue
from application.recording.handler import Answer
from application.recording.ports import Until
from application.recording.submissions import Fault, MalformedCommand, read_command

_VERSION_7 = 7
_BITS_AFTER_TIME = 80


def _unquoted(given: object) -> object:
    """The header's draft writes the key as a quoted string; without the quotes it is taken all the same."""
    quoted = isinstance(given, str) and len(given) > 1 and given[0] == given[-1] == '"'
    return given[1:-1] if quoted and isinstance(given, str) else given


IdempotencyKey = Annotated[
    UUID | None,
    BeforeValidator(_unquoted),
    Header(
        alias="Idempotency-Key",
        description="A UUID that makes the command safe to send again; made up and returned when left out.",
    ),
]
IfMatch = Annotated[
    str | None,
    Header(
        alias="If-Match",
        description='The position that the ledger must stand at, in quotes: `"17"`. The append itself holds it.',
    ),
]


class RecordedAs(BaseModel):
    """An event that a command led to."""

    model_config = ConfigDict(frozen=True)

    position: int
    type: str


class CommandAnswer(BaseModel):
    """What became of a command. No events: it was already so."""

    model_config = ConfigDict(frozen=True)

    positions: tuple[int, ...]
    events: tuple[RecordedAs, ...]
    repeated: bool


def command_routes(door: Door) -> APIRouter:
    """`POST …/commands/{command-name}` for every command."""
    router = APIRouter(prefix=f"{API}/ledgers/{{ledger}}/commands")
    for entry in catalogue().commands.values():
        router.add_api_route(
            f"/{entry.name}",
            _operation(door, entry),
            methods=["POST"],
            operation_id=entry.name,
            name=entry.name,
            summary=" ".join((entry.command.__doc__ or entry.name).split()),
            tags=[entry.slice],
            status_code=201,
            response_model=CommandAnswer,
            response_description="Recorded.",
            responses={200: {"model": CommandAnswer, "description": "It was recorded before, or was already so."}},
            openapi_extra={"requestBody": _body(entry)},
        )

    @router.post("/{command}", include_in_schema=False, dependencies=[Depends(door.ledger)])
    def unknown(command: str) -> None:
        read_command(catalogue(), command, {})

    return router


def _body(entry: CommandEntry) -> dict[str, object]:
    reference = f"#/components/schemas/{entry.command.__name__}"
    return {"required": True, "content": {"application/json": {"schema": {"$ref": reference}}}}


def _operation(door: Door, entry: CommandEntry) -> Callable[..., Response]:
    def record(
        request: Request,
        ledger: Annotated[Ledger, Depends(door.ledger)],
        content: JsonObject,
        idempotency_key: IdempotencyKey = None,
        if_match: IfMatch = None,
    ) -> Response:
        command_id = idempotency_key or door.new_id()
        at = _moment(entry, content, idempotency_key, door.clock)
        command = read_command(catalogue(), entry.name, {"at": at, **content})
        expected = position_in(if_match, request.state.position)
        answer = ledger.record(ports.Request(command_id, command, expected=expected))
        request.state.position = max([ledger.head().position, *answer.positions])
        return _answered(ledger, answer, command_id)

    return record


def _moment(entry: CommandEntry, content: Mapping[str, object], key: UUID | None, clock: Callable[[], datetime]) -> str:
    """When it happened, if the body does not say: now, or the time in the key, so that a repeat says the same."""
    if key is None or "at" in content:
        return clock().isoformat()
    if key.version != _VERSION_7:
        what = "needed when the Idempotency-Key is no UUIDv7: a repeat must say the same time"
        raise MalformedCommand(entry.name, (Fault("at", what, "nothing"),))
    try:
        return datetime.fromtimestamp((key.int >> _BITS_AFTER_TIME) / 1000, UTC).isoformat()
    except (OverflowError, ValueError) as fault:
        raise MalformedCommand(entry.name, (Fault("Idempotency-Key", "names no time", str(key)),)) from fault


def _answered(ledger: Ledger, answer: Answer, command_id: UUID) -> Response:
    recorded = bool(answer.positions) and not answer.repeated
    types = [event.stored_as for event in answer.events] if recorded else _stored_types(ledger, answer.positions)
    events = tuple(RecordedAs(position=at, type=kind) for at, kind in zip(answer.positions, types, strict=True))
    headers = {"Idempotency-Key": str(command_id)}
    if answer.positions:
        headers["Location"] = f"{API}/ledgers/{ledger.name}/events/{answer.positions[0]}"
    body = CommandAnswer(positions=answer.positions, events=events, repeated=answer.repeated)
    return as_json(body, status=201 if recorded else 200, headers=headers)


def _stored_types(ledger: Ledger, positions: tuple[int, ...]) -> list[str]:
    if not positions:
        return []
    found = ledger.journal.read(after=positions[0] - 1, until=Until(position=positions[-1]))
    return [recorded.stored_as for recorded in found]
