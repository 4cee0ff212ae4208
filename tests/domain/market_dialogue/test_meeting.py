"""Suppliers are met and heard in the dialogue, once everybody could know of it."""

import pytest

from domain.impartiality.events import RecusalInCaseDecided
from domain.impartiality.grounds import DeciderStanding, DisqualificationGround
from domain.impartiality.rejections import ActorIsRecused
from domain.market_dialogue.rejections import DialogueIsOver, DialogueNotOpen, NotInvitedPublicly
from tests.domain.market_dialogue.scene import (
    ALARMS,
    ALFA,
    ANNA,
    BEGINNING,
    BOREAL,
    CLOSED,
    CONFERENCE,
    DAG,
    HEARD,
    INVITED,
    OPENED,
    at,
    conferring,
    hearing,
    meeting,
    met,
)
from tests.domain.purchasing_groups.known import anew

invited = BEGINNING.given(OPENED, INVITED)
RECUSED = RecusalInCaseDecided(
    procurement=ALARMS,
    person=DAG,
    recused=True,
    decided_by=ANNA,
    decider_standing=DeciderStanding.SUPERIOR,
    ground=DisqualificationGround.KIN,
    reason="Assessed.",
    decided_at=at(3, 5),
)


def test_suppliers_are_met_after_a_public_invitation() -> None:
    invited.when(meeting(met(BOREAL))).then(met(BOREAL))
    invited.when(meeting(met(ALFA, BOREAL))).then(met(ALFA, BOREAL))
    invited.when(conferring()).then(CONFERENCE)
    minuted = anew(CONFERENCE, minutes_document="minutes-0")
    invited.when(conferring(minuted)).then(minuted)


def test_a_meeting_that_took_longer_than_the_rules_say_is_recorded_all_the_same() -> None:
    longer = met(BOREAL, minutes=90)
    invited.when(meeting(longer)).then(longer)


def test_the_same_meeting_or_conference_again_adds_nothing() -> None:
    invited.given(met()).when(meeting(met())).then_nothing()
    invited.given(CONFERENCE).when(conferring()).then_nothing()


def test_nobody_is_met_without_an_invitation_that_all_could_see() -> None:
    to_some = BEGINNING.given(OPENED, anew(INVITED, to_all=False))
    for history in (BEGINNING.given(OPENED), to_some):
        rejection = history.when(meeting(met())).then_rejected(NotInvitedPublicly)
        assert rejection == NotInvitedPublicly(ALARMS, at(3, 4))
        rejection = history.when(conferring()).then_rejected(NotInvitedPublicly)
        assert rejection == NotInvitedPublicly(ALARMS, CONFERENCE.held_at)


def test_the_first_public_invitation_counts() -> None:
    later = anew(INVITED, published_at=at(3, 10))
    early = BEGINNING.given(OPENED, later)
    assert early.when(meeting(met())).then_rejected(NotInvitedPublicly).invited_at == at(3, 10)
    BEGINNING.given(OPENED, later, INVITED).when(meeting(met())).then(met())
    BEGINNING.given(OPENED, INVITED, later).when(meeting(met())).then(met())


def test_nobody_is_met_or_heard_in_a_dialogue_that_was_not_opened_by_then() -> None:
    january = met(month=1)
    for command in (meeting(january), hearing(anew(HEARD, received_at=at(1, 4)))):
        assert BEGINNING.when(command).then_rejected(DialogueNotOpen).opened_at is None
        assert BEGINNING.given(OPENED).when(command).then_rejected(DialogueNotOpen).opened_at == OPENED.opened_at
    BEGINNING.when(conferring()).then_rejected(DialogueNotOpen)


@pytest.mark.parametrize("day", [16, 20])
def test_after_the_dialogue_is_closed_nobody_is_met_or_heard(day: int) -> None:
    over = invited.given(CLOSED)
    rejection = over.when(meeting(met(day=day))).then_rejected(DialogueIsOver)
    assert rejection == DialogueIsOver(ALARMS, CLOSED.closed_at, at(3, day))
    over.when(conferring(anew(CONFERENCE, held_at=at(3, day)))).then_rejected(DialogueIsOver)
    heard = hearing(anew(HEARD, received_at=at(3, day)))
    rejection = BEGINNING.given(OPENED, CLOSED).when(heard).then_rejected(DialogueIsOver)
    assert rejection == DialogueIsOver(ALARMS, CLOSED.closed_at, at(3, day))


def test_a_meeting_before_the_end_may_be_recorded_after_it() -> None:
    invited.given(CLOSED).when(meeting(met())).then(met())
    BEGINNING.given(OPENED, CLOSED).when(hearing()).then(HEARD)


def test_suppliers_are_heard_without_an_invitation_once_each_time() -> None:
    written = anew(HEARD, document="input-1")
    BEGINNING.given(OPENED).when(hearing()).then(HEARD)
    BEGINNING.given(OPENED).when(hearing(written)).then(written)
    BEGINNING.given(OPENED, HEARD).when(hearing()).then_nothing()


def test_the_recused_meet_no_supplier_but_had_met_them_before() -> None:
    history = invited.given(RECUSED)
    assert history.when(meeting(met(day=6, held_by=DAG))).then_rejected(ActorIsRecused).person == DAG
    before = met(day=4, held_by=DAG)
    history.when(meeting(before)).then(before)
