"""What becomes of the work of a person who stays out (FVL § 9; FOA § 7-5)."""

from collections.abc import Sequence

from domain.impartiality.commands import ReplaceEvaluator, VoidWork
from domain.impartiality.events import EvaluatorReplaced, WorkVoided
from domain.impartiality.rejections import AlreadyReplaced, NotRecusedInCase, ReplacedByRecused
from domain.impartiality.state import State
from domain.kernel.events import Event


def replace_evaluator(command: ReplaceEvaluator, state: State) -> Sequence[Event]:
    """Another takes over who is not recused; only when that one is recused too does a third.

    Raises:
        ActorIsRecused: when the actor is.
        SuperiorIsRecused: when the actor's superior is.
        NotRecusedInCase: when the person is not.
        ReplacedByRecused: when the replacement is, or is the person.
        AlreadyReplaced: when another took over before.
    """
    state.standing.must_be_free_to_decide(command.by.person)
    if command.person not in state.standing.recusals:
        raise NotRecusedInCase(command.person, command.procurement)
    if command.replacement in state.standing.recusals:
        raise ReplacedByRecused(command.replacement, command.procurement)
    present = state.of(command.person).replacement
    if present == command.replacement:
        return ()
    if present is not None and present not in state.standing.recusals:
        raise AlreadyReplaced(command.person, present)
    return (
        EvaluatorReplaced(
            procurement=command.procurement,
            person=command.person,
            replacement=command.replacement,
            reason=command.reason,
            replaced_at=command.at,
        ),
    )


def void_work(command: VoidWork, state: State) -> Sequence[Event]:
    """What a recused person did is voided by another, each piece once.

    Raises:
        ActorIsRecused: when the actor is.
        SuperiorIsRecused: when the actor's superior is.
        NotRecusedInCase: when the person is not.
    """
    state.standing.must_be_free_to_decide(command.by.person)
    if command.person not in state.standing.recusals:
        raise NotRecusedInCase(command.person, command.procurement)
    if any((one.what, one.positions) == (command.what, command.positions) for one in state.of(command.person).voided):
        return ()
    return (
        WorkVoided(
            procurement=command.procurement,
            person=command.person,
            what=command.what,
            positions=command.positions,
            reason=command.reason,
            voided_at=command.at,
        ),
    )
