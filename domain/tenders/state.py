"""What the rules rest on: the case, its notices, the documents and deadline as they stand, and what was asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeAlias

from domain.bids.events import BidsOpened
from domain.impartiality.values import Standing
from domain.kernel.events import Event
from domain.kernel.identifiers import InquiryId, NoticeId
from domain.notices.events import NoticePublished, NoticeSent
from domain.notices.values import NoticeKind
from domain.participation.events import TenderersInvited
from domain.procurements.events import (
    AnnouncementApproved,
    CriteriaLocked,
    ProcedureChosen,
    ProcurementCancelled,
    ProcurementOpened,
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

DocumentSet: TypeAlias = TenderDocumentsFrozen | TenderDocumentsAmended
"""The fact that says which documents stand."""

Fixing: TypeAlias = SubmissionDeadlineFixed | DeadlineExtended
"""The fact that says when the deadline for bids is."""


@dataclass(frozen=True, slots=True)
class NotOpened:
    """There is no such case."""


@dataclass(frozen=True, slots=True)
class Underway:
    """The case is open; of what may come again the latest fact counts."""

    opening: ProcurementOpened
    procedure: ProcedureChosen | None = None
    criteria: CriteriaLocked | None = None
    approval: AnnouncementApproved | None = None
    documents: DocumentSet | None = None
    notices: Mapping[NoticeId, NoticeSent] = field(default_factory=dict[NoticeId, NoticeSent])
    published: Mapping[NoticeId, NoticePublished] = field(default_factory=dict[NoticeId, NoticePublished])
    fixed: SubmissionDeadlineFixed | None = None
    latest: Fixing | None = None
    requests: RequestDeadlineFixed | None = None
    invitation: TenderersInvited | None = None
    opening_of_bids: BidsOpened | None = None

    @property
    def competition(self) -> NoticeSent | None:
        """The first notice that called for competition."""
        calls = (notice for notice in self.notices.values() if notice.kind is NoticeKind.COMPETITION)
        return next(calls, None)

    @property
    def deadline(self) -> datetime | None:
        """The deadline for bids as it stands."""
        return self.latest.deadline if self.latest else None


@dataclass(frozen=True, slots=True)
class CalledOff:
    """The competition was called off."""

    opening: ProcurementOpened


Case: TypeAlias = NotOpened | Underway | CalledOff


@dataclass(frozen=True, slots=True)
class State:
    """The case, who may act in it, the questions under the references named, and the answers to them."""

    case: Case = field(default_factory=NotOpened)
    standing: Standing = field(default_factory=Standing)
    questions: Mapping[InquiryId, QuestionReceived] = field(default_factory=dict[InquiryId, QuestionReceived])
    answers: tuple[AnswerPublished, ...] = ()


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    match event:
        case QuestionReceived():
            return replace(state, questions={**state.questions, event.inquiry: event})
        case AnswerPublished():
            return replace(state, answers=(*state.answers, event))
        case _:
            return replace(state, case=_moved(state.case, event), standing=state.standing.after(event))


def _moved(case: Case, event: Event) -> Case:
    match case, event:
        case NotOpened(), ProcurementOpened():
            return Underway(event)
        case Underway(), ProcurementCancelled():
            return CalledOff(case.opening)
        case Underway(), _:
            return _timed(_prepared(case, event), event)
        case _:
            return case


def _prepared(case: Underway, event: Event) -> Underway:
    match event:
        case ProcedureChosen():
            return replace(case, procedure=event)
        case CriteriaLocked():
            return replace(case, criteria=event)
        case AnnouncementApproved():
            return replace(case, approval=event)
        case TenderDocumentsFrozen() | TenderDocumentsAmended():
            return replace(case, documents=event)
        case _:
            return case


def _timed(case: Underway, event: Event) -> Underway:
    match event:
        case NoticeSent():
            return replace(case, notices={**case.notices, event.notice: event})
        case NoticePublished():
            return replace(case, published={**case.published, event.notice: event})
        case SubmissionDeadlineFixed():
            return replace(case, fixed=event, latest=event)
        case DeadlineExtended():
            return replace(case, latest=event)
        case RequestDeadlineFixed():
            return replace(case, requests=event)
        case TenderersInvited():
            return replace(case, invitation=event)
        case BidsOpened():
            return replace(case, opening_of_bids=case.opening_of_bids or event)
        case _:
            return case
