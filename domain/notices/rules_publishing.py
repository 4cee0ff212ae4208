"""How it is recorded that a notice was published. It is a fact even where the published notice leaves a buyer out."""

from collections.abc import Sequence

from domain.kernel.events import Event
from domain.notices.commands import PublishNotice
from domain.notices.events import NoticePublished, NoticeSent
from domain.notices.rejections import NoticeAlreadyPublished, NoticeNeverSent, PublishedBeforeSent
from domain.notices.state import Announcing
from domain.notices.values import NoticeBuyer


def publish(command: PublishNotice, state: Announcing) -> Sequence[Event]:
    """A notice that was sent is published once, after it was sent.

    Raises:
        NoticeNeverSent: no such notice was sent in this case.
        PublishedBeforeSent: the time of publication lies before that of sending.
        NoticeAlreadyPublished: it was published before, otherwise.
        ActorIsRecused: who records it is recused from the case.
    """
    sent = state.sent.get(command.notice)
    if sent is None or sent.procurement != command.procurement:
        raise NoticeNeverSent(command.notice, command.procurement)
    fact = NoticePublished(
        procurement=command.procurement,
        notice=command.notice,
        kind=sent.kind,
        published_at=command.at,
        publication=command.publication,
        buyers=command.buyers or _as_sent(sent),
        digest=command.digest,
    )
    earlier = state.published.get(command.notice)
    if earlier is not None:
        if earlier == fact:
            return ()
        raise NoticeAlreadyPublished(command.notice, earlier.publication)
    state.standing.must_be_free_to_act(command.by.person)
    if command.at < sent.sent_at:
        raise PublishedBeforeSent(command.notice, sent.sent_at, command.at)
    return (fact,)


def _as_sent(sent: NoticeSent) -> tuple[NoticeBuyer, ...]:
    return tuple(NoticeBuyer(number=buyer, leads=buyer == sent.lead) for buyer in sent.buyers)
