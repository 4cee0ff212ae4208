"""How it is decided what becomes of complaints and petitions."""

from collections.abc import Sequence
from typing import TypeAlias

from domain.awards.events import AwardDecided
from domain.awards.values import AWARD_FACTS
from domain.complaints.commands import (
    AnswerComplaint,
    ConfirmNoInjunction,
    LiftSuspension,
    ReceiveComplaint,
    RecordInjunctionPetition,
)
from domain.complaints.events import ComplaintAnswered, ComplaintReceived, NoInjunctionConfirmed
from domain.complaints.rules_complaining import answer, receive
from domain.complaints.rules_court import confirm, lift, serve
from domain.complaints.state import State, evolve
from domain.complaints.values import PETITION_FACTS
from domain.impartiality.values import standing_facts
from domain.kernel.boundaries import Boundary, about, boundary
from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.procurements.events import ProcurementOpened

ComplaintCommand: TypeAlias = (
    ReceiveComplaint | AnswerComplaint | RecordInjunctionPetition | LiftSuspension | ConfirmNoInjunction
)


def boundary_of(command: ComplaintCommand) -> Boundary:
    """The facts that the command's rules read; in all of them, who may act in the case."""
    case, standing = command.procurement, standing_facts(command.procurement)
    match command:
        case ReceiveComplaint():
            about_award = (about(case, command.award, types=(AwardDecided,)),) if command.award else ()
            return boundary(
                about(case, types=(ProcurementOpened,)),
                about(command.complaint, types=(ComplaintReceived,)),
                *about_award,
                standing,
            )
        case AnswerComplaint():
            return boundary(about(case, command.complaint, types=(ComplaintReceived, ComplaintAnswered)), standing)
        case RecordInjunctionPetition():
            petitions = about(case, command.award, command.supplier, types=PETITION_FACTS)
            return boundary(about(case, command.award, types=AWARD_FACTS), petitions, standing)
        case LiftSuspension():
            return boundary(about(case, command.award, command.supplier, types=PETITION_FACTS), standing)
        case ConfirmNoInjunction():
            facts = (*AWARD_FACTS, *PETITION_FACTS, NoInjunctionConfirmed)
            return boundary(about(case, command.award, types=facts), standing)


def decide(command: ComplaintCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        Rejection: when a rule of the slice is broken, or the actor is recused in the case.
    """
    match command:
        case ReceiveComplaint():
            return receive(command, state)
        case AnswerComplaint():
            return answer(command, state)
        case RecordInjunctionPetition():
            return serve(command, state)
        case LiftSuspension():
            return lift(command, state)
        case ConfirmNoInjunction():
            return confirm(command, state)


DECIDER: Decider[ComplaintCommand, State] = Decider(
    name="complaints",
    commands=(ReceiveComplaint, AnswerComplaint, RecordInjunctionPetition, LiftSuspension, ConfirmNoInjunction),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
