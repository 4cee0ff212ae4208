"""The dialogue of the examples, in spring 2026, and commands made from the facts they lead to."""

from datetime import datetime

from domain.kernel.commands import Actor
from domain.kernel.identifiers import DisclosureId, DocumentId, NoticeId, PersonId, ProcurementId
from domain.kernel.instants import NORWAY, Instant
from domain.kernel.organisations import MemberId, OrganisationNumber, SupplierId
from domain.market_dialogue.commands import (
    AdoptDialogueRules,
    CloseMarketDialogue,
    DiscloseInformation,
    EqualiseInformation,
    HoldDialogueConference,
    HoldDialogueMeeting,
    OpenMarketDialogue,
    PublishDialogueInvitation,
    ReceiveSupplierInput,
    TakeLevellingMeasure,
)
from domain.market_dialogue.decider import DECIDER
from domain.market_dialogue.events import (
    DialogueConferenceHeld,
    DialogueInvitationPublished,
    DialogueMeetingHeld,
    DialogueRulesAdopted,
    InformationDisclosed,
    InformationEqualised,
    LevellingMeasureTaken,
    MarketDialogueClosed,
    MarketDialogueOpened,
    SupplierInputReceived,
)
from domain.market_dialogue.values import LevellingMeasure, MeetingMode
from domain.notices.events import NoticeSent
from domain.notices.values import NoticeKind
from domain.procurements.events import ProcurementOpened
from domain.suppliers.values import ContactChannel
from tests.support.specification import Specification

ALARMS = ProcurementId("alarms")
OTHER = ProcurementId("furniture")
LEAD = MemberId("314910001")
ALFA = SupplierId("314920007")
BOREAL = SupplierId("314921003")
ANNA = PersonId("p-anna")
DAG = PersonId("p-dag")
DRAFT = DisclosureId("key-box-draft")
RULES = ("All get the same time.", "What one is told, all are told.")


def at(month: int, day: int, hour: int = 10) -> Instant:
    """A time in 2026, in Norway."""
    return datetime(2026, month, day, hour, tzinfo=NORWAY)


def by(person: PersonId = ANNA) -> Actor:
    """The person, acting for the lead."""
    return Actor(person=person, role="lead-purchaser", organisation=OrganisationNumber("314910001"))


KNOWN = ProcurementOpened(procurement=ALARMS, title="Safety alarms", subject="Alarms", buyers=(LEAD,), lead=LEAD)
ADOPTED = DialogueRulesAdopted(procurement=ALARMS, version=1, rules=RULES, minutes_each=45, adopted_at=at(1, 10))
OPENED = MarketDialogueOpened(procurement=ALARMS, purpose="See what there is.", rules_version=1, opened_at=at(2, 2))
INVITED = DialogueInvitationPublished(procurement=ALARMS, published_at=at(2, 3), where="Doffin", to_all=True)
CONFERENCE = DialogueConferenceHeld(
    procurement=ALARMS,
    suppliers=(ALFA, BOREAL),
    held_at=at(2, 24),
    minutes=120,
    mode=MeetingMode.MIXED,
    recording=DocumentId("recording"),
)
TOLD = InformationDisclosed(
    procurement=ALARMS,
    disclosure=DRAFT,
    to=(BOREAL,),
    what="Draft of the requirement to key boxes.",
    channel=ContactChannel.MEETING,
    disclosed_at=at(3, 5),
    disclosed_by=DAG,
)
TOLD_TO_ALL = InformationEqualised(procurement=ALARMS, disclosures=(DRAFT,), published_at=at(3, 13), where="Doffin")
LEVELLED = LevellingMeasureTaken(
    procurement=ALARMS,
    measure=LevellingMeasure.LONGER_DEADLINE,
    reason="Two weeks more than the minimum.",
    taken_at=at(3, 13),
)
HEARD = SupplierInputReceived(
    procurement=ALARMS, supplier=ALFA, about="Response times.", advised=True, received_at=at(3, 6)
)
CLOSED = MarketDialogueClosed(procurement=ALARMS, closed_at=at(3, 16))
ANNOUNCED = NoticeSent(
    procurement=ALARMS,
    notice=NoticeId("notice"),
    kind=NoticeKind.COMPETITION,
    lead=LEAD,
    buyers=(LEAD,),
    sent_at=at(7, 3),
    electronically=True,
    documents_freely_available=True,
    mandates=(),
)

