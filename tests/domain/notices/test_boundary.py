"""What a decision about notices rests on, and no more."""

from domain.kernel.events import Event
from domain.kernel.identifiers import MandateId
from domain.notices.boundary import for_announcing, for_importing
from domain.notices.events import NoticeLotImported
from tests.domain.notices.prepared import CHOSEN, PREPARED
from tests.domain.notices.scene import (
    APPROVED,
    BUYER_LEAD,
    CHANGE,
    CHANGES,
    ELVNES,
    FOSSMO,
    GIVEN,
    IMPORT,
    LOT,
    NOTICE,
    OPENED,
    PILOT,
    PUBLISH,
    PUBLISHED,
    READY,
    SEND,
    SENT,
    TAKEN_BACK,
    given_by,
    recused,
)
from tests.domain.notices.test_importing import AMENDED, IMPORTED

ELSEWHERE: list[Event] = [
    OPENED.model_copy(update={"procurement": PILOT}),
    APPROVED.model_copy(update={"procurement": PILOT}),
    SENT.model_copy(update={"procurement": PILOT, "notice": CHANGE}),
    recused(BUYER_LEAD).model_copy(update={"procurement": PILOT}),
    given_by(FOSSMO, MandateId("fossmo-to-elvnes")),
]


def test_sending_rests_on_the_case_its_notices_and_the_authority_of_every_buyer() -> None:
    within = for_announcing(SEND)
    assert all(within.covers(fact) for fact in (*PREPARED, CHOSEN, TAKEN_BACK, SENT, recused(BUYER_LEAD)))
    assert not any(within.covers(fact) for fact in (*ELSEWHERE, PUBLISHED, IMPORTED))


def test_sending_without_a_group_rests_on_no_authority() -> None:
    within = for_announcing(SEND.model_copy(update={"group": None, "buyers": (ELVNES,)}))
    assert within.covers(OPENED)
    assert not any(within.covers(fact) for fact in GIVEN)


def test_publishing_rests_on_that_notice_and_on_who_may_act() -> None:
    within = for_announcing(PUBLISH)
    assert all(within.covers(fact) for fact in (SENT, PUBLISHED, recused(BUYER_LEAD)))
    assert not any(within.covers(fact) for fact in (*READY, *ELSEWHERE))


def test_reading_in_rests_on_what_is_known_of_the_notice_and_of_what_it_changes() -> None:
    alone = for_importing(IMPORT)
    changing = for_importing(IMPORT.model_copy(update={"notice": CHANGE, "changes": CHANGES}))
    assert all(alone.covers(fact) for fact in (IMPORTED, AMENDED, SENT, recused(BUYER_LEAD)))
    assert all(changing.covers(fact) for fact in (IMPORTED, AMENDED, SENT))
    other = IMPORTED.model_copy(update={"notice": CHANGE})
    assert changing.covers(other)
    assert not alone.covers(other)
    lot = NoticeLotImported(procurement=PILOT, notice=NOTICE, version="01", lot=LOT)
    assert alone.covers(lot)
    assert not changing.covers(lot)
    assert not any(alone.covers(fact) for fact in (*READY, PUBLISHED))
