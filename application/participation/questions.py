"""Who asked to take part in a procurement, who was selected and invited, and who was told no."""

from dataclasses import dataclass, field, replace

from application.questions.declaring import Moment, NoParameters, Question, always
from application.recording.envelopes import Recorded
from domain.kernel.events import Event, Written
from domain.kernel.identifiers import ProcurementId
from domain.kernel.instants import Instant
from domain.kernel.organisations import SupplierId
from domain.participation.events import (
    NonSelectionNotified,
    ParticipantsSelected,
    ParticipationRequested,
    TenderersInvited,
)
from domain.participation.grounds import NotSelectedGround
from domain.participation.values import Applicants


class ApplicantView(Written):
    """A supplier that asked; `selected` is None until it is decided."""

    supplier: SupplierId
    received_at: Instant
    late: bool
    selected: bool | None
    ground: NotSelectedGround | None
    reason: str | None
    told_at: Instant | None


class ParticipationView(Written):
    """The suppliers in the order they asked, and when the decision was made and the invitation sent."""

    procurement: ProcurementId
    applicants: tuple[ApplicantView, ...]
    selected_at: Instant | None
    fewest: int | None
    most: int | None
    invited: tuple[SupplierId, ...]
    invited_at: Instant | None


@dataclass(frozen=True, slots=True)
class _Known:
    procurement: ProcurementId | None = None
    applicants: Applicants = field(default_factory=Applicants)
    invitation: TenderersInvited | None = None


def _evolve(known: _Known, recorded: Recorded[Event]) -> _Known:
    event = recorded.event
    match event:
        case ParticipationRequested() | ParticipantsSelected() | NonSelectionNotified():
            return replace(known, procurement=event.procurement, applicants=known.applicants.after(event))
        case TenderersInvited():
            return replace(known, invitation=event)
        case _:
            return known


def _answer(known: _Known, _parameters: NoParameters, _moment: Moment) -> ParticipationView | None:
    if known.procurement is None:
        return None
    selection, invitation = known.applicants.selection, known.invitation
    asked = sorted(known.applicants.asked.values(), key=lambda one: one.received_at)
    return ParticipationView(
        procurement=known.procurement,
        applicants=tuple(_applicant(one, known.applicants) for one in asked),
        selected_at=selection.selected_at if selection else None,
        fewest=selection.fewest if selection else None,
        most=selection.most if selection else None,
        invited=invitation.suppliers if invitation else (),
        invited_at=invitation.invited_at if invitation else None,
    )


def _applicant(request: ParticipationRequested, applicants: Applicants) -> ApplicantView:
    selection = applicants.selection
    others = selection.left_out if selection else ()
    out = next((one for one in others if one.supplier == request.supplier), None)
    told = applicants.told.get(request.supplier)
    return ApplicantView(
        supplier=request.supplier,
        received_at=request.received_at,
        late=request.late,
        selected=request.supplier in applicants.selected if selection else None,
        ground=out.ground if out else None,
        reason=out.reason if out else None,
        told_at=told.sent_at if told else None,
    )


PARTICIPATION = Question(
    name="participation",
    asks="Who asked to take part, who was selected and invited, and who was told that it is out?",
    identifier=ProcurementId,
    types=(ParticipationRequested, ParticipantsSelected, NonSelectionNotified, TenderersInvited),
    begin=always(_Known()),
    evolve=_evolve,
    answer=_answer,
    view=ParticipationView,
    parameters=NoParameters,
)
