"""What each bears in a pool and how every share was found, told with the names of those who take part in it."""

from dataclasses import dataclass, field, replace
from functools import cache

from application.cost_sharing.accounts import PoolAccount, account_of
from application.cost_sharing.pools import FACTS, pool_of, with_fact
from application.cost_sharing.views import CostPool
from application.questions.declaring import Moment
from application.questions.gathering import Gathered
from application.recording.envelopes import Recorded
from application.trails.languages import Language
from application.trails.names import Names, named
from application.trails.sentences import Naming, phrasebook
from application.trails.telling import Teller
from domain.cost_sharing.books import Book
from domain.kernel.boundaries import Criterion, EventType
from domain.kernel.events import Event, Written
from domain.kernel.organisations import MemberId, SupplierId

_NAMED = frozenset({"member", "motion", "procurement", "supplier"})
"""Kinds of things that a pool's facts refer to and that other facts give a name."""


class SharesAsked(Written):
    """In which language the shares are told."""

    language: Language = Language.NB


class ExplainedPool(Written):
    """A pool in figures, and its account for people: what was shared, told and explained, member by member."""

    pool: CostPool
    account: PoolAccount


@dataclass(frozen=True, slots=True)
class NamedBook:
    """A pool's book, the tags of what its facts refer to, and the names of that as far as they were read."""

    book: Book | None = None
    refers_to: frozenset[str] = frozenset()
    names: Gathered[str, str] = field(default_factory=Gathered[str, str])


def with_fact_or_name(state: NamedBook, recorded: Recorded[Event]) -> NamedBook:
    """The same with one more fact: of the pool itself, or of what it refers to."""
    event = recorded.event
    for tag, name in named([recorded]):
        state = replace(state, names=state.names.including(tag, name))
    if not isinstance(event, FACTS):
        return state
    refers_to = {tag for tag in event.tags if tag.split(":")[0] in _NAMED}
    return replace(state, book=with_fact(state.book, event), refers_to=state.refers_to | refers_to)


def names_read(state: NamedBook) -> tuple[Criterion, ...]:
    """The facts that name what the pool refers to. An organisation may have its name as a member."""
    apart = (tag.split(":") for tag in state.refers_to)
    members = {f"{MemberId.kind}:{reference}" for kind, reference in apart if kind == SupplierId.kind}
    return tuple(Criterion(_naming(tag.split(":")[0]), (tag,)) for tag in sorted(state.refers_to | members))


@cache
def _naming(kind: str) -> tuple[EventType, ...]:
    """The events that give things of this kind their name, or mention it."""
    naming = {one.event for one in phrasebook().namings if _kind(one) == kind}
    mentioning = {one.event for one in phrasebook().mentions}
    return tuple(sorted(naming | mentioning, key=lambda event: event.stored_as))


def _kind(naming: Naming) -> str | None:
    return getattr(naming.event.model_fields[naming.identifier].annotation, "kind", None)


def explained(state: NamedBook, asked: SharesAsked, _moment: Moment) -> ExplainedPool | None:
    """The pool and its account; None before it was opened."""
    if state.book is None:
        return None
    teller = Teller(asked.language, Names(state.names))
    return ExplainedPool(pool=pool_of(state.book), account=account_of(state.book, teller))
