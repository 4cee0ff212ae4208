"""`samkjop demo`."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from adapters.cli.commands.serve import serve_host
from adapters.cli.failures import ExitCode
from adapters.cli.hosts import clearance, opened_host
from adapters.cli.notices import notice_json, notice_lines, unread_json, unread_lines
from adapters.cli.options import Data, Json
from adapters.cli.output import note, progress, root_text, say, say_json
from adapters.cli.rejections import rejection_text
from adapters.demo.case import case_summary
from adapters.demo.scenario import LEDGER, NOTICE, NOTICES, PROCUREMENT, scenario
from adapters.demo.summary import summary
from adapters.deployment.host import PostgresHost
from adapters.deployment.settings import Settings
from adapters.eforms.importing import Importer, Unread
from adapters.scripts.playing import Played, Player
from application.ledgers.ledger import Ledger
from application.trails.languages import Language
from domain.kernel.identifiers import PersonId

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_SHOWN = clearance(names=True)

Notice = Annotated[
    list[Path] | None,
    typer.Option("--notice", metavar="FILE", help="Import this eForms notice too; may be given more than once."),
]
NoServe = Annotated[bool, typer.Option("--no-serve", help="End after the summary.")]
Port = Annotated[int, typer.Option("--port", min=0, max=65_535, help="The port; 0 takes a free one.")]


@app.command()
def demo(
    *, notice: Notice = None, no_serve: NoServe = False, port: Port = 8000, data: Data = None, as_json: Json = False
) -> None:
    """Play the scenario into the ledger namdal, publish, verify, sum up, and serve the API and its start page.

    Five invented municipalities found a purchasing group and buy safety alarms together, from the first dialogue to
    the signed contract, with all that goes wrong on the way. A published notice is imported into a second ledger,
    kunngjort. What was interrupted is completed; nothing is added twice. With --json instead of the summary:
    {"ledger", "recorded", "there_before", "refused" [{command, rule, sentence}], "size", "sound", "root", "key",
    "notices" {"ledger", "files" (as `import eforms --json` tells each), "root"}}.
    """
    tell, told = (_keep_silent if as_json else say), dict[str, object]()
    with opened_host(data) as host:
        code = _play(host, Settings.chosen(data).data, tell, told)
        if code is ExitCode.DONE:
            code = _import(host, (NOTICE, *(notice or ())), tell, told)
    if as_json:
        say_json(told)
    if code is not ExitCode.DONE:
        raise typer.Exit(code)
    if not no_serve:
        tell()
        serve_host(data, "127.0.0.1", port, demo=True)


def _keep_silent(_line: str = "") -> None:
    """What --json leaves out."""


def _play(host: PostgresHost, data: Path, say: Callable[[str], None], told: dict[str, object]) -> ExitCode:
    begun = time.monotonic()
    book, lines, answers = host.create(LEDGER), scenario(), list[Played]()
    with progress("Playing the scenario") as tell:

        def heard(played: Played) -> None:
            answers.append(played)
            tell(len(answers), len(lines))

        as_expected = Player({LEDGER: book}, heard).play(lines)
    told |= {"ledger": LEDGER, **_played_json(book, answers)}
    for line in _played(book, answers):
        say(line)
    if not as_expected:
        wrong = answers[-1]
        reason = "" if wrong.rejection is None else rejection_text(wrong.rejection, book, Language.EN, _SHOWN)
        note(f"Line {wrong.line.number} of the scenario, {wrong.line.command.command_name()}: {reason}")
        return ExitCode.REJECTED
    published = book.evidence.publish()
    book.keeper.catch_up()
    with progress("Verifying") as tell:
        report = book.evidence.verify(tell)
    told |= {"size": report.size, "sound": report.sound, "root": root_text(published.head.root)}
    told["key"] = book.evidence.verifier_key
    for line in summary(book):
        say(line)
    for line in case_summary(book):
        say(line)
    say("The ledger:")
    state = "sound, every entry and every guarded value recomputed" if report.sound else "NOT SOUND"
    say(f"  {report.size} entries, {state}")
    say(f"  Signed checkpoint for {published.head.size} entries, root {root_text(published.head.root)}")
    say(f"  Verified with the key {book.evidence.verifier_key}")
    say("  Everything was recorded just now, and says so: the time of recording is the database's own, so the trail")
    say("  marks each entry as late by the days since it happened. All people and municipalities are invented.")
    say(f"Done in {time.monotonic() - begun:.1f} seconds. The data are in {data}; look further with")
    say(f"  samkjop trail {LEDGER} group:namdal --names --language en --data {data}")
    say(f"  samkjop fairness {LEDGER} {PROCUREMENT} --language en --data {data}")
    say(f"  samkjop verify {LEDGER} --data {data}")
    return ExitCode.DONE if report.sound else ExitCode.FINDINGS


def _import(
    host: PostgresHost, notices: tuple[Path, ...], say: Callable[[str], None], told: dict[str, object]
) -> ExitCode:
    book, code, files = host.create(NOTICES), ExitCode.DONE, list[dict[str, object]]()
    say(f"Published notices, imported into the ledger {NOTICES}:")
    for one in Importer(person=PersonId("import")).bring(book, notices):
        files.append(
            unread_json(one, Language.EN)
            if isinstance(one, Unread)
            else notice_json(one, book, Language.EN, dry_run=False)
        )
        for line in (
            unread_lines(one, Language.EN)
            if isinstance(one, Unread)
            else notice_lines(one, book, Language.EN, _SHOWN, dry_run=False)
        ):
            say(f"  {line}")
        if isinstance(one, Unread):
            code = ExitCode.USAGE
    published = book.evidence.publish()
    book.keeper.catch_up()
    say(f"  Signed checkpoint for {published.head.size} entries, root {root_text(published.head.root)}")
    told["notices"] = {"ledger": NOTICES, "files": files, "root": root_text(published.head.root)}
    return code


def _played_json(book: Ledger, answers: list[Played]) -> dict[str, object]:
    return {
        "recorded": _recorded(answers),
        "there_before": sum(one.repeated for one in answers),
        "refused": [
            {
                "command": one.line.command.command_name(),
                "rule": type(one.rejection).__name__,
                "sentence": rejection_text(one.rejection, book, Language.EN, _SHOWN).splitlines()[0],
            }
            for one in answers
            if one.rejection is not None and one.as_expected
        ],
    }


def _recorded(answers: list[Played]) -> int:
    return sum(bool(one.positions) and not one.repeated for one in answers)


def _played(book: Ledger, answers: list[Played]) -> Iterator[str]:
    refused = [one for one in answers if one.rejection is not None and one.as_expected]
    yield f"{_recorded(answers)} commands recorded, {sum(one.repeated for one in answers)} there before."
    if refused:
        yield "Refused by a rule, as the scenario wants to show:"
    for one in refused:
        if one.rejection is not None:
            sentence = rejection_text(one.rejection, book, Language.EN, _SHOWN).splitlines()[0]
            yield f"  {one.line.command.command_name()}: {sentence}"
