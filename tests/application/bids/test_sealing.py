"""What a bid says is shut to every door and every clearance until its opening is recorded, and in views of before."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from application.bids.questions import BIDS, BidView
from application.ledgers.ledger import Ledger
from application.questions.declaring import Moment, NoParameters
from application.recording.ports import EVERYTHING, NOBODY, NOW, Clearance, Request, Until
from application.trails.trail import Reading
from domain.bids.events import BidReceived
from domain.bids.values import BidStanding, RejectionGround
from domain.kernel.boundaries import Boundary
from domain.kernel.commands import Command
from domain.kernel.events import Event
from domain.kernel.guarded import Guarded, Withheld
from domain.kernel.identifiers import BidId
from domain.kernel.instants import day_of
from tests.domain.bids.scene import (
    ALARMS,
    BEFORE_BIDS,
    DEADLINE,
    PRICES,
    TOO_LATE,
    A,
    B,
    E,
    at,
    by,
    opened,
    opening,
    received,
    receiving,
    rejected,
    rejecting,
)
from tests.support.hosts import MemoryHost
from tests.support.submitting import new_command_id

SAYS = {A: "Alfa asks for 8 650 000 kroner.", B: "Boreal asks for 8 400 000 kroner.", E: "Echo asks for less."}
THEIRS = Clearance(subjects=frozenset({A.tag, B.tag, E.tag}))


def told(ledger: Ledger, *facts: Event) -> None:
    """Facts that other slices record."""
    request = Request(new_command_id(), Command(at=at(1, month=8), by=by()))
    ledger.journal.attempt(request, Boundary(())).append(facts, after=ledger.head().position)


def record(ledger: Ledger, command: Command) -> int:
    """Record the command; the position of what it led to."""
    return ledger.record(Request(new_command_id(), command)).positions[-1]


@pytest.fixture
def ledger() -> Iterator[Ledger]:
    """Two bids in time and one late, all of them kept with what they say."""
    made = MemoryHost().create("namdal")
    told(made, *BEFORE_BIDS)
    for bid, on in ((A, at(28, month=8)), (B, DEADLINE), (E, TOO_LATE)):
        record(made, receiving(received(bid, on, content=SAYS[bid])))
    yield made
    everything = list(made.journal.read())
    assert all(isinstance(one.event.content, Withheld) for one in everything if isinstance(one.event, BidReceived))


def contents(ledger: Ledger, clearance: Clearance, until: Until = NOW) -> dict[BidId, Guarded[str] | None]:
    """What a reader with this clearance sees of the bids in the entries themselves."""
    found = ledger.journal.read(until=until, clearance=clearance)
    return {one.event.bid: one.event.content for one in found if isinstance(one.event, BidReceived)}


def views(ledger: Ledger, clearance: Clearance | None, until: Until = NOW) -> dict[BidId, BidView]:
    answer = ledger.ask(BIDS, ALARMS, NoParameters(), Moment(day_of(at(30)), until, clearance))
    assert answer is not None
    return {one.bid: one for one in answer.view.bids}


@pytest.mark.parametrize("clearance", [EVERYTHING, THEIRS, NOBODY])
def test_before_the_opening_nobody_reads_a_bid(ledger: Ledger, clearance: Clearance) -> None:
    shown = contents(ledger, clearance)
    assert set(shown) == {A, B, E}
    assert all(isinstance(content, Withheld) for content in shown.values())
    for view in views(ledger, clearance).values():
        assert (view.content, view.price, view.standing) == (None, None, BidStanding.SEALED)


def test_before_the_opening_no_trail_and_no_tag_tells_it(ledger: Ledger) -> None:
    lines = list(ledger.trail([A.tag, ALARMS.tag], Reading(clearance=EVERYTHING)))
    told_so_far = " ".join(line.sentence for line in lines)
    found = [one.event for one in ledger.journal.read_tagged([A.tag], clearance=EVERYTHING)]
    assert "8 650 000" not in told_so_far
    assert all(isinstance(one.content, Withheld) for one in found if isinstance(one, BidReceived))


def test_the_passing_of_the_deadline_alone_opens_nothing(ledger: Ledger) -> None:
    record(ledger, rejecting(rejected(E, RejectionGround.LATE, unopened=True, on=at(31, 14, month=8))))
    assert all(isinstance(content, Withheld) for content in contents(ledger, EVERYTHING).values())


def test_after_the_opening_it_is_read_by_whoever_may_see_guarded_values(ledger: Ledger) -> None:
    record(ledger, opening(opened(A, B)))
    assert {bid: one for bid, one in contents(ledger, EVERYTHING).items() if bid != E} == {A: SAYS[A], B: SAYS[B]}
    assert contents(ledger, Clearance(subjects=frozenset({A.tag})))[A] == SAYS[A]
    assert all(isinstance(content, Withheld) for content in contents(ledger, NOBODY).values())
    seen = views(ledger, EVERYTHING)
    assert (seen[A].content, seen[A].price, seen[A].standing) == (SAYS[A], PRICES[A], BidStanding.OPENED)
    assert isinstance(views(ledger, None)[A].content, Withheld)


def test_a_late_bid_stays_shut_for_ever(ledger: Ledger) -> None:
    record(ledger, opening(opened(A, B)))
    assert isinstance(contents(ledger, EVERYTHING)[E], Withheld)
    assert isinstance(contents(ledger, THEIRS)[E], Withheld)
    assert views(ledger, EVERYTHING)[E].content is None


def test_a_view_of_before_the_opening_does_not_tell_it_either(ledger: Ledger) -> None:
    position = record(ledger, opening(opened(A, B)))
    before = Until(position=position - 1)
    assert all(isinstance(content, Withheld) for content in contents(ledger, EVERYTHING, before).values())
    assert views(ledger, EVERYTHING, before)[A].price is None


def test_as_it_stood_on_the_day_before_the_opening_a_bid_is_shut(ledger: Ledger) -> None:
    position = record(ledger, opening(opened(A, B)))
    (opened_at,) = (one.occurred_at for one in ledger.journal.read(after=position - 1, limit=1))
    before, after = (Until(stood_on=day_of(opened_at) - timedelta(days=days)) for days in (1, 0))
    assert all(isinstance(content, Withheld) for content in contents(ledger, EVERYTHING, before).values())
    assert views(ledger, EVERYTHING, before)[A].price is None
    assert contents(ledger, EVERYTHING, after)[A] == SAYS[A]


def test_the_bid_alone_is_read_as_it_is_now_after_the_opening(ledger: Ledger) -> None:
    first = next(one.position for one in ledger.journal.read() if isinstance(one.event, BidReceived))
    record(ledger, opening(opened(A, B)))
    (alone,) = ledger.journal.read(after=first - 1, limit=1, clearance=EVERYTHING)
    assert isinstance(alone.event, BidReceived)
    assert alone.event.content == SAYS[A]
