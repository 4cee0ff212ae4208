"""The facts that each decision about documents, deadlines and questions rests on."""

from typing import TypeAlias

from domain.bids.events import BidsOpened
from domain.impartiality.values import standing_facts
from domain.kernel.boundaries import Boundary, Criterion, EventType, about, boundary
from domain.notices.events import NoticePublished, NoticeSent
from domain.participation.events import TenderersInvited
from domain.procurements.events import (
    AnnouncementApproved,
    CriteriaLocked,
    ProcedureChosen,
    ProcurementCancelled,
    ProcurementOpened,
)
from domain.tenders.commands import (
    AmendTenderDocuments,
    ExtendDeadline,
    FixRequestDeadline,
    FixSubmissionDeadline,
    FreezeTenderDocuments,
    PublishAnswer,
    RecordQuestion,
)
from domain.tenders.events import (
    AnswerPublished,
    DeadlineExtended,
    QuestionReceived,
    RequestDeadlineFixed,
    SubmissionDeadlineFixed,
    TenderDocumentsAmended,
    TenderDocumentsFrozen,
)

TenderCommand: TypeAlias = (
    FreezeTenderDocuments
    | AmendTenderDocuments
    | FixSubmissionDeadline
    | FixRequestDeadline
    | ExtendDeadline
    | RecordQuestion
    | PublishAnswer
)

_DOCUMENTS: tuple[EventType, ...] = (NoticeSent, CriteriaLocked, TenderDocumentsFrozen, TenderDocumentsAmended)
_FIXED: tuple[EventType, ...] = (SubmissionDeadlineFixed, DeadlineExtended)
_COUNTED: tuple[EventType, ...] = (NoticeSent, NoticePublished, ProcedureChosen)


def boundary_of(command: TenderCommand) -> Boundary:
    """The facts that the command's rules read."""
    match command:
        case FreezeTenderDocuments():
            return _case(command, *_DOCUMENTS, AnnouncementApproved)
        case AmendTenderDocuments():
            return _case(command, *_DOCUMENTS, *_FIXED)
        case FixSubmissionDeadline():
            return _case(command, *_COUNTED, SubmissionDeadlineFixed, TenderersInvited)
        case FixRequestDeadline():
            return _case(command, *_COUNTED, RequestDeadlineFixed)
        case ExtendDeadline():
            return _case(command, *_FIXED, BidsOpened)
        case RecordQuestion():
            return boundary(*_case(command).criteria, about(command.inquiry, types=(QuestionReceived,)))
        case PublishAnswer():
            return boundary(*_case(command, ProcedureChosen, *_FIXED).criteria, *_asked(command))


def _case(command: TenderCommand, *types: EventType) -> Boundary:
    return boundary(
        about(command.procurement, types=(ProcurementOpened, ProcurementCancelled, *types)),
        standing_facts(command.procurement),
    )


def _asked(command: PublishAnswer) -> tuple[Criterion, ...]:
    return tuple(about(inquiry, types=(QuestionReceived, AnswerPublished)) for inquiry in command.inquiries)
