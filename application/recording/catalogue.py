"""The catalogue: every event, command, decider and rejection, found in the slices. There is no list to edit."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any, TypeAlias

import domain
from application.recording import rejections as general
from domain.kernel.boundaries import EventType
from domain.kernel.commands import Command
from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.kernel.rejections import Rejection

AnyDecider: TypeAlias = Decider[Any, Any]


@dataclass(frozen=True, slots=True)
class CommandEntry:
    """A command: its name in addresses and scripts, the slice it belongs to, and who decides it."""

    name: str
    slice: str
    command: type[Command]
    decider: AnyDecider


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What can be recorded, by name."""

    slices: tuple[str, ...]
    events: Mapping[str, EventType]
    commands: Mapping[str, CommandEntry]
    rejections: Mapping[str, type[Rejection]]

    def of(self, command: type[Command]) -> CommandEntry:
        """The entry of a command class."""
        return self.commands[command.command_name()]

    def slice_of(self, kind: type[Event | Rejection | Command]) -> str:
        """The slice in which a class is written."""
        return kind.__module__.split(".")[1]


class NamedTwice(Exception):
    """Two classes claim the same name."""


@cache
def catalogue() -> Catalogue:
    """Everything the slices of `domain` define, gathered once.

    Raises:
        NamedTwice: when two events, commands or rejections share a name.
    """
    slices = tuple(sorted(name for name in subpackages(domain) if name != "kernel"))
    events = _by_name(
        (kind.stored_as, kind) for name in slices for kind in _classes(_module("domain", name, "events"), Event)
    )
    rejections = _by_name(
        (kind.__name__, kind)
        for module in (general, *(module for name in slices for module in _modules("domain", name, "rejections")))
        for kind in _classes(module, Rejection)
    )
    commands = _by_name(
        (command.command_name(), CommandEntry(command.command_name(), name, command, decider))
        for name in slices
        for decider in _deciders(_module("domain", name, "decider"))
        for command in decider.commands
    )
    return Catalogue(slices, events, commands, rejections)


def subpackages(package: ModuleType) -> Iterator[str]:
    """The names of the packages directly inside a package."""
    return (found.name for found in pkgutil.iter_modules(package.__path__) if found.ispkg)


def slice_modules(package: ModuleType, part: str) -> Iterator[ModuleType]:
    """The module of this name in every slice of a layer that has one, in order of the slices' names."""
    for name in sorted(subpackages(package)):
        module = _module(package.__name__, name, part)
        if module is not None:
            yield module


def _modules(package: str, name: str, part: str) -> Iterator[ModuleType]:
    """The slice's module of this name, and those for topics of their own beside it (`part_topic`)."""
    for present in _inside(package, name):
        if present == part or present.startswith(f"{part}_"):
            yield importlib.import_module(f"{package}.{name}.{present}")


def _module(package: str, name: str, part: str) -> ModuleType | None:
    return importlib.import_module(f"{package}.{name}.{part}") if part in _inside(package, name) else None


def _inside(package: str, name: str) -> list[str]:
    folder = importlib.import_module(f"{package}.{name}")
    return sorted(found.name for found in pkgutil.iter_modules(folder.__path__))


def _classes(module: ModuleType | None, kind: type[Any]) -> Iterator[Any]:
    for value in vars(module).values() if module else ():
        if isinstance(value, type) and issubclass(value, kind) and module and value.__module__ == module.__name__:
            yield value


def _deciders(module: ModuleType | None) -> Iterator[AnyDecider]:
    for value in vars(module).values() if module else ():
        if isinstance(value, Decider):
            yield value


def _by_name(pairs: Iterator[tuple[str, Any]]) -> Mapping[str, Any]:
    found: dict[str, Any] = {}
    for name, kind in pairs:
        if name in found and found[name] is not kind:
            message = f"{name!r} names both {found[name]!r} and {kind!r}"
            raise NamedTwice(message)
        found[name] = kind
    return found
