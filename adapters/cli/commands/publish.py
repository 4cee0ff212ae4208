"""`samkjop publish`."""

import typer

from adapters.cli.hosts import opened
from adapters.cli.options import Data, Json, LedgerArgument
from adapters.cli.output import root_text, say, say_json

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def publish(ledger: LedgerArgument, *, data: Data = None, as_json: Json = False) -> None:
    """Extend the tree to the newest entry and sign a checkpoint.

    With --json: {"ledger", "size", "root", "checkpoint", "key"}, the checkpoint as signed.
    """
    with opened(data, ledger) as book:
        published = book.evidence.publish()
        key = book.evidence.verifier_key
    root, text = root_text(published.head.root), published.note.decode()
    if as_json:
        say_json({"ledger": ledger, "size": published.head.size, "root": root, "checkpoint": text, "key": key})
        return
    say(f"Published {published.head.size} entries of {ledger}, root {root}. The signed checkpoint:")
    say()
    say(text.rstrip("\n"))
    say()
    say(f"Its signature is verified with {key}")
