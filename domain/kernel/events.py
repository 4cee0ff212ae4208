"""Event: an immutable fact. Its stored name is hand-written and versioned; its tags follow from its identifiers."""

from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property
from typing import ClassVar, Self

from pydantic import BaseModel, ConfigDict

from domain.kernel.identifiers import Identifier


class AccessClass(StrEnum):
    """Who may read an event's sentence: everybody, the members, or only those with a need (OFFL §§ 13, 23)."""

    PUBLIC = "public"
    INTERNAL = "internal"
    CONFIDENTIAL = "offl13"
    UNTIL_AWARD = "offl23"


class Written(BaseModel):
    """A thing that is written down: frozen, strict, no unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Event(Written):
    """A recorded fact, named in the past tense."""

    stored_as: ClassVar[str]
    access: ClassVar[AccessClass] = AccessClass.INTERNAL
    legal_basis: ClassVar[tuple[str, ...]] = ()

    @property
    def rule_set(self) -> str | None:
        """The version of the dated rules this fact was judged by, where rules were used."""
        return None

    def __copy__(self) -> Self:
        """A copy that tells its own tags."""
        copied = super().__copy__()
        vars(copied).pop("tags", None)
        return copied

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """The sorted tags of everything this fact is about."""
        found: set[str] = set()
        _collect(vars(self).values(), found)
        return tuple(sorted(found))


def _collect(parts: Iterable[object], tags: set[str]) -> None:
    """Add the tags of the identifiers among the parts and within them."""
    for part in parts:
        if isinstance(part, Identifier):
            tags.add(part.tag)
        elif isinstance(part, BaseModel):
            _collect(vars(part).values(), tags)
        elif isinstance(part, tuple):
            _collect(part, tags)  # pyright: ignore[reportUnknownArgumentType]
