"""`samkjop events`."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Annotated

import typer

from adapters.cli.failures import BadInput
from adapters.cli.hosts import clearance, opened, stood
from adapters.cli.options import After, AsOf, At, Data, InLanguage, Json, LedgerArgument, Limit, ShowNames
from adapters.cli.output import say, say_json
from adapters.http.cloud_events import TYPE_PREFIX, CloudEvent
from application.ledgers.ledger import Ledger
from application.recording.catalogue import catalogue
from application.recording.envelopes import Recorded
from application.recording.ports import NOW, Clearance, Until
from application.trails.languages import Language, written_instant
from application.trails.telling import Teller
from domain.kernel.boundaries import Boundary, Criterion, EventType
from domain.kernel.events import Event

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_LOOK = 1.0
Types = Annotated[list[str] | None, typer.Option("--type", metavar="NAME", help="Only events of these stored names.")]
Tags = Annotated[list[str] | None, typer.Option("--tag", metavar="TAG", help="Only events that carry all these tags.")]
Follow = Annotated[bool, typer.Option("--follow", help="Go on with what is recorded from now on, until interrupted.")]


@app.command()
def events(
    ledger: LedgerArgument,
    *,
    after: After = 0,
    limit: Limit = None,
    types: Types = None,
    tags: Tags = None,
    at: At = None,
    as_of: AsOf = None,
    follow: Follow = False,
    names: ShowNames = False,
    data: Data = None,
    as_json: Json = False,
    language: InLanguage = Language.NB,
) -> None:
    """Print the events in order, one a line. With --json each line is a CloudEvent, as the API's feed has them."""
    if follow and (at is not None or as_of is not None):
        raise BadInput("--follow goes on from now; --at and --as-of look back: give one of them")
    shown = clearance(names=names)
    with opened(data, ledger) as book:
        reading = _Reading(book, _within(types or (), tags or ()), stood(book, at, as_of), shown)
        teller = None if as_json else Teller(language, book.names.at(NOW, shown))
        for recorded in reading.following(after, limit) if follow else reading.read(after, limit):
            if teller is None:
                say_json(CloudEvent.of(recorded, book.origin))
            else:
                moment = written_instant(recorded.occurred_at, language)
                say(f"{recorded.position:>6}  {moment}  {recorded.stored_as}  {teller.tell(recorded.event)}")


class _Reading:
    def __init__(self, book: Ledger, within: Boundary | None, moment: Until, shown: Clearance) -> None:
        self._book, self._within, self._until, self._clearance = book, within, moment, shown

    def read(self, after: int, limit: int | None) -> Iterator[Recorded[Event]]:
        journal = self._book.journal
        return journal.read(self._within, after=after, until=self._until, limit=limit, clearance=self._clearance)

    def following(self, after: int, limit: int | None) -> Iterator[Recorded[Event]]:
        left = limit
        while left is None or left > 0:
            head = self._book.journal.wait_beyond(after, _LOOK)
            for recorded in self.read(after, left) if head > after else ():
                yield recorded
                after, left = recorded.position, None if left is None else left - 1


def _within(types: Sequence[str], tags: Sequence[str]) -> Boundary | None:
    if not types and not tags:
        return None
    return Boundary((Criterion(tuple(_type(name) for name in types), tuple(tags)),))


def _type(name: str) -> EventType:
    known = catalogue().events
    stored = name.removeprefix(TYPE_PREFIX)
    if stored in known:
        return known[stored]
    similar = get_close_matches(stored, known, n=3)
    hint = f"; did you mean {' or '.join(similar)}?" if similar else "; docs/events.md lists them"
    raise BadInput(f"no event is stored as {name!r}{hint}")
