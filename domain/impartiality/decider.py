"""How it is decided who stays out of a procurement."""

from collections.abc import Sequence

from domain.impartiality import rules_after_recusal, rules_asking, rules_deciding
from domain.impartiality.boundary import ImpartialityCommand, boundary_of
from domain.impartiality.commands import (
    DecideRecusalInCase,
    DeclareImpartiality,
    RaiseImpartialityQuestion,
    ReplaceEvaluator,
    VoidWork,
)
from domain.impartiality.state import State, evolve
from domain.kernel.deciders import Decider
from domain.kernel.events import Event


def decide(command: ImpartialityCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        Rejection: when a rule of the slice is broken.
    """
    match command:
        case DeclareImpartiality():
            return rules_asking.declare(command, state)
        case RaiseImpartialityQuestion():
            return rules_asking.raise_question(command, state)
        case DecideRecusalInCase():
            return rules_deciding.decide_recusal(command, state)
        case ReplaceEvaluator():
            return rules_after_recusal.replace_evaluator(command, state)
        case VoidWork():
            return rules_after_recusal.void_work(command, state)


DECIDER: Decider[ImpartialityCommand, State] = Decider(
    name="impartiality",
    commands=(DeclareImpartiality, RaiseImpartialityQuestion, DecideRecusalInCase, ReplaceEvaluator, VoidWork),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
