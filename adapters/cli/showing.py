"""Views and single events on the terminal."""

from collections.abc import Mapping

from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from adapters.cli.failures import BadInput
from adapters.cli.output import say, say_json
from adapters.cli.trails import line_text
from adapters.entries.canonical import canonical
from application.ledgers.ledger import Ledger
from application.recording.ports import Clearance, Until
from application.trails.languages import Language
from application.trails.telling import Teller
from application.trails.trail import effects, line


def show_event(book: Ledger, position: int, language: Language, shown: Clearance, *, as_json: bool) -> None:
    """Print the event at a position.

    Raises:
        BadInput: when there is none.
    """
    head = book.head().position
    if not 1 <= position <= head:
        raise BadInput(f"the ledger {book.name!r} has the positions 1 to {head}, not {position}")
    moment = Until(position=position)
    found = next(book.journal.read(after=position - 1, until=moment, limit=1, clearance=shown), None)
    if found is None:
        raise BadInput(f"nothing stands at position {position} of the ledger {book.name!r}: samkjop verify tells more")
    led_to = effects(book.journal, [position]).get(position, ())
    told = line(found, Teller(language, book.names.at(moment, shown)), led_to)
    entry = canonical(found.document).decode()
    if as_json:
        envelope = {name: value for name, value in found.document.items() if name != "payload"}
        say_json({"ledger": book.name, "position": position, "line": told, "envelope": envelope, "entry": entry})
        return
    say(line_text(told, language))
    say()
    say_fields(found.event)
    say()
    say("The entry, as it is recorded and hashed:")
    say(entry)


def say_fields(view: BaseModel) -> None:
    """Every field on lines of its own, what belongs to it indented."""
    _say(to_jsonable_python(view), 1)


def _say(value: object, depth: int) -> None:
    indent = "  " * depth
    if isinstance(value, Mapping):
        for name, part in value.items():  # pyright: ignore[reportUnknownVariableType]
            if isinstance(part, Mapping | list) and part:
                say(f"{indent}{name}:")
                _say(part, depth + 1)  # pyright: ignore[reportUnknownArgumentType]
            else:
                say(f"{indent}{name}: {_short(part)}")  # pyright: ignore[reportUnknownArgumentType]
    elif isinstance(value, list):
        for part in value:  # pyright: ignore[reportUnknownVariableType]
            if isinstance(part, Mapping):
                first, *rest = "".join(f"{name}: {_short(one)}\n" for name, one in part.items()).splitlines()  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
                say(f"{indent}- {first}")
                for text in rest:
                    say(f"{indent}  {text}")
            else:
                say(f"{indent}- {_short(part)}")  # pyright: ignore[reportUnknownArgumentType]


def _short(value: object) -> str:
    if value is None or value == []:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_short(part)}" for name, part in value.items())  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if isinstance(value, list):
        return "; ".join(_short(part) for part in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return str(value)
