"""When bids are due, and when final bids are: one answer for every slice that counts from either."""

from domain.bids.values import DEADLINE_FACTS, Deadlines
from domain.negotiations.events import FinalBidsCalled
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed
from tests.domain.bids.scene import ALARMS, ALFA, BOREAL, DEADLINE, EXTENDED, FIRST_DEADLINE, FIXED, A, at, received

CALLED = FinalBidsCalled(procurement=ALARMS, suppliers=(ALFA,), called_at=at(10), deadline=at(25, 12))
MOVED = CALLED.model_copy(update={"called_at": at(20), "deadline": at(28, 12), "earlier": CALLED.deadline})
FIRST = Deadlines().after(FIXED).after(EXTENDED)
CLOSING = FIRST.after(CALLED)


def test_before_anything_is_fixed_nothing_is_due() -> None:
    none = Deadlines()
    assert [none.first, none.last, none.ahead_of(at(1)), none.known_at(at(1)), none.of(ALFA, at(1))] == [None] * 5
    assert none.every == ()


def test_the_deadline_that_counts_is_that_for_final_bids_once_they_are_called_for() -> None:
    assert (FIRST.first, FIRST.last) == (DEADLINE, DEADLINE)
    assert (CLOSING.first, CLOSING.last) == (DEADLINE, CALLED.deadline)
    assert CLOSING.after(MOVED).last == MOVED.deadline
    assert CLOSING.after(MOVED).every == (FIRST_DEADLINE, DEADLINE, CALLED.deadline, MOVED.deadline)
    assert CLOSING.after(received(A)) is CLOSING


def test_at_each_moment_the_deadline_counts_that_was_known_by_then() -> None:
    assert CLOSING.known_at(at(9)) == DEADLINE
    assert CLOSING.known_at(CALLED.called_at) == CALLED.deadline


def test_what_happens_before_bids_are_due_comes_before_the_first_deadline_and_later_things_before_the_last() -> None:
    assert CLOSING.ahead_of(DEADLINE) == DEADLINE
    assert CLOSING.ahead_of(at(9)) == CALLED.deadline
    assert FIRST.ahead_of(at(9)) == DEADLINE


def test_only_who_was_asked_is_held_against_the_deadline_for_final_bids() -> None:
    assert CLOSING.of(ALFA, CALLED.called_at) == CALLED.deadline
    assert CLOSING.of(ALFA, at(9)) == DEADLINE
    assert CLOSING.of(BOREAL, at(11)) == DEADLINE


def test_the_facts_that_are_read_are_those_that_tell() -> None:
    assert set(DEADLINE_FACTS) == {SubmissionDeadlineFixed, DeadlineExtended, FinalBidsCalled}
