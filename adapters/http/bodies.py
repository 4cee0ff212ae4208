"""Bodies of requests: JSON objects, read strictly."""

import json
import re
from collections.abc import Mapping
from typing import Annotated, Any, TypeAlias, TypeVar

from fastapi import Depends, Request
from pydantic import BaseModel, ValidationError

from adapters.http.refusals import MalformedRequest, MediaTypeNotSupported, malformed
from application.recording.submissions import faults

M = TypeVar("M", bound=BaseModel)

_WHOLE = "(the whole)"
_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")


async def json_object(request: Request) -> Mapping[str, object]:
    """The JSON object in the body.

    Raises:
        MediaTypeNotSupported: when the body does not say that it is JSON, in UTF-8 and not compressed.
        MalformedRequest: when it is no JSON object, names a key twice, or holds NaN, infinity or a NUL character.
    """
    if not _is_plain_json(request):
        raise MediaTypeNotSupported
    body = await request.body()
    try:
        text = body.decode()
        content: object = json.loads(text, object_pairs_hook=_without_twins, parse_constant=_refuse)
    except (ValueError, RecursionError) as fault:
        raise malformed(_WHOLE, f"no JSON: {fault}", repr(body[:40])) from fault
    if _NUL.search(text):
        raise malformed(_WHOLE, "no NUL character may stand in a text", "\\u0000")
    if not isinstance(content, dict):
        raise malformed(_WHOLE, "expected a JSON object", repr(body[:40]))
    return content  # pyright: ignore[reportUnknownVariableType]


def _is_plain_json(request: Request) -> bool:
    media_type, *parameters = request.headers.get("content-type", "").lower().split(";")
    named = [parameter.strip().partition("=") for parameter in parameters]
    in_utf8 = all(value.strip('"') in {"utf-8", "utf8", "us-ascii"} for name, _, value in named if name == "charset")
    encoding = request.headers.get("content-encoding", "identity").strip().lower()
    return media_type.strip() == "application/json" and in_utf8 and encoding == "identity"


JsonObject: TypeAlias = Annotated[Mapping[str, object], Depends(json_object)]


def read_model(model: type[M], content: Mapping[str, object]) -> M:
    """The content as a model.

    Raises:
        MalformedRequest: when a field is missing, unknown or not of its form.
    """
    try:
        return model.model_validate_json(json.dumps(content))
    except ValidationError as failure:
        raise MalformedRequest(faults(failure)) from failure


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) != len(pairs):
        raise ValueError("a key stands there twice")
    return content


def _refuse(constant: str) -> object:
    raise ValueError(f"{constant} is no JSON")