BEGINNING = Specification(DECIDER)


def met(
    *suppliers: SupplierId, day: int = 4, month: int = 3, minutes: int = 45, held_by: PersonId = ANNA
) -> DialogueMeetingHeld:
    return DialogueMeetingHeld(
        procurement=ALARMS,
        suppliers=suppliers or (ALFA,),
        held_at=at(month, day),
        minutes=minutes,
        mode=MeetingMode.VIDEO,
        held_by=(held_by,),
        minutes_document=DocumentId("minutes-1"),
    )


def adopting(fact: DialogueRulesAdopted = ADOPTED) -> AdoptDialogueRules:
    return AdoptDialogueRules(
        at=fact.adopted_at,
        by=by(),
        procurement=fact.procurement,
        rules=fact.rules,
        minutes_each=fact.minutes_each,
        document=fact.document,
    )


def opening(fact: MarketDialogueOpened = OPENED) -> OpenMarketDialogue:
    return OpenMarketDialogue(at=fact.opened_at, by=by(), procurement=ALARMS, purpose=fact.purpose)


def inviting(fact: DialogueInvitationPublished = INVITED) -> PublishDialogueInvitation:
    return PublishDialogueInvitation(
        at=fact.published_at, by=by(), procurement=ALARMS, where=fact.where, to_all=fact.to_all
    )


def conferring(fact: DialogueConferenceHeld = CONFERENCE) -> HoldDialogueConference:
    return HoldDialogueConference(
        at=fact.held_at,
        by=by(),
        procurement=ALARMS,
        suppliers=fact.suppliers,
        minutes=fact.minutes,
        mode=fact.mode,
        minutes_document=fact.minutes_document,
        recording=fact.recording,
    )


def meeting(fact: DialogueMeetingHeld) -> HoldDialogueMeeting:
    return HoldDialogueMeeting(
        at=fact.held_at,
        by=by(),
        procurement=ALARMS,
        suppliers=fact.suppliers,
        minutes=fact.minutes,
        mode=fact.mode,
        held_by=fact.held_by,
        minutes_document=fact.minutes_document,
    )


def hearing(fact: SupplierInputReceived = HEARD) -> ReceiveSupplierInput:
    return ReceiveSupplierInput(
        at=fact.received_at,
        by=by(),
        procurement=ALARMS,
        supplier=fact.supplier,
        about=fact.about,
        advised=fact.advised,
        document=fact.document,
    )


def telling(fact: InformationDisclosed = TOLD) -> DiscloseInformation:
    return DiscloseInformation(
        at=fact.disclosed_at,
        by=by(),
        procurement=fact.procurement,
        disclosure=fact.disclosure,
        to=fact.to,
        what=fact.what,
        channel=fact.channel,
        disclosed_by=fact.disclosed_by,
    )


def telling_all(fact: InformationEqualised = TOLD_TO_ALL) -> EqualiseInformation:
    return EqualiseInformation(
        at=fact.published_at, by=by(), procurement=ALARMS, disclosures=fact.disclosures, where=fact.where
    )


def levelling(fact: LevellingMeasureTaken = LEVELLED) -> TakeLevellingMeasure:
    return TakeLevellingMeasure(
        at=fact.taken_at,
        by=by(),
        procurement=ALARMS,
        supplier=fact.supplier,
        measure=fact.measure,
        reason=fact.reason,
    )


def closing(fact: MarketDialogueClosed = CLOSED) -> CloseMarketDialogue:
    return CloseMarketDialogue(at=fact.closed_at, by=by(), procurement=ALARMS)
