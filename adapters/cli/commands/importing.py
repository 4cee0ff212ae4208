"""`samkjop import eforms`."""

from pathlib import Path
from typing import Annotated, TypeVar

import typer

from adapters.cli.failures import BadInput, ExitCode
from adapters.cli.hosts import clearance, opened
from adapters.cli.notice_phrases import IMPORTING
from adapters.cli.notices import notice_json, notice_lines, unread_json, unread_lines
from adapters.cli.options import Data, InLanguage, Json
from adapters.cli.output import progress, say, say_json
from adapters.eforms.importing import Brought, Importer, Unread
from application.trails.languages import Language
from application.trails.telling import Teller
from domain.kernel.identifiers import Identifier, PersonId, ProcurementId
from domain.kernel.organisations import OrganisationNumber

app = typer.Typer(
    add_completion=False, rich_markup_mode=None, no_args_is_help=True, help="Read published notices, and record them."
)

I = TypeVar("I", bound=Identifier)  # noqa: E741  an identifier

Files = Annotated[list[Path], typer.Argument(metavar="FILE...", help="Notices in eForms XML.")]
LedgerOption = Annotated[str, typer.Option("--ledger", metavar="LEDGER", help="The ledger's name.")]
Procurement = Annotated[
    str | None,
    typer.Option("--procurement", metavar="REFERENCE", help="Where they belong; else told by the notice itself."),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what was read and found, and record nothing.")]
Person = Annotated[str, typer.Option("--person", metavar="REFERENCE", help="Who imports them.")]
Organisation = Annotated[
    str | None,
    typer.Option(
        "--organisation",
        metavar="NUMBER",
        help="Whose person that is; else the lead of the ledger's group, or 000000000 for none.",
    ),
]


@app.callback()
def importing() -> None:
    """Read published notices, and record them."""


@app.command()
def eforms(
    files: Files,
    *,
    ledger: LedgerOption,
    procurement: Procurement = None,
    dry_run: DryRun = False,
    person: Person = "import",
    organisation: Organisation = None,
    data: Data = None,
    as_json: Json = False,
    language: InLanguage = Language.NB,
) -> None:
    """Read eForms notices: show what each says and what was found, then record it as published. Nothing comes twice.

    A file is recorded whole or not at all; the others are not held up by one that cannot be read (exit 2) or that a
    rule rejects (exit 3). With --json one line a file: {file, outcome (recorded, there-before, preview, rejected,
    unreadable), procurement, notice, version, digest, content, changes, amends, buyers, lots, results, findings
    [{level, where, what, remedy}], members, positions, rejection}. What cannot be printed of a file's name is escaped.
    """
    importer = Importer(
        person=_read(PersonId, person),
        organisation=None if organisation is None else _read(OrganisationNumber, organisation),
        procurement=None if procurement is None else _read(ProcurementId, procurement),
        dry_run=dry_run,
    )
    code = ExitCode.DONE
    with opened(data, ledger) as book, progress(Teller(language).put(IMPORTING, {})) as tell:
        for count, one in enumerate(importer.bring(book, files), start=1):
            code = max(code, _code(one))
            tell(count, len(files))
            if isinstance(one, Unread):
                say_json(unread_json(one, language)) if as_json else _say(unread_lines(one, language))
            elif as_json:
                say_json(notice_json(one, book, language, dry_run=dry_run))
            else:
                _say(notice_lines(one, book, language, clearance(names=False), dry_run=dry_run))
    if code is not ExitCode.DONE:
        raise typer.Exit(code)


def _code(one: Unread | Brought) -> ExitCode:
    if isinstance(one, Unread):
        return ExitCode.USAGE
    return ExitCode.DONE if one.rejection is None else ExitCode.REJECTED


def _say(lines: list[str]) -> None:
    for line in lines:
        say(line)
    say()


def _read(kind: type[I], text: str) -> I:
    try:
        return kind(text)
    except ValueError as fault:
        raise BadInput(str(fault)) from fault
