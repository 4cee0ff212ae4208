"""Who the suppliers are, in Norway and abroad, and who speaks for them."""

import pytest

from domain.kernel.guarded import Erased
from domain.kernel.organisations import SupplierId
from domain.suppliers.events import SupplierRegistered, SupplierRenamed
from domain.suppliers.rejections import NoSuchSupplierContact, SupplierRegisteredBefore, UnknownSupplier
from tests.domain.purchasing_groups.known import anew
from tests.domain.suppliers.scene import (
    BEGINNING,
    BOREAL,
    CELSIUS,
    LEFT,
    NAMED,
    OTHER_SELLER,
    REGISTERED,
    RENAMED,
    SELLER,
    ending,
    naming,
    registering,
    renaming,
)

registered = BEGINNING.given(REGISTERED)


@pytest.mark.parametrize(("supplier", "country"), [(BOREAL, "no"), (CELSIUS, "se")])
def test_a_supplier_is_registered_in_the_country_of_its_identifier(supplier: SupplierId, country: str) -> None:
    fact = SupplierRegistered(supplier=supplier, name="Boreal Care", country=country)
    BEGINNING.when(registering(supplier)).then(fact)


def test_a_supplier_is_registered_once() -> None:
    registered.when(registering()).then_nothing()
    rejection = registered.when(registering(name="Another")).then_rejected(SupplierRegisteredBefore)
    assert rejection == SupplierRegisteredBefore(BOREAL, "Boreal Care")


def test_a_supplier_goes_by_a_new_name_and_the_earlier_is_kept() -> None:
    registered.when(renaming()).then(RENAMED)
    third = SupplierRenamed(supplier=BOREAL, earlier="Boreal Omsorg", name="Nord Omsorg")
    registered.given(RENAMED).when(renaming("Nord Omsorg")).then(third)


def test_the_name_it_has_already_adds_nothing() -> None:
    registered.when(renaming("Boreal Care")).then_nothing()
    registered.given(RENAMED).when(renaming()).then_nothing()


def test_nothing_is_told_of_a_supplier_that_is_not_registered() -> None:
    for command in (renaming(), naming(), ending()):
        assert BEGINNING.when(command).then_rejected(UnknownSupplier) == UnknownSupplier(BOREAL)


def test_a_person_speaks_for_a_supplier_under_a_reference_that_tells_nothing() -> None:
    registered.when(naming()).then(NAMED)
    assert NAMED.tags == ("person:p-seller", "supplier:314921003")


def test_naming_the_same_person_again_adds_nothing_even_when_the_name_is_erased() -> None:
    registered.given(anew(NAMED, name=Erased(erased="c" * 43))).when(naming()).then_nothing()


def test_a_person_speaks_for_it_no_more_and_may_come_back() -> None:
    registered.given(NAMED).when(ending()).then(LEFT)
    registered.given(NAMED, LEFT).when(ending()).then_nothing()
    registered.given(NAMED, LEFT).when(naming()).then(NAMED)
    registered.given(NAMED, LEFT, NAMED).when(ending()).then(LEFT)


def test_who_never_spoke_for_a_supplier_does_not_stop_doing_so() -> None:
    rejection = registered.when(ending()).then_rejected(NoSuchSupplierContact)
    assert rejection == NoSuchSupplierContact(BOREAL, SELLER)


def test_people_of_a_supplier_do_not_wait_for_each_other() -> None:
    assert not BEGINNING.decider.boundary(naming()).covers(anew(NAMED, person=OTHER_SELLER))
