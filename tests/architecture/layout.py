"""What the house style says of files and folders, as functions from a tree to its faults."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
LAYERS = ("domain", "application", "adapters")
LONGEST = 250
VAGUE = frozenset(
    {"util", "utils", "helper", "helpers", "common", "misc", "manager", "managers", "service", "services"}
) | {
    "base",
    "bases",
}
KERNEL = "kernel"


def files(root: Path, *suffixes: str, within: tuple[str, ...] = (*LAYERS, "tests")) -> Iterator[Path]:
    """The files below the named folders that end in one of the suffixes, in a stable order."""
    for folder in within:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in suffixes and "__pycache__" not in path.parts:
                yield path


def packages(root: Path, folder: str) -> set[str]:
    """The names of the packages that lie directly in a folder."""
    return {init.parent.name for init in (root / folder).glob("*/__init__.py")}


def too_long(root: Path) -> list[str]:
    """Source files that nobody reads in one go."""
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in files(root, ".py", ".sql")}
    return [f"{path.relative_to(root)} has {size} lines" for path, size in sizes.items() if size > LONGEST]


def vaguely_named(root: Path) -> list[str]:
    """Modules and folders whose name says nothing about what is in them."""
    return [str(path.relative_to(root)) for path in files(root, ".py") if VAGUE & {*path.parts[-2:-1], path.stem}]


def more_than_a_docstring(root: Path) -> list[str]:
    """Packages that do not open with one docstring, or hold more than that."""
    faults: list[str] = []
    for path in files(root, ".py"):
        if path.name == "__init__.py":
            body = ast.parse(path.read_text(encoding="utf-8")).body
            if len(body) != 1 or not _is_docstring(body[0]):
                faults.append(str(path.relative_to(root)))
    return faults


def not_packages(root: Path) -> list[str]:
    """Folders with modules in the layers that lack an `__init__.py`, so that the wheel or a contract misses them."""
    folders = {path.parent for path in files(root, ".py", within=LAYERS)}
    return sorted(str(folder.relative_to(root)) for folder in folders if not (folder / "__init__.py").is_file())


def without_tests(root: Path, folder: str) -> list[str]:
    """Packages of a layer that have no folder of the same name with tests in it."""
    return sorted(
        f"{folder}/{name}"
        for name in packages(root, folder)
        if not any((root / "tests" / folder / name).glob("test_*.py"))
    )


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
