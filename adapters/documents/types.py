"""Types of fields in plain words, and the values that fields are made of."""

import types
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from domain.kernel.guarded import Erased, Personal, Sealed, Withheld
from domain.kernel.identifiers import Identifier

Written: TypeAlias = Any
"""A type as it stands behind a field."""

_WORDS = {
    "str": "text",
    "int": "whole number",
    "bool": "true or false",
    "date": "day",
    "datetime": "instant",
    "AwareDatetime": "instant",
}
_STAND_INS = (Withheld, Erased, type(None))


def field_type(field: FieldInfo) -> str:
    """What a field holds, with who its value is about where it is guarded."""
    text = _described(field.annotation)
    for mark in field.metadata:
        if isinstance(mark, Personal):
            text += f"; personal data of `{mark.subject}`"
        elif isinstance(mark, Sealed):
            text += f"; sealed with `{mark.item}`"
    return text


def kinds(model: type[BaseModel]) -> set[str]:
    """The kinds of thing that the model's identifiers refer to: its tags."""
    return {part.kind for part in _parts(model, set()) if isinstance(part, type) and issubclass(part, Identifier)}


def values(model: type[BaseModel]) -> set[type[BaseModel]]:
    """The values inside the model, whatever their depth."""
    return {part for part in _parts(model, set()) if _is_value(part) and part is not model}


def _is_value(part: Written) -> bool:
    return isinstance(part, type) and issubclass(part, BaseModel) and part not in _STAND_INS


def _described(written: Written) -> str:
    origin = get_origin(written)
    if origin is Annotated:
        return _described(get_args(written)[0])
    if origin in {types.UnionType, Union}:
        members = [one for one in get_args(written) if one not in _STAND_INS]
        return " or ".join(dict.fromkeys(_described(one) for one in members))
    if origin is tuple:
        return f"list of {_described(get_args(written)[0])}"
    if origin is Literal:
        return " or ".join(f"`{one}`" for one in get_args(written))
    if not isinstance(written, type):
        return str(written)
    if issubclass(written, Identifier):
        return f"`{written.kind}` reference"
    if issubclass(written, StrEnum):
        return ", ".join(f"`{one.value}`" for one in written)
    name: str = written.__name__
    return f"[{name}](#{name.lower()})" if _is_value(written) else _WORDS.get(name, name)


def _parts(written: Written, seen: set[Written]) -> Iterator[Written]:
    """The type and all that it is made of, each model opened once."""
    arguments = get_args(written)
    if arguments:
        for one in arguments:
            yield from _parts(one, seen)
        return
    yield written
    if _is_value(written) and written not in seen:
        seen.add(written)
        for field in written.model_fields.values():
            yield from _parts(field.annotation, seen)
