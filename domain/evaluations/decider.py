"""How it is decided what bids are worth and in which order they stand."""

from collections.abc import Sequence

from domain.evaluations import rules_ranking, rules_scoring
from domain.evaluations.boundary import EvaluationCommand, boundary_of
from domain.evaluations.commands import (
    AppointEvaluators,
    ComputeRanking,
    GiveScore,
    ReachConsensus,
    RecordRanking,
    ReviseScore,
)
from domain.evaluations.state import State, evolve
from domain.kernel.deciders import Decider
from domain.kernel.events import Event


def decide(command: EvaluationCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        Rejection: when a rule is broken; first of all, when whoever acts is recused.
    """
    state.panel.standing.must_be_free_to_act(command.by.person)
    match command:
        case AppointEvaluators():
            return rules_scoring.appoint(command, state)
        case GiveScore():
            return rules_scoring.give(command, state)
        case ReviseScore():
            return rules_scoring.revise(command, state)
        case ReachConsensus():
            return rules_scoring.agree(command, state)
        case ComputeRanking():
            return rules_ranking.compute(command, state)
        case RecordRanking():
            return rules_ranking.record(command, state)


DECIDER: Decider[EvaluationCommand, State] = Decider(
    name="evaluations",
    commands=(AppointEvaluators, GiveScore, ReviseScore, ReachConsensus, ComputeRanking, RecordRanking),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
