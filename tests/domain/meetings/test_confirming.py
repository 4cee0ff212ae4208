from datetime import date

import pytest

from domain.meetings.commands import ConfirmMinutes, ObjectToMinutes
from domain.meetings.rejections import (
    DoesNotSpeakFor,
    MinutesAreContested,
    MinutesAreFinal,
    NoMinutes,
    NotTheCurrentVersion,
    WasNotPresent,
)
from domain.representatives.values import Capacity
from tests.domain.meetings.acts import (
    FINAL,
    confirmed,
    contested,
    drafted,
    meetings,
    record,
)
from tests.domain.meetings.asking import (
    confirming,
    objecting,
)
from tests.domain.meetings.scene import (
    DAG,
    DALHEIM,
    DINA,
    ELVNES,
    FOSSMO,
    MEETING,
    OTHER_GROUP,
    SPEAKS,
    appointed,
)


def test_a_member_that_was_present_confirms_the_draft() -> None:
    meetings.given(drafted(), appointed(FOSSMO, SPEAKS[FOSSMO])).when(confirming(FOSSMO)).then(confirmed(FOSSMO))


def test_a_deputy_may_confirm_for_the_member() -> None:
    facts = (drafted(), appointed(DALHEIM, DAG, Capacity.DEPUTY))
    expected = confirmed(DALHEIM).model_copy(update={"person": DAG})
    meetings.given(*facts).when(confirming(DALHEIM, person=DAG)).then(expected)


def test_a_member_confirms_a_version_once() -> None:
    facts = (drafted(), confirmed(FOSSMO), appointed(FOSSMO, SPEAKS[FOSSMO]))
    meetings.given(*facts).when(confirming(FOSSMO)).then_nothing()
    meetings.given(drafted(), confirmed(FOSSMO), FINAL).when(confirming(FOSSMO)).then_nothing()


def test_who_was_absent_confirms_nothing() -> None:
    facts = (drafted(told=record(ELVNES, DALHEIM)), appointed(FOSSMO, SPEAKS[FOSSMO]))
    assert meetings.given(*facts).when(confirming(FOSSMO)).then_rejected(WasNotPresent) == WasNotPresent(FOSSMO)


def test_nobody_else_confirms_or_objects_for_a_member() -> None:
    rejection = meetings.given(drafted()).when(confirming(FOSSMO, person=DINA)).then_rejected(DoesNotSpeakFor)
    assert rejection == DoesNotSpeakFor(FOSSMO, DINA, date(2026, 1, 18))
    meetings.given(drafted()).when(objecting(FOSSMO, person=DINA)).then_rejected(DoesNotSpeakFor)


@pytest.mark.parametrize("command", [confirming(FOSSMO), objecting(FOSSMO)])
def test_only_the_latest_version_is_confirmed_or_objected_to(command: ConfirmMinutes | ObjectToMinutes) -> None:
    rejection = meetings.given(drafted(), drafted(2)).when(command).then_rejected(NotTheCurrentVersion)
    assert rejection == NotTheCurrentVersion(1, 2)
    assert meetings.when(command).then_rejected(NoMinutes) == NoMinutes(MEETING)
    elsewhere = command.model_copy(update={"group": OTHER_GROUP})
    meetings.given(drafted()).when(elsewhere).then_rejected(NoMinutes)


@pytest.mark.parametrize("command", [confirming(FOSSMO, 2), objecting(FOSSMO)])
def test_final_minutes_are_neither_confirmed_nor_objected_to(command: ConfirmMinutes | ObjectToMinutes) -> None:
    assert meetings.given(drafted(), FINAL).when(command).then_rejected(MinutesAreFinal) == MinutesAreFinal(1)


def test_a_draft_somebody_objected_to_is_not_confirmed() -> None:
    facts = (drafted(), contested(FOSSMO), appointed(DALHEIM, DINA))
    rejection = meetings.given(*facts).when(confirming(DALHEIM)).then_rejected(MinutesAreContested)
    assert rejection == MinutesAreContested(1, (FOSSMO,))


def test_a_member_objects_with_a_reason_also_when_it_was_noted_as_absent() -> None:
    speaks = appointed(FOSSMO, SPEAKS[FOSSMO])
    meetings.given(drafted(), speaks).when(objecting(FOSSMO)).then(contested(FOSSMO))
    meetings.given(drafted(told=record(ELVNES)), speaks).when(objecting(FOSSMO)).then(contested(FOSSMO))


def test_who_was_no_member_then_does_not_object() -> None:
    told = record(ELVNES).model_copy(update={"absent": ()})
    facts = (drafted(told=told), appointed(FOSSMO, SPEAKS[FOSSMO]))
    assert meetings.given(*facts).when(objecting(FOSSMO)).then_rejected(WasNotPresent) == WasNotPresent(FOSSMO)


def test_the_same_objection_again_adds_nothing() -> None:
    facts = (drafted(), contested(FOSSMO), appointed(FOSSMO, SPEAKS[FOSSMO]))
    meetings.given(*facts).when(objecting(FOSSMO)).then_nothing()


def test_the_confirmations_of_two_members_rest_on_none_of_each_others_facts() -> None:
    boundary = meetings.decider.boundary
    assert boundary(confirming(FOSSMO)).covers(confirmed(FOSSMO))
    assert not boundary(confirming(FOSSMO)).covers(confirmed(DALHEIM))
