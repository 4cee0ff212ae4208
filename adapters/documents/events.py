"""`docs/events.md` made from the catalogue: `python -m adapters.documents.events` writes it, `--check` compares it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import application
from adapters.documents.sections import (
    checks_table,
    commands_section,
    events_section,
    fields_table,
    projections_section,
    questions_section,
    rejections_section,
    values_section,
)
from application.fairness.declaring import checks
from application.projections.declaration import AnyProjection, Projection, projections
from application.questions.declaring import AnyQuestion, Question, questions
from application.recording.catalogue import Catalogue, catalogue, slice_modules
from domain.kernel.commands import Actor, Command

FILE = Path(__file__).resolve().parents[2] / "docs" / "events.md"

_HEAD = """# Events, commands, rejections, projections and questions

Generated from what the slices declare, by `python -m adapters.documents.events`; `make check` compares. What is
written here is therefore what the program does.

Fields of a type in brackets hold a value that is described at the end of the section. Amounts are whole øre without
VAT, instants carry a time zone, days are calendar days in Norway. An event is recorded under its stored name, which
carries its version and never changes; its tags are `kind:reference` for every thing it is about,
`actor:` for who acted, and `because:` with the position of the event that led to it, if one did."""


def document() -> str:
    """The whole document, the same whenever the slices declare the same."""
    return "\n\n".join(part for part in _parts(catalogue()) if part) + "\n"


def _parts(found: Catalogue) -> Iterator[str]:
    yield _HEAD
    yield "## Every command"
    yield "Besides its own fields each command has these:"
    yield fields_table(Command)
    yield "#### Actor"
    yield "Who acts."
    yield fields_table(Actor)
    general = [kind for kind in found.rejections.values() if found.slice_of(kind) not in found.slices]
    yield "Any command may be refused with these:"
    yield from rejections_section(general)
    for name in found.slices:
        yield from _slice(found, name)
    for name in _across(found):
        yield f"## {name.capitalize()}"
        yield "### Questions"
        yield from questions_section(_questions(name))
    yield "## Fairness checks"
    yield checks_table(checks().values())


def _across(found: Catalogue) -> list[str]:
    """What is asked across the slices, by the name of its folder."""
    asking = {module.__name__.split(".")[1] for module in slice_modules(application, "questions")}
    return sorted(asking - set(found.slices))


def _slice(found: Catalogue, name: str) -> Iterator[str]:
    events = [kind for kind in found.events.values() if found.slice_of(kind) == name]
    commands = [entry for entry in found.commands.values() if entry.slice == name]
    rejections = [kind for kind in found.rejections.values() if found.slice_of(kind) == name]
    yield f"## {name.replace('_', ' ').capitalize()}"
    yield "### Events"
    yield from events_section(events)
    yield "### Commands"
    yield from commands_section(commands)
    yield "### Rejections"
    yield from rejections_section(rejections)
    rows, asked = _projections(name), _questions(name)
    if rows:
        yield "### Projections"
        yield from projections_section(rows)
    if asked:
        yield "### Questions"
        yield from questions_section(asked)
    shown = [
        *events,
        *(entry.command for entry in commands),
        *(one.row for one in rows),
        *(one.parameters for one in asked),
    ]
    told = list(values_section(shown))
    if told:
        yield "### Values"
        yield from told


def _projections(name: str) -> list[AnyProjection]:
    return [projections()[one] for one in _declared("projections", Projection, name)]


def _questions(name: str) -> list[AnyQuestion]:
    return [questions()[one] for one in _declared("questions", Question, name)]


def _declared(part: str, kind: type[AnyProjection | AnyQuestion], name: str) -> list[str]:
    """The names of what a slice declares, in the order it does."""
    modules = (module for module in slice_modules(application, part) if module.__name__.split(".")[1] == name)
    return [value.name for module in modules for value in vars(module).values() if isinstance(value, kind)]


def run(arguments: list[str]) -> int:
    """Write the document, or with `--check` say whether it is up to date (0) or not (1)."""
    text = document()
    if "--check" not in arguments:
        FILE.write_text(text, encoding="utf-8")
        return 0
    if FILE.is_file() and FILE.read_text(encoding="utf-8") == text:
        return 0
    sys.stderr.write("docs/events.md is not what the slices declare: run python -m adapters.documents.events\n")
    return 1


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
