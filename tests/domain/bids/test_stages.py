"""What is kept of a bid from stage to stage; also of bids in negotiations, which are replaced after the opening."""

from domain.bids.stages import Bids, Opened, Rejected, Replaced, Withdrawn
from domain.kernel.events import Event
from tests.domain.bids.scene import (
    ALFA,
    COMPETITION,
    FIXED,
    IN_LOTS,
    NORTH,
    OWNERS,
    PRICES,
    TOO_LATE,
    A,
    B,
    C,
    at,
    found,
    opened,
    opening,
    received,
    rejected,
    withdrawn,
)

FINAL = received(B, at(30, month=8), replaces=A).model_copy(update={"supplier": ALFA})
BACK = withdrawn()


def after(*facts: Event) -> Bids:
    bids = Bids()
    for fact in facts:
        bids = bids.after(fact)
    return bids


def test_an_opened_bid_knows_its_opening_and_what_was_found() -> None:
    bid = after(received(A), received(C), opened(C, A)).of(A)
    assert bid == Opened(received(A), opened(C, A))
    assert isinstance(bid, Opened)
    assert bid.found == found(A)


def test_a_bid_out_of_the_competition_knows_how_it_came_out() -> None:
    assert after(received(A), BACK).of(A) == Withdrawn(received(A), BACK)
    assert after(received(A), rejected(A)).of(A) == Rejected(received(A), rejected(A))
    assert after(received(A), opened(A), rejected(A)).of(A) == Rejected(received(A), rejected(A), opened(A))


def test_a_replaced_bid_knows_what_took_its_place_and_that_it_was_open() -> None:
    assert after(received(A), FINAL).of(A) == Replaced(received(A), B)
    assert after(received(A), opened(A), FINAL).of(A) == Replaced(received(A), B, opened(A))


def test_what_is_out_is_not_replaced() -> None:
    assert after(received(A), BACK, FINAL).of(A) == Withdrawn(received(A), BACK)


def test_a_bid_never_goes_back_to_being_sealed() -> None:
    assert after(received(A), opened(A), received(A)).of(A) == Opened(received(A), opened(A))


def test_facts_about_other_things_change_nothing() -> None:
    assert after(received(A)).after(FIXED) == after(received(A))


def test_what_is_left_to_open_came_in_time_and_is_sealed() -> None:
    bids = after(received(A), FINAL, received(C, TOO_LATE))
    assert bids.to_be_opened() == (B,)
    assert bids.after(opened(B)).to_be_opened() == ()


def test_a_final_bid_is_opened_after_the_first_one_was() -> None:
    first: tuple[Event, ...] = (received(A), opened(A), FINAL)
    last = opened(B, on=at(1)).model_copy(
        update={"bids": (found(B).model_copy(update={"supplier": OWNERS[A], "price": PRICES[B]}),)}
    )
    COMPETITION.given_any(*first).when(opening(last)).then(last)


def test_a_bid_for_a_lot_is_opened_for_that_lot() -> None:
    north = opened(A).model_copy(update={"bids": (found(A, NORTH),)})
    COMPETITION.given_any(IN_LOTS, received(A, lot=NORTH)).when(opening(north)).then(north)
