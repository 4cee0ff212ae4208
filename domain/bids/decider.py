"""How it is decided what becomes of bids."""

from collections.abc import Sequence

from domain.bids import rules_opening, rules_receipt, rules_rejection
from domain.bids.boundary import BidCommand, boundary_of
from domain.bids.commands import LogBidAccess, NotifyRejection, OpenBids, ReceiveBid, RejectBid, WithdrawBid
from domain.bids.state import State, evolve
from domain.kernel.deciders import Decider
from domain.kernel.events import Event


def decide(command: BidCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        Rejection: when a rule is broken; first of all, when whoever acts is recused.
    """
    if isinstance(command, RejectBid):
        state.standing.must_be_free_to_decide(command.by.person)
    state.standing.must_be_free_to_act(command.by.person)
    match command:
        case ReceiveBid():
            return rules_receipt.receive(command, state)
        case WithdrawBid():
            return rules_receipt.withdraw(command, state)
        case OpenBids():
            return rules_opening.open_bids(command, state)
        case RejectBid():
            return rules_rejection.reject(command, state)
        case NotifyRejection():
            return rules_rejection.notify(command, state)
        case LogBidAccess():
            return rules_receipt.log_access(command, state)


DECIDER: Decider[BidCommand, State] = Decider(
    name="bids",
    commands=(ReceiveBid, WithdrawBid, OpenBids, RejectBid, NotifyRejection, LogBidAccess),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
