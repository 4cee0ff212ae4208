"""What a notice of an award says is so: when it was sent, and who was chosen."""

from datetime import timedelta

import pytest

from domain.awards.contents import Recipient
from domain.awards.decider import DECIDER
from domain.awards.rejections_notice import NotifiedAhead, WinnerMisnamed
from domain.kernel.organisations import SupplierId
from domain.suppliers.events import SupplierRegistered, SupplierRenamed
from tests.domain.awards.course import TELL, TOLD, TOLD_AT
from tests.domain.awards.scene import ALFA, BIDDERS, BOREAL, CRITERIA, DECIDED, DELTA, RECEIVED, TO_BOREAL, procedure
from tests.support.specification import Specification

READY = Specification(DECIDER).given(CRITERIA, procedure(), *RECEIVED, DECIDED)


def test_a_notice_is_noted_when_it_has_been_sent_to_all() -> None:
    second = timedelta(seconds=1)
    ahead = TELL.model_copy(update={"at": TOLD_AT - second})
    assert READY.when(ahead).then_rejected(NotifiedAhead) == NotifiedAhead(TOLD_AT, TOLD_AT - second)
    late = Recipient(supplier=BIDDERS[-1], sent_at=TOLD_AT + second)
    one_late = TELL.model_copy(update={"recipients": (*TELL.recipients[:-1], late)})
    READY.when(one_late).then_rejected(NotifiedAhead)
    (notice,) = READY.when(TELL.model_copy(update={"at": TOLD_AT + second})).facts()
    assert notice == TOLD


def registered(supplier: SupplierId, name: str) -> SupplierRegistered:
    return SupplierRegistered(supplier=supplier, name=name, country="no")


REGISTER = (registered(ALFA, "Alfa Trygghet AS"), registered(BOREAL, "Boreal Care AS"))
RENAMED = SupplierRenamed(supplier=BOREAL, earlier="Boreal Care AS", name="Boreal Omsorg AS")


@pytest.mark.parametrize("name", ["Boreal Care AS", "Boreal Omsorg AS", "BOREAL  care as"])
def test_the_notice_names_the_chosen_supplier_as_it_is_or_was_called(name: str) -> None:
    command = TELL.model_copy(update={"winner_name": name})
    READY.given(*REGISTER, RENAMED).when(command).then(TOLD.model_copy(update={"winner_name": name}))


@pytest.mark.parametrize("name", ["Alfa Trygghet AS", "Boreal", "Boreal Omsorg AS"])
def test_the_notice_names_nobody_else(name: str) -> None:
    command = TELL.model_copy(update={"winner_name": name})
    rejection = READY.given(*REGISTER).when(command).then_rejected(WinnerMisnamed)
    assert rejection == WinnerMisnamed(TO_BOREAL, name, BOREAL)


def test_of_a_supplier_that_is_not_in_the_register_no_name_is_wrong() -> None:
    READY.given(registered(DELTA, "Delta Respons AS")).when(TELL).then(TOLD)
