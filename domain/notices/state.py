"""What the rules rest on: the case as far as a notice needs it, the notices sent, and those read from files."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeAlias

from domain.authority.held import Mandates
from domain.impartiality.values import Standing
from domain.kernel.events import Event
from domain.kernel.identifiers import NoticeId
from domain.notices.events import (
    Imported,
    ImportedNoticeAmended,
    ImportedPart,
    NoticeBuyersImported,
    NoticeLotImported,
    NoticePublished,
    NoticeResultImported,
    NoticeSent,
    PublishedNoticeImported,
)
from domain.procurements.events import (
    AnnouncementApproved,
    CriteriaLocked,
    ProcedureChosen,
    ProcurementCancelled,
    ProcurementOpened,
    ValueEstimated,
)
from domain.tenders.events import TenderDocumentsFrozen


@dataclass(frozen=True, slots=True)
class NotOpened:
    """No case bears the reference."""


@dataclass(frozen=True, slots=True)
class Underway:
    """The case is open; of value, procedure, criteria, approval and documents the latest counts."""

    opening: ProcurementOpened
    value: ValueEstimated | None = None
    procedure: ProcedureChosen | None = None
    criteria: CriteriaLocked | None = None
    approval: AnnouncementApproved | None = None
    documents: TenderDocumentsFrozen | None = None

    @property
    def is_approved(self) -> bool:
        """Whether it was approved with the criteria that stand."""
        if self.approval is None or self.criteria is None:
            return False
        return self.approval.criteria_digest == self.criteria.digest

    def lacks_documents(self, at: datetime) -> bool:
        """Whether none with the criteria that stand were frozen by then, though suppliers are to have them."""
        if self.procedure is None or not self.procedure.needs_documents:
            return False
        if self.documents is None or self.criteria is None:
            return True
        frozen_at = self.documents.frozen_at
        return self.documents.criteria_digest != self.criteria.digest or (frozen_at is not None and at < frozen_at)


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The case was called off."""

    before: Underway


Case: TypeAlias = NotOpened | Underway | Cancelled


@dataclass(frozen=True, slots=True)
class Announcing:
    """The case, its notices by reference, who may act in it, and what authority its buyers gave."""

    case: Case = field(default_factory=NotOpened)
    sent: Mapping[NoticeId, NoticeSent] = field(default_factory=dict[NoticeId, NoticeSent])
    published: Mapping[NoticeId, NoticePublished] = field(default_factory=dict[NoticeId, NoticePublished])
    standing: Standing = field(default_factory=Standing)
    held: Mandates = field(default_factory=Mandates)


@dataclass(frozen=True, slots=True)
class Importing:
    """The notices read from files, with their parts, and those sent, that bear the references, and who may act."""

    imported: tuple[Imported, ...] = ()
    parts: tuple[ImportedPart, ...] = ()
    sent: tuple[NoticeSent, ...] = ()
    standing: Standing = field(default_factory=Standing)


def evolve_announcing(state: Announcing, event: Event) -> Announcing:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    match event:
        case NoticeSent():
            return replace(state, sent={event.notice: event, **state.sent})
        case NoticePublished():
            return replace(state, published={event.notice: event, **state.published})
        case _:
            return replace(
                state,
                case=_moved(state.case, event),
                standing=state.standing.after(event),
                held=state.held.after(event),
            )


def evolve_importing(state: Importing, event: Event) -> Importing:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    match event:
        case PublishedNoticeImported() | ImportedNoticeAmended():
            return replace(state, imported=(*state.imported, event))
        case NoticeBuyersImported() | NoticeLotImported() | NoticeResultImported():
            return replace(state, parts=(*state.parts, event))
        case NoticeSent():
            return replace(state, sent=(*state.sent, event))
        case _:
            return replace(state, standing=state.standing.after(event))


def _moved(case: Case, event: Event) -> Case:
    match case, event:
        case NotOpened(), ProcurementOpened():
            return Underway(event)
        case Underway(), ProcurementCancelled():
            return Cancelled(case)
        case Underway(), ValueEstimated():
            return replace(case, value=event)
        case Underway(), CriteriaLocked():
            return replace(case, criteria=event)
        case Underway(), TenderDocumentsFrozen():
            return replace(case, documents=event)
        case Underway(), ProcedureChosen():
            return replace(case, procedure=event)
        case Underway(), AnnouncementApproved():
            return replace(case, approval=_earlier(case.approval, event))
        case _:
            return case


def _earlier(standing: AnnouncementApproved | None, event: AnnouncementApproved) -> AnnouncementApproved:
    """What was approved again with the same criteria stands approved from the first time."""
    if standing is None or standing.criteria_digest != event.criteria_digest or event.approved_at is None:
        return event
    return standing if standing.approved_at is None or standing.approved_at <= event.approved_at else event
