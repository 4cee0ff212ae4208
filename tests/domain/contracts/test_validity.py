"""A supplier may agree, when asked, that its bid binds longer."""

from datetime import date

import pytest

from domain.bids.events import BidWithdrawn
from domain.bids.values import RejectionGround
from domain.contracts.decider import DECIDER
from domain.contracts.events import BidValidityExtended
from domain.contracts.rejections import ValidityNotExtended, ValidityOfLostBid, ValidityOfUnknownBid
from domain.contracts.validity import Binding, Validity
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.events import Event
from domain.tenders.events import DeadlineExtended
from domain.tenders.values import ExtensionGround
from tests.domain.awards.course import recused
from tests.domain.awards.scene import BIDS, BOREAL, CELSIUS, SECRETARY, moment, rejected
from tests.domain.contracts.scene import BID, CALLED, DEADLINE, EXTEND, EXTENDED, FINAL
from tests.domain.mandates.scene import FRAMEWORK
from tests.support.specification import Specification

SPECIFICATION = Specification(DECIDER)
READY = SPECIFICATION.given(BID, DEADLINE)
SIGNED_ON = date(2026, 10, 21)
LATER = DeadlineExtended(
    procurement=FRAMEWORK,
    earlier=moment(8, 31),
    deadline=moment(9, 7),
    ground=next(iter(ExtensionGround)),
    reason="An answer came late",
)


def test_a_supplier_agrees_to_be_bound_for_longer() -> None:
    READY.when(EXTEND).then(EXTENDED)


def test_agreeing_on_the_same_day_again_records_nothing() -> None:
    READY.given(EXTENDED).when(EXTEND).then_nothing()


def test_a_supplier_may_be_asked_soon_after_the_bid_lapsed_too() -> None:
    late = EXTEND.model_copy(update={"at": moment(12, 2)})
    READY.when(late).then(EXTENDED.model_copy(update={"agreed_at": moment(12, 2)}))


def test_a_bid_is_never_made_to_bind_shorter() -> None:
    shorter = EXTEND.model_copy(update={"valid_until": date(2026, 11, 29)})
    assert READY.when(shorter).then_rejected(ValidityNotExtended).valid_until == date(2026, 11, 30)


def test_where_the_documents_say_nothing_the_default_is_extended() -> None:
    unstated = DEADLINE.model_copy(update={"bids_valid_until": None})
    SPECIFICATION.given(BID, unstated).when(EXTEND).then(EXTENDED.model_copy(update={"earlier": date(2026, 9, 30)}))


def test_where_no_deadline_is_known_the_bids_own_day_counts() -> None:
    SPECIFICATION.given(BID).when(EXTEND).then(EXTENDED.model_copy(update={"earlier": date(2026, 8, 31)}))


@pytest.mark.parametrize(
    "lost",
    [
        rejected(CELSIUS, RejectionGround.DEVIATION),
        BidWithdrawn(procurement=FRAMEWORK, bid=BIDS[CELSIUS], supplier=CELSIUS, withdrawn_at=moment(8, 30)),
    ],
)
def test_a_lost_bid_binds_nobody(lost: Event) -> None:
    READY.given(lost).when(EXTEND).then_rejected(ValidityOfLostBid)


def test_a_bid_that_nobody_gave_binds_nobody() -> None:
    SPECIFICATION.given(DEADLINE).when(EXTEND).then_rejected(ValidityOfUnknownBid)


def test_who_is_recused_records_nothing() -> None:
    READY.given(recused(SECRETARY)).when(EXTEND).then_rejected(ActorIsRecused)


def test_an_extended_deadline_moves_the_default_and_keeps_what_was_stated() -> None:
    stated = Validity().after(DEADLINE).after(LATER)
    assert stated.of(BIDS[BOREAL], SIGNED_ON) == Binding(date(2026, 11, 30))
    unstated = Validity().after(DEADLINE.model_copy(update={"bids_valid_until": None})).after(LATER)
    assert unstated.of(BIDS[BOREAL], SIGNED_ON).until == date(2026, 10, 7)
    anew = LATER.model_copy(update={"bids_valid_until": date(2026, 12, 7)})
    assert Validity().after(DEADLINE).after(anew).of(BIDS[BOREAL], SIGNED_ON).until == date(2026, 12, 7)


def test_before_there_were_reviewed_rules_nothing_says_how_long_a_bid_binds() -> None:
    long_ago = DEADLINE.model_copy(update={"deadline": moment(8, 31).replace(year=2015), "bids_valid_until": None})
    assert Validity().after(long_ago).of(BIDS[BOREAL], SIGNED_ON) == Binding()


UNSTATED = Validity().after(DEADLINE.model_copy(update={"bids_valid_until": None})).after(BID)


def test_a_final_bid_binds_from_the_deadline_for_final_bids() -> None:
    closed = UNSTATED.after(CALLED).after(FINAL)
    assert closed.of(FINAL.bid, SIGNED_ON).until == date(2026, 10, 21)
    moved = CALLED.model_copy(update={"deadline": moment(9, 28), "earlier": CALLED.deadline, "reason": "Agreed"})
    assert closed.after(moved).of(FINAL.bid, SIGNED_ON).until == date(2026, 10, 28)


def test_a_first_bid_binds_from_the_first_deadline_whatever_was_called_for_later() -> None:
    assert UNSTATED.after(CALLED).of(BID.bid, SIGNED_ON).until == date(2026, 9, 30)


def test_a_stated_day_counts_for_a_final_bid_until_it_lies_before_its_deadline() -> None:
    stated = Validity().after(DEADLINE).after(BID).after(CALLED).after(FINAL)
    assert stated.of(FINAL.bid, SIGNED_ON) == Binding(date(2026, 11, 30))
    last = stated.after(CALLED.model_copy(update={"deadline": moment(11, 30)}))
    assert last.of(FINAL.bid, SIGNED_ON) == Binding(date(2026, 11, 30))
    passed = stated.after(CALLED.model_copy(update={"deadline": moment(12, 1)}))
    assert passed.of(FINAL.bid, SIGNED_ON).until == date(2026, 12, 31)
    assert passed.of(BID.bid, SIGNED_ON) == Binding(date(2026, 11, 30))


def test_the_default_counts_as_it_was_known_on_the_day_of_the_act() -> None:
    """The days of FOA § 20-6(2) were known from 1 January 2017."""
    first = DEADLINE.model_copy(update={"deadline": moment(1, 10).replace(year=2017), "bids_valid_until": None})
    bid = BID.model_copy(update={"deadline": first.deadline, "received_at": moment(1, 9).replace(year=2017)})
    published = Validity().after(first).after(bid)
    assert published.of(bid.bid, date(2017, 1, 1)).until == date(2017, 2, 9)
    assert published.of(bid.bid, date(2016, 12, 31)) == Binding()
    known = EXTEND.model_copy(update={"at": moment(1, 1).replace(year=2017), "valid_until": date(2017, 3, 1)})
    early = EXTEND.model_copy(update={"at": moment(12, 31).replace(year=2016), "valid_until": date(2017, 3, 1)})
    for command, earlier in ((known, date(2017, 2, 9)), (early, date(2017, 1, 10))):
        (fact,) = SPECIFICATION.given(bid, first).when(command).facts()
        assert isinstance(fact, BidValidityExtended)
        assert fact.earlier == earlier
