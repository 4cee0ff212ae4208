"""What the house style says of events and rejections, as functions from classes to their faults."""

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from types import ModuleType
from typing import TypeVar, get_args, get_origin

from pydantic import BaseModel

import application
import domain
from domain.kernel import rejections
from domain.kernel.events import Event
from domain.kernel.rejections import Rejection

T = TypeVar("T")

STORED_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\.v[1-9][0-9]*")
COLUMN_VERBS = ("Updated", "Changed", "Set", "Modified", "Edited", "Deleted")
UNWRITABLE: dict[object, str] = {
    float: "a float, which rounds",
    list: "a list, which can be changed",
    dict: "a dict, which can be changed",
    set: "a set, which can be changed and has no order",
    object: "an object, which can be anything",
    datetime: "a datetime, which may lack its time zone",
}
CATEGORIES = tuple(
    kind
    for kind in vars(rejections).values()
    if isinstance(kind, type) and issubclass(kind, Rejection) and kind is not Rejection
)


def load_everything_inside() -> tuple[ModuleType, ...]:
    """Every module of the domain and the application, loaded, so that what they define can be looked at."""
    return tuple(
        importlib.import_module(found.name)
        for package in (domain, application)
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    )


def descendants(ancestor: type[T]) -> list[type[T]]:
    """The subclasses, near and far, that the program defines (not its tests), by name."""
    found = {kind for kind in _below(ancestor) if kind.__module__.startswith(("domain.", "application."))}
    return sorted(found, key=lambda kind: (kind.__module__, kind.__qualname__))


def misnamed(events: Iterable[type[Event]]) -> list[str]:
    """Events whose stored name is missing, malformed or inherited, or whose class name speaks of columns."""
    faults: list[str] = []
    for event in events:
        stored_as: object = vars(event).get("stored_as")
        if not isinstance(stored_as, str) or not STORED_NAME.fullmatch(stored_as):
            faults.append(f"{event.__name__} is stored as {stored_as!r}")
        if event.__name__.endswith(COLUMN_VERBS):
            faults.append(f"{event.__name__} says which column moved, not what happened")
    return faults


def sharing_a_name(events: Iterable[type[Event]]) -> list[str]:
    """Stored names that more than one event claims."""
    counted = Counter(event.stored_as for event in events)
    return sorted(name for name, count in counted.items() if count > 1)


def unwritable(events: Iterable[type[Event]]) -> list[str]:
    """Fields of events, however deep, whose type cannot be written down exactly and for ever."""
    return [
        f"{event.__name__}.{path} is {UNWRITABLE[kind]}"
        for event in events
        for path, kind in _leaves(event, "")
        if kind in UNWRITABLE
    ]


def without_explanation(refusals: Iterable[type[Rejection]]) -> list[str]:
    """Rejections that say nothing about the rule that was broken."""
    return [kind.__name__ for kind in refusals if _says_nothing(kind)]


def without_category(refusals: Iterable[type[Rejection]]) -> list[str]:
    """Rejections that fall in no category of the kernel, or in several."""
    return [kind.__name__ for kind in refusals if len([one for one in CATEGORIES if issubclass(kind, one)]) != 1]


def _says_nothing(kind: type[Rejection]) -> bool:
    text: object = vars(kind).get("__doc__")
    return not isinstance(text, str) or text.startswith(f"{kind.__name__}(")


def _below(ancestor: type[T]) -> Iterator[type[T]]:
    for child in ancestor.__subclasses__():
        yield child
        yield from _below(child)


def _leaves(model: type[BaseModel], path: str) -> Iterator[tuple[str, object]]:
    for name, field in model.model_fields.items():
        for kind in parts_of(field.annotation):
            if isinstance(kind, type) and issubclass(kind, BaseModel):
                yield from _leaves(kind, f"{path}{name}.")
            else:
                yield f"{path}{name}", kind


def parts_of(annotation: object) -> Iterator[object]:
    """The types that an annotation is made of, the outermost first."""
    origin = get_origin(annotation)
    if origin is not None:
        yield origin
    parts: tuple[object, ...] = get_args(annotation)
    for part in parts:
        yield from parts_of(part)
    if not parts:
        yield annotation
