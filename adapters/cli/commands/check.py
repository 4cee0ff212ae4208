"""`samkjop check log`."""

from pathlib import Path
from typing import Annotated

import typer

from adapters.cli.failures import BadInput, ExitCode
from adapters.cli.findings import findings_json, say_findings
from adapters.cli.options import Json
from adapters.cli.output import progress, root_text, say, say_json
from adapters.transparency.check import KeySource, check_log

app = typer.Typer(
    add_completion=False, rich_markup_mode=None, no_args_is_help=True, help="Check an exported log without a database."
)

Directory = Annotated[Path, typer.Argument(metavar="DIR", help="The folder that holds the log.")]
Key = Annotated[
    str | None,
    typer.Option("--key", help="The public key that the checkpoint must be signed with, from a source you trust."),
]
_KEYS = {
    KeySource.GIVEN: "The checkpoint is held against the key that was given.",
    KeySource.FOLDER: "The key lies in the folder itself: the folder agrees with itself, which its maker can always "
    "bring about. Give --key from a source you trust.",
    KeySource.NONE: "No signature was verified: there is no key. Give --key.",
}


@app.callback()
def check() -> None:
    """Check an exported log without a database."""


@app.command()
def log(directory: Directory, *, key: Key = None, as_json: Json = False) -> None:
    """Check that checkpoint, entries and tiles belong together, and say where they first do not; exit 1 if not.

    With --json: {"directory", "sound", "origin", "size", "root", "key" (given, folder or none), "findings"
    [{kind, position, last, path, sentence}]}.
    """
    if not directory.is_dir():
        raise BadInput(f"there is no folder {directory}")
    with progress("Checking") as tell:
        report = check_log(directory, key, progress=tell)
    found = report.checkpoint
    size, root = (found.head.size, root_text(found.head.root)) if found else (None, None)
    if as_json:
        say_json(
            {
                "directory": str(directory),
                "sound": report.sound,
                "origin": found.origin if found else None,
                "size": size,
                "root": root,
                "key": report.key.value,
                "findings": findings_json(report.findings),
            }
        )
    else:
        say(f"{directory} is sound: {size} entries, root {root}" if report.sound else f"{directory} is NOT sound:")
        say_findings(report.findings)
        say(_KEYS[report.key])
    if not report.sound:
        raise typer.Exit(ExitCode.FINDINGS)
