"""A request that expects the ledger at a position: recorded there, or not at all."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from threading import Barrier

import pytest

from application.recording.catalogue import catalogue
from application.recording.handler import Handler
from application.recording.ports import Appended, Attempt, History, Journal, LedgerMovedOn, Request
from domain.kernel.boundaries import Boundary
from domain.kernel.events import Event
from domain.purchasing_groups.rejections import GroupAlreadyFormed
from tests.support.hosts import MemoryHost
from tests.support.ledgers import Place
from tests.support.submitting import DALHEIM, FOSSMO, appoint, form_group, invite


def at(position: int, request: Request) -> Request:
    return replace(request, expected=position)


@dataclass
class Overtaken:
    """A journal in which another request is recorded just before the one that is being dealt with."""

    journal: Journal
    other: Request | None

    def __getattr__(self, name: str) -> object:
        return getattr(self.journal, name)

    def attempt(self, request: Request, within: Boundary) -> "OvertakenAttempt":
        return OvertakenAttempt(self, self.journal.attempt(request, within))


@dataclass
class OvertakenAttempt:
    overtaken: Overtaken
    attempt: Attempt

    def history(self, *, after: int = 0) -> History:
        history = self.attempt.history(after=after)
        found = History(tuple(history.events), history.head)
        self._overtake()
        return found

    def append(self, events: Sequence[Event], *, after: int, since: Sequence[int] = ()) -> Appended:
        self._overtake()
        return self.attempt.append(events, after=after, since=since)

    def answered(self) -> Appended | None:
        return self.attempt.answered()

    def _overtake(self) -> None:
        other, self.overtaken.other = self.overtaken.other, None
        if other is not None:
            Handler(self.overtaken.journal, catalogue()).handle(other)


def test_a_request_is_recorded_where_it_expects_the_ledger() -> None:
    ledger = MemoryHost().create("namdal")
    assert ledger.record(at(0, form_group())).positions == (1,)
    assert ledger.record(at(1, invite(DALHEIM))).positions == (2,)


@pytest.mark.parametrize("expected", [0, 2, 9_999])
def test_a_ledger_that_stands_elsewhere_takes_nothing(expected: int) -> None:
    ledger = MemoryHost().create("namdal")
    ledger.record(form_group())
    with pytest.raises(LedgerMovedOn) as refused:
        ledger.record(at(expected, invite(DALHEIM)))
    assert (refused.value.expected, refused.value.position) == (expected, 1)
    assert ledger.head().position == 1


def test_a_rule_is_not_judged_where_the_ledger_stands_elsewhere() -> None:
    ledger = MemoryHost().create("namdal")
    ledger.record(form_group())
    with pytest.raises(LedgerMovedOn):
        ledger.record(at(0, form_group(name="Another")))
    with pytest.raises(GroupAlreadyFormed):
        ledger.record(at(1, form_group(name="Another")))


def test_a_repeat_is_answered_though_the_ledger_has_grown_by_it() -> None:
    ledger, sent = MemoryHost().create("namdal"), at(0, form_group())
    assert ledger.record(sent).positions == (1,)
    assert ledger.record(sent).repeated


def test_what_is_recorded_meanwhile_about_something_else_is_in_the_way() -> None:
    ledger = MemoryHost().create("namdal")
    ledger.record(form_group())
    elsewhere = appoint("314910001", "p-1", "Nam Nilsen")
    handler = Handler(Overtaken(ledger.journal, elsewhere), catalogue())  # pyright: ignore[reportArgumentType]
    with pytest.raises(LedgerMovedOn):
        handler.handle(at(1, invite(DALHEIM)))
    assert ledger.head().position == 2


def test_what_is_recorded_meanwhile_forbids_to_say_that_it_is_already_so() -> None:
    ledger = MemoryHost().create("namdal")
    ledger.record(form_group())
    ledger.record(invite(DALHEIM))
    handler = Handler(Overtaken(ledger.journal, invite(FOSSMO)), catalogue())  # pyright: ignore[reportArgumentType]
    with pytest.raises(LedgerMovedOn):
        handler.handle(at(2, invite(DALHEIM)))


def test_of_requests_that_expect_the_same_position_at_once_one_is_recorded(place: Place) -> None:
    ledger = place.ledger()
    ledger.record(form_group())
    together = Barrier(10)

    def send(number: int) -> int:
        together.wait()
        try:
            return len(ledger.record(at(1, appoint("314910001", f"p-{number}", "Nam Nilsen"))).positions)
        except LedgerMovedOn:
            return 0

    with ThreadPoolExecutor(10) as pool:
        assert sum(pool.map(send, range(10))) == 1
    assert ledger.head().position == 2
