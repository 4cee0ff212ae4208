"""How a bid comes in, goes back, and is looked into (FOA §§ 20-6, 22-3)."""

from collections.abc import Sequence

from domain.bids.commands import LogBidAccess, ReceiveBid, WithdrawBid
from domain.bids.events import BidAccessed, BidReceived, BidWithdrawn
from domain.bids.rejections import (
    BidIsBinding,
    BidOutOfCompetition,
    BidReferenceTaken,
    CompetitionCalledOff,
    LotNotOffered,
    NoBidDeadline,
    NotTheSuppliersBid,
)
from domain.bids.rejections_stages import BidderNotInvited, FinalBidReplacesNothing
from domain.bids.rules_known import must_be_known
from domain.bids.stages import Opened, Rejected, Replaced, Sealed, Withdrawn
from domain.bids.state import State
from domain.kernel.events import Event


def receive(command: ReceiveBid, state: State) -> Sequence[Event]:
    """A bid is taken in whenever it comes; one that comes after the deadline is late, and replaces nothing.

    Once final bids are called for, their deadline is that of the suppliers that were asked; for others the first stays.

    Raises:
        NoBidDeadline: when no deadline is fixed.
        CompetitionCalledOff: when the competition was called off.
        BidReferenceTaken: when the reference belongs to another bid.
        BidderNotInvited: when others were invited to bid, or nobody was where suppliers are.
        LotNotOffered: when the bid is for no lot that is offered.
        NotTheSuppliersBid: when it would replace somebody else's bid, or one for another lot.
        BidOutOfCompetition: when the bid to be replaced is out of the competition.
        FinalBidReplacesNothing: when a final bid does not say which bid it takes the place of.
    """
    deadline = state.deadlines.of(command.supplier, command.at)
    if deadline is None:
        raise NoBidDeadline(command.procurement)
    known = state.bids.of(command.bid)
    if known is not None:
        if _is_recorded(known.received, command):
            return ()
        raise BidReferenceTaken(command.bid)
    _must_be_asked_for(command, state)
    if command.replaces is not None:
        _must_be_replaceable(command, state)
    elif command.at <= deadline and state.deadlines.asked_for_final(command.supplier, command.at):
        raise FinalBidReplacesNothing(command.bid, command.supplier)
    return (
        BidReceived(
            procurement=command.procurement,
            bid=command.bid,
            supplier=command.supplier,
            lot=command.lot,
            received_at=command.at,
            deadline=deadline,
            late=command.at > deadline,
            digest=command.digest,
            replaces=command.replaces,
            content=command.content,
        ),
    )


def withdraw(command: WithdrawBid, state: State) -> Sequence[Event]:
    """A supplier takes its bid back until the deadline; a final bid only makes way for another one.

    Raises:
        BidUnknown: when no such bid came in.
        BidIsBinding: when the deadline has passed, or the bid is opened or has taken the place of one that was.
        BidOutOfCompetition: when it was replaced or rejected.
    """
    match must_be_known(command.procurement, command.bid, state):
        case Withdrawn():
            return ()
        case Sealed(received) | Opened(received) as bid:
            deadline = state.deadlines.first or received.deadline
            final = state.deadlines.asked_for_final(received.supplier, received.received_at)
            if isinstance(bid, Opened) or received.late or final or command.at > deadline:
                raise BidIsBinding(command.bid, deadline)
            return (
                BidWithdrawn(
                    procurement=command.procurement,
                    bid=command.bid,
                    supplier=received.supplier,
                    withdrawn_at=command.at,
                ),
            )
        case Replaced() | Rejected() as bid:
            raise BidOutOfCompetition(command.bid, bid.standing)


def log_access(command: LogBidAccess, state: State) -> Sequence[Event]:
    """A look into a bid is recorded whenever it happened: breaches must leave a trace (FOA § 22-3(5)).

    Raises:
        BidUnknown: when no such bid came in.
    """
    bid = must_be_known(command.procurement, command.bid, state)
    opening = None if isinstance(bid, Sealed | Withdrawn) else bid.opening
    fact = BidAccessed(
        procurement=command.procurement,
        bid=command.bid,
        person=command.person,
        accessed_at=command.at,
        before_opening=opening is None or command.at < opening.opened_at,
        what=command.what,
    )
    return () if fact in state.accesses else (fact,)


def _must_be_asked_for(command: ReceiveBid, state: State) -> None:
    if state.called_off:
        raise CompetitionCalledOff(command.procurement)
    if not state.may_bid(command.supplier):
        raise BidderNotInvited(command.supplier, command.procurement)
    if (command.lot not in state.lots) if state.lots else command.lot is not None:
        raise LotNotOffered(command.lot, state.lots)


def _must_be_replaceable(command: ReceiveBid, state: State) -> None:
    if command.replaces is None:
        return
    earlier = must_be_known(command.procurement, command.replaces, state)
    if earlier.received.supplier != command.supplier or earlier.received.lot != command.lot:
        raise NotTheSuppliersBid(command.replaces, command.supplier)
    if not isinstance(earlier, Sealed | Opened):
        raise BidOutOfCompetition(command.replaces, earlier.standing)


def _is_recorded(received: BidReceived, command: ReceiveBid) -> bool:
    """Whether it is this very bid; what it says does not count, since it is withheld here."""
    return (received.procurement, received.supplier, received.lot, received.digest, received.replaces) == (
        command.procurement,
        command.supplier,
        command.lot,
        command.digest,
        command.replaces,
    ) and received.received_at == command.at
