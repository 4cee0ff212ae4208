import pytest

from domain.bids.commands import LogBidAccess, WithdrawBid
from domain.bids.events import BidAccessed
from domain.bids.rejections import (
    BidIsBinding,
    BidOutOfCompetition,
    BidReferenceTaken,
    BidUnknown,
    CompetitionCalledOff,
    LotNotOffered,
    NoBidDeadline,
    NotTheSuppliersBid,
)
from domain.bids.values import BidStanding
from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.guarded import Withheld
from domain.kernel.identifiers import BidId
from domain.kernel.instants import Instant
from tests.domain.bids.scene import (
    ALARMS,
    ALFA,
    ANNA,
    BOREAL,
    CALLED_OFF,
    COMPETITION,
    DAG,
    DEADLINE,
    DIGESTS,
    FIXED,
    IN_LOTS,
    IN_TIME,
    NORTH,
    OPENING,
    OTHER,
    SOUTH,
    TOO_LATE,
    A,
    B,
    C,
    D,
    at,
    by,
    judged,
    opened,
    received,
    receiving,
    rejected,
    withdrawn,
)
from tests.support.specification import Specification


def withdrawing(bid: BidId = A, on: Instant = IN_TIME) -> WithdrawBid:
    return WithdrawBid(at=on, by=by(), procurement=ALARMS, bid=bid)


def test_a_bid_comes_in_sealed_by_its_digest() -> None:
    COMPETITION.when(receiving(received(A))).then(received(A))


def test_a_bid_comes_in_with_what_it_says_for_the_vault() -> None:
    with_content = received(A, content="Alarms for all, at a good price.")
    COMPETITION.when(receiving(with_content)).then(with_content)


def test_a_bid_at_the_very_deadline_is_in_time() -> None:
    COMPETITION.when(receiving(received(A, DEADLINE))).then(received(A, DEADLINE))


def test_a_bid_after_the_deadline_is_taken_in_as_late() -> None:
    (fact,) = COMPETITION.when(receiving(received(A, TOO_LATE))).facts()
    assert fact == received(A, TOO_LATE)
    assert received(A, TOO_LATE).late


def test_before_the_extension_the_first_deadline_counts() -> None:
    first = Specification(COMPETITION.decider).given(FIXED)
    (fact,) = first.when(receiving(received(A, at(24, 12, 1, month=8)))).facts()
    assert fact == received(A, at(24, 12, 1, month=8)).model_copy(update={"deadline": FIXED.deadline, "late": True})


def test_without_a_deadline_no_bid_comes_in() -> None:
    Specification(COMPETITION.decider).when(receiving(received(A))).then_rejected(NoBidDeadline)


def test_a_bid_that_came_in_before_is_not_taken_in_again() -> None:
    COMPETITION.given_any(received(A)).when(receiving(received(A))).then_nothing()


def test_what_a_bid_says_does_not_tell_it_from_itself() -> None:
    kept = received(A).model_copy(update={"content": Withheld(withheld="mark")})
    COMPETITION.given_any(kept).when(receiving(received(A, content="Alarms"))).then_nothing()


@pytest.mark.parametrize("changed", [{"supplier": BOREAL}, {"digest": DIGESTS[B]}, {"at": at(29, month=8)}])
def test_a_reference_is_used_for_one_bid(changed: dict[str, object]) -> None:
    again = receiving(received(A)).model_copy(update=changed)
    COMPETITION.given_any(received(A)).when(again).then_rejected(BidReferenceTaken)


def test_a_competition_that_was_called_off_takes_no_bids() -> None:
    COMPETITION.given_any(CALLED_OFF).when(receiving(received(A))).then_rejected(CompetitionCalledOff)


def test_a_bid_is_for_one_of_the_lots() -> None:
    divided = COMPETITION.given_any(IN_LOTS)
    divided.when(receiving(received(A, lot=NORTH))).then(received(A, lot=NORTH))
    rejection = divided.when(receiving(received(A))).then_rejected(LotNotOffered)
    assert rejection.offered == (NORTH, SOUTH)


def test_where_the_purchase_is_not_divided_a_bid_is_for_no_lot() -> None:
    COMPETITION.when(receiving(received(A, lot=NORTH))).then_rejected(LotNotOffered)


def test_a_recused_person_takes_in_no_bid() -> None:
    COMPETITION.given_any(judged(DAG)).when(receiving(received(A), DAG)).then_rejected(ActorIsRecused)


def test_a_supplier_replaces_its_own_bid() -> None:
    replacing = receiving(received(B, replaces=A)).model_copy(update={"supplier": ALFA})
    (fact,) = COMPETITION.given_any(received(A)).when(replacing).facts()
    assert fact == received(B, replaces=A).model_copy(update={"supplier": ALFA})


