"""The options that many commands share."""

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from adapters.cli.failures import BadInput
from application.recording.ports import LARGEST_POSITION
from application.trails.languages import Language


def _folder(text: str) -> Path:
    """The folder that `--data` names; an empty text, left by a variable that is not set, is not the one we are in."""
    if not text.strip():
        raise BadInput("--data is empty, perhaps a variable that is not set: name a folder, or leave --data out")
    return Path(text)


Data: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--data",
        envvar="SAMKJOP_DATA",
        metavar="DIR",
        parser=_folder,
        help="Where the keys and the embedded database lie.",
    ),
]
Json: TypeAlias = Annotated[bool, typer.Option("--json", help="Print JSON.")]
InLanguage: TypeAlias = Annotated[
    Language, typer.Option("--language", envvar="SAMKJOP_LANGUAGE", help="The language of sentences.")
]
At: TypeAlias = Annotated[
    str | None,
    typer.Option("--at", metavar="MOMENT", help="As known then: a position, or a timestamp with time zone."),
]
AsOf: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--as-of", metavar="DAY", help="As it stood on a day: only what had occurred by its end, of what is known."
    ),
]
After: TypeAlias = Annotated[
    int, typer.Option("--after", min=0, max=LARGEST_POSITION, metavar="POSITION", help="Only what stands after it.")
]
Limit: TypeAlias = Annotated[
    int | None, typer.Option("--limit", min=1, max=LARGEST_POSITION, metavar="NUMBER", help="This many at most.")
]
ShowNames: TypeAlias = Annotated[
    bool, typer.Option("--names", help="Show guarded values, such as people's names; otherwise they are withheld.")
]
LedgerArgument: TypeAlias = Annotated[str, typer.Argument(metavar="LEDGER", help="The ledger's name.")]
