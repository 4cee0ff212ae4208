"""`samkjop status`."""

import typer

from adapters.cli.hosts import opened_host
from adapters.cli.options import Data, Json
from adapters.cli.output import root_text, say, say_json, say_table

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def status(*, data: Data = None, as_json: Json = False) -> None:
    """Tell how the database, the ledgers and their projections are.

    With --json one document: "database" {address, server, embedded}, the address without a password;
    "ledgers" [{name, origin, size, root, published, recorded_at}], where size is the number of entries, and root the
    newest checkpoint's (base64), published its size; "projections" [{ledger, projection, version, position, lag,
    state, fault}].
    """
    with opened_host(data) as host:
        found = host.status()
    ledgers = [
        {
            "name": one.name,
            "origin": one.origin,
            "size": one.size,
            "root": root_text(one.root),
            "published": one.published,
            "recorded_at": one.recorded_at,
        }
        for one in found.ledgers
    ]
    projections = [
        {
            "ledger": ledger,
            "projection": one.projection,
            "version": one.version,
            "position": one.position,
            "lag": one.lag,
            "state": one.state,
            "fault": one.fault.reason if one.fault else None,
        }
        for ledger, one in found.projections
    ]
    if as_json:
        database = {"address": found.database, "server": found.server, "embedded": found.embedded}
        say_json({"database": database, "ledgers": ledgers, "projections": projections})
        return
    say(f"Database: {found.server}{', embedded' if found.embedded else ''}, {found.database}")
    say()
    if not ledgers:
        say("There is no ledger yet: samkjop ledgers create NAME, or samkjop demo")
        return
    say_table(
        ("Ledger", "Entries", "Published", "Root", "Last recorded"),
        [
            (one["name"], one["size"], one["published"], one["root"] or "-", one["recorded_at"] or "-")
            for one in ledgers
        ],
    )
    say()
    say_table(
        ("Ledger", "Projection", "Version", "Position", "Behind", "State"),
        [
            (
                one["ledger"],
                one["projection"],
                one["version"],
                one["position"],
                one["lag"],
                one["fault"] or one["state"],
            )
            for one in projections
        ],
    )
