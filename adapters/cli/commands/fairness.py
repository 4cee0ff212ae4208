"""`samkjop fairness`."""

from typing import Annotated

import typer

from adapters.cli.failures import BadInput
from adapters.cli.hosts import day, opened, until
from adapters.cli.options import Data, InLanguage, Json, LedgerArgument
from adapters.cli.output import say, say_json
from application.fairness.declaring import checks
from application.fairness.questions import FAIRNESS, ChecksAsked, CheckView, FairnessView
from application.questions.declaring import Moment
from application.trails.languages import Language
from application.trails.legal_sources import told_sources
from application.trails.telling import Teller
from domain.kernel.identifiers import ProcurementId

app = typer.Typer(add_completion=False, rich_markup_mode=None)

Case = Annotated[str, typer.Argument(metavar="PROCUREMENT", help="The procurement's reference.")]
AsOf = Annotated[str | None, typer.Option("--as-of", metavar="DAY", help="What had happened by the end of this day.")]
AsKnownAt = Annotated[
    str | None,
    typer.Option("--as-known-at", metavar="MOMENT", help="As known then: a position, or a timestamp with time zone."),
]
RulesKnownOn = Annotated[
    str | None,
    typer.Option("--rules-known-on", metavar="DAY", help="By the dated rules as known on this day, right or wrong."),
]
Only = Annotated[str | None, typer.Option("--check", metavar="ID", help="One check only, e.g. FC-09.")]


@app.command()
def fairness(
    ledger: LedgerArgument,
    procurement: Case,
    *,
    as_of: AsOf = None,
    as_known_at: AsKnownAt = None,
    rules_known_on: RulesKnownOn = None,
    check: Only = None,
    data: Data = None,
    as_json: Json = False,
    language: InLanguage = Language.NB,
) -> None:
    """Tell whether a procurement was fair, check by check: the verdict, the reason, and the positions of the evidence.

    In brackets stand the legal sources and the versions of the dated rules that were used, else the rules that the
    check consults. A failed check is a question to people, not a finding of guilt, and the exit code is 0 all the same.
    With --json: {"ledger", "position", "view"}, the sentences in all three languages.
    """
    if check is not None and check not in checks():
        raise BadInput(f"--check {check!r}: there is no such check; there are {', '.join(checks())}")
    try:
        identifier = ProcurementId(procurement)
    except ValueError as fault:
        raise BadInput(str(fault)) from fault
    with opened(data, ledger) as book:
        known = until(book, as_known_at, option="--as-known-at")
        moment = Moment(day(known, as_of, option="--as-of"), known)
        rules_on = day(known, rules_known_on, option="--rules-known-on") if rules_known_on else None
        found = book.ask(FAIRNESS, identifier, ChecksAsked(check=check, rules_known_on=rules_on), moment)
    if found is None:
        when = " at that moment" if as_known_at else ""
        raise BadInput(f"the ledger {ledger!r} knows nothing of {identifier.tag}{when}")
    if as_json:
        say_json({"ledger": ledger, "position": found.position, "view": found.view})
    else:
        _say(found.view, language)


def _say(view: FairnessView, language: Language) -> None:
    teller = Teller(language)
    for one in view.checks:
        _say_check(one, teller)
    counted = {verdict: sum(one.verdict is verdict for one in view.checks) for verdict in view.verdicts}
    say(", ".join(f"{number} {teller.say(verdict)}" for verdict, number in counted.items()))


def _say_check(one: CheckView, teller: Teller) -> None:
    say(f"{one.check}  {teller.say(one.verdict).upper()}  {one.asks.told_in(teller.language)}")
    say(f"       {one.reason.told_in(teller.language)}")
    for remark in one.remarks:
        say(f"       - {remark.says.told_in(teller.language)}")
    sources = "; ".join((*told_sources(one.legal_basis, teller.language), *(one.rules or one.consults)))
    evidence = ", ".join(map(str, one.evidence)) or "-"
    say(f"       [{sources}]  {evidence}")
    say()
