"""A projection is declared once; tables, catching up, rebuilding and lists follow from the declaration."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeAlias, TypeVar, cast

from pydantic import BaseModel

import application
from application.recording.catalogue import NamedTwice, slice_modules
from application.recording.envelopes import Recorded
from domain.kernel.boundaries import Boundary, Criterion, EventType
from domain.kernel.events import Event

R = TypeVar("R", bound=BaseModel)

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Projection(Generic[R]):
    """Rows of one kind, each under its key, kept up with the events that touch it.

    `tells` says in a sentence what a row tells. `keys` names the rows that an event touches; `evolve` gives such a row
    as it is after the event, from the row before (None when there is none), or None when the row is no more. Both are
    pure. The fields of `row` become the columns, those `listed_by` get an index. Whoever changes `keys`, `evolve` or
    `row` raises `version`, so that the rows are made anew.
    """

    name: str
    version: int
    tells: str
    handles: tuple[EventType, ...]
    keys: Callable[[Event], tuple[str, ...]]
    row: type[R]
    evolve: Callable[[R | None, str, Recorded[Event]], R | None]
    listed_by: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a declaration that no table can be made for.

        Raises:
            ValueError: when name, version, events or columns are not what they must be.
        """
        if not _NAME.fullmatch(self.name) or len(self.name) > _LONGEST_NAME:
            raise ValueError(f"{self.name!r} is no name of a projection: expected kebab-case, {_LONGEST_NAME} at most")
        if self.version < 1:
            raise ValueError(f"{self.name} has version {self.version}: the first is 1")
        if not self.handles:
            raise ValueError(f"{self.name} handles no events")
        unknown = set(self.listed_by) - set(self.row.model_fields)
        if unknown:
            raise ValueError(f"{self.name} is listed by {sorted(unknown)}, which its rows do not have")

    @property
    def boundary(self) -> Boundary:
        """The events that the rows rest on."""
        return Boundary((Criterion(types=self.handles, tags=()),))

    @property
    def title(self) -> str:
        """Name and version, as people write them: `group-members v2`."""
        return f"{self.name} v{self.version}"


class UnknownProjection(LookupError):
    """There is no projection of this name."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        """Name it, and those there are."""
        super().__init__(f"there is no projection {name!r}; there are: {', '.join(sorted(known))}")
        self.name = name


AnyProjection: TypeAlias = Projection[Any]


def key_of(*parts: str) -> str:
    """The key of a row about several things: their references, which hold no slash, with slashes between."""
    return "/".join(parts)


@cache
def projections() -> Mapping[str, AnyProjection]:
    """Every projection that `projections.py` of the slices of `application` declares, by name.

    Raises:
        NamedTwice: when two projections share a name.
    """
    found: dict[str, AnyProjection] = {}
    for module in slice_modules(application, "projections"):
        for value in vars(module).values():
            if isinstance(value, Projection):
                declared = cast("AnyProjection", value)
                if found.setdefault(declared.name, declared) is not declared:
                    raise NamedTwice(f"{declared.name!r} names two projections")
    return found
