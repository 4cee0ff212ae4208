"""A notice that was read before is read again from another file: what it says otherwise is refused by name."""

from collections.abc import Mapping

import pytest

from domain.kernel.events import Event
from domain.kernel.organisations import MemberId
from domain.notices.commands import ImportNotice
from domain.notices.contents import NoticeContent, NoticeLot, NoticeResult
from domain.notices.differences import differences
from domain.notices.events import NoticeBuyersImported, NoticeResultImported, PublishedNoticeImported
from domain.notices.rejections import NoticeDiffersFromImported
from domain.notices.values import DeadlineKind, NoticeAmount, NoticeBuyer, NoticeDeadline, NoticeKind, NoticePart
from tests.domain.notices.scene import (
    CHANGES,
    CONTENT,
    DIGEST,
    IMPORT,
    LOT,
    NAMED,
    NOTICE,
    OTHER_DIGEST,
    PUBLISHED_AT,
    RESULT,
    importing,
)

SECOND = LOT.model_copy(update={"reference": "LOT-0002", "title": "Responstjeneste"})
TWO_LOTS = IMPORT.model_copy(update={"lots": (LOT, SECOND)})
MORE = NoticeAmount(hundredths=9_900_000_00, currency="NOK")
LATER = NoticeDeadline(kind=DeadlineKind.TENDERS, at=PUBLISHED_AT, written="2026-08-31+02:00 12:00:00+02:00")
TENDER = RESULT.tenders[0]


def recorded(command: ImportNotice = TWO_LOTS) -> tuple[Event, ...]:
    return tuple(importing.when(command).facts())


def refused(**bent: object) -> NoticeDiffersFromImported:
    other = TWO_LOTS.model_copy(update={"digest": OTHER_DIGEST, **bent})
    return importing.given(*recorded()).when(other).then_rejected(NoticeDiffersFromImported)


def test_the_refusal_names_both_files_the_parts_and_the_lots() -> None:
    weighed = SECOND.criteria[0].model_copy(update={"weight_bp": 5_000, "written_weight": "50 %"})
    other = SECOND.model_copy(update={"deadlines": (LATER,), "criteria": (weighed,)})
    assert refused(lots=(LOT, other)) == NoticeDiffersFromImported(
        NOTICE, "01", DIGEST, OTHER_DIGEST, (NoticePart.DEADLINES, NoticePart.CRITERIA), ("LOT-0002",)
    )


@pytest.mark.parametrize(
    ("bent", "part"),
    [
        ({"title": "Noe annet"}, NoticePart.TITLE),
        ({"estimated": MORE}, NoticePart.VALUES),
        ({"estimated": None}, NoticePart.VALUES),
        ({"sent_at": PUBLISHED_AT}, NoticePart.DISPATCH),
        ({"kind": NoticeKind.AWARD}, NoticePart.KIND),
    ],
)
def test_the_notice_as_a_whole_is_held_against_what_is_recorded(bent: Mapping[str, object], part: NoticePart) -> None:
    rejection = refused(content=CONTENT.model_copy(update=dict(bent)))
    assert (rejection.parts, rejection.lots) == ((part,), ())


def test_lots_that_are_left_out_added_or_swapped_are_named() -> None:
    third = LOT.model_copy(update={"reference": "LOT-0003"})
    assert (refused(lots=(LOT,)).parts, refused(lots=(LOT,)).lots) == ((NoticePart.LOTS,), ("LOT-0002",))
    assert refused(lots=(LOT, SECOND, third)).lots == ("LOT-0003",)
    assert refused(lots=(SECOND, LOT)).parts == (NoticePart.LOTS,)
    swapped = (LOT.model_copy(update={"reference": "LOT-0002"}), SECOND.model_copy(update={"reference": "LOT-0001"}))
    assert refused(lots=swapped).parts == (NoticePart.TITLE, NoticePart.LOTS)


def test_as_many_buyers_that_are_others_differ() -> None:
    assert refused(buyers=(*NAMED[:2], NAMED[2].model_copy(update={"name": "Andre"}))).parts == (NoticePart.BUYERS,)
    assert refused(buyers=tuple(reversed(NAMED))).parts == (NoticePart.BUYERS,)


def test_what_came_of_a_lot_is_held_against_what_is_recorded() -> None:
    dearer = RESULT.model_copy(update={"tenders": (TENDER.model_copy(update={"amount": MORE}),)})
    rejection = refused(results=(dearer,))
    assert (rejection.parts, rejection.lots) == ((NoticePart.RESULTS,), ("LOT-0001",))
    assert refused(results=()).parts == (NoticePart.RESULTS,)
    assert refused(results=(RESULT, RESULT)).parts == (NoticePart.RESULTS,)


def test_what_it_changes_differs_by_what_is_written_and_not_by_what_is_known_here() -> None:
    change = TWO_LOTS.model_copy(update={"changes": CHANGES.model_copy(update={"notice": None})})
    again = change.model_copy(update={"digest": OTHER_DIGEST, "changes": CHANGES})
    importing.given(*recorded(change)).when(again).then_nothing()
    other = again.model_copy(update={"changes": CHANGES.model_copy(update={"written": "another-01"})})
    rejection = importing.given(*recorded(change)).when(other).then_rejected(NoticeDiffersFromImported)
    assert rejection.parts == (NoticePart.CHANGE,)


def test_what_was_recorded_in_many_facts_says_the_same_as_its_one_file() -> None:
    buyers = tuple(NoticeBuyer(name=f"Kommune {place} {'å' * 60}") for place in range(600))
    tenders = tuple(TENDER.model_copy(update={"reference": f"TEN-{place:04}"}) for place in range(600))
    many = IMPORT.model_copy(update={"buyers": buyers, "results": (RESULT.model_copy(update={"tenders": tenders}),)})
    facts = recorded(many)
    assert sum(isinstance(fact, NoticeBuyersImported) for fact in facts) > 0
    assert sum(isinstance(fact, NoticeResultImported) for fact in facts) > 1
    again = many.model_copy(update={"digest": OTHER_DIGEST})
    importing.given(*facts).when(again).then_nothing()
    last = (*buyers[:-1], NoticeBuyer(name="Andre", number=MemberId("314910001")))
    other = again.model_copy(update={"buyers": last})
    assert importing.given(*facts).when(other).then_rejected(NoticeDiffersFromImported).parts == (NoticePart.BUYERS,)


@pytest.mark.parametrize(
    "name", sorted(set(NoticeContent.model_fields) - {"publication", "published_on", "written_by"})
)
def test_every_field_of_the_whole_belongs_to_a_part(name: str) -> None:
    head = next(fact for fact in recorded() if isinstance(fact, PublishedNoticeImported))
    other = TWO_LOTS.model_copy(update={"content": CONTENT.model_copy(update={name: "bent"})})
    assert len(differences(head, (), other.model_copy(update={"lots": (), "results": ()}))[0]) == 1


@pytest.mark.parametrize("name", sorted(set(NoticeLot.model_fields) - {"reference"}))
def test_every_field_of_a_lot_belongs_to_a_part(name: str) -> None:
    rejection = refused(lots=(LOT, SECOND.model_copy(update={name: "bent"})))
    assert (len(rejection.parts), rejection.lots) == (1, ("LOT-0002",))


@pytest.mark.parametrize("name", sorted(set(NoticeResult.model_fields) - {"lot", "tenders"}))
def test_every_field_of_a_result_is_compared(name: str) -> None:
    assert refused(results=(RESULT.model_copy(update={name: "bent"}),)).parts == (NoticePart.RESULTS,)
