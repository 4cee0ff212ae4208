"""How it is decided with whom and about what the buyer negotiates, and when final bids are due."""

from collections.abc import Sequence

from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.negotiations import rules_closing, rules_negotiating
from domain.negotiations.boundary import NegotiatingCommand, boundary_of
from domain.negotiations.commands import CallFinalBids, HoldNegotiation
from domain.negotiations.state import State, evolve


def decide(command: NegotiatingCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        Rejection: when a rule is broken; first of all, when whoever acts is recused.
    """
    state.standing.must_be_free_to_act(command.by.person)
    match command:
        case HoldNegotiation():
            return rules_negotiating.hold(command, state)
        case CallFinalBids():
            return rules_closing.call(command, state)


DECIDER: Decider[NegotiatingCommand, State] = Decider(
    name="negotiations",
    commands=(HoldNegotiation, CallFinalBids),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
