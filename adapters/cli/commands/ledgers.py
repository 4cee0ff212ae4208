"""`samkjop ledgers list` and `samkjop ledgers create`."""

from typing import Annotated

import typer

from adapters.cli.failures import BadInput
from adapters.cli.hosts import opened_host
from adapters.cli.options import Data, Json
from adapters.cli.output import root_text, say, say_json, say_table

app = typer.Typer(
    add_completion=False, rich_markup_mode=None, no_args_is_help=True, help="List the ledgers, or create one."
)

Name = Annotated[str, typer.Argument(metavar="NAME", help="Lower-case letters, digits and hyphens.")]
Origin = Annotated[
    str | None,
    typer.Option("--origin", help="What checkpoints name the log by, e.g. namdal.example/ledger; it never changes."),
]


@app.command("list")
def list_ledgers(*, data: Data = None, as_json: Json = False) -> None:
    """List the ledgers. With --json: [{name, origin, size, root, published, recorded_at, created_at}]."""
    with opened_host(data) as host:
        found = host.ledgers()
    if as_json:
        say_json(
            [
                {
                    "name": one.name,
                    "origin": one.origin,
                    "size": one.size,
                    "root": root_text(one.root),
                    "published": one.published,
                    "recorded_at": one.recorded_at,
                    "created_at": one.created_at,
                }
                for one in found
            ]
        )
    elif found:
        say_table(("Ledger", "Origin", "Entries"), [(one.name, one.origin, one.size) for one in found])
    else:
        say("There is no ledger yet: samkjop ledgers create NAME")


@app.command()
def create(name: Name, *, origin: Origin = None, data: Data = None, as_json: Json = False) -> None:
    """Create a ledger; one that has this name and origin already is left as it is. With --json: {name, origin, key}."""
    with opened_host(data) as host:
        try:
            ledger = host.create(name, origin)
        except ValueError as fault:
            raise BadInput(str(fault)) from fault
        made = {"name": ledger.name, "origin": ledger.origin, "key": ledger.evidence.verifier_key}
    if as_json:
        say_json(made)
    else:
        say(f"The ledger {made['name']} is there. Its checkpoints are verified with the key {made['key']}")
