"""Commands as they come in from outside: a name and a JSON object, read strictly and refused in plain words."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from pydantic import ValidationError

from application.recording.catalogue import Catalogue
from domain.kernel.commands import Command

LONGEST_SHOWN = 80
_PLAIN = {"missing": "is needed and missing", "extra_forbidden": "is not one of its fields"}


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one field: where it stands (`by.person`), what is wrong, and what was given."""

    where: str
    what: str
    given: str


@dataclass(eq=False)
class UnknownCommand(Exception):
    """There is no command of this name; `similar` are names that look like it."""

    name: str
    similar: tuple[str, ...]

    def __str__(self) -> str:
        """The name, and what may have been meant."""
        hint = f"; did you mean {' or '.join(self.similar)}?" if self.similar else ""
        return f"there is no command {self.name!r}{hint}"


@dataclass(eq=False)
class MalformedCommand(Exception):
    """The content is not that of the command; every fault is listed."""

    name: str
    faults: tuple[Fault, ...]

    def __str__(self) -> str:
        """Every fault on a line of its own."""
        lines = (f"{fault.where}: {fault.what} (given: {fault.given})" for fault in self.faults)
        return "\n".join((f"the content of {self.name!r} cannot be read:", *lines))


def read_command(catalogue: Catalogue, name: str, content: Mapping[str, object]) -> Command:
    """The command that a name and a JSON object stand for.

    Raises:
        UnknownCommand: no slice has a command of this name.
        MalformedCommand: a field is missing, unknown or not of its form.
    """
    entry = catalogue.commands.get(name)
    if entry is None:
        raise UnknownCommand(name, tuple(get_close_matches(name, catalogue.commands, n=3)))
    try:
        return entry.command.model_validate_json(json.dumps(content))
    except ValidationError as failure:
        raise MalformedCommand(name, faults(failure)) from failure


def faults(failure: ValidationError) -> tuple[Fault, ...]:
    """What a validation found, field by field."""
    return tuple(
        Fault(
            where=".".join(str(step) for step in error["loc"]) or "(the whole)",
            what=_PLAIN.get(error["type"], error["msg"].removeprefix("Value error, ")),
            given="nothing" if error["type"] == "missing" else _short(error["input"]),
        )
        for error in failure.errors(include_url=False)
    )


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 3]}..."
