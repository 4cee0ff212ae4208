"""JSON objects read from text by people: strictly, and with the place of what is wrong."""

import json
from collections.abc import Mapping


class NoObject(Exception):
    """The text is no JSON object; the message says where and why."""


def read_object(text: str) -> Mapping[str, object]:
    """The JSON object in the text.

    Raises:
        NoObject: when it is none, names a key twice, or holds NaN or infinity.
    """
    try:
        content: object = json.loads(text, object_pairs_hook=_without_twins, parse_constant=_refuse)
    except json.JSONDecodeError as fault:
        where = f"column {fault.colno}" if fault.lineno == 1 else f"line {fault.lineno}, column {fault.colno}"
        raise NoObject(f"no JSON at {where}: {fault.msg}") from fault
    except (ValueError, RecursionError) as fault:
        raise NoObject(f"no JSON: {fault}") from fault
    if not isinstance(content, dict):
        raise NoObject("a JSON object is expected: {…}")
    return content  # pyright: ignore[reportUnknownVariableType]


def _without_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    content = dict(pairs)
    if len(content) != len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"the key {next(name for name in names if names.count(name) > 1)!r} stands there twice")
    return content


def _refuse(constant: str) -> object:
    raise ValueError(f"{constant} is no JSON")
