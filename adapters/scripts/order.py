"""The order of a script that is played by many writers: a line waits for the earlier lines that it may rest on."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from pydantic import BaseModel

from adapters.scripts.reading import ScriptLine
from domain.kernel.identifiers import Identifier


def dependencies(lines: Sequence[ScriptLine]) -> list[frozenset[int]]:
    """For each line the earlier ones (by index) that it waits for.

    These are, for every identifier in its command and for the line that it is because of, the last earlier line in the
    same ledger that has it too; that one waited for those before it. Whatever a rule looks at is found by identifiers
    of the command, so the answers are those of the lines played one by one. Who acts is left out: no rule rests on the
    person alone, and one secretary would otherwise put the whole script in a row.
    """
    last: dict[tuple[str, str], int] = {}
    labels: dict[tuple[str, str], int] = {}
    waits: list[frozenset[int]] = []
    for index, line in enumerate(lines):
        keys = [(line.ledger, reference) for reference in _references(line)]
        found = {last[key] for key in keys if key in last}
        if line.cause is not None:
            found.add(labels[line.ledger, line.cause])
        waits.append(frozenset(found))
        last.update(dict.fromkeys(keys, index))
        if line.label is not None:
            labels[line.ledger, line.label] = index
    return waits


def followers(waits: Sequence[frozenset[int]]) -> dict[int, list[int]]:
    """For each line those that wait for it."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for index, earlier in enumerate(waits):
        for one in earlier:
            found[one].append(index)
    return found


def _references(line: ScriptLine) -> set[str]:
    fields = (name for name in type(line.command).model_fields if name != "by")
    return {reference for name in fields for reference in _identifiers(getattr(line.command, name))}


def _identifiers(value: object) -> Iterator[str]:
    if isinstance(value, Identifier):
        yield str(value)
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _identifiers(getattr(value, name))
    elif isinstance(value, tuple):
        for part in value:  # pyright: ignore[reportUnknownVariableType]
            yield from _identifiers(part)  # pyright: ignore[reportUnknownArgumentType]
