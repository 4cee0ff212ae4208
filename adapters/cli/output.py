"""Printing: plain lines and tables on stdout, JSON for programs, remarks and progress on stderr."""

import json
import os
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from pydantic_core import to_jsonable_python
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from application.transparency.checkpoints import written_root

_WIDE = 200


def say(text: str = "") -> None:
    """A line on stdout."""
    sys.stdout.write(f"{text}\n")


def note(text: str) -> None:
    """A remark on stderr."""
    sys.stderr.write(f"{text}\n")


def file_name(path: Path) -> str:
    """The file's name as it may be shown: what is no UTF-8, or no sign that can be printed, as its escape."""
    written = os.fsencode(path).decode("utf-8", "backslashreplace")
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in written)


def say_json(value: object) -> None:
    """One JSON document on one line of stdout, written at once."""
    sys.stdout.write(f"{json.dumps(to_jsonable_python(value), ensure_ascii=False)}\n")
    sys.stdout.flush()


def say_table(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A table on stdout."""
    console = Console(width=None if sys.stdout.isatty() else _WIDE, highlight=False, markup=False)
    table = Table(*headings, box=None, pad_edge=False)
    for row in rows:
        table.add_row(*(str(cell) for cell in row))
    console.print(table)


def root_text(root: bytes | None) -> str | None:
    """A tree's root as checkpoints write it (base64)."""
    return None if root is None else written_root(root)


@contextmanager
def progress(label: str) -> Generator[Callable[[int, int], None]]:
    """Tell on stderr how far long work has come; nothing where nobody watches."""
    console = Console(stderr=True)
    columns = (TextColumn(label), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(label, total=None)

        def tell(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield tell
