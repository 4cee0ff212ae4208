"""What some were told is recorded whenever it happened, and told to all."""

import pytest

from domain.kernel.identifiers import DisclosureId
from domain.market_dialogue.rejections import (
    DialogueInUnknownProcurement,
    DialogueNotOpen,
    DisclosureReferenceTaken,
    EqualisedBeforeDisclosed,
    UnknownDisclosures,
)
from tests.domain.market_dialogue.scene import (
    ALARMS,
    ALFA,
    BEGINNING,
    BOREAL,
    CLOSED,
    DRAFT,
    KNOWN,
    LEVELLED,
    OPENED,
    OTHER,
    TOLD,
    TOLD_TO_ALL,
    at,
    levelling,
    telling,
    telling_all,
)
from tests.domain.purchasing_groups.known import anew

SECOND = DisclosureId("price-form")
known = BEGINNING.given(KNOWN)
told = BEGINNING.given(TOLD)


def test_what_some_were_told_is_recorded_with_whom_and_by_whom() -> None:
    known.when(telling()).then(TOLD)
    assert TOLD.tags == ("disclosure:key-box-draft", "person:p-dag", "procurement:alarms", "supplier:314921003")


def test_it_is_recorded_whether_or_not_there_is_a_dialogue() -> None:
    afterwards = anew(TOLD, disclosed_at=at(6, 1))
    known.when(telling(afterwards)).then(afterwards)


def test_the_same_disclosure_again_adds_nothing() -> None:
    known.given(TOLD).when(telling()).then_nothing()


@pytest.mark.parametrize("changes", [{"to": (ALFA,)}, {"what": "Another"}, {"disclosed_at": at(3, 6)}])
def test_a_reference_stands_for_one_disclosure(changes: dict[str, object]) -> None:
    rejection = known.given(TOLD).when(telling(anew(TOLD, **changes))).then_rejected(DisclosureReferenceTaken)
    assert rejection == DisclosureReferenceTaken(DRAFT)


def test_a_reference_is_not_used_again_in_another_procurement() -> None:
    elsewhere = anew(TOLD, procurement=OTHER)
    known_elsewhere = BEGINNING.given(anew(KNOWN, procurement=OTHER), TOLD)
    known_elsewhere.when(telling(elsewhere)).then_rejected(DisclosureReferenceTaken)


def test_nothing_is_told_about_a_procurement_that_is_not_known() -> None:
    rejection = BEGINNING.when(telling()).then_rejected(DialogueInUnknownProcurement)
    assert rejection == DialogueInUnknownProcurement(ALARMS)


def test_what_some_were_told_is_told_to_all() -> None:
    told.when(telling_all()).then(TOLD_TO_ALL)
    at_once = anew(TOLD_TO_ALL, published_at=TOLD.disclosed_at)
    told.when(telling_all(at_once)).then(at_once)


def test_what_all_were_told_is_not_told_to_all_once_more() -> None:
    told.given(TOLD_TO_ALL).when(telling_all(anew(TOLD_TO_ALL, published_at=at(4, 1)))).then_nothing()


def test_only_what_remains_is_told_to_all() -> None:
    both = told.given(anew(TOLD, disclosure=SECOND), TOLD_TO_ALL)
    command = telling_all(anew(TOLD_TO_ALL, disclosures=(DRAFT, SECOND, SECOND)))
    both.when(command).then(anew(TOLD_TO_ALL, disclosures=(SECOND,)))


def test_what_is_told_to_all_names_recorded_disclosures() -> None:
    command = telling_all(anew(TOLD_TO_ALL, disclosures=(SECOND, DRAFT, DisclosureId("a"))))
    rejection = told.when(command).then_rejected(UnknownDisclosures)
    assert rejection == UnknownDisclosures((DisclosureId("a"), SECOND))


def test_nothing_is_told_to_all_before_it_was_told_to_some() -> None:
    early = anew(TOLD_TO_ALL, published_at=at(3, 5, 9))
    rejection = told.when(telling_all(early)).then_rejected(EqualisedBeforeDisclosed)
    assert rejection == EqualisedBeforeDisclosed(DRAFT, TOLD.disclosed_at, at(3, 5, 9))


def test_a_measure_is_taken_for_all_or_for_one_also_after_the_dialogue() -> None:
    for_one = anew(LEVELLED, supplier=BOREAL)
    for history in (BEGINNING.given(OPENED), BEGINNING.given(OPENED, CLOSED)):
        history.when(levelling()).then(LEVELLED)
        history.given(LEVELLED).when(levelling(for_one)).then(for_one)


def test_the_same_measure_again_adds_nothing() -> None:
    BEGINNING.given(OPENED, LEVELLED).when(levelling()).then_nothing()


def test_without_a_dialogue_there_is_nothing_to_level() -> None:
    assert BEGINNING.when(levelling()).then_rejected(DialogueNotOpen) == DialogueNotOpen(ALARMS, LEVELLED.taken_at)
