"""`samkjop stop`."""

import typer

from adapters.cli.options import Data, Json
from adapters.cli.output import say, say_json
from adapters.deployment.settings import Settings
from adapters.embedded import server

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def stop(*, data: Data = None, as_json: Json = False) -> None:
    """Stop the embedded database of the data folder; nothing is lost, and the next command starts it again.

    With --json: {"stopped"}, false when it was not running.
    """
    stopped = server.stop(Settings.chosen(data).data)
    if as_json:
        say_json({"stopped": stopped})
    else:
        say("The database is stopped." if stopped else "The database was not running.")
