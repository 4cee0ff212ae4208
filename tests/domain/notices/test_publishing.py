from datetime import timedelta

from domain.impartiality.rejections import ActorIsRecused
from domain.notices.rejections import NoticeAlreadyPublished, NoticeNeverSent, PublishedBeforeSent
from tests.domain.notices.scene import (
    BUYER_LEAD,
    NAMED,
    PILOT,
    PUBLISH,
    PUBLISHED,
    SENT,
    SENT_AT,
    announcing,
    recused,
)

sent = announcing.given(SENT)


def test_a_notice_that_was_sent_is_published_with_the_buyers_it_was_sent_with() -> None:
    sent.when(PUBLISH).then(PUBLISHED)
    assert PUBLISHED.named == 3


def test_it_is_published_at_the_earliest_when_it_was_sent() -> None:
    at_once = PUBLISH.model_copy(update={"at": SENT_AT})
    sent.when(at_once).then(PUBLISHED.model_copy(update={"published_at": SENT_AT}))
    earlier = PUBLISH.model_copy(update={"at": SENT_AT - timedelta(seconds=1)})
    sent.when(earlier).then_rejected(PublishedBeforeSent)


def test_what_was_never_sent_is_not_published() -> None:
    announcing.when(PUBLISH).then_rejected(NoticeNeverSent)
    announcing.given(SENT.model_copy(update={"procurement": PILOT})).when(PUBLISH).then_rejected(NoticeNeverSent)


def test_publishing_the_same_again_adds_nothing_and_otherwise_is_refused() -> None:
    published = sent.given(PUBLISHED)
    published.when(PUBLISH).then_nothing()
    elsewhere = PUBLISH.model_copy(update={"publication": "999-2026"})
    assert published.when(elsewhere).then_rejected(NoticeAlreadyPublished).publication == "412345-2026"


def test_a_notice_that_was_published_without_a_buyer_is_recorded_as_it_was() -> None:
    as_it_was = PUBLISH.model_copy(update={"buyers": NAMED[:2]})
    sent.when(as_it_was).then(PUBLISHED.model_copy(update={"buyers": NAMED[:2]}))


def test_who_is_recused_records_no_publication() -> None:
    sent.given(recused(BUYER_LEAD)).when(PUBLISH).then_rejected(ActorIsRecused)
