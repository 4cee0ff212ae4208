"""How it is decided what is asked about a bid, and what of the answers is taken in."""

from collections.abc import Sequence

from domain.clarifications import rules_clarifying, rules_evidence, rules_low_bids
from domain.clarifications.boundary import ClarifyingCommand, boundary_of
from domain.clarifications.commands import (
    ReceiveClarification,
    ReceiveEvidence,
    ReceiveLowBidExplanation,
    RequestClarification,
    RequestLowBidExplanation,
)
from domain.clarifications.state import State, evolve
from domain.kernel.deciders import Decider
from domain.kernel.events import Event


def decide(command: ClarifyingCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        Rejection: when a rule is broken; first of all, when whoever acts is recused.
    """
    state.standing.must_be_free_to_act(command.by.person)
    match command:
        case RequestClarification():
            return rules_clarifying.request(command, state)
        case ReceiveClarification():
            return rules_clarifying.receive(command, state)
        case RequestLowBidExplanation():
            return rules_low_bids.request(command, state)
        case ReceiveLowBidExplanation():
            return rules_low_bids.receive(command, state)
        case ReceiveEvidence():
            return rules_evidence.receive(command, state)


DECIDER: Decider[ClarifyingCommand, State] = Decider(
    name="clarifications",
    commands=(
        RequestClarification,
        ReceiveClarification,
        RequestLowBidExplanation,
        ReceiveLowBidExplanation,
        ReceiveEvidence,
    ),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