def test_a_supplier_replaces_nobody_elses_bid() -> None:
    COMPETITION.given_any(received(A)).when(receiving(received(B, replaces=A))).then_rejected(NotTheSuppliersBid)


def test_a_bid_for_one_lot_replaces_none_for_another() -> None:
    replacing = receiving(received(B, lot=SOUTH, replaces=A)).model_copy(update={"supplier": ALFA})
    history = COMPETITION.given_any(IN_LOTS, received(A, lot=NORTH))
    history.when(replacing).then_rejected(NotTheSuppliersBid)


def test_a_bid_that_never_came_is_not_replaced() -> None:
    COMPETITION.when(receiving(received(B, replaces=A))).then_rejected(BidUnknown)


def test_a_rejected_bid_is_not_replaced() -> None:
    replacing = receiving(received(B, replaces=A)).model_copy(update={"supplier": ALFA})
    gone = COMPETITION.given_any(received(A), opened(A), rejected(A))
    assert gone.when(replacing).then_rejected(BidOutOfCompetition).standing is BidStanding.REJECTED


def test_a_supplier_takes_its_bid_back_until_the_deadline() -> None:
    COMPETITION.given_any(received(A)).when(withdrawing()).then(withdrawn())
    COMPETITION.given_any(received(A)).when(withdrawing(on=DEADLINE)).then(withdrawn(on=DEADLINE))


def test_a_bid_that_was_taken_back_is_not_taken_back_again() -> None:
    COMPETITION.given_any(received(A), withdrawn()).when(withdrawing()).then_nothing()


def test_after_the_deadline_a_bid_is_binding() -> None:
    COMPETITION.given_any(received(A)).when(withdrawing(on=TOO_LATE)).then_rejected(BidIsBinding)
    COMPETITION.given_any(received(A), opened(A)).when(withdrawing()).then_rejected(BidIsBinding)
    COMPETITION.given_any(received(A, TOO_LATE)).when(withdrawing()).then_rejected(BidIsBinding)


def test_a_bid_that_was_rejected_or_replaced_is_not_taken_back() -> None:
    replacement = received(B, replaces=A).model_copy(update={"supplier": ALFA})
    for fact, standing in ((rejected(A), BidStanding.REJECTED), (replacement, BidStanding.REPLACED)):
        gone = COMPETITION.given_any(received(A), fact)
        assert gone.when(withdrawing()).then_rejected(BidOutOfCompetition).standing is standing


def test_a_bid_that_never_came_is_not_taken_back() -> None:
    COMPETITION.when(withdrawing()).then_rejected(BidUnknown)
    elsewhere = withdrawing().model_copy(update={"procurement": OTHER})
    deadline_elsewhere = FIXED.model_copy(update={"procurement": OTHER})
    history = Specification(COMPETITION.decider).given(deadline_elsewhere, received(A))
    history.when(elsewhere).then_rejected(BidUnknown)


def looked(on: Instant, *, before_opening: bool, bid: BidId = A) -> BidAccessed:
    return BidAccessed(
        procurement=ALARMS, bid=bid, person=DAG, accessed_at=on, before_opening=before_opening, what="Read the price."
    )


def looking(on: Instant, bid: BidId = A) -> LogBidAccess:
    return LogBidAccess(at=on, by=by(ANNA), procurement=ALARMS, bid=bid, person=DAG, what="Read the price.")


def test_a_look_into_a_sealed_bid_is_recorded_as_a_breach() -> None:
    sealed = COMPETITION.given_any(received(A))
    sealed.when(looking(at(30, month=8))).then(looked(at(30, month=8), before_opening=True))


def test_a_look_before_the_opening_is_a_breach_even_when_it_is_told_after() -> None:
    after = COMPETITION.given_any(received(A), opened(A))
    after.when(looking(at(30, month=8))).then(looked(at(30, month=8), before_opening=True))


def test_a_look_after_the_opening_is_none() -> None:
    after = COMPETITION.given_any(received(A), opened(A))
    after.when(looking(OPENING)).then(looked(OPENING, before_opening=False))


def test_a_look_into_a_late_bid_is_always_a_breach() -> None:
    late = COMPETITION.given_any(received(D, TOO_LATE), rejected(D, unopened=True))
    late.when(looking(at(5), D)).then(looked(at(5), before_opening=True, bid=D))


def test_a_look_that_was_recorded_is_not_recorded_again() -> None:
    seen = looked(at(30, month=8), before_opening=True)
    COMPETITION.given_any(received(A), seen).when(looking(at(30, month=8))).then_nothing()
    COMPETITION.when(looking(at(30, month=8), C)).then_rejected(BidUnknown)
