"""`samkjop rebuild`."""

from typing import Annotated

import typer

from adapters.cli.failures import BadInput, ExitCode
from adapters.cli.hosts import opened
from adapters.cli.options import Data, Json, LedgerArgument
from adapters.cli.output import progress, say, say_json
from application.ledgers.ledger import Ledger
from application.projections.declaration import projections

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Name = Annotated[str | None, typer.Argument(metavar="[PROJECTION]", help="Only this one.")]
Check = Annotated[bool, typer.Option("--check", help="Change nothing: hold the rows against the entries.")]


@app.command()
def rebuild(
    ledger: LedgerArgument, projection: Name = None, *, check: Check = False, data: Data = None, as_json: Json = False
) -> None:
    """Make projections anew beside the old ones and swap them in; with --check exit 1 if rows deviate.

    With --json: [{projection, version, position, rows, …}]; with --check also missing, surplus and different keys.
    """
    if projection is not None and projection not in projections():
        raise BadInput(f"there is no projection {projection!r}; there are: {', '.join(sorted(projections()))}")
    names = () if projection is None else (projection,)
    with opened(data, ledger) as book:
        sound = _compare(book, names, as_json=as_json) if check else _rebuild(book, names, as_json=as_json)
    if not sound:
        raise typer.Exit(ExitCode.FINDINGS)


def _rebuild(book: Ledger, names: tuple[str, ...], *, as_json: bool) -> bool:
    with progress(f"Rebuilding {book.name}") as tell:
        made = tuple(book.keeper.rebuild(names, tell))
    if as_json:
        say_json(made)
        return all(one.fault is None for one in made)
    for one in made:
        end = f"stopped: {one.fault.reason}" if one.fault else f"at position {one.position}"
        say(f"{one.projection} v{one.version}: {one.rows} rows, {end}")
    return all(one.fault is None for one in made)


def _compare(book: Ledger, names: tuple[str, ...], *, as_json: bool) -> bool:
    with progress(f"Comparing {book.name}") as tell:
        compared = tuple(book.keeper.compare(names, tell))
    if as_json:
        say_json(compared)
        return all(one.equal for one in compared)
    for one in compared:
        end = "as the entries say" if one.equal else "NOT as the entries say"
        say(f"{one.projection} v{one.version}: {one.rows} rows at position {one.position}, {end}")
        for what, keys in (("missing", one.missing), ("surplus", one.surplus), ("different", one.different)):
            for key in keys:
                say(f"  {what}: {key}")
    return all(one.equal for one in compared)
