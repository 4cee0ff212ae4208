"""Large notices become facts that each fit into an entry, and lose nothing."""

import pytest

from domain.kernel.organisations import MemberId, check_digit
from domain.notices.events import NoticeBuyersImported, NoticeResultImported, PublishedNoticeImported
from domain.notices.parcels import MOST
from domain.notices.rejections import NoticeTooLarge
from domain.notices.values import CriterionKind, NoticeBuyer, NoticeCriterion
from tests.domain.notices.scene import IMPORT, LOT, NOTICE, RESULT, importing


def numbers(count: int) -> list[MemberId]:
    eights = (f"{314_000_00 + place:08}" for place in range(2 * count))
    return [MemberId(f"{eight}{check_digit(eight)}") for eight in eights if check_digit(eight) is not None][:count]


@pytest.mark.parametrize("count", [0, 1, 23, 400, 2_000])
def test_every_buyer_is_recorded_once_and_in_order(count: int) -> None:
    buyers = tuple(NoticeBuyer(name=f"Kommune æøå {number}", number=number) for number in numbers(count))
    facts = importing.when(IMPORT.model_copy(update={"buyers": buyers})).facts()
    told = [
        buyer
        for fact in facts
        if isinstance(fact, PublishedNoticeImported | NoticeBuyersImported)
        for buyer in fact.buyers
    ]
    assert told == list(buyers)
    assert all(len(fact.model_dump_json().encode()) <= MOST for fact in facts)
    first = facts[0]
    assert isinstance(first, PublishedNoticeImported)
    assert first.named == count
    assert sum(fact.named for fact in facts if isinstance(fact, NoticeBuyersImported)) == first.further_buyers


def test_the_tenders_of_a_lot_are_divided_too() -> None:
    tenders = tuple(RESULT.tenders[0].model_copy(update={"reference": f"TEN-{place:04}"}) for place in range(600))
    many = RESULT.model_copy(update={"tenders": tenders})
    facts = importing.when(IMPORT.model_copy(update={"results": (many,)})).facts()
    parts = [fact.result for fact in facts if isinstance(fact, NoticeResultImported)]
    assert len(parts) > 1
    assert [tender for part in parts for tender in part.tenders] == list(tenders)
    assert {part.outcome for part in parts} == {"selec-w"}


def test_what_fits_into_no_entry_is_refused_and_named() -> None:
    long = NoticeCriterion(kind=CriterionKind.QUALITY, description="æ" * 4_000)
    too_long = LOT.model_copy(update={"criteria": (long,) * 8})
    rejection = importing.when(IMPORT.model_copy(update={"lots": (too_long,)})).then_rejected(NoticeTooLarge)
    assert (rejection.notice, rejection.part, rejection.most) == (NOTICE, "LOT-0001", MOST)
    assert rejection.size > MOST
