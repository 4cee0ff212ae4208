"""What the rules rest on: how far the case has come, who may act in it, and what its group has decided."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeAlias

from domain.bids.events import BidsOpened
from domain.contracts.events import ContractSigned
from domain.impartiality.values import Standing
from domain.kernel.events import Event
from domain.kernel.identifiers import PersonId
from domain.kernel.organisations import MemberId
from domain.kernel.tenures import Tenures
from domain.motions.events import DecisionMade
from domain.notices.events import NoticeSent
from domain.notices.values import NoticeKind
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


@dataclass(frozen=True, slots=True)
class NotOpened:
    """No case bears the reference."""


@dataclass(frozen=True, slots=True)
class Underway:
    """The case is open; of each step the latest fact counts. `notice` is the first that called for competition."""

    opening: ProcurementOpened
    value: ValueEstimated | None = None
    classification: ClassificationDecided | None = None
    procedure: ProcedureChosen | None = None
    lots: LotsDecided | None = None
    criteria: CriteriaLocked | None = None
    approval: AnnouncementApproved | None = None
    drafters: frozenset[PersonId] = frozenset()
    notice: NoticeSent | None = None
    deadline: datetime | None = None
    bids_opened_at: datetime | None = None
    signed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The case was called off."""

    opening: ProcurementOpened
    cancellation: ProcurementCancelled


Case: TypeAlias = NotOpened | Underway | Cancelled


@dataclass(frozen=True, slots=True)
class State:
    """The case, who may act in it, and of its group the members, leads and decisions that the boundary reaches."""

    case: Case = field(default_factory=NotOpened)
    standing: Standing = field(default_factory=Standing)
    members: Tenures[MemberId] = field(default_factory=Tenures)
    leads: tuple[tuple[MemberId, date], ...] = ()
    decisions: tuple[DecisionMade, ...] = ()

    def lead_on(self, day: date) -> MemberId | None:
        """The lead that the group's agreement names on the day."""
        return next((member for member, first in reversed(self.leads) if first <= day), None)


def evolve(state: State, event: Event) -> State:
    """The state with one more fact; a fact that tells the rules nothing changes nothing."""
    match event:
        case DecisionMade():
            return replace(state, decisions=(*state.decisions, event))
        case PurchasingGroupFormed():
            return replace(state, leads=(*state.leads, (event.lead, event.formed_on)))
        case LeadHandedOver():
            return replace(state, leads=(*state.leads, (event.lead, event.valid_from)))
        case MemberJoined():
            return replace(state, members=state.members.begun(event.member, event.valid_from, event.valid_to))
        case WithdrawalNotified():
            return replace(state, members=state.members.latest_ended(event.effective_on, event.member))
        case _:
            return replace(state, case=_moved(state.case, event), standing=state.standing.after(event))


def _moved(case: Case, event: Event) -> Case:
    match case, event:
        case NotOpened(), ProcurementOpened():
            return Underway(event)
        case Underway(), ProcurementCancelled():
            return Cancelled(case.opening, event)
        case Underway(), _:
            return _furthered(case, event)
        case _:
            return case


def _furthered(case: Underway, event: Event) -> Underway:
    match event:
        case ValueEstimated():
            return replace(case, value=event)
        case ClassificationDecided():
            return replace(case, classification=event)
        case ProcedureChosen():
            return replace(case, procedure=event)
        case LotsDecided():
            return replace(case, lots=event)
        case CriteriaLocked():
            return replace(case, criteria=event)
        case AnnouncementApproved():
            return replace(case, approval=event)
        case TenderDocumentsFrozen():
            return replace(case, drafters=case.drafters | {event.prepared_by})
        case _:
            return _announced(case, event)


def _announced(case: Underway, event: Event) -> Underway:
    match event:
        case NoticeSent(kind=NoticeKind.COMPETITION) if case.notice is None:
            return replace(case, notice=event)
        case SubmissionDeadlineFixed() | DeadlineExtended():
            return replace(case, deadline=event.deadline)
        case BidsOpened() if case.bids_opened_at is None:
            return replace(case, bids_opened_at=event.opened_at)
        case ContractSigned() if case.signed_at is None:
            return replace(case, signed_at=event.signed_at)
        case _:
            return case
