"""Deciding on known facts: read once, and never wrong, because the append judges what was not read."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import count

import pytest

from application.ledgers.ledger import Ledger
from application.recording.catalogue import catalogue
from application.recording.facts import MOST_EVENTS, PAUSE, Known, KnownFacts
from application.recording.handler import Handler
from application.recording.ports import Appended, Attempt, History, Journal, Request
from domain.kernel.boundaries import Boundary, about, boundary
from domain.kernel.events import Event
from domain.kernel.identifiers import GroupId, MotionId
from domain.motions.commands import CastVote, CloseBallot
from domain.motions.events import VoteCast
from domain.motions.rejections import BallotClosed
from domain.motions.values import Choice
from domain.representatives.commands import AppointRepresentative
from domain.representatives.events import RepresentativeAppointed
from tests.benchmarks.history import History as Book
from tests.support.hosts import MemoryHost
from tests.support.submitting import new_command_id


@dataclass
class Counting:
    """A journal that counts how often a history is read."""

    journal: Journal
    read: list[Boundary] = field(default_factory=list[Boundary])

    def __getattr__(self, name: str) -> object:
        return getattr(self.journal, name)

    def attempt(self, request: Request, within: Boundary) -> "Counted":
        return Counted(self, self.journal.attempt(request, within), within)


@dataclass
class Counted:
    counting: Counting
    attempt: Attempt
    within: Boundary

    def history(self, *, after: int = 0) -> History:
        self.counting.read.append(self.within)
        return self.attempt.history(after=after)

    def append(self, events: Sequence[Event], *, after: int, since: Sequence[int] = ()) -> Appended:
        return self.attempt.append(events, after=after, since=since)

    def answered(self) -> Appended | None:
        return self.attempt.answered()


@dataclass
class Polls:
    """Two motions that are voted on, and a handler that knows nothing yet."""

    ledger: Ledger
    first: Sequence[CastVote]
    second: Sequence[CastVote]
    journal: Counting
    handler: Handler

    def cast(self, *votes: CastVote) -> list[Event]:
        return [event for vote in votes for event in self.handler.handle(Request(new_command_id(), vote)).events]


@pytest.fixture
def polls() -> Polls:
    ledger = MemoryHost().create("book")
    book = Book(ledger)
    book.found()
    first, second = (list(book.votes_on(book.open_motion())) for _ in range(2))
    journal = Counting(ledger.journal)
    return Polls(ledger, first, second, journal, Handler(journal, catalogue()))  # pyright: ignore[reportArgumentType]


def test_what_decisions_have_in_common_is_read_once(polls: Polls) -> None:
    polls.cast(*polls.first)
    assert len(polls.journal.read) == len(polls.first)  # who speaks for each member was not known
    polls.journal.read.clear()
    polls.cast(*polls.second)
    assert len(polls.journal.read) == 1  # the second motion was not known; who speaks for whom was


def test_what_one_command_recorded_is_known_to_the_next_of_another_kind(polls: Polls) -> None:
    polls.cast(*polls.first)
    book = Book(replace(polls.ledger, handler=polls.handler), motions=count(3))
    book.close(polls.first[0].motion)
    third = book.votes_on(book.open_motion())
    polls.journal.read.clear()
    polls.cast(*third)
    assert polls.journal.read == []
    book.close(third[0].motion)
    with pytest.raises(BallotClosed):
        polls.cast(third[0])


def test_the_events_are_those_that_reading_first_leads_to(polls: Polls) -> None:
    presumed = polls.cast(*polls.first, *polls.second)
    twin = MemoryHost().create("twin")
    book = Book(twin)
    book.found()
    for _ in range(2):
        book.open_motion()
    read = [
        event
        for vote in (*polls.first, *polls.second)
        for event in Handler(twin.journal, catalogue()).handle(Request(new_command_id(), vote)).events
    ]
    assert presumed == read
    assert len(read) == len(polls.first) + len(polls.second)


def test_a_vote_after_somebody_else_closed_the_ballot_is_rejected(polls: Polls) -> None:
    polls.cast(*polls.first[:2], polls.second[0])
    Book(polls.ledger).close(polls.second[0].motion)
    with pytest.raises(BallotClosed):
        polls.cast(polls.second[1])


def test_an_earlier_vote_that_was_never_read_is_not_overlooked(polls: Polls) -> None:
    polls.cast(*polls.first)
    vote = polls.second[3]
    other = next(choice for choice in Choice if choice is not vote.choice)
    polls.ledger.record(Request(new_command_id(), vote))
    (changed,) = polls.cast(vote.model_copy(update={"choice": other, "reason": "We have thought again."}))
    assert isinstance(changed, VoteCast)
    assert changed.earlier is vote.choice


def test_after_a_wrong_presumption_the_next_of_its_kind_read_first(polls: Polls) -> None:
    polls.cast(*polls.first, polls.second[0])
    vote = polls.second[1]
    polls.ledger.record(Request(new_command_id(), vote))
    polls.journal.read.clear()
    assert polls.cast(vote) == []
    assert len(polls.journal.read) == 1
    polls.cast(polls.second[2])
    assert len(polls.journal.read) == 2


_ABOUT = boundary(about(GroupId("g"), types=(VoteCast,)), about(MotionId("m"), types=(VoteCast,)))


def test_nothing_is_presumed_of_what_is_wholly_unknown_nor_for_a_while_after_a_mistake() -> None:
    facts = KnownFacts()
    assert facts.within(_ABOUT, CastVote) == ()
    facts.learn(boundary(_ABOUT.criteria[0]), (), 7)
    assert facts.within(_ABOUT, CastVote) == [Known((), 7), Known((), 0)]
    facts.doubt(CastVote)
    assert [facts.within(_ABOUT, CastVote) for _ in range(PAUSE)] == [()] * PAUSE
    assert facts.within(_ABOUT, CloseBallot) != ()
    assert facts.within(_ABOUT, CastVote) == [Known((), 7), Known((), 0)]


def test_long_histories_are_not_kept_and_the_oldest_criterion_makes_room(polls: Polls) -> None:
    facts = KnownFacts(capacity=1)
    (vote,) = polls.cast(polls.first[0])
    within = boundary(about(polls.first[0].motion, types=(VoteCast,)))
    facts.learn(within, [(place, vote) for place in range(1, MOST_EVENTS + 2)], 100)
    assert facts.within(within, CastVote) == ()
    facts.learn(within, [(1, vote)], 100)
    assert facts.within(within, CastVote) == [Known(((1, vote),), 100)]
    facts.learn(_ABOUT, (), 100)
    assert facts.within(within, CastVote) == ()


def test_names_are_not_kept_in_the_clear() -> None:
    ledger = MemoryHost().create("book")
    Book(ledger).found()
    appointed = next(one.event for one in ledger.journal.read() if isinstance(one.event, RepresentativeAppointed))
    named = appointed.model_copy(update={"name": "Ola Nordmann"})
    within = boundary(
        about(appointed.person, types=(RepresentativeAppointed,)), about(appointed.group, types=(VoteCast,))
    )
    facts = KnownFacts()
    facts.learn(within, [(3, appointed)], 9)
    known = facts.within(within, AppointRepresentative)
    facts.add(within, known, [(10, named)], 10)
    assert facts.within(within, AppointRepresentative) == [Known(), Known((), 10)]
