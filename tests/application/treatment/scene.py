"""The scenario's dialogue and competition, as far as somebody was told something: facts as a ledger would hold them."""

from collections.abc import Sequence
from datetime import date, datetime

from application.questions.declaring import Moment
from application.recording.envelopes import Recorded
from application.treatment.matrix import TreatmentView
from application.treatment.questions import TREATMENT, TreatmentAsked
from domain.bids.events import BidReceived
from domain.kernel.events import Event
from domain.kernel.identifiers import (
    BidId,
    ContactId,
    DisclosureId,
    DocumentId,
    InquiryId,
    NoticeId,
    PersonId,
    ProcurementId,
)
from domain.kernel.instants import NORWAY
from domain.kernel.organisations import SupplierId
from domain.market_dialogue.events import DialogueMeetingHeld, InformationDisclosed, InformationEqualised
from domain.market_dialogue.values import MeetingMode
from domain.negotiations.events import NegotiationHeld
from domain.negotiations.values import NegotiationSubject
from domain.suppliers.events import ContactLogged, ContactShared, SupplierRegistered
from domain.suppliers.values import ContactChannel, ContactDirection
from domain.tenders.events import (
    AnswerPublished,
    DeadlineExtended,
    QuestionReceived,
    SubmissionDeadlineFixed,
    TenderDocumentsAmended,
)
from domain.tenders.values import DeadlineEffect, ExtensionGround, TenderDocument

ALARMS = ProcurementId("alarms")
ALFA, BOREAL, CELSIUS = SupplierId("314920007"), SupplierId("314921003"), SupplierId("se-5560001234")
DRAFT = DisclosureId("key-box-draft")
CALL = ContactId("call-1")
DAG = PersonId("p-dag")
AFTERWARDS = date(2026, 12, 31)


def at(month: int, day: int, hour: int = 12) -> datetime:
    """A time in 2026, in Norway."""
    return datetime(2026, month, day, hour, tzinfo=NORWAY)


REGISTERED = tuple(
    SupplierRegistered(supplier=one, name=name, country="no" if one.is_norwegian else "se")
    for one, name in ((ALFA, "Alfa Trygghet"), (BOREAL, "Boreal Care"), (CELSIUS, "Celsius Larm AB"))
)
TOLD = InformationDisclosed(
    procurement=ALARMS,
    disclosure=DRAFT,
    to=(BOREAL,),
    what="Draft of the key-box requirement",
    channel=ContactChannel.MEETING,
    disclosed_at=at(3, 5),
    disclosed_by=DAG,
)
TOLD_TO_ALL = InformationEqualised(procurement=ALARMS, disclosures=(DRAFT,), published_at=at(3, 13), where="Doffin")
FIXED = SubmissionDeadlineFixed(
    procurement=ALARMS, notice=NoticeId("notice"), deadline=at(8, 24), counted_from=date(2026, 7, 3)
)
EXTENDED = DeadlineExtended(
    procurement=ALARMS,
    earlier=at(8, 24),
    deadline=at(8, 31),
    ground=next(iter(ExtensionGround)),
    reason="A late question",
)
ASKED = QuestionReceived(
    procurement=ALARMS,
    inquiry=InquiryId("q-9"),
    supplier=CELSIUS,
    channel=ContactChannel.PORTAL,
    question="How many?",
    received_at=at(8, 20),
)
ANSWERED = AnswerPublished(
    procurement=ALARMS, inquiries=(InquiryId("q-9"),), answer="A thousand", to_all=True, published_at=at(8, 21)
)
AMENDED = TenderDocumentsAmended(
    procurement=ALARMS,
    version=2,
    documents=(TenderDocument(document=DocumentId("spec"), title="Specification", sha256="a" * 64),),
    reason="A printing error",
    material=False,
    sent_to_all_at=at(8, 7),
    deadline_effect=DeadlineEffect.UNCHANGED,
    effect_reason="Insignificant",
    prepared_by=DAG,
    criteria_digest="b" * 64,
)
CALLED = ContactLogged(
    procurement=ALARMS,
    contact=CALL,
    supplier=CELSIUS,
    channel=ContactChannel.TELEPHONE,
    direction=ContactDirection.FROM_SUPPLIER,
    person=DAG,
    occurred_at=at(8, 12),
    about="The price form",
    purely_practical=False,
    minuted=True,
)
CALL_SHARED = ContactShared(
    procurement=ALARMS, contact=CALL, supplier=CELSIUS, shared_with_all_at=at(8, 14), where="Portal"
)
BID = BidReceived(
    procurement=ALARMS,
    bid=BidId("bid-2"),
    supplier=BOREAL,
    received_at=at(8, 28),
    deadline=at(8, 31),
    late=False,
    digest="c" * 64,
)


NEGOTIATED = NegotiationHeld(
    procurement=ALARMS,
    supplier=ALFA,
    round=1,
    held_at=at(9, 4),
    minutes=90,
    held_by=(DAG,),
    subjects=(NegotiationSubject.PRICE,),
    minutes_sha256="d" * 64,
)


def met(supplier: SupplierId, minutes: int = 45) -> DialogueMeetingHeld:
    return DialogueMeetingHeld(
        procurement=ALARMS,
        suppliers=(supplier,),
        held_at=at(3, 4),
        minutes=minutes,
        mode=MeetingMode.VIDEO,
        held_by=(DAG,),
        minutes_document=DocumentId("minutes"),
    )


def recorded(events: Sequence[Event], occurred_at: datetime) -> list[Recorded[Event]]:
    """The events at positions from 1 on."""
    moment = occurred_at.isoformat()
    return [
        Recorded(position, event, {"type": event.stored_as, "occurred_at": moment, "recorded_at": moment})
        for position, event in enumerate(events, start=1)
    ]


def treated(*events: Event, on: date = AFTERWARDS) -> TreatmentView:
    """The matrix that the events lead to, on a day."""
    state = TREATMENT.begin(ALARMS)
    for one in recorded(events, at(8, 21, 15)):
        state = TREATMENT.evolve(state, one)
    view = TREATMENT.answer(state, TreatmentAsked(), Moment(on))
    assert view is not None
    return view
