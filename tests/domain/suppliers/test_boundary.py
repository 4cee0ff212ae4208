"""A decision about a supplier reads every fact that can change it, and waits for no other."""

import pytest

from domain.impartiality.events import RecusalInCaseDecided
from domain.kernel.boundaries import EventType
from domain.kernel.events import Event
from domain.kernel.identifiers import ContactId
from domain.procurements.events import ProcurementOpened
from domain.suppliers.boundary import SupplierCommand
from domain.suppliers.commands import ShareContact
from domain.suppliers.decider import DECIDER
from domain.suppliers.events import (
    ContactLogged,
    ContactShared,
    SupplierContactLeft,
    SupplierContactNamed,
    SupplierRegistered,
    SupplierRenamed,
)
from tests.domain.purchasing_groups.known import anew
from tests.domain.suppliers.scene import (
    CALLED,
    CANCELLED,
    CELSIUS,
    LEFT,
    NAMED,
    OPENED,
    OTHER,
    PUBLISHED,
    RECUSED,
    REGISTERED,
    RENAMED,
    SELLER,
    SENT,
    SHARED,
    SIGNED,
    ending,
    logging,
    naming,
    registering,
    renaming,
    sharing,
)
from tests.support.boundaries import by_type, rests_on_these_and_no_others

OF_THE_SUPPLIER: tuple[Event, ...] = (REGISTERED, RENAMED, NAMED, LEFT)
OF_THE_PROCUREMENT: tuple[Event, ...] = (OPENED, SENT, PUBLISHED, CANCELLED, SIGNED, RECUSED)
FACTS = (*OF_THE_SUPPLIER, CALLED, SHARED, *OF_THE_PROCUREMENT)
NAME: set[EventType] = {SupplierRegistered, SupplierRenamed}
PROCUREMENT: set[EventType] = {ProcurementOpened, RecusalInCaseDecided}
READS: list[tuple[SupplierCommand, set[EventType]]] = [
    (registering(), NAME),
    (renaming(), NAME),
    (naming(), NAME | {SupplierContactNamed, SupplierContactLeft}),
    (ending(), NAME | {SupplierContactNamed, SupplierContactLeft}),
    (logging(), {SupplierRegistered, ContactLogged} | PROCUREMENT),
    (sharing(), {ContactLogged, ContactShared, RecusalInCaseDecided}),
]

test_a_decision_reads_the_facts_it_rests_on = rests_on_these_and_no_others(DECIDER, by_type(FACTS), READS)


@pytest.mark.parametrize("command", [command for command, _ in READS], ids=lambda part: type(part).__name__)
def test_a_decision_reads_nothing_of_other_suppliers_or_procurements(command: SupplierCommand) -> None:
    within = DECIDER.boundary(command)
    others = [anew(fact, supplier=CELSIUS) for fact in OF_THE_SUPPLIER]
    elsewhere = [anew(fact, procurement=OTHER) for fact in OF_THE_PROCUREMENT]
    read = [fact for fact in (*others, *elsewhere) if within.covers(fact)]
    assert read == ([anew(RECUSED, procurement=OTHER)] if isinstance(command, ShareContact) else [])


def test_who_shares_a_contact_waits_for_nobody_elses_recusal() -> None:
    assert not DECIDER.boundary(sharing()).covers(anew(RECUSED, person=SELLER))


def test_contacts_do_not_wait_for_each_other_nor_people_for_contacts_with_them() -> None:
    other = anew(CALLED, contact=ContactId("call-2"), person=SELLER)
    assert not [command for command, _ in READS if DECIDER.boundary(command).covers(other)]
    assert not DECIDER.boundary(sharing()).covers(anew(SHARED, contact=ContactId("call-2")))


def test_contact_about_no_procurement_reads_none() -> None:
    within = DECIDER.boundary(logging(anew(CALLED, procurement=None)))
    assert not [fact for fact in OF_THE_PROCUREMENT if within.covers(fact)]
