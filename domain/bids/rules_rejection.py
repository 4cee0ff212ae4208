"""When a bid may be rejected, and how the supplier is told (FOA §§ 24-1, 24-2, 24-8 to 24-10)."""

from collections.abc import Sequence

from domain.bids.commands import NotifyRejection, RejectBid
from domain.bids.events import BidRejected, RejectionNotified
from domain.bids.explaining import Asked
from domain.bids.rejections import (
    AlreadyRejected,
    BidNotRejected,
    BidOutOfCompetition,
    BidWasInTime,
    ContentNotSeen,
    ExplanationNotAskedFor,
    ExplanationStillDue,
    LateBidHasOneGround,
    PriceExplained,
    RejectionToldBefore,
    SupplierNotHeard,
)
from domain.bids.rules_known import must_be_known
from domain.bids.stages import Opened, Rejected, Sealed
from domain.bids.state import State
from domain.bids.values import RejectionGround
from domain.clarifications.values import Explanation
from domain.kernel.events import Event


def reject(command: RejectBid, state: State) -> Sequence[Event]:
    """A bid is rejected on one ground, a late one because it is late and without being opened.

    Raises:
        BidUnknown, AlreadyRejected, BidOutOfCompetition: when there is no such bid in the competition.
        BidWasInTime, LateBidHasOneGround: when lateness and ground do not fit.
        ContentNotSeen: when the ground is what the bid says, and nobody has opened it.
        ExplanationNotAskedFor, ExplanationStillDue, PriceExplained: when a low price was not explained first, or was.
        SupplierNotHeard: when the supplier must be heard first.
    """
    bid = must_be_known(command.procurement, command.bid, state)
    match bid:
        case Rejected(rejection=rejection):
            if (rejection.ground, rejection.reason) == (command.ground, command.reason):
                return ()
            raise AlreadyRejected(command.bid, rejection.ground, rejection.rejected_at)
        case Sealed() | Opened():
            _must_have_its_ground(command, bid)
        case _:
            raise BidOutOfCompetition(command.bid, bid.standing)
    if command.ground.needs_explanation_first:
        _must_be_unexplained(command, state)
    if command.ground.needs_hearing_first and (command.heard_at is None or command.heard_at > command.at):
        raise SupplierNotHeard(command.bid, bid.received.supplier)
    return (
        BidRejected(
            procurement=command.procurement,
            bid=command.bid,
            supplier=bid.received.supplier,
            lot=bid.received.lot,
            ground=command.ground,
            reason=command.reason,
            unopened=isinstance(bid, Sealed),
            rejected_at=command.at,
            heard_at=command.heard_at,
        ),
    )


def notify(command: NotifyRejection, state: State) -> Sequence[Event]:
    """The supplier is told once, after the decision.

    Raises:
        BidUnknown, BidNotRejected: when there is nothing to tell, or not yet.
        RejectionToldBefore: when the supplier was told something else before.
    """
    match must_be_known(command.procurement, command.bid, state):
        case Rejected(notice=notice) if notice is not None:
            if (notice.sent_at, notice.reason) == (command.at, command.reason):
                return ()
            raise RejectionToldBefore(command.bid, notice.sent_at)
        case Rejected(received=received, rejection=rejection) if command.at >= rejection.rejected_at:
            return (
                RejectionNotified(
                    procurement=command.procurement,
                    bid=command.bid,
                    supplier=received.supplier,
                    sent_at=command.at,
                    reason=command.reason,
                ),
            )
        case _:
            raise BidNotRejected(command.bid)


def _must_have_its_ground(command: RejectBid, bid: Sealed | Opened) -> None:
    received = bid.received
    if received.late and command.ground is not RejectionGround.LATE:
        raise LateBidHasOneGround(command.bid, command.ground)
    if not received.late and command.ground is RejectionGround.LATE:
        raise BidWasInTime(command.bid, received.received_at, received.deadline)
    if command.ground.is_about_content and isinstance(bid, Sealed):
        raise ContentNotSeen(command.bid, command.ground)


def _must_be_unexplained(command: RejectBid, state: State) -> None:
    match state.explanations.by_bid.get(command.bid):
        case None:
            raise ExplanationNotAskedFor(command.bid)
        case Asked(request):
            if command.at < request.answer_by:
                raise ExplanationStillDue(command.bid, request.answer_by)
        case explained:
            if explained.answer.assessment is Explanation.SUFFICIENT:
                raise PriceExplained(command.bid)
