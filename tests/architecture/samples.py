"""A made-up command of any class: enough for a boundary to be told from it, without asking whether it makes sense."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Literal, TypeVar, Union, cast, get_args, get_origin

from pydantic import AwareDatetime, BaseModel

from domain.kernel.commands import Command
from domain.kernel.identifiers import Identifier
from domain.kernel.organisations import OrganisationNumber

C = TypeVar("C", bound=Command)

_PLAIN: Mapping[object, object] = {
    str: "text",
    int: 1,
    bool: False,
    date: date(2026, 7, 3),
    AwareDatetime: datetime(2026, 7, 3, tzinfo=UTC),
}


def made_up(command: type[C], **given: object) -> C:
    """A command with these values and made-up others; nothing is validated."""
    values = {name: sample(field.annotation) for name, field in command.model_fields.items()}
    return command.model_construct(**{**values, **given})  # pyright: ignore[reportArgumentType]


def sample(annotation: object) -> object:
    """A value of the annotated type; the first of several types, and one part of a tuple.

    Raises:
        TypeError: when the type is none that commands are made of.
    """
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return sample(parts[0])
    if origin in {Union, UnionType}:
        return sample(next(part for part in parts if part is not NoneType))
    if origin is Literal:
        return parts[0]
    if origin is tuple:
        return (sample(parts[0]),)
    return _PLAIN[annotation] if annotation in _PLAIN else _made(annotation)


def _made(kind: object) -> object:
    ways: tuple[tuple[type, Callable[[type], object]], ...] = (
        (OrganisationNumber, lambda one: one("314910001")),
        (Identifier, lambda one: one("314910001")),
        (StrEnum, lambda one: next(iter(cast("type[StrEnum]", one)))),
        (BaseModel, _model),
    )
    for ancestor, make in ways:
        if isinstance(kind, type) and issubclass(kind, ancestor):
            return make(kind)
    raise TypeError(f"no sample of {kind!r}")


def _model(kind: type) -> BaseModel:
    fields = cast("type[BaseModel]", kind).model_fields
    values = {name: sample(field.annotation) for name, field in fields.items()}
    return cast("type[BaseModel]", kind).model_construct(**values)  # pyright: ignore[reportArgumentType]
