"""`samkjop export log`."""

from pathlib import Path
from typing import Annotated

import typer

from adapters.cli.hosts import opened
from adapters.cli.options import Data, Json, LedgerArgument
from adapters.cli.output import progress, root_text, say, say_json

app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    no_args_is_help=True,
    help="Write a ledger's published log to a folder.",
)

Directory = Annotated[Path, typer.Argument(metavar="DIR", help="The folder: new, empty, or an earlier export.")]


@app.callback()
def export() -> None:
    """Write a ledger's published log to a folder."""


@app.command()
def log(ledger: LedgerArgument, directory: Directory, *, data: Data = None, as_json: Json = False) -> None:
    """Write checkpoint, tiles and entries as C2SP tlog-tiles, which other people's tools can read.

    What is not published yet is published first. With --json: {"ledger", "directory", "size", "root", "key"}.
    """
    with opened(data, ledger) as book, progress(f"Exporting {ledger}") as tell:
        head = book.evidence.export(directory, tell)
        key = book.evidence.verifier_key
    root = root_text(head.root)
    if as_json:
        say_json({"ledger": ledger, "directory": str(directory), "size": head.size, "root": root, "key": key})
    else:
        say(f"{directory} holds the log of {ledger}: {head.size} entries, root {root}")
        say(f"Anybody can check it: samkjop check log {directory} --key '{key}'")
