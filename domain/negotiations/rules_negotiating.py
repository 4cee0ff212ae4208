"""With whom the buyer negotiates, and about what (FOA §§ 23-6, 23-7, 23-10)."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.negotiations.commands import CallFinalBids, HoldNegotiation
from domain.negotiations.events import NegotiationHeld
from domain.negotiations.rejections import (
    FinalBidsNegotiated,
    FixedTermNegotiated,
    NegotiationNotAllowed,
    NegotiationsCalledOff,
    NotInNegotiations,
)
from domain.negotiations.state import State


def hold(command: HoldNegotiation, state: State) -> Sequence[Event]:
    """A negotiation with a supplier that is in is recorded, with who took part and what it was about.

    Raises:
        NegotiationNotAllowed, NegotiationsCalledOff: when nothing may be negotiated in the procedure, or any more.
        ActorIsRecused: when somebody took part who was recused.
        NotInNegotiations: when the supplier has no opened bid in the competition.
        FixedTermNegotiated: when it was about award criteria or absolute requirements.
        FinalBidsNegotiated: when final bids had been called for.
    """
    earlier = state.held_with(command.supplier)
    fact = NegotiationHeld(
        procurement=command.procurement,
        supplier=command.supplier,
        round=len(earlier) + 1,
        held_at=command.at,
        minutes=command.minutes,
        held_by=command.held_by,
        subjects=command.subjects,
        minutes_sha256=command.minutes_sha256,
    )
    if any(one == fact.model_copy(update={"round": one.round}) for one in earlier):
        return ()
    must_be_negotiable(command, state)
    for person in command.held_by:
        state.standing.must_have_been_free(person, command.at)
    if not state.remaining.had(command.supplier, command.at):
        raise NotInNegotiations(command.supplier, command.procurement)
    fast = tuple(one for one in command.subjects if one.stands_fast)
    if fast:
        raise FixedTermNegotiated(command.supplier, fast)
    if state.calls and command.at >= state.calls[0].called_at:
        raise FinalBidsNegotiated(command.supplier, state.calls[0].called_at)
    return (fact,)


def must_be_negotiable(command: HoldNegotiation | CallFinalBids, state: State) -> None:
    """Let pass a competition in which bids may be negotiated about.

    Raises:
        NegotiationNotAllowed: when the procedure allows none, or none is chosen.
        NegotiationsCalledOff: when the competition was called off.
    """
    chosen = state.procedure
    if chosen is None or not chosen.allows_negotiation:
        raise NegotiationNotAllowed(command.procurement, chosen.procedure if chosen else None)
    if state.called_off:
        raise NegotiationsCalledOff(command.procurement)
