"""`samkjop treatment`."""

from typing import Annotated

import typer

from adapters.cli.failures import BadInput
from adapters.cli.hosts import day, opened, stood, then
from adapters.cli.options import AsOf, At, Data, InLanguage, Json, LedgerArgument
from adapters.cli.output import say, say_json, say_table
from application.questions.declaring import Moment
from application.trails.languages import Language, written_instant
from application.trails.telling import Teller
from application.treatment.matrix import InformationCell, InformationColumn, TreatmentView
from application.treatment.pieces import PieceKind
from application.treatment.questions import TREATMENT, TreatmentAsked
from domain.kernel.identifiers import ProcurementId
from domain.kernel.instants import day_of
from domain.market_dialogue.values import MeetingMode
from domain.suppliers.values import ContactChannel

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Case = Annotated[str, typer.Argument(metavar="PROCUREMENT", help="The procurement's reference.")]


@app.command()
def treatment(
    ledger: LedgerArgument,
    procurement: Case,
    *,
    at: At = None,
    as_of: AsOf = None,
    data: Data = None,
    as_json: Json = False,
    language: InLanguage = Language.NB,
) -> None:
    """Tell which supplier knew what, when, and how long before the others.

    First every piece of information in a sentence with its channel, then who knew it when: the day, and how many days
    before the others. With --json: {"ledger", "position", "view"}, the sentences in all three languages.
    """
    try:
        identifier = ProcurementId(procurement)
    except ValueError as fault:
        raise BadInput(str(fault)) from fault
    with opened(data, ledger) as book:
        known = stood(book, at, as_of)
        found = book.ask(TREATMENT, identifier, TreatmentAsked(), Moment(day(known, None), known))
    if found is None:
        raise BadInput(f"the ledger {ledger!r} knows nothing of {identifier.tag}{then(at, as_of)}")
    if as_json:
        say_json({"ledger": ledger, "position": found.position, "view": found.view})
    else:
        _say(found.view, language)


def _say(view: TreatmentView, language: Language) -> None:
    for sentence in view.says:
        say(sentence.told_in(language))
    if view.information:
        say()
    for number, piece in enumerate(view.information, start=1):
        evidence = ", ".join(map(str, piece.evidence))
        say(f"{number}. {piece.says.told_in(language)}{_channel(piece, language)}  ({evidence})")
    if view.deadline is not None:
        say(f"-> {written_instant(view.deadline, language)}")
    if view.suppliers:
        say()
        headings = ("", *(str(number) for number in range(1, len(view.information) + 1)))
        say_table(headings, [(row.name, *map(_cell, row.cells)) for row in view.suppliers])


def _channel(piece: InformationColumn, language: Language) -> str:
    """The channel in words; of a meeting, how it was held."""
    if piece.channel is None:
        return ""
    met = piece.kind in {PieceKind.MEETING, PieceKind.CONFERENCE}
    channel = MeetingMode(piece.channel) if met else ContactChannel(piece.channel)
    return f"  [{Teller(language).say(channel)}]"


def _cell(cell: InformationCell) -> str:
    if cell.knew_at is None:
        return "-"
    knew_on = day_of(cell.knew_at).isoformat()
    return f"{knew_on} (+{cell.days_before_others})" if cell.days_before_others else knew_on
