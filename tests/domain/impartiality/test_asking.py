"""Everybody declares for themselves, and anybody may ask about anybody."""

import pytest

from domain.impartiality.events import ImpartialityDeclared
from domain.impartiality.grounds import CaseCapacity, DisqualificationGround
from domain.impartiality.rejections import DeclaredByAnother, ImpartialityInUnknownProcurement, InterestsUnexplained
from domain.kernel.guarded import Erased
from tests.domain.impartiality.scene import (
    ALARMS,
    ALFA,
    ANNA,
    BEGINNING,
    BOREAL,
    DAG,
    LEADER,
    OPENED,
    SIBLING,
    asked,
    asking,
    decided,
    declared,
    declaring,
)
from tests.domain.purchasing_groups.known import anew

known = BEGINNING.given(OPENED)


@pytest.mark.parametrize("capacity", CaseCapacity)
def test_a_person_declares_whether_employed_elected_or_hired(capacity: CaseCapacity) -> None:
    fact = declared(capacity=capacity, reports_to=LEADER)
    known.when(declaring(fact)).then(fact)


def test_interests_are_named_and_their_details_lie_in_the_vault() -> None:
    fact = declared(suppliers=(BOREAL,))
    known.when(declaring(fact)).then(fact)
    assert fact.tags == ("person:p-dag", "procurement:alarms", "supplier:314921003")


def test_nobody_declares_for_another() -> None:
    rejection = known.when(declaring(declared(), actor=ANNA)).then_rejected(DeclaredByAnother)
    assert rejection == DeclaredByAnother(DAG, ANNA)


@pytest.mark.parametrize(
    "changes",
    [
        {"has_interests": True},
        {"suppliers": (BOREAL,)},
        {"details": SIBLING},
    ],
)
def test_interests_are_told_exactly_where_there_are_some(changes: dict[str, object]) -> None:
    command = declaring(declared()).model_copy(update=changes)
    assert known.when(command).then_rejected(InterestsUnexplained) == InterestsUnexplained(DAG)


def test_interests_may_be_told_without_naming_a_supplier() -> None:
    command = declaring(declared()).model_copy(update={"has_interests": True, "details": SIBLING})
    (fact,) = known.when(command).facts()
    assert fact == anew(declared(), has_interests=True, details=SIBLING)


def test_declaring_the_same_again_adds_nothing_even_when_the_details_are_erased() -> None:
    fact = declared(suppliers=(BOREAL,))
    erased = anew(fact, details=Erased(erased="c" * 43))
    known.given(erased).when(declaring(fact)).then_nothing()


@pytest.mark.parametrize(
    "other",
    [
        declared(suppliers=(BOREAL,)),
        declared(reports_to=LEADER),
        declared(capacity=CaseCapacity.HIRED),
    ],
)
def test_a_new_declaration_takes_the_place_of_the_earlier(other: ImpartialityDeclared) -> None:
    known.given(declared()).when(declaring(other)).then(other)
    known.given(declared(), other).when(declaring(declared())).then(declared())


def test_interests_in_another_supplier_are_declared_too() -> None:
    other = declared(suppliers=(BOREAL, ALFA))
    known.given(declared(suppliers=(BOREAL,))).when(declaring(other)).then(other)


def test_anybody_may_ask_about_a_person() -> None:
    known.when(asking(asked())).then(asked())


def test_the_same_question_stands_once_while_it_is_undecided() -> None:
    known.given(asked()).when(asking(anew(asked(), raised_by=LEADER))).then_nothing()


@pytest.mark.parametrize(
    "changes",
    [
        {"ground": DisqualificationGround.KIN},
        {"supplier": ALFA},
        {"demanded_by": BOREAL},
        {"capacity": CaseCapacity.BODY_MEMBER},
    ],
)
def test_another_question_about_the_same_person_stands_beside_it(changes: dict[str, object]) -> None:
    other = anew(asked(), **changes)
    known.given(asked()).when(asking(other)).then(other)


def test_after_a_decision_the_same_may_be_asked_again() -> None:
    again = asked(day=5)
    known.given(asked(), decided()).when(asking(again)).then(again)


def test_nothing_is_declared_or_asked_in_a_procurement_that_is_not_known() -> None:
    for command in (declaring(declared()), asking(asked())):
        rejection = BEGINNING.when(command).then_rejected(ImpartialityInUnknownProcurement)
        assert rejection == ImpartialityInUnknownProcurement(ALARMS)


@pytest.mark.parametrize("ground", DisqualificationGround)
def test_every_ground_names_its_provision(ground: DisqualificationGround) -> None:
    assert ground.provision.startswith(("FVL § 6", "KOML § 11-10"))
