"""How it is decided who takes part in the second stage."""

from collections.abc import Sequence

from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.participation import rules_asking, rules_selecting, rules_telling
from domain.participation.boundary import ParticipationCommand, boundary_of
from domain.participation.commands import (
    InviteTenderers,
    NotifyNonSelection,
    ReceiveParticipationRequest,
    SelectParticipants,
)
from domain.participation.state import State, evolve


def decide(command: ParticipationCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        Rejection: when a rule is broken; first of all, when whoever acts is recused.
    """
    if isinstance(command, SelectParticipants):
        state.standing.must_be_free_to_decide(command.by.person)
    state.standing.must_be_free_to_act(command.by.person)
    match command:
        case ReceiveParticipationRequest():
            return rules_asking.receive(command, state)
        case SelectParticipants():
            return rules_selecting.select(command, state)
        case InviteTenderers():
            return rules_telling.invite(command, state)
        case NotifyNonSelection():
            return rules_telling.notify(command, state)


DECIDER: Decider[ParticipationCommand, State] = Decider(
    name="participation",
    commands=(ReceiveParticipationRequest, SelectParticipants, InviteTenderers, NotifyNonSelection),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
