"""`samkjop play`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from adapters.cli.failures import BadInput, ExitCode
from adapters.cli.hosts import clearance, opened_host
from adapters.cli.options import Data, InLanguage, Json
from adapters.cli.output import note, progress, say, say_json
from adapters.cli.rejections import rejection_document, rejection_text
from adapters.scripts.playing import Played, Player
from adapters.scripts.reading import read_script
from application.ledgers.host import Host, UnknownLedger
from application.ledgers.ledger import Ledger
from application.recording.catalogue import catalogue
from application.trails.languages import Language

app = typer.Typer(add_completion=False, rich_markup_mode=None)

File = Annotated[Path, typer.Argument(metavar="FILE", help="The script; - reads it from stdin.")]
LedgerOption = Annotated[
    str | None, typer.Option("--ledger", metavar="LEDGER", help="For lines that name no ledger themselves.")
]
Writers = Annotated[int, typer.Option("--writers", min=1, max=64, help="How many lines are played at a time, at most.")]
KeepGoing = Annotated[bool, typer.Option("--keep-going", help="Go on after a rejection.")]
Create = Annotated[bool, typer.Option("--create", help="Create ledgers that are not there.")]


@app.command()
def play(
    file: File,
    *,
    ledger: LedgerOption = None,
    writers: Writers = 1,
    keep_going: KeepGoing = False,
    create: Create = False,
    data: Data = None,
    as_json: Json = False,
    language: InLanguage = Language.NB,
) -> None:
    """Record the commands of a script; playing it again completes what is missing and adds nothing twice.

    A line is a JSON object: "command", the command's fields, and where wanted "ledger", "id" (else made of the
    content), "expect" (the rejection that must come), "as" (a name for the line) and "because" (a position, or such a
    name). A first line {"ledger": …} holds for the lines that name none. With several writers a line waits for the
    earlier ones that share an identifier with it, but for the person who acts. With --json one line for each answer,
    written when it is recorded: {line, ledger, command, positions, repeated, rejection {rule, sentence, facts,
    legal_basis} or null, as_expected}.
    """
    lines = read_script(file, _text(file), catalogue(), ledger)
    with opened_host(data) as host:
        ledgers = {name: _ledger(host, name, create=create) for name in dict.fromkeys(line.ledger for line in lines)}
        telling = _Telling(file, ledgers, language, as_json=as_json)
        with progress(f"Playing {file.name}") as tell:

            def heard(played: Played) -> None:
                telling.heard(played)
                tell(telling.count, len(lines))

            sound = Player(ledgers, heard, writers=writers, keep_going=keep_going).play(lines)
    if not as_json:
        say(f"{telling.recorded} recorded, {telling.repeated} there before, {telling.rejected} rejected")
    if not sound:
        raise typer.Exit(ExitCode.REJECTED)


class _Telling:
    def __init__(self, file: Path, ledgers: dict[str, Ledger], language: Language, *, as_json: bool) -> None:
        self._file, self._ledgers, self._language, self._as_json = file, ledgers, language, as_json
        self.count = self.recorded = self.repeated = self.rejected = 0

    def heard(self, played: Played) -> None:
        self.count += 1
        self.recorded += bool(played.positions) and not played.repeated
        self.repeated += played.repeated or (not played.positions and played.rejection is None)
        self.rejected += played.rejection is not None
        if self._as_json:
            self._document(played)
        if not played.as_expected:
            note(self._complaint(played))

    def _complaint(self, played: Played) -> str:
        line = played.line
        where = f"{self._file}, line {line.number}, {line.command.command_name()}"
        if played.rejection is None:
            return f"{where}: the rejection {line.expect} was expected, and the command was accepted"
        text = rejection_text(played.rejection, self._ledgers[line.ledger], self._language, clearance(names=False))
        return f"{where}: {text}"

    def _document(self, played: Played) -> None:
        line, rejection = played.line, played.rejection
        refusal = rejection and rejection_document(rejection, self._ledgers[line.ledger], self._language)
        say_json(
            {
                "line": line.number,
                "ledger": line.ledger,
                "command": line.command.command_name(),
                "positions": played.positions,
                "repeated": played.repeated,
                "rejection": refusal,
                "as_expected": played.as_expected,
            }
        )


def _text(file: Path) -> str:
    if str(file) == "-":
        return sys.stdin.read()
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise BadInput(f"the script {file} cannot be read: {fault}") from fault


def _ledger(host: Host, name: str, *, create: bool) -> Ledger:
    try:
        return host.open(name)
    except UnknownLedger as fault:
        if not create:
            raise BadInput(f"{fault}; --create makes those that a script names") from fault
    try:
        return host.create(name)
    except ValueError as fault:
        raise BadInput(str(fault)) from fault
