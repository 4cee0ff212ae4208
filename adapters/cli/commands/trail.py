"""`samkjop trail`."""

import re
from typing import Annotated

import typer

from adapters.cli.failures import BadInput
from adapters.cli.hosts import clearance, opened, stood, then
from adapters.cli.options import After, AsOf, At, Data, InLanguage, Json, LedgerArgument, Limit, ShowNames
from adapters.cli.output import say, say_json
from adapters.cli.trails import line_text
from application.trails.languages import Language
from application.trails.trail import Reading
from domain.kernel.identifiers import TAG

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Tags = Annotated[
    list[str] | None,
    typer.Argument(metavar="[TAG]...", help="Of what: kind:reference, e.g. group:namdal; everything when left out."),
]


@app.command()
def trail(
    ledger: LedgerArgument,
    tags: Tags = None,
    *,
    at: At = None,
    as_of: AsOf = None,
    after: After = 0,
    limit: Limit = None,
    names: ShowNames = False,
    data: Data = None,
    as_json: Json = False,
    language: InLanguage = Language.NB,
) -> None:
    """Tell everything that touched something: who, in which role, for whom, when, because of what, leading to what.

    With --json one line a document: {position, sentence, actor, role, organisation, on_behalf_of, occurred_at,
    recorded_at, days_late, days_early, because, led_to, legal_basis, stored_as}.
    """
    for tag in tags or ():
        if not re.fullmatch(TAG, tag):
            raise BadInput(f"{tag!r} is no tag: write kind:reference, e.g. group:namdal, member:314910001, person:p-1")
    with opened(data, ledger) as book:
        reading = Reading(language, stood(book, at, as_of), clearance(names=names))
        told = False
        for line in book.trail(tags or (), reading, after=after, limit=limit):
            told = True
            if as_json:
                say_json(line)
            else:
                say(line_text(line, language))
    if tags and not told and not after:
        raise BadInput(f"the ledger {ledger!r} knows nothing of {', '.join(tags)}{then(at, as_of)}")
