"""The sections of `docs/events.md`: what each slice records, takes, refuses, lists and answers."""

from collections.abc import Iterable, Iterator
from typing import cast

from pydantic import BaseModel

from adapters.documents.types import field_type, kinds, values
from application.fairness.declaring import Check
from application.projections.declaration import AnyProjection
from application.questions.declaring import AnyQuestion
from application.recording.catalogue import CommandEntry
from application.trails.languages import Language
from domain.kernel.commands import Actor, Command
from domain.kernel.events import Event
from domain.kernel.rejections import Rejection

_COMMON = frozenset(Command.model_fields)


def events_section(events: Iterable[type[Event]]) -> Iterator[str]:
    """Every event: its stored name, what it says, tags, access, legal basis, fields."""
    for kind in events:
        yield f"#### `{kind.stored_as}`"
        yield _doc(kind)
        tags = ", ".join(f"`{one}:`" for one in sorted(kinds(kind) | {"actor"}))
        yield f"Tags: {tags}. Access: `{kind.access.value}`.{_basis(kind)}"
        yield fields_table(kind)


def commands_section(commands: Iterable[CommandEntry]) -> Iterator[str]:
    """Every command: its name, what it asks for, its own fields."""
    for entry in commands:
        yield f"#### `{entry.name}`"
        yield _doc(entry.command)
        yield fields_table(entry.command, without=_COMMON)


def rejections_section(rejections: Iterable[type[Rejection]]) -> Iterator[str]:
    """Every rejection on a row: its rule, category and legal basis."""
    yield _table(
        ("Rejection", "Category", "Rule", "Legal basis"),
        ((f"`{kind.__name__}`", _category(kind), _doc(kind), _provisions(kind)) for kind in rejections),
    )


def projections_section(projections: Iterable[AnyProjection]) -> Iterator[str]:
    """Every projection: what a row tells, the events it rests on, its columns."""
    for one in projections:
        handled = ", ".join(f"`{kind.stored_as}`" for kind in one.handles)
        yield f"#### `{one.name}` (version {one.version})"
        yield f"{one.tells} Rests on {handled}."
        yield fields_table(cast("type[BaseModel]", one.row))


def questions_section(questions: Iterable[AnyQuestion]) -> Iterator[str]:
    """Every question: what it asks, about what, with which parameters."""
    for one in questions:
        yield f"#### `{one.name}`"
        yield f"{one.asks} Asked about a {one.identifier.kind}."
        yield fields_table(cast("type[BaseModel]", one.parameters))


def checks_table(checks: Iterable[Check]) -> str:
    """Every fairness check: its question and legal source, the facts that it reads, the dated rules it consults."""
    return _table(
        ("Check", "Question", "Legal basis", "Reads", "Dated rules"),
        (
            (
                one.id,
                one.asks.templates[Language.EN],
                ", ".join(one.basis),
                ", ".join(f"`{kind.stored_as}`" for kind in one.reads) or "every fact of the case",
                ", ".join(f"`{rule}`" for rule in one.consults) or "none",
            )
            for one in checks
        ),
    )


def values_section(models: Iterable[type[BaseModel]]) -> Iterator[str]:
    """The values that fields are made of."""
    found = {value for model in models for value in values(model)} - {Actor}
    for value in sorted(found, key=lambda one: one.__name__):
        yield f"#### {value.__name__}"
        yield _doc(value)
        yield fields_table(value)


def fields_table(model: type[BaseModel], without: frozenset[str] = frozenset()) -> str:
    """The fields of a model as a table; empty when there are none."""
    rows = [
        (f"`{name}`", field_type(field), "" if field.is_required() else "may be left out", field.description or "")
        for name, field in model.model_fields.items()
        if name not in without
    ]
    return _table(("Field", "Type", "", "Meaning"), rows) if rows else ""


def _table(headings: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [headings, tuple("---" for _ in headings), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "&#124;") for cell in line) + " |" for line in lines)


def _doc(kind: type[object]) -> str:
    return " ".join((kind.__doc__ or "").split())


def _provisions(kind: type[Event | Rejection]) -> str:
    return ", ".join(kind.legal_basis)


def _basis(kind: type[Event]) -> str:
    return f" Legal basis: {_provisions(kind)}." if kind.legal_basis else ""


def _category(kind: type[Rejection]) -> str:
    above = kind.__mro__[1]
    return "-" if above is Rejection else above.__name__
