"""What the domain may know of the world, read from its syntax: an allowed list, so that the unforeseen is refused."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.layout import files

PURE = frozenset({
    "abc",
    "bisect",
    "calendar",
    "collections",
    "dataclasses",
    "datetime",
    "enum",
    "fractions",
    "functools",
    "itertools",
    "math",
    "operator",
    "re",
    "string",
    "types",
    "typing",
    "unicodedata",
    "uuid",
    "zoneinfo",
})  # fmt: skip
ALLOWED = PURE | {"annotated_types", "pydantic", "pydantic_core", "typing_extensions", "domain"}
EXCEPTIONS = {
    "domain/kernel/digests.py": frozenset({"hashlib", "json"}),
    "domain/rule_sets/days.py": frozenset({"holidays"}),
}
"""Pure libraries that one module may know, and nobody else."""
ASKING = frozenset({
    "datetime.now",
    "datetime.today",
    "datetime.utcnow",
    "date.today",
    "time.time",
    "time.time_ns",
    "uuid.uuid1",
    "uuid.uuid4",
    "uuid1",
    "uuid4",
    "uuid6",
    "uuid7",
})  # fmt: skip
REVIEWED = {"rule": 3, "in_force": 3, "rule_on": 3, "judge": 5, "judge_mixed": 6}
"""What answers with dated rules, and how many arguments it takes when the last one says as known on which day."""
SOUND = frozenset({"open", "print", "input", "exec", "eval", "__import__"})


def impure_imports(root: Path) -> list[str]:
    """Imports in the domain of anything but the pure part of the standard library and pydantic."""
    return [
        f"{path.relative_to(root)} imports {name}"
        for path in files(root, ".py", within=("domain",))
        for name in _imported(_syntax(path))
        if name.split(".")[0] not in ALLOWED | EXCEPTIONS.get(str(path.relative_to(root)), frozenset())
    ]


def effects(root: Path) -> list[str]:
    """Calls in the domain that read or change the world without an import."""
    return [
        f"{path.relative_to(root)} calls {name}"
        for path in files(root, ".py", within=("domain",))
        for name in _called(_syntax(path))
        if name in SOUND
    ]


def hindsight(root: Path) -> list[str]:
    """Calls in the domain that ask for a dated rule and do not say as known on which day."""
    return [
        f"{path.relative_to(root)} asks for {ast.unparse(call)}"
        for path in files(root, ".py", within=("domain",))
        for call in _asked(_syntax(path))
        if len(call.args) < REVIEWED[ast.unparse(call.func)] and not any(one.arg == "known_on" for one in call.keywords)
    ]


def asks_for_time_or_identity(root: Path, *, but: frozenset[str]) -> list[str]:
    """Calls outside the named files that make up a time or an identifier instead of being given one."""
    return [
        f"{path.relative_to(root)} calls {name}"
        for path in files(root, ".py")
        if str(path.relative_to(root)) not in but
        for name in _called(_syntax(path))
        if name in ASKING or ".".join(name.split(".")[-2:]) in ASKING
    ]


def _syntax(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def _called(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
            yield ast.unparse(node.func)


def _asked(tree: ast.Module) -> Iterator[ast.Call]:
    """Calls by the names of reviewed rules, in a module that has them from there."""
    named = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.name in REVIEWED
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in named:
            yield node
