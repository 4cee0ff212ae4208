"""How it is decided what may happen in a procurement's course."""

from collections.abc import Sequence

from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.procurements import rules_case, rules_criteria, rules_figures
from domain.procurements.boundary import PreparationCommand, ProcurementCommand, boundary_of
from domain.procurements.commands import (
    ApproveAnnouncement,
    CancelProcurement,
    ChooseProcedure,
    DecideClassification,
    DecideLots,
    EstimateValue,
    LockCriteria,
    OpenProcurement,
)
from domain.procurements.rejections import ActsForNoBuyer, ProcurementIsCancelled, ProcurementUnknown
from domain.procurements.state import Cancelled, NotOpened, State, Underway, evolve


def decide(command: ProcurementCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        ProcurementUnknown: when there is no such case.
        ProcurementIsCancelled: when it was called off.
        ActsForNoBuyer: when the actor acts for nobody who has a part in it.
        Rejection: when another rule of the slice, or of impartiality, is broken.
    """
    if isinstance(command, OpenProcurement):
        _must_act_for_somebody(command, {command.lead, *command.buyers})
        return rules_case.open_case(command, state)
    case = state.case
    if isinstance(case, NotOpened):
        raise ProcurementUnknown(command.procurement)
    _must_act_for_somebody(command, {case.opening.lead, *case.opening.buyers})
    if isinstance(command, ApproveAnnouncement | CancelProcurement):
        state.standing.must_be_free_to_decide(command.by.person)
    else:
        state.standing.must_be_free_to_act(command.by.person)
    if isinstance(case, Cancelled):
        if isinstance(command, CancelProcurement) and rules_case.cancelled(command, case.opening) == case.cancellation:
            return ()
        raise ProcurementIsCancelled(command.procurement)
    return _further(command, case, state)


def _further(
    command: PreparationCommand | ApproveAnnouncement | CancelProcurement, case: Underway, state: State
) -> Sequence[Event]:
    match command:
        case EstimateValue():
            return rules_figures.estimate(command, case)
        case DecideClassification():
            return rules_figures.classify(command, case)
        case ChooseProcedure():
            return rules_figures.choose(command, case)
        case DecideLots():
            return rules_criteria.decide_lots(command, case)
        case LockCriteria():
            return rules_criteria.lock(command, case)
        case ApproveAnnouncement():
            return rules_case.approve(command, case, state)
        case CancelProcurement():
            return rules_case.cancel(command, case, state)


def _must_act_for_somebody(command: ProcurementCommand, involved: set[str]) -> None:
    if not involved & {command.by.organisation, *command.on_behalf_of}:
        raise ActsForNoBuyer(command.procurement, command.by.person, command.by.organisation)


DECIDER: Decider[ProcurementCommand, State] = Decider(
    name="procurements",
    commands=(
        OpenProcurement,
        EstimateValue,
        DecideClassification,
        ChooseProcedure,
        DecideLots,
        LockCriteria,
        ApproveAnnouncement,
        CancelProcurement,
    ),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
