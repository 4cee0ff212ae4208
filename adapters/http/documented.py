"""The headers of requests and responses, as OpenAPI tells of them: FastAPI knows only those that it reads itself."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

_TEXTS: Final[Mapping[str, str]] = {
    "Ledger-Position": "How far the ledger has come: the position of its last entry.",
    "ETag": "What the answer is known by; send it as `If-None-Match` to ask whether it is still so.",
    "Link": 'The next page, with `rel="next"`; absent on the last one.',
    "Location": "Where what was recorded or created is found; absent when there is nothing.",
    "Idempotency-Key": "The UUID that the command was recorded under, given or made up.",
    "Content-Language": "The language of the sentences.",
}
_NUMBERS: Final = frozenset({"Ledger-Position"})
_PAGED: Final = frozenset({"events", "trail"})
_NOT_MODIFIED: Final = "304"
_IF_NONE_MATCH: Final[Mapping[str, Any]] = {
    "name": "If-None-Match",
    "in": "header",
    "required": False,
    "description": "The `ETag` of an earlier answer: 304 without a body when it is still so.",
    "schema": {"type": "string"},
}


def document_headers(path: str, operation: dict[str, Any]) -> None:
    """Tell of the headers that the operation at the path reads and sends."""
    name = str(operation["operationId"])
    told = _headers(_sent(path, name))
    for status, answer in operation["responses"].items():
        if status.startswith("2") and told:
            answer["headers"] = told
    if name.startswith("ask-"):
        operation.setdefault("parameters", []).append(dict(_IF_NONE_MATCH))
        unchanged = {"description": "It is as it was; no body.", "headers": _headers(("Ledger-Position", "ETag"))}
        operation["responses"][_NOT_MODIFIED] = unchanged


def _sent(path: str, name: str) -> Sequence[str]:
    sent = ["Ledger-Position"] if "{ledger}" in path or name == "create-ledger" else []
    if "/commands/" in path:
        sent += ["Location", "Idempotency-Key"]
    if name == "create-ledger":
        sent += ["Location"]
    if name == "publish" or name.startswith("ask-"):
        sent += ["ETag"]
    if name in _PAGED or name.startswith("list-"):
        sent += ["Link"]
    if name == "trail":
        sent += ["Content-Language"]
    return sent


def _headers(names: Sequence[str]) -> dict[str, Any]:
    return {
        name: {"description": _TEXTS[name], "schema": {"type": "integer" if name in _NUMBERS else "string"}}
        for name in names
    }
