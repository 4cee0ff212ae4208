"""How one supplier's history grows, fact by fact."""

from application.recording.envelopes import Recorded
from application.suppliers.views import (
    BidOfSupplier,
    ContactPerson,
    ContactView,
    DisclosureView,
    HistoryEntry,
    InputView,
    InquiryView,
    MeetingView,
    SupplierView,
)
from domain.bids.events import BidReceived, BidRejected, BidWithdrawn
from domain.kernel.events import Event
from domain.kernel.identifiers import ProcurementId
from domain.market_dialogue.events import (
    DialogueConferenceHeld,
    DialogueMeetingHeld,
    InformationDisclosed,
    InformationEqualised,
    SupplierInputReceived,
)
from domain.suppliers.events import (
    ContactLogged,
    ContactShared,
    SupplierContactLeft,
    SupplierContactNamed,
    SupplierRegistered,
    SupplierRenamed,
)
from domain.tenders.events import QuestionReceived


def grown(view: SupplierView, recorded: Recorded[Event]) -> SupplierView:
    """The history with one more fact."""
    event, position = recorded.event, recorded.position
    if isinstance(event, InformationEqualised):
        return _equalised(view, event)
    view = _with(view, history=(*view.history, _entry(recorded)))
    match event:
        case SupplierRegistered():
            return _with(view, name=event.name, country=event.country)
        case SupplierRenamed():
            return _with(view, name=event.name, earlier_names=(*view.earlier_names, event.earlier))
        case SupplierContactNamed() | SupplierContactLeft():
            return _with(view, people=_people(view, event))
        case ContactLogged():
            return _with(view, contacts=(*view.contacts, _contact(event, position)))
        case ContactShared():
            return _with(view, contacts=_shared(view, event))
        case _:
            return _in_a_procurement(view, event, position)


def _in_a_procurement(view: SupplierView, event: Event, position: int) -> SupplierView:
    match event:
        case DialogueMeetingHeld() | DialogueConferenceHeld():
            return _with(view, meetings=(*view.meetings, _meeting(view, event, position)))
        case SupplierInputReceived():
            return _with(view, inputs=(*view.inputs, _input(event, position)))
        case InformationDisclosed():
            return _with(view, disclosures=(*view.disclosures, _disclosure(event, position)))
        case QuestionReceived():
            return _with(view, inquiries=(*view.inquiries, _inquiry(event, position)))
        case BidReceived():
            return _with(view, bids=(*view.bids, _bid(event, position)))
        case BidWithdrawn() | BidRejected():
            ground = event.ground.value if isinstance(event, BidRejected) else None
            gone = {"withdrawn": True} if ground is None else {"rejected_because": ground}
            return _with(
                view, bids=tuple(one.model_copy(update=gone) if one.bid == event.bid else one for one in view.bids)
            )
        case _:
            return view


def _with(view: SupplierView, **changes: object) -> SupplierView:
    return view.model_copy(update=changes)


def _entry(recorded: Recorded[Event]) -> HistoryEntry:
    procurement = getattr(recorded.event, "procurement", None)
    return HistoryEntry(
        position=recorded.position,
        occurred_at=recorded.occurred_at,
        recorded_at=recorded.recorded_at,
        what=recorded.stored_as,
        procurement=procurement if isinstance(procurement, ProcurementId) else None,
    )


def _people(view: SupplierView, event: SupplierContactNamed | SupplierContactLeft) -> tuple[ContactPerson, ...]:
    others = tuple(one for one in view.people if one.person != event.person)
    if isinstance(event, SupplierContactLeft):
        return tuple(
            one.model_copy(update={"left": True}) if one.person == event.person else one for one in view.people
        )
    named = ContactPerson(person=event.person, name=event.name, email=event.email, telephone=event.telephone)
    return (*others, named)


def _contact(event: ContactLogged, position: int) -> ContactView:
    return ContactView(
        position=position,
        contact=event.contact,
        procurement=event.procurement,
        channel=event.channel,
        direction=event.direction,
        person=event.person,
        occurred_at=event.occurred_at,
        about=event.about,
        purely_practical=event.purely_practical,
        minuted=event.minuted,
        shared_with_all_at=event.shared_with_all_at,
    )


def _shared(view: SupplierView, event: ContactShared) -> tuple[ContactView, ...]:
    told = {"shared_with_all_at": event.shared_with_all_at}
    return tuple(one.model_copy(update=told) if one.contact == event.contact else one for one in view.contacts)


def _equalised(view: SupplierView, event: InformationEqualised) -> SupplierView:
    told = {"equalised_at": event.published_at}
    return _with(
        view,
        disclosures=tuple(
            one.model_copy(update=told) if one.disclosure in event.disclosures and one.equalised_at is None else one
            for one in view.disclosures
        ),
    )


def _meeting(view: SupplierView, event: DialogueMeetingHeld | DialogueConferenceHeld, position: int) -> MeetingView:
    return MeetingView(
        position=position,
        procurement=event.procurement,
        held_at=event.held_at,
        minutes=event.minutes,
        together_with=tuple(one for one in event.suppliers if one != view.supplier),
        conference=isinstance(event, DialogueConferenceHeld),
        minutes_document=event.minutes_document,
    )


def _input(event: SupplierInputReceived, position: int) -> InputView:
    return InputView(
        position=position,
        procurement=event.procurement,
        about=event.about,
        advised=event.advised,
        received_at=event.received_at,
    )


def _disclosure(event: InformationDisclosed, position: int) -> DisclosureView:
    return DisclosureView(
        position=position,
        procurement=event.procurement,
        disclosure=event.disclosure,
        what=event.what,
        channel=event.channel,
        disclosed_at=event.disclosed_at,
    )


def _inquiry(event: QuestionReceived, position: int) -> InquiryView:
    return InquiryView(
        position=position,
        procurement=event.procurement,
        inquiry=event.inquiry,
        question=event.question,
        received_at=event.received_at,
    )


def _bid(event: BidReceived, position: int) -> BidOfSupplier:
    return BidOfSupplier(
        position=position,
        procurement=event.procurement,
        bid=event.bid,
        lot=event.lot,
        received_at=event.received_at,
        late=event.late,
    )
