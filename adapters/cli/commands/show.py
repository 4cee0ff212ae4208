"""`samkjop show`."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Annotated

import typer
from pydantic import BaseModel, ValidationError

from adapters.cli.failures import BadInput
from adapters.cli.hosts import clearance, day, opened, stood, then
from adapters.cli.options import AsOf, At, Data, InLanguage, Json, LedgerArgument, ShowNames
from adapters.cli.output import say, say_json
from adapters.cli.showing import say_fields, show_event
from application.questions.declaring import AnyQuestion, Moment, questions
from application.recording.submissions import faults
from application.trails.languages import Language
from domain.kernel.identifiers import Identifier

app = typer.Typer(add_completion=False, rich_markup_mode=None)

What = Annotated[str, typer.Argument(metavar="QUESTION|POSITION", help="What is asked, or an event's position.")]
Thing = Annotated[str | None, typer.Argument(metavar="[ID]", help="The thing that is asked about.")]
On = Annotated[
    str | None,
    typer.Option("--on", metavar="DAY", help="Valid on a day, by all that is known; else --as-of's, --at's, or today."),
]
Parameters = Annotated[
    list[str] | None, typer.Option("--param", metavar="NAME=VALUE", help="What the question takes besides.")
]


@app.command()
def show(
    ledger: LedgerArgument,
    what: What,
    thing: Thing = None,
    *,
    at: At = None,
    as_of: AsOf = None,
    on: On = None,
    param: Parameters = None,
    names: ShowNames = False,
    data: Data = None,
    as_json: Json = False,
    language: InLanguage = Language.NB,
) -> None:
    """Show one thing as it stands or stood, or one event with its sentence, envelope and raw entry.

    A question that does not exist is answered with those that do, e.g. groups, motions, procurements, awards and
    suppliers; docs/events.md has them all with their parameters. With --json: {"ledger", "question", "id", "position",
    "view"}; for an event {"ledger", "position", "line", "envelope", "entry"}.

    --at looks back at what was known, --as-of at what had occurred; together: as it stood then and as known then.
    """
    if what.isascii() and what.isdecimal():
        _refuse_for_entry({"another argument": thing, "--at": at, "--as-of": as_of, "--on": on, "--param": param})
        with opened(data, ledger) as book:
            show_event(book, int(what[:20]), language, clearance(names=names), as_json=as_json)
        return
    question = _question(what)
    identifier, parameters = _identifier(question, thing), _parameters(question, param or (), language)
    with opened(data, ledger) as book:
        known = stood(book, at, as_of)
        moment = Moment(day(known, on), known, clearance(names=names))
        found = book.ask(question, identifier, parameters, moment)
    if found is None:
        raise BadInput(f"the ledger {ledger!r} knows nothing of {identifier.tag}{then(at, as_of)}")
    if as_json:
        answer = {"question": what, "id": identifier, "position": found.position, "view": found.view}
        say_json({"ledger": ledger, **answer})
    else:
        say(question.asks)
        say_fields(found.view)
        say(f"(as of {moment.on}, resting on position {found.position} and before)")


def _refuse_for_entry(given: Mapping[str, object]) -> None:
    """Nothing that an entry would have to be shown as of: it is what it was when it was recorded."""
    surplus = [name for name, value in given.items() if value]
    if surplus:
        raise BadInput(f"an entry never changes and is shown by its position alone: leave out {' and '.join(surplus)}")


def _question(name: str) -> AnyQuestion:
    known = questions()
    if name in known:
        return known[name]
    similar = get_close_matches(name, known, n=2)
    hint = f"did you mean {' or '.join(similar)}?" if similar else f"there are: {', '.join(sorted(known))}"
    raise BadInput(f"there is no question {name!r}; {hint}")


def _identifier(question: AnyQuestion, thing: str | None) -> Identifier:
    if thing is None:
        raise BadInput(f"{question.name!r} is asked about a {question.identifier.kind}: name it")
    try:
        return question.identifier(thing)
    except ValueError as fault:
        raise BadInput(str(fault)) from fault


def _parameters(question: AnyQuestion, given: Sequence[str], language: Language) -> BaseModel:
    asked = {"language": language.value} if "language" in question.parameters.model_fields else {}
    values: Mapping[str, str] = asked | dict(_pair(one) for one in given)
    try:
        return question.parameters.model_validate_strings(values)
    except ValidationError as failure:
        texts = [f"{fault.where}: {fault.what} (given: {fault.given})" for fault in faults(failure)]
        takes = ", ".join(question.parameters.model_fields) or "none"
        raise BadInput("\n".join((f"the parameters of {question.name!r} ({takes}):", *texts))) from failure


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise BadInput(f"--param {text!r}: write it as name=value")
    return name, value
