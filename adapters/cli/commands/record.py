"""`samkjop record`."""

import sys
from collections.abc import Mapping
from typing import Annotated
from uuid import UUID

import typer

from adapters.cli.failures import BadInput, Refused
from adapters.cli.hosts import clearance, opened
from adapters.cli.options import Data, InLanguage, Json, LedgerArgument
from adapters.cli.output import say, say_json
from adapters.cli.rejections import rejection_document, rejection_text
from adapters.clock import new_id, now
from adapters.scripts.objects import NoObject, read_object
from application.recording.catalogue import catalogue
from application.recording.ports import Request
from application.recording.submissions import read_command
from application.trails.languages import Language
from domain.kernel.rejections import Rejection

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Name = Annotated[str, typer.Argument(metavar="COMMAND", help="The command's name, e.g. cast-vote.")]
Content = Annotated[str, typer.Argument(metavar="JSON", help="Its content as a JSON object; - reads it from stdin.")]
CommandId = Annotated[
    UUID | None, typer.Option("--id", help="A UUID that makes it safe to send again; made up when left out.")
]


@app.command()
def record(
    ledger: LedgerArgument,
    command: Name,
    content: Content,
    *,
    command_id: CommandId = None,
    data: Data = None,
    as_json: Json = False,
    language: InLanguage = Language.NB,
) -> None:
    """Record one command. docs/events.md lists the commands and their content; "at" left out means now.

    With --json: {"ledger", "command", "id", "positions", "events", "repeated"}; no positions: it was already so. A
    rejected one: {"ledger", "command", "id", "rejection": {"rule", "sentence", "facts", "legal_basis"}}.
    """
    wish = read_command(catalogue(), command, _with_moment(_content(content), command_id))
    request = Request(command_id or new_id(), wish)
    with opened(data, ledger) as book:
        try:
            answer = book.record(request)
        except Rejection as rejection:
            if as_json:
                told = rejection_document(rejection, book, language)
                say_json({"ledger": ledger, "command": command, "id": request.command_id, "rejection": told})
            raise Refused(rejection_text(rejection, book, language, clearance(names=False))) from rejection
    if as_json:
        say_json(
            {
                "ledger": ledger,
                "command": command,
                "id": request.command_id,
                "positions": answer.positions,
                "events": [event.stored_as for event in answer.events],
                "repeated": answer.repeated,
            }
        )
    elif answer.repeated:
        say(f"It was recorded before, at {_positions(answer.positions)}; nothing was added.")
    elif answer.positions:
        say(f"Recorded at {_positions(answer.positions)}: {', '.join(event.stored_as for event in answer.events)}")
    else:
        say("It is already so; nothing was added.")


def _content(text: str) -> Mapping[str, object]:
    try:
        return read_object(sys.stdin.read() if text == "-" else text)
    except NoObject as fault:
        raise BadInput(f"the command's content: {fault}") from fault


def _with_moment(content: Mapping[str, object], command_id: UUID | None) -> Mapping[str, object]:
    """When it happened, if the content does not say: now, which a repeat could not say again."""
    if "at" not in content and command_id is not None:
        raise BadInput('with --id the content must say when it happened ("at"), so that a repeat says the same')
    return {"at": now().isoformat(), **content}


def _positions(positions: tuple[int, ...]) -> str:
    noun = "position" if len(positions) == 1 else "positions"
    return f"{noun} {', '.join(str(position) for position in positions)}"
