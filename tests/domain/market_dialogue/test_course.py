"""Rules first, then the dialogue, then the invitation; and an end."""

from datetime import timedelta

import pytest

from domain.kernel.events import Event
from domain.kernel.identifiers import DocumentId
from domain.kernel.instants import Instant
from domain.market_dialogue.rejections import (
    ClosedBeforeLastAct,
    DialogueAfterAnnouncement,
    DialogueInUnknownProcurement,
    DialogueIsOver,
    DialogueNotOpen,
    DialogueOpenedBefore,
    DialogueRulesMissing,
)
from domain.notices.values import NoticeKind
from tests.domain.market_dialogue.scene import (
    ADOPTED,
    ALARMS,
    ANNOUNCED,
    BEGINNING,
    CLOSED,
    CONFERENCE,
    HEARD,
    INVITED,
    KNOWN,
    OPENED,
    adopting,
    at,
    closing,
    hearing,
    inviting,
    meeting,
    met,
    opening,
)
from tests.domain.purchasing_groups.known import anew

known = BEGINNING.given(KNOWN)
open_dialogue = BEGINNING.given(OPENED)


def test_rules_are_adopted_for_a_known_procurement() -> None:
    known.when(adopting()).then(ADOPTED)
    rejection = BEGINNING.when(adopting()).then_rejected(DialogueInUnknownProcurement)
    assert rejection == DialogueInUnknownProcurement(ALARMS)


def test_the_same_rules_again_add_nothing() -> None:
    known.given(ADOPTED).when(adopting(anew(ADOPTED, adopted_at=at(1, 20)))).then_nothing()


@pytest.mark.parametrize(
    "changes", [{"rules": ("Only this.",)}, {"minutes_each": 60}, {"document": DocumentId("rules")}]
)
def test_other_rules_are_a_new_version(changes: dict[str, object]) -> None:
    second = anew(ADOPTED, version=2, adopted_at=at(2, 10), **changes)
    known.given(ADOPTED).when(adopting(second)).then(second)
    known.given(ADOPTED, OPENED).when(adopting(second)).then(second)


def test_after_the_dialogue_no_new_rules_are_adopted() -> None:
    late = anew(ADOPTED, version=2, minutes_each=60, adopted_at=at(3, 17))
    over = known.given(ADOPTED, OPENED, CLOSED)
    rejection = over.when(adopting(late)).then_rejected(DialogueIsOver)
    assert rejection == DialogueIsOver(ALARMS, CLOSED.closed_at, at(3, 17))


def test_a_dialogue_is_opened_by_the_rules_that_stand() -> None:
    BEGINNING.given(ADOPTED).when(opening()).then(OPENED)
    just_then = anew(OPENED, opened_at=ADOPTED.adopted_at)
    BEGINNING.given(ADOPTED).when(opening(just_then)).then(just_then)
    second = anew(ADOPTED, version=2, minutes_each=60)
    BEGINNING.given(ADOPTED, second).when(opening()).then(anew(OPENED, rules_version=2))


def test_without_rules_no_dialogue_is_opened() -> None:
    for history in (BEGINNING, BEGINNING.given(anew(ADOPTED, adopted_at=at(2, 20)))):
        assert history.when(opening()).then_rejected(DialogueRulesMissing) == DialogueRulesMissing(ALARMS)


def test_a_procurement_has_one_dialogue() -> None:
    other = opening(anew(OPENED, purpose="Something else"))
    for history in (BEGINNING.given(ADOPTED, OPENED), BEGINNING.given(ADOPTED, OPENED, CLOSED)):
        history.when(opening()).then_nothing()
        rejection = history.when(other).then_rejected(DialogueOpenedBefore)
        assert rejection == DialogueOpenedBefore(ALARMS, OPENED.opened_at)


@pytest.mark.parametrize("to_all", [True, False])
def test_suppliers_are_invited_to_an_open_dialogue(to_all: bool) -> None:  # noqa: FBT001  a parameter of the test
    invitation = anew(INVITED, to_all=to_all)
    open_dialogue.when(inviting(invitation)).then(invitation)
    open_dialogue.given(invitation).when(inviting(invitation)).then_nothing()


def test_nobody_is_invited_before_the_dialogue_is_opened_or_after_it_is_closed() -> None:
    rejection = BEGINNING.when(inviting()).then_rejected(DialogueNotOpen)
    assert rejection == DialogueNotOpen(ALARMS, INVITED.published_at)
    early = anew(INVITED, published_at=at(2, 1))
    rejection = open_dialogue.when(inviting(early)).then_rejected(DialogueNotOpen)
    assert rejection == DialogueNotOpen(ALARMS, at(2, 1), OPENED.opened_at)
    late = anew(INVITED, published_at=CLOSED.closed_at)
    open_dialogue.given(CLOSED).when(inviting(late)).then_rejected(DialogueIsOver)


def test_no_dialogue_is_opened_once_the_competition_is_announced() -> None:
    announced = BEGINNING.given(ADOPTED, anew(ANNOUNCED, sent_at=OPENED.opened_at))
    rejection = announced.when(opening()).then_rejected(DialogueAfterAnnouncement)
    assert rejection == DialogueAfterAnnouncement(ALARMS, OPENED.opened_at, OPENED.opened_at)
    for notice in (ANNOUNCED, anew(ANNOUNCED, kind=NoticeKind.PRIOR_INFORMATION, sent_at=at(1, 1))):
        BEGINNING.given(ADOPTED, notice).when(opening()).then(OPENED)


def test_nobody_is_invited_met_or_heard_in_the_competition_even_where_the_dialogue_was_not_closed() -> None:
    later = at(7, 4)
    history = open_dialogue.given(anew(ANNOUNCED, sent_at=at(7, 5)), ANNOUNCED)
    history.when(inviting(anew(INVITED, published_at=later))).then_rejected(DialogueAfterAnnouncement)
    history.given(INVITED).when(meeting(anew(met(), held_at=later))).then_rejected(DialogueAfterAnnouncement)
    history.when(hearing(anew(HEARD, received_at=later))).then_rejected(DialogueAfterAnnouncement)
    history.given(INVITED).when(meeting(met())).then(met())


def test_a_dialogue_is_closed_once() -> None:
    open_dialogue.when(closing()).then(CLOSED)
    open_dialogue.given(CLOSED).when(closing(anew(CLOSED, closed_at=at(4, 1)))).then_nothing()


def test_what_was_not_opened_is_not_closed() -> None:
    assert BEGINNING.when(closing()).then_rejected(DialogueNotOpen) == DialogueNotOpen(ALARMS, CLOSED.closed_at)


@pytest.mark.parametrize(
    ("last", "last_at"),
    [
        (INVITED, INVITED.published_at),
        (met(day=4), at(3, 4)),
        (CONFERENCE, CONFERENCE.held_at),
        (HEARD, HEARD.received_at),
        (OPENED, OPENED.opened_at),
    ],
    ids=lambda part: type(part).__name__,
)
def test_a_dialogue_is_closed_after_everything_that_was_done_in_it(last: Event, last_at: Instant) -> None:
    history = BEGINNING.given(OPENED) if last == OPENED else BEGINNING.given(OPENED, last)
    early = last_at - timedelta(minutes=1)
    rejection = history.when(closing(anew(CLOSED, closed_at=early))).then_rejected(ClosedBeforeLastAct)
    assert rejection == ClosedBeforeLastAct(ALARMS, last_at, early)
    just_then = anew(CLOSED, closed_at=last_at)
    history.when(closing(just_then)).then(just_then)
