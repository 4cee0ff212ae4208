"""A script read from a file: every line checked before the first is played.

A line is a JSON object: "command", the command's own fields, and where wanted "id" (a UUID), "ledger", "expect" (the
name of the rejection that must come), "as" (a name for the line) and "because" (a position, or such a name). A first
line without a command sets the ledger of the lines that name none. Blank lines and lines that begin with # are left
out.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from adapters.scripts.naming import Naming
from adapters.scripts.objects import NoObject, read_object
from application.recording.catalogue import Catalogue
from application.recording.submissions import MalformedCommand, UnknownCommand, read_command
from domain.kernel.commands import Command

_MARKS = ("command", "id", "ledger", "expect", "as")


class BadScript(Exception):
    """A line of a script cannot be read; the message says which, and why."""

    def __init__(self, file: Path | str, number: int, fault: object) -> None:
        """Name the file and the line."""
        super().__init__(f"{file}, line {number}: {fault}")


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """One command of a script; `cause` names the earlier line that it is because of."""

    number: int
    ledger: str
    command_id: UUID
    command: Command
    expect: str | None = None
    label: str | None = None
    cause: str | None = None


def read_script(file: Path | str, text: str, catalogue: Catalogue, ledger: str | None = None) -> tuple[ScriptLine, ...]:
    """The lines of a script; `ledger` is where those go that name no ledger, even by the script's first line.

    Raises:
        BadScript: a line is no JSON object, or not such a line.
    """
    reader = _Reader(file, catalogue, ledger)
    return tuple(reader.lines(enumerate(text.splitlines(), start=1)))


class _Reader:
    def __init__(self, file: Path | str, catalogue: Catalogue, ledger: str | None) -> None:
        self._file, self._catalogue, self._ledger = file, catalogue, ledger
        self._naming = Naming()
        self._labels: set[tuple[str, str]] = set()
        self._ids: dict[tuple[str, UUID], int] = {}

    def lines(self, texts: Iterable[tuple[int, str]]) -> Iterator[ScriptLine]:
        first = True
        for number, text in texts:
            if not text.strip() or text.lstrip().startswith("#"):
                continue
            try:
                content = read_object(text)
                if first and "command" not in content:
                    self._header(content)
                else:
                    yield self._line(number, content)
            except (NoObject, ValueError, UnknownCommand, MalformedCommand) as fault:
                raise BadScript(self._file, number, fault) from fault
            first = False

    def _header(self, content: Mapping[str, object]) -> None:
        others = sorted(set(content) - {"ledger"})
        if others:
            raise ValueError(f'a line without "command" may only set "ledger", not {", ".join(others)}')
        self._ledger = self._ledger or _text(content, "ledger")

    def _line(self, number: int, content: Mapping[str, object]) -> ScriptLine:
        name, ledger = _text(content, "command"), _text(content, "ledger") or self._ledger
        expect, label = _text(content, "expect"), _text(content, "as")
        if name is None:
            raise ValueError('"command" is missing')
        if ledger is None:
            raise ValueError("no ledger is named: here, in the script's first line, or with --ledger")
        if expect is not None and expect not in self._catalogue.rejections:
            raise ValueError(f'"expect": there is no rejection {expect!r}')
        fields = {key: value for key, value in content.items() if key not in _MARKS}
        cause = fields.pop("because") if isinstance(fields.get("because"), str) else None
        if cause is not None and (ledger, str(cause)) not in self._labels:
            raise ValueError(f'"because": no earlier line is named {cause!r} by "as"')
        command = read_command(self._catalogue, name, fields)
        if label is not None:
            self._labels.add((ledger, label))
        given = _text(content, "id")
        named = self._naming.id_of(ledger, name, {**fields, "because": cause} if cause else fields)
        command_id = _uuid(given) if given else named
        twin = self._ids.setdefault((ledger, command_id), number)
        if twin != number:
            raise ValueError(f'"id": line {twin} has it already')
        return ScriptLine(number, ledger, command_id, command, expect, label, None if cause is None else str(cause))


def _uuid(given: str) -> UUID:
    try:
        return UUID(given)
    except ValueError as fault:
        raise ValueError(f'"id": {given[:80]!r} is no UUID') from fault


def _text(content: Mapping[str, object], key: str) -> str | None:
    value = content.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f'"{key}" is a text')
    return value
