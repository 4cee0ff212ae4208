"""The suppliers of the examples, the people who speak for them, a contact, and the competition it may be part of."""

from datetime import datetime

from domain.contracts.events import ContractSigned
from domain.contracts.values import BuyerAuthority, Signature
from domain.impartiality.events import RecusalInCaseDecided
from domain.impartiality.grounds import DeciderStanding, DisqualificationGround
from domain.kernel.commands import Actor
from domain.kernel.identifiers import AwardId, ContactId, ContractId, NoticeId, PersonId, ProcurementId
from domain.kernel.instants import NORWAY, Instant
from domain.kernel.organisations import MemberId, OrganisationNumber, SupplierId
from domain.notices.events import NoticePublished, NoticeSent
from domain.notices.values import NoticeBuyer, NoticeKind
from domain.procurements.events import ProcurementCancelled, ProcurementOpened
from domain.procurements.values import CancellationGround
from domain.suppliers.commands import (
    EndSupplierContact,
    LogContact,
    NameSupplierContact,
    RegisterSupplier,
    RenameSupplier,
    ShareContact,
)
from domain.suppliers.decider import DECIDER
from domain.suppliers.events import (
    ContactLogged,
    ContactShared,
    SupplierContactLeft,
    SupplierContactNamed,
    SupplierRegistered,
    SupplierRenamed,
)
from domain.suppliers.values import ContactChannel, ContactDirection
from tests.support.specification import Specification

ALARMS = ProcurementId("alarms")
OTHER = ProcurementId("furniture")
LEAD = MemberId("314910001")
BOREAL = SupplierId("314921003")
CELSIUS = SupplierId("se-5560001234")
ANNA = PersonId("p-anna")
DAG = PersonId("p-dag")
SELLER = PersonId("p-seller")
OTHER_SELLER = PersonId("p-other-seller")
CALL = ContactId("call-1")


def at(month: int, day: int, hour: int = 10) -> Instant:
    """A time in 2026, in Norway."""
    return datetime(2026, month, day, hour, tzinfo=NORWAY)


def by(person: PersonId = ANNA) -> Actor:
    """The person, acting for the lead."""
    return Actor(person=person, role="lead-purchaser", organisation=OrganisationNumber("314910001"))


REGISTERED = SupplierRegistered(supplier=BOREAL, name="Boreal Care", country="no")
RENAMED = SupplierRenamed(supplier=BOREAL, earlier="Boreal Care", name="Boreal Omsorg")
NAMED = SupplierContactNamed(
    supplier=BOREAL, person=SELLER, name="Siri Selger", email="siri@boreal.example", telephone="+47 99 99 99 99"
)
LEFT = SupplierContactLeft(supplier=BOREAL, person=SELLER)
CALLED = ContactLogged(
    procurement=ALARMS,
    contact=CALL,
    supplier=BOREAL,
    channel=ContactChannel.TELEPHONE,
    direction=ContactDirection.FROM_SUPPLIER,
    person=DAG,
    occurred_at=at(8, 12),
    about="How the price form is filled in.",
    purely_practical=False,
    minuted=True,
)
SHARED = ContactShared(
    procurement=ALARMS, contact=CALL, supplier=BOREAL, shared_with_all_at=at(8, 14), where="Tender portal"
)
OPENED = ProcurementOpened(procurement=ALARMS, title="Safety alarms", subject="Alarms", buyers=(LEAD,), lead=LEAD)
SENT = NoticeSent(
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
PUBLISHED = NoticePublished(
    procurement=ALARMS,
    notice=NoticeId("notice"),
    kind=NoticeKind.COMPETITION,
    published_at=at(7, 7),
    publication="2026-1",
    buyers=(NoticeBuyer(number=LEAD),),
)
CANCELLED = ProcurementCancelled(
    procurement=ALARMS, ground=next(iter(CancellationGround)), reason="No bids.", repeated=True
)
SIGNED = ContractSigned(
    procurement=ALARMS,
    award=AwardId("award"),
    contract=ContractId("contract"),
    supplier=CELSIUS,
    value=811_000_000,
    buyers=(LEAD,),
    signed_by=(DAG,),
    signatures=(Signature(person=DAG, members=(LEAD,), signed_at=at(10, 21)),),
    supplier_signed_at=at(10, 21),
    signed_at=at(10, 21),
    mandates=(BuyerAuthority(member=LEAD, signer=DAG, mandates=()),),
)
RECUSED = RecusalInCaseDecided(
    procurement=ALARMS,
    person=ANNA,
    recused=True,
    decided_by=DAG,
    decider_standing=DeciderStanding.SUPERIOR,
    ground=DisqualificationGround.KIN,
    reason="Assessed.",
    decided_at=at(7, 1),
)
BEGINNING = Specification(DECIDER)


def registering(supplier: SupplierId = BOREAL, name: str = "Boreal Care") -> RegisterSupplier:
    return RegisterSupplier(at=at(2, 1), by=by(), supplier=supplier, name=name)


def renaming(name: str = "Boreal Omsorg") -> RenameSupplier:
    return RenameSupplier(at=at(2, 1), by=by(), supplier=BOREAL, name=name)


def naming(person: PersonId = SELLER) -> NameSupplierContact:
    return NameSupplierContact(
        at=at(2, 1),
        by=by(),
        supplier=BOREAL,
        person=person,
        name="Siri Selger",
        email="siri@boreal.example",
        telephone="+47 99 99 99 99",
    )


def ending(person: PersonId = SELLER) -> EndSupplierContact:
    return EndSupplierContact(at=at(2, 1), by=by(), supplier=BOREAL, person=person)


def logging(fact: ContactLogged = CALLED, actor: PersonId = ANNA) -> LogContact:
    return LogContact(
        at=fact.occurred_at,
        by=by(actor),
        procurement=fact.procurement,
        contact=fact.contact,
        supplier=fact.supplier,
        channel=fact.channel,
        direction=fact.direction,
        person=fact.person,
        about=fact.about,
        purely_practical=fact.purely_practical,
        minuted=fact.minuted,
        shared_with_all_at=fact.shared_with_all_at,
    )


def sharing(fact: ContactShared = SHARED) -> ShareContact:
    return ShareContact(at=fact.shared_with_all_at, by=by(), contact=fact.contact, where=fact.where)
