"""Announcing against a simpler model: what has been prepared, who gave authority, what was sent and published."""

from collections.abc import Iterable
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from domain.kernel.events import Event
from domain.kernel.identifiers import NoticeId
from domain.kernel.organisations import MemberId
from domain.kernel.rejections import Rejection
from domain.notices.commands import AnnouncingCommand, PublishNotice, SendNotice
from domain.notices.decider import ANNOUNCING
from domain.notices.events import NoticePublished, NoticeSent
from domain.notices.values import NoticeKind
from tests.domain.notices.scene import (
    APPROVED,
    BUYERS,
    CANCELLED,
    CHANGE,
    DALHEIM,
    ESTIMATED,
    GIVEN,
    LOCKED,
    MAXIMUM,
    NOTICE,
    OPENED,
    PUBLISH,
    PUBLISHED_AT,
    SEND,
    TAKEN_BACK,
)

FACTS: tuple[Event, ...] = (OPENED, ESTIMATED, LOCKED, APPROVED, *GIVEN, TAKEN_BACK, CANCELLED)


def sending(notice: NoticeId, kind: NoticeKind, changes: NoticeId | None, buyers: tuple[MemberId, ...]) -> SendNotice:
    return SEND.model_copy(update={"notice": notice, "kind": kind, "changes": changes, "buyers": buyers})


def publishing(notice: NoticeId, days_earlier: int) -> PublishNotice:
    return PUBLISH.model_copy(update={"notice": notice, "at": PUBLISHED_AT - timedelta(days=days_earlier)})


sendings = st.builds(
    sending,
    st.sampled_from([NOTICE, CHANGE]),
    st.sampled_from([NoticeKind.COMPETITION, NoticeKind.AWARD]),
    st.sampled_from([None, NOTICE]),
    st.sampled_from([BUYERS, tuple(reversed(BUYERS)), BUYERS[:2]]),
)
publishings = st.builds(
    publishing,
    st.sampled_from([NOTICE, CHANGE]),
    st.sampled_from([0, 1, 9]),
)


class AnnouncingMachine(RuleBasedStateMachine):
    """A case is prepared, announced and called off; the decider and the model must say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.history: tuple[Event, ...] = ()
        self.sent: dict[NoticeId, SendNotice] = {}
        self.published: dict[NoticeId, PublishNotice] = {}
        self.accepted: list[AnnouncingCommand] = []

    def outcome(self, command: AnnouncingCommand, facts: Iterable[Event]) -> tuple[Event, ...] | None:
        """The facts that the command leads to, reading what its boundary covers; None when it is refused."""
        within = ANNOUNCING.boundary(command)
        try:
            return tuple(ANNOUNCING.decide(command, ANNOUNCING.fold(fact for fact in facts if within.covers(fact))))
        except Rejection:
            return None

    def may_be_sent(self, command: SendNotice) -> bool:
        """Whether the model lets it out."""
        has = self.history.__contains__
        if not has(OPENED) or set(command.buyers) != set(BUYERS) or not all(map(has, GIVEN)) or has(TAKEN_BACK):
            return False
        if command.changes is not None:
            return command.changes in self.sent and (not has(CANCELLED) or command.kind is NoticeKind.AWARD)
        if command.kind is NoticeKind.AWARD:
            return True
        announced = any(one.kind is NoticeKind.COMPETITION for one in self.sent.values())
        return all(map(has, (LOCKED, APPROVED))) and not has(CANCELLED) and not announced

    @rule(fact=st.sampled_from(FACTS))
    def prepare(self, fact: Event) -> None:
        comes_after_opening = isinstance(fact, type(CANCELLED) | type(LOCKED) | type(APPROVED) | type(ESTIMATED))
        late = CANCELLED in self.history and comes_after_opening
        if fact in self.history or late or (comes_after_opening and OPENED not in self.history):
            return
        self.history = (*self.history, fact)

    @rule(command=sendings)
    def send(self, command: SendNotice) -> None:
        facts, earlier = self.outcome(command, self.history), self.sent.get(command.notice)
        if earlier is not None:
            assert facts == (() if earlier == command else None)
            return
        if not self.may_be_sent(command):
            assert facts is None
            return
        assert facts is not None
        assert [type(fact) for fact in facts] == [NoticeSent]
        self.sent[command.notice] = command
        self.history = (*self.history, *facts)
        self.accepted.append(command)

    @rule(command=publishings)
    def publish(self, command: PublishNotice) -> None:
        facts, earlier = self.outcome(command, self.history), self.published.get(command.notice)
        if earlier is not None:
            assert facts == (() if earlier == command else None)
            return
        if command.notice not in self.sent or command.at < SEND.at:
            assert facts is None
            return
        assert facts is not None
        assert [type(fact) for fact in facts] == [NoticePublished]
        self.published[command.notice] = command
        self.history = (*self.history, *facts)
        self.accepted.append(command)

    @precondition(lambda self: self.accepted)
    @rule(data=st.data())
    def repeat(self, data: st.DataObject) -> None:
        assert self.outcome(data.draw(st.sampled_from(self.accepted)), self.history) == ()

    @invariant()
    def every_notice_names_every_buyer(self) -> None:
        sent = [fact for fact in self.history if isinstance(fact, NoticeSent)]
        assert all(set(fact.buyers) == set(BUYERS) and fact.maximum == MAXIMUM for fact in sent)
        assert all(DALHEIM in fact.buyers for fact in sent)

    @invariant()
    def any_order_can_be_read(self) -> None:
        ANNOUNCING.fold(reversed(self.history))


def test_the_decider_says_what_the_model_says() -> None:
    run_state_machine_as_test(AnnouncingMachine)
