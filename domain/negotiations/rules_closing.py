"""How negotiations are closed: one deadline for all who are in, told to them at the same moment (FOA § 23-7(4))."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.negotiations.commands import CallFinalBids
from domain.negotiations.events import FinalBidsCalled
from domain.negotiations.rejections import (
    FinalBidsFromSomeOnly,
    FinalDeadlineHasPassed,
    FinalDeadlineNotAhead,
    FinalDeadlineNotLater,
    NotNegotiatedWithAll,
)
from domain.negotiations.rules_negotiating import must_be_negotiable
from domain.negotiations.state import State
from domain.procurements.values import Part


def call(command: CallFinalBids, state: State) -> Sequence[Event]:
    """The deadline for final bids is set, or moved later before it passes.

    Raises:
        NegotiationNotAllowed, NegotiationsCalledOff: when nothing may be negotiated in the procedure, or any more.
        FinalBidsFromSomeOnly: when not exactly those who are in are told.
        NotNegotiatedWithAll: when in Part III one of them has not been negotiated with.
        FinalDeadlineNotAhead: when the deadline does not lie ahead.
        FinalDeadlineHasPassed, FinalDeadlineNotLater: when it was set before, and may not be moved like this.
    """
    standing = state.calls[-1] if state.calls else None
    suppliers = tuple(sorted(set(command.suppliers)))
    fact = FinalBidsCalled(
        procurement=command.procurement,
        suppliers=suppliers,
        called_at=command.at,
        deadline=command.deadline,
        earlier=standing.deadline if standing else None,
        reason=command.reason,
    )
    if standing is not None and standing == fact.model_copy(update={"earlier": standing.earlier}):
        return ()
    must_be_negotiable(command, state)
    _must_be_all(command, state)
    if command.deadline <= command.at:
        raise FinalDeadlineNotAhead(command.deadline, command.at)
    if standing is not None:
        _must_move_later(command, standing)
    return (fact,)


def _must_be_all(command: CallFinalBids, state: State) -> None:
    told, remaining = set(command.suppliers), set(state.remaining.suppliers)
    if told != remaining:
        raise FinalBidsFromSomeOnly(tuple(sorted(remaining - told)), tuple(sorted(told - remaining)))
    met = {one.supplier for one in state.held if one.held_at <= command.at}
    if state.procedure is not None and state.procedure.part is Part.PART_III and remaining - met:
        raise NotNegotiatedWithAll(tuple(sorted(remaining - met)))


def _must_move_later(command: CallFinalBids, standing: FinalBidsCalled) -> None:
    if command.at >= standing.deadline:
        raise FinalDeadlineHasPassed(command.procurement, standing.deadline)
    if command.deadline <= standing.deadline or command.reason is None:
        raise FinalDeadlineNotLater(standing.deadline, command.deadline)
