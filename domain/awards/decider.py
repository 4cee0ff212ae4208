"""How it is decided who gets the contract, and what becomes of the decision."""

from collections.abc import Sequence

from domain.awards.boundary import AwardCommand, boundary_of
from domain.awards.commands import DecideAward, ExtendStandstill, NotifyAward, ReverseAward
from domain.awards.rules_deciding import decide_award, reverse
from domain.awards.rules_notifying import extend, notify
from domain.awards.state import State, evolve
from domain.kernel.deciders import Decider
from domain.kernel.events import Event


def decide(command: AwardCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        Rejection: when a rule of the slice is broken, or the actor is recused in the case.
    """
    match command:
        case DecideAward():
            return decide_award(command, state)
        case NotifyAward():
            return notify(command, state)
        case ExtendStandstill():
            return extend(command, state)
        case ReverseAward():
            return reverse(command, state)


DECIDER: Decider[AwardCommand, State] = Decider(
    name="awards",
    commands=(DecideAward, NotifyAward, ExtendStandstill, ReverseAward),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
