"""Bids of who was invited, and final bids: by the common deadline, in the place of the former, opened as bids are."""

from domain.bids.commands import WithdrawBid
from domain.bids.decider import DECIDER
from domain.bids.events import BidReceived
from domain.bids.rejections import BidIsBinding, LateBidHasOneGround, OpenedBeforeDeadline, SealBroken
from domain.bids.rejections_stages import BidderNotInvited, FinalBidReplacesNothing
from domain.bids.stages import Opened, Replaced, Sealed
from domain.bids.values import RejectionGround
from domain.kernel.identifiers import BidId
from domain.kernel.instants import Instant
from domain.procurements.values import ProcedureKind
from tests.domain.bids.scene import (
    ALARMS,
    ALFA,
    BOREAL,
    COMPETITION,
    DEADLINE,
    A,
    B,
    C,
    D,
    at,
    by,
    chosen,
    opened,
    opening,
    received,
    receiving,
    rejected,
    rejecting,
)
from tests.domain.negotiations.scene import called
from tests.domain.participation.scene import invited

CALLED = called(ALFA, BOREAL)
MOVED = CALLED.model_copy(
    update={"called_at": at(20), "deadline": at(28, 12), "earlier": CALLED.deadline, "reason": "The portal was down."}
)
OPENED = COMPETITION.given_any(received(A), received(B), received(D), opened(A, B, D))
CLOSING = OPENED.given_any(CALLED)


BEFORE_CLOSING = at(24)


def final(
    on: Instant = BEFORE_CLOSING, bid: BidId = C, replaces: BidId | None = A, deadline: Instant = CALLED.deadline
) -> BidReceived:
    """The final bid of the first supplier, by another reference."""
    changed = {"supplier": ALFA, "deadline": deadline, "late": on > deadline}
    return received(bid, on, replaces=replaces).model_copy(update=changed)


def test_where_suppliers_are_invited_nobody_else_bids() -> None:
    by_invitation = COMPETITION.given_any(invited(ALFA, on=at(1, month=8)))
    by_invitation.when(receiving(received(A))).then(received(A))
    refusal = by_invitation.when(receiving(received(B))).then_rejected(BidderNotInvited)
    assert refusal == BidderNotInvited(BOREAL, ALARMS)


def test_in_two_stages_nobody_bids_before_somebody_is_invited() -> None:
    staged = COMPETITION.given_any(chosen(ProcedureKind.RESTRICTED))
    assert staged.when(receiving(received(A))).then_rejected(BidderNotInvited) == BidderNotInvited(ALFA, ALARMS)
    staged.given_any(invited(ALFA)).when(receiving(received(A))).then(received(A))
    COMPETITION.given_any(chosen()).when(receiving(received(A))).then(received(A))


def test_a_final_bid_is_in_time_until_the_common_deadline() -> None:
    CLOSING.when(receiving(final())).then(final())
    CLOSING.when(receiving(final(CALLED.deadline))).then(final(CALLED.deadline))


def test_a_final_bid_after_the_common_deadline_is_late_and_replaces_nothing() -> None:
    late = final(at(25, 13))
    assert late.late
    CLOSING.when(receiving(late)).then(late)
    state = DECIDER.fold((*CLOSING.history, late))
    assert isinstance(state.bids.of(A), Opened)
    CLOSING.given_any(late).when(rejecting(rejected(C))).then_rejected(LateBidHasOneGround)
    out = rejected(C, RejectionGround.LATE, unopened=True, on=at(26)).model_copy(update={"supplier": ALFA})
    CLOSING.given_any(late).when(rejecting(out)).then(out)


def test_a_final_bid_in_time_takes_the_place_of_the_former() -> None:
    state = DECIDER.fold((*CLOSING.history, final()))
    assert isinstance(state.bids.of(A), Replaced)
    assert isinstance(state.bids.of(C), Sealed)


def test_a_final_bid_names_the_bid_it_takes_the_place_of() -> None:
    refusal = CLOSING.when(receiving(final(replaces=None))).then_rejected(FinalBidReplacesNothing)
    assert refusal == FinalBidReplacesNothing(C, ALFA)


def test_without_a_call_a_bid_after_the_first_deadline_is_late() -> None:
    late = final(deadline=DEADLINE)
    assert late.late
    OPENED.when(receiving(late)).then(late)


def test_a_bid_before_the_call_is_held_against_the_first_deadline() -> None:
    early = final(at(9), deadline=DEADLINE)
    assert early.late
    CLOSING.when(receiving(early)).then(early)


def test_a_supplier_that_was_not_asked_for_a_final_bid_is_late() -> None:
    uninvited = received(C, at(24), replaces=None)
    assert uninvited.late
    CLOSING.when(receiving(uninvited)).then(uninvited)


def test_a_deadline_for_final_bids_that_is_moved_counts_for_all() -> None:
    moved = final(at(27), deadline=MOVED.deadline)
    assert not moved.late
    CLOSING.given_any(MOVED).when(receiving(moved)).then(moved)


def test_nobody_looks_into_final_bids_before_their_deadline() -> None:
    came = CLOSING.given_any(final())
    found = opened(C, on=at(25, 12, 1))
    own = found.bids[0].model_copy(update={"supplier": ALFA})
    fact = found.model_copy(update={"bids": (own,)})
    came.when(opening(fact)).then(fact)
    early = came.when(opening(opened(C, on=CALLED.deadline))).then_rejected(OpenedBeforeDeadline)
    assert early.deadline == CALLED.deadline
    came.given_any(MOVED).when(opening(fact)).then_rejected(OpenedBeforeDeadline)


def test_a_final_bid_is_opened_by_its_seal() -> None:
    found = opened(C, on=at(25, 13))
    other = found.bids[0].model_copy(update={"digest": "f" * 64})
    broken = found.model_copy(update={"bids": (other,)})
    CLOSING.given_any(final()).when(opening(broken)).then_rejected(SealBroken)


def test_a_final_bid_makes_way_for_another_one_and_is_not_taken_back() -> None:
    came = CLOSING.given_any(final())
    again = final(at(25), D, C).model_copy(update={"digest": "e" * 64, "bid": BidId("bid-z")})
    came.when(receiving(again)).then(again)
    taking_back = WithdrawBid(at=at(25), by=by(), procurement=ALARMS, bid=C)
    came.when(taking_back).then_rejected(BidIsBinding)
