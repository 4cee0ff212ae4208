"""Columns: what the fields of a row model become in a table, and how a row is written and read back."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import UnionType
from typing import Annotated, Any, Generic, Literal, LiteralString, TypeVar, Union, get_args, get_origin
from uuid import UUID

from pydantic import AwareDatetime, BaseModel
from pydantic_core import to_json

R = TypeVar("R", bound=BaseModel)

OWN = ("ledger", "key")
"""The columns that every table has in front of those of the row."""

_INSTANT: LiteralString = "timestamp with time zone"
_PLAIN: tuple[tuple[type, LiteralString], ...] = (
    (bool, "boolean"),
    (int, "bigint"),
    (str, "text"),
    (datetime, _INSTANT),
    (date, "date"),
    (UUID, "uuid"),
)
_NUL_IN_JSON = re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")
_STAND_IN = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its type as PostgreSQL spells it, and whether it may be empty."""

    name: str
    type: LiteralString
    optional: bool


class RowFormat(Generic[R]):
    """How the rows of one model are written as columns and read back.

    PostgreSQL cannot keep the character NUL in a text; the replacement character stands in its place.
    """

    def __init__(self, model: type[R]) -> None:
        """Look at the fields of the model.

        Raises:
            TypeError: when a field has a type that no column holds exactly, or the name of a column of the table's own.
        """
        self.columns = tuple(_column(model, name) for name in model.model_fields)
        self._model = model
        self._names = tuple(column.name for column in self.columns)
        self._ways = tuple((column.name, _WAYS.get(column.type, _as_it_is)) for column in self.columns)

    def as_json(self, rows: Sequence[R]) -> str:
        """The rows as one JSON array of objects."""
        return _without_nul(f"[{','.join(row.model_dump_json() for row in rows)}]")

    def as_values(self, row: R) -> list[object]:
        """The row's values in order of the columns, as COPY takes them."""
        fields = row.__dict__
        return [None if (value := fields[name]) is None else way(value) for name, way in self._ways]

    def read(self, values: Sequence[object]) -> R:
        """The row that the values of the columns make, in their order."""
        fields = dict(zip(self._names, values, strict=True))
        return self._model.__pydantic_validator__.validate_python(fields, strict=False)


def _as_it_is(value: object) -> object:
    return value


def _text(value: str) -> str:
    return value.replace("\0", _STAND_IN)


def _texts(values: Iterable[str]) -> list[str]:
    return [value.replace("\0", _STAND_IN) for value in values]


def _nested(value: object) -> str:
    return _without_nul(to_json(value).decode())


_WAYS: Mapping[str, Callable[[Any], object]] = {"text": _text, "text[]": _texts, "jsonb": _nested}


def _column(model: type[BaseModel], name: str) -> Column:
    kind = model.model_fields[name].annotation
    types = {_bare(part) for part in _alternatives(kind)}
    optional = type(None) in types
    held = types - {type(None)}
    found = _type_of(held.pop()) if len(held) == 1 else _type_of_several(held)
    if found is None or name in OWN:
        raise TypeError(f"{model.__name__}.{name} cannot be a column: {kind}")
    return Column(name, found, optional)


def _type_of(kind: object) -> LiteralString | None:
    if get_origin(kind) is tuple:
        parts = get_args(kind)
        listed = len(parts) == 2 and parts[1] is Ellipsis and _type_of(_bare(parts[0])) == "text"  # noqa: PLR2004
        return "text[]" if listed else "jsonb"
    if kind is AwareDatetime:
        return _INSTANT
    if not isinstance(kind, type):
        return None
    if issubclass(kind, BaseModel):
        return "jsonb"
    return next((spelt for plain, spelt in _PLAIN if issubclass(kind, plain)), None)


def _type_of_several(kinds: set[object]) -> LiteralString | None:
    types: set[LiteralString | None] = {_type_of(kind) for kind in kinds}
    return types.pop() if len(types) == 1 else None


def _alternatives(kind: object) -> tuple[object, ...]:
    bare = _bare(kind)
    if get_origin(bare) in {Union, UnionType}:
        return tuple(part for one in get_args(bare) for part in _alternatives(one))
    if get_origin(bare) is Literal:
        values: tuple[object, ...] = get_args(bare)
        return tuple({type(value) for value in values})
    return (bare,)


def _bare(kind: object) -> object:
    while get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    return kind


def _without_nul(text: str) -> str:
    return _NUL_IN_JSON.sub(rf"\1{_STAND_IN}", text) if "\\u0000" in text else text
