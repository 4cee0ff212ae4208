"""Responses: JSON as the models write it, tags for caches, links to go on."""

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from pydantic import BaseModel
from starlette.responses import Response

from adapters.http.refusals import OnlyWeakTags, malformed

JSON = "application/json"

_TAG = re.compile(r'(?P<weak>W/)?"(?P<position>[0-9]{1,20})(?:\.[0-9-]*)?"')


def as_json(
    model: BaseModel, *, status: int = 200, headers: Mapping[str, str] | None = None, media_type: str = JSON
) -> Response:
    """The model as a JSON response."""
    return Response(model.model_dump_json(), status_code=status, headers=headers, media_type=media_type)


def entity_tag(position: int, qualifier: object = None) -> str:
    """The entity tag of what stands at a position; the qualifier tells apart what also depends on something else."""
    return f'"{position}"' if qualifier is None else f'"{position}.{qualifier}"'


def is_unchanged(request: Request, tag: str) -> bool:
    """Whether the reader has this very thing already (RFC 9110 § 13.1.2)."""
    held = [one.strip().removeprefix("W/") for one in request.headers.get("if-none-match", "").split(",")]
    return tag in held or held == ["*"]


def position_in(if_match: str | None, head: int) -> int | None:
    """The position that an `If-Match` header names; of several the one where the ledger stands, if it is among them.

    Raises:
        MalformedRequest: when it names none.
        OnlyWeakTags: when it has nothing but weak entity tags, which never match.
    """
    if if_match is None or if_match.strip() == "*":
        return None
    tags = [_TAG.fullmatch(one.strip()) for one in if_match.split(",")]
    if not all(tags):
        raise malformed("If-Match", 'expected a position in quotes, such as "17"', if_match)
    positions = [int(tag["position"]) for tag in tags if tag is not None and not tag["weak"]]
    if not positions:
        raise OnlyWeakTags
    return head if head in positions else max(positions)


def next_link(request: Request, **changed: object) -> dict[str, str]:
    """The header that links to the next page: the same address with these parameters changed."""
    kept: Sequence[tuple[str, Any]] = [pair for pair in request.query_params.multi_items() if pair[0] not in changed]
    query = urlencode([*kept, *changed.items()])
    return {"Link": f'<{request.url.path}?{query}>; rel="next"'}
