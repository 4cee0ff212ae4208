"""One supplier's whole history is one question."""

from datetime import date

from application.questions.declaring import Moment, NoParameters
from application.suppliers.questions import SUPPLIERS, about_suppliers
from application.suppliers.views import SupplierView
from domain.bids.events import BidRejected, BidWithdrawn
from domain.bids.values import RejectionGround
from domain.contracts.events import ContractSigned
from domain.kernel.boundaries import Boundary
from domain.kernel.events import Event
from domain.kernel.identifiers import BidId, DisclosureId
from domain.market_dialogue.events import DialogueConferenceHeld, InformationEqualised, SupplierInputReceived
from domain.market_dialogue.values import MeetingMode
from domain.procurements.events import ProcurementOpened
from domain.suppliers.events import SupplierContactLeft, SupplierContactNamed, SupplierRenamed
from tests.application.projections.history import recorded
from tests.application.treatment.scene import (
    ALARMS,
    ALFA,
    ASKED,
    BID,
    BOREAL,
    CALL_SHARED,
    CALLED,
    DAG,
    REGISTERED,
    TOLD,
    TOLD_TO_ALL,
    at,
    met,
)
from tests.domain.purchasing_groups.known import anew

NAMED = SupplierContactNamed(supplier=BOREAL, person=DAG, name="Siri Selger", email="siri@boreal.example")


def history(*events: Event) -> SupplierView | None:
    """What the question answers about Boreal Care."""
    view = SUPPLIERS.begin(BOREAL)
    for one in recorded(*events):
        view = SUPPLIERS.evolve(view, one)
    return SUPPLIERS.answer(view, NoParameters(), Moment(date(2026, 12, 31)))


def known(*events: Event) -> SupplierView:
    view = history(*events)
    assert view is not None
    return view


def test_the_register_tells_name_country_and_earlier_names() -> None:
    renamed = SupplierRenamed(supplier=BOREAL, earlier="Boreal Care", name="Boreal Omsorg")
    view = known(REGISTERED[1], renamed)
    assert (view.name, view.country, view.earlier_names) == ("Boreal Omsorg", "no", ("Boreal Care",))


def test_people_are_told_with_what_the_vault_gives_and_whether_they_left() -> None:
    left = SupplierContactLeft(supplier=BOREAL, person=DAG)
    (person,) = known(NAMED, left).people
    assert (person.name, person.email, person.telephone, person.left) == (
        "Siri Selger",
        "siri@boreal.example",
        None,
        True,
    )
    (back,) = known(NAMED, left, NAMED).people
    assert not back.left


def test_contacts_are_told_and_whether_they_were_shared() -> None:
    call = anew(CALLED, supplier=BOREAL)
    (alone,) = known(call).contacts
    assert (alone.position, alone.about, alone.minuted, alone.shared_with_all_at) == (1, "The price form", True, None)
    (shared,) = known(call, anew(CALL_SHARED, supplier=BOREAL)).contacts
    assert shared.shared_with_all_at == at(8, 14)


def test_meetings_and_conferences_are_told_with_the_others_who_came() -> None:
    conference = DialogueConferenceHeld(
        procurement=ALARMS, suppliers=(ALFA, BOREAL), held_at=at(2, 24), minutes=120, mode=MeetingMode.MIXED
    )
    first, second = known(conference, met(BOREAL)).meetings
    assert (first.conference, first.together_with, first.minutes_document) == (True, (ALFA,), None)
    assert (second.conference, second.together_with, second.minutes) == (False, (), 45)


def test_disclosures_are_told_and_when_all_were_told_for_the_first_time() -> None:
    assert known(TOLD).disclosures[0].equalised_at is None
    again = anew(TOLD_TO_ALL, published_at=at(4, 1))
    other = anew(TOLD_TO_ALL, disclosures=(DisclosureId("another"),))
    assert known(TOLD, other, TOLD_TO_ALL, again).disclosures[0].equalised_at == at(3, 13)


def test_when_all_were_told_is_looked_for_where_the_supplier_was_told_something() -> None:
    within = Boundary(SUPPLIERS.further(known(TOLD)))
    assert within.covers(TOLD_TO_ALL)
    assert not within.covers(anew(TOLD_TO_ALL, disclosures=(DisclosureId("another"),)))


def test_input_questions_and_bids_are_told() -> None:
    heard = SupplierInputReceived(procurement=ALARMS, supplier=BOREAL, about="Keys", advised=True, received_at=at(3, 6))
    view = known(heard, anew(ASKED, supplier=BOREAL), BID)
    assert (view.inputs[0].about, view.inputs[0].advised) == ("Keys", True)
    assert (view.inquiries[0].question, view.inquiries[0].received_at) == ("How many?", at(8, 20))
    assert (view.bids[0].bid, view.bids[0].late, view.bids[0].withdrawn, view.bids[0].rejected_because) == (
        BID.bid,
        False,
        False,
        None,
    )


def test_what_became_of_a_bid_is_told() -> None:
    other = anew(BID, bid=BidId("bid-3"))
    withdrawn = BidWithdrawn(procurement=ALARMS, bid=BID.bid, supplier=BOREAL, withdrawn_at=at(8, 29))
    ground = next(iter(RejectionGround))
    rejected = BidRejected(
        procurement=ALARMS,
        bid=other.bid,
        supplier=BOREAL,
        ground=ground,
        reason="Late.",
        unopened=True,
        rejected_at=at(9, 1),
    )
    first, second = known(BID, other, withdrawn, rejected).bids
    assert (first.withdrawn, first.rejected_because) == (True, None)
    assert (second.withdrawn, second.rejected_because) == (False, ground.value)


def test_every_fact_about_the_supplier_stands_in_its_history_in_order() -> None:
    view = known(REGISTERED[1], TOLD, TOLD_TO_ALL, BID)
    assert [(one.position, one.what, one.procurement) for one in view.history] == [
        (1, "supplier-registered.v1", None),
        (2, "information-disclosed.v1", ALARMS),
        (4, "bid-received.v1", ALARMS),
    ]


def test_nothing_is_known_of_a_supplier_without_facts() -> None:
    assert history() is None


def test_every_kind_of_fact_that_names_a_supplier_is_read_whatever_its_slice() -> None:
    assert {type(TOLD), type(BID), type(ASKED), ContractSigned, *map(type, REGISTERED)} <= set(about_suppliers())
    assert InformationEqualised not in about_suppliers()
    assert ProcurementOpened not in about_suppliers()
