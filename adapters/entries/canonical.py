"""Canonical JSON: sorted ASCII keys, no floats, integers below 2^53, UTF-8. On this subset the bytes are RFC 8785's."""

from typing import Any

import orjson

_PLAIN = frozenset({str, int, bool, type(None)})
_OPTIONS = orjson.OPT_SORT_KEYS | orjson.OPT_STRICT_INTEGER


def canonical(document: Any) -> bytes:  # noqa: ANN401  anything that JSON can say
    """The canonical bytes of a document.

    Raises:
        ValueError: when it holds a float, an integer of 2^53 or more, or a key that is not ASCII text.
    """
    _refuse_two_spellings(document)
    return spelled(document)


def spelled(document: Any) -> bytes:  # noqa: ANN401  anything that JSON can say
    """The same for a document of which it is known that it holds no float and only ASCII keys, as every fact's does.

    Raises:
        ValueError: when it holds an integer of 2^53 or more.
    """
    try:
        return orjson.dumps(document, option=_OPTIONS)
    except orjson.JSONEncodeError as fault:
        message = f"the document has no canonical form: {fault}"
        raise ValueError(message) from fault


def parse(text: bytes) -> Any:  # noqa: ANN401  whatever the JSON says
    """The document that the bytes hold.

    Raises:
        ValueError: when they are not JSON.
    """
    return orjson.loads(text)


def _refuse_two_spellings(value: object) -> None:
    """Refuse a document with a float, or with a key that is not ASCII text.

    Raises:
        ValueError: when it holds one.
    """
    if isinstance(value, dict):
        for key, part in value.items():  # pyright: ignore[reportUnknownVariableType]
            if not (isinstance(key, str) and key.isascii()):
                message = f"the key {key!r} is not ASCII text"
                raise ValueError(message)
            if type(part) not in _PLAIN:  # pyright: ignore[reportUnknownArgumentType]
                _refuse_two_spellings(part)  # pyright: ignore[reportUnknownArgumentType]
    elif isinstance(value, list | tuple):
        for part in value:  # pyright: ignore[reportUnknownVariableType]
            if type(part) not in _PLAIN:  # pyright: ignore[reportUnknownArgumentType]
                _refuse_two_spellings(part)  # pyright: ignore[reportUnknownArgumentType]
    elif isinstance(value, float):
        message = f"the number {value!r} is no integer; amounts are whole øre, shares are exact"
        raise ValueError(message)  # noqa: TRY004  a fault of the value as much as of the type
