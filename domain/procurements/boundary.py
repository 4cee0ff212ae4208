"""The facts that each decision about a procurement rests on."""

from typing import TypeAlias

from domain.bids.events import BidsOpened
from domain.contracts.events import ContractSigned
from domain.impartiality.values import standing_facts
from domain.kernel.boundaries import Boundary, Criterion, EventType, about, boundary
from domain.kernel.identifiers import MotionId
from domain.motions.events import DecisionMade
from domain.notices.events import NoticeSent
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
from domain.procurements.events import (
    AnnouncementApproved,
    ClassificationDecided,
    CriteriaLocked,
    LotsDecided,
    ProcedureChosen,
    ProcurementCancelled,
    ProcurementOpened,
    ValueEstimated,
)
from domain.purchasing_groups.events import LeadHandedOver, MemberJoined, PurchasingGroupFormed, WithdrawalNotified
from domain.tenders.events import DeadlineExtended, SubmissionDeadlineFixed, TenderDocumentsFrozen

PreparationCommand: TypeAlias = EstimateValue | DecideClassification | ChooseProcedure | DecideLots | LockCriteria
ProcurementCommand: TypeAlias = OpenProcurement | PreparationCommand | ApproveAnnouncement | CancelProcurement

_FIGURES: tuple[EventType, ...] = (ValueEstimated, ClassificationDecided, ProcedureChosen)
_TIMES: tuple[EventType, ...] = (SubmissionDeadlineFixed, DeadlineExtended, BidsOpened)


def boundary_of(command: ProcurementCommand) -> Boundary:
    """The facts that the command's rules read."""
    match command:
        case OpenProcurement():
            return boundary(about(command.procurement, types=(ProcurementOpened,)), *_group(command))
        case EstimateValue():
            return _case(command, NoticeSent, ValueEstimated)
        case DecideClassification():
            return _case(command, NoticeSent, ValueEstimated, ClassificationDecided)
        case ChooseProcedure():
            return _case(command, NoticeSent, *_FIGURES)
        case DecideLots():
            return _case(command, NoticeSent, LotsDecided)
        case LockCriteria():
            return _case(command, NoticeSent, ProcedureChosen, CriteriaLocked, *_TIMES)
        case ApproveAnnouncement():
            steps: tuple[EventType, ...] = (*_FIGURES, LotsDecided, CriteriaLocked, TenderDocumentsFrozen)
            return _case(command, NoticeSent, AnnouncementApproved, *steps, motion=command.motion)
        case CancelProcurement():
            return _case(command, ContractSigned, motion=command.motion)


def _case(
    command: PreparationCommand | ApproveAnnouncement | CancelProcurement,
    *types: EventType,
    motion: MotionId | None = None,
) -> Boundary:
    return boundary(
        about(command.procurement, types=(ProcurementOpened, ProcurementCancelled, *types)),
        standing_facts(command.procurement),
        *_decision(motion),
    )


def _group(command: OpenProcurement) -> tuple[Criterion, ...]:
    if command.group is None:
        return ()
    places = sorted({command.lead, *command.buyers})
    return (
        about(command.group, types=(PurchasingGroupFormed, LeadHandedOver)),
        *(about(command.group, place, types=(MemberJoined, WithdrawalNotified)) for place in places),
    )


def _decision(motion: MotionId | None) -> tuple[Criterion, ...]:
    return () if motion is None else (about(motion, types=(DecisionMade,)),)
