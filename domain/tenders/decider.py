"""How it is decided what may happen to documents, deadlines and questions."""

from collections.abc import Sequence

from domain.kernel.deciders import Decider
from domain.kernel.events import Event
from domain.procurements.events import ProcurementOpened
from domain.tenders import rules_answers, rules_deadlines, rules_documents, rules_fixing
from domain.tenders.boundary import TenderCommand, boundary_of
from domain.tenders.commands import (
    AmendTenderDocuments,
    ExtendDeadline,
    FixRequestDeadline,
    FixSubmissionDeadline,
    FreezeTenderDocuments,
    PublishAnswer,
    RecordQuestion,
)
from domain.tenders.rejections import ActsForNobodyInTender, TenderCalledOff, TenderWithoutProcurement
from domain.tenders.state import CalledOff, NotOpened, State, Underway, evolve


def decide(command: TenderCommand, state: State) -> Sequence[Event]:
    """The facts that the command leads to.

    Raises:
        TenderWithoutProcurement: when there is no such case.
        ActsForNobodyInTender: when the actor acts for nobody who has a part in it.
        TenderCalledOff: when the competition was called off; a question that comes then is still recorded.
        Rejection: when another rule of the slice, or of impartiality, is broken.
    """
    case = state.case
    if isinstance(case, NotOpened):
        raise TenderWithoutProcurement(command.procurement)
    _must_act_for_somebody(command, case.opening)
    state.standing.must_be_free_to_act(command.by.person)
    if isinstance(command, RecordQuestion):
        return rules_answers.record(command, state)
    if isinstance(case, CalledOff):
        raise TenderCalledOff(command.procurement)
    return _underway(command, case, state)


def _underway(
    command: FreezeTenderDocuments
    | AmendTenderDocuments
    | FixSubmissionDeadline
    | FixRequestDeadline
    | ExtendDeadline
    | PublishAnswer,
    case: Underway,
    state: State,
) -> Sequence[Event]:
    match command:
        case FreezeTenderDocuments():
            return rules_documents.freeze(command, case)
        case AmendTenderDocuments():
            return rules_documents.amend(command, case)
        case FixSubmissionDeadline():
            return rules_fixing.fix(command, case)
        case FixRequestDeadline():
            return rules_fixing.fix_requests(command, case)
        case ExtendDeadline():
            return rules_deadlines.extend(command, case)
        case PublishAnswer():
            return rules_answers.answer(command, case, state)


def _must_act_for_somebody(command: TenderCommand, opening: ProcurementOpened) -> None:
    if not {opening.lead, *opening.buyers} & {command.by.organisation, *command.on_behalf_of}:
        raise ActsForNobodyInTender(command.procurement, command.by.person, command.by.organisation)


DECIDER: Decider[TenderCommand, State] = Decider(
    name="tenders",
    commands=(
        FreezeTenderDocuments,
        AmendTenderDocuments,
        FixSubmissionDeadline,
        FixRequestDeadline,
        ExtendDeadline,
        RecordQuestion,
        PublishAnswer,
    ),
    initial=State(),
    boundary=boundary_of,
    evolve=evolve,
    decide=decide,
)
