"""When a person's values may be erased, and what is recorded of it."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from pydantic import BaseModel, ValidationError

import domain
from domain.erasures.decider import DECIDER
from domain.erasures.events import PersonalDataErased
from domain.erasures.rejections import DisposalPermitMissing, NoPersonalValuesRecorded
from domain.erasures.state import HOLDING_VALUES
from domain.erasures.values import ErasureGround
from domain.kernel.events import Event
from domain.kernel.guarded import Personal
from domain.kernel.identifiers import PersonId
from domain.representatives.events import RoleEnded
from tests.domain.erasures.scene import APPOINTED, ASSIGNED, ERASE, ERASED, NURSE
from tests.support.specification import Specification

BEGINNING = Specification(DECIDER)


@pytest.mark.parametrize("recorded", [APPOINTED, ASSIGNED])
def test_values_about_a_person_are_erased(recorded: Event) -> None:
    BEGINNING.given(recorded).when(ERASE).then(ERASED)


def test_the_fact_is_found_by_the_person_and_says_no_more_than_the_reference() -> None:
    assert ERASED.tags == ("person:skogvatn-nurse",)
    assert "Nordmann" not in ERASED.model_dump_json()


def test_nothing_is_erased_about_somebody_the_ledger_does_not_know() -> None:
    assert BEGINNING.when(ERASE).then_rejected(NoPersonalValuesRecorded) == NoPersonalValuesRecorded(NURSE)


def test_what_was_recorded_of_another_is_no_ground_to_erase() -> None:
    another = ERASE.model_copy(update={"person": PersonId("another")})
    within = DECIDER.boundary(another)
    assert not within.covers(APPOINTED)
    assert not within.covers(ERASED)


def test_when_somebody_s_role_ended_is_no_part_of_the_decision() -> None:
    ended = RoleEnded(group=ASSIGNED.group, person=NURSE, role=ASSIGNED.role, ended_on=ASSIGNED.valid_from)
    assert not DECIDER.boundary(ERASE).covers(ended)


def test_what_is_gone_already_is_nothing_new_even_on_another_ground() -> None:
    gone = BEGINNING.given(APPOINTED, ERASED)
    gone.when(ERASE).then_nothing()
    gone.when(ERASE.model_copy(update={"ground": ErasureGround.OBJECTION, "positions": (9,)})).then_nothing()
    gone.when(ERASE.model_copy(update={"archive_worthy": True})).then_nothing()


def test_only_what_is_not_gone_yet_is_erased_again() -> None:
    command = ERASE.model_copy(update={"positions": (4, 7, 9, 30)})
    BEGINNING.given(APPOINTED, ERASED).when(command).then(ERASED.model_copy(update={"positions": (7, 30)}))


def test_what_was_erased_in_several_rounds_stays_gone() -> None:
    more = ERASED.model_copy(update={"positions": (30,)})
    command = ERASE.model_copy(update={"positions": (4, 9, 30)})
    BEGINNING.given(APPOINTED, ERASED, ASSIGNED, more).when(command).then_nothing()


@pytest.mark.parametrize("ground", list(ErasureGround))
def test_what_the_archive_should_keep_is_erased_only_by_permit_whatever_the_ground(ground: ErasureGround) -> None:
    worthy = ERASE.model_copy(update={"archive_worthy": True, "ground": ground})
    known = BEGINNING.given(APPOINTED)
    rejection = known.when(worthy).then_rejected(DisposalPermitMissing)
    assert rejection == DisposalPermitMissing(NURSE, ground)
    assert "ARK § 13" in rejection.legal_basis
    known.when(worthy.model_copy(update={"permit": "2027/900"})).then(
        ERASED.model_copy(update={"permit": "2027/900", "ground": ground})
    )


def test_each_ground_names_its_provision() -> None:
    assert [ground.legal_basis for ground in ErasureGround] == [f"GDPR art. 17(1)({letter})" for letter in "abcdef"]


@pytest.mark.parametrize("positions", [(), (0,), (-1, 3), (4, 4), (9, 4), (1, 3, 2), (2**53,)])
def test_positions_are_entries_in_ascending_order_each_once(positions: tuple[int, ...]) -> None:
    with pytest.raises(ValidationError):
        PersonalDataErased.model_validate({**ERASED.model_dump(), "positions": positions})


@pytest.mark.parametrize("positions", [(4, 4), (9, 4)])
def test_positions_out_of_order_are_refused_in_words(positions: tuple[int, ...]) -> None:
    with pytest.raises(ValidationError, match="Value error, positions ascend, and none stands twice"):
        PersonalDataErased.model_validate({**ERASED.model_dump(), "positions": positions})


def test_one_position_and_the_largest_are_positions() -> None:
    for positions in ((1,), (1, 2, 2**53 - 1)):
        written = PersonalDataErased.model_validate({**ERASED.model_dump(), "positions": positions})
        assert PersonalDataErased.model_validate_json(written.model_dump_json()).positions == positions


def test_every_event_that_holds_values_about_a_person_is_within_the_boundary() -> None:
    assert {kind for kind in events_of_the_domain() if any(personal_in(kind))} == set(HOLDING_VALUES)


def events_of_the_domain() -> Iterator[type[Event]]:
    for found in pkgutil.walk_packages(domain.__path__, "domain."):
        if found.name.endswith(".events"):
            importlib.import_module(found.name)
    yield from (kind for kind in Event.__subclasses__() if kind.__module__.startswith("domain."))


def personal_in(kind: type[BaseModel]) -> Iterator[Personal]:
    for field in kind.model_fields.values():
        yield from (mark for mark in field.metadata if isinstance(mark, Personal))
