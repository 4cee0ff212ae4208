from datetime import timedelta

import pytest

from domain.impartiality.rejections import ActorIsRecused
from domain.kernel.identifiers import PersonId
from domain.notices.rejections import (
    AnnouncedAfterCancellation,
    AnnouncedBeforeApproval,
    BuyersBeyondProcurement,
    BuyersNotNamed,
    CompetitionAlreadyAnnounced,
    MaximumNotPublished,
    NoticeForUnknownProcurement,
    NoticeNeverSent,
    NoticeNotApproved,
    NoticeReferenceTaken,
    NotSentByLead,
    SentForAnotherGroup,
)
from domain.notices.values import NoticeKind
from tests.domain.notices.scene import (
    ALARMS,
    APPROVED,
    BUYER_LEAD,
    BUYERS,
    CANCELLED,
    CHANGE,
    CHIEF,
    DALHEIM,
    ELVNES,
    ESTIMATED,
    FOSSMO,
    GIVEN,
    LOCKED,
    MAXIMUM,
    NOTICE,
    OPENED,
    READY,
    SEND,
    SENT,
    YTRE_SUND,
    announcing,
    by,
    recused,
)

ready = announcing.given(*READY)
A_CHANGE = SEND.model_copy(update={"notice": CHANGE, "changes": NOTICE})
OF_THE_CHANGE = SENT.model_copy(update={"notice": CHANGE, "changes": NOTICE})


def test_an_approved_notice_that_names_every_buyer_is_sent_in_the_name_of_all() -> None:
    ready.when(SEND).then(SENT)


def test_sending_the_same_notice_again_adds_nothing() -> None:
    ready.given(SENT).when(SEND).then_nothing()
    ready.given(SENT, CANCELLED).when(SEND).then_nothing()


def test_a_reference_stands_for_one_notice() -> None:
    other = SEND.model_copy(update={"electronically": False})
    ready.given(SENT).when(other).then_rejected(NoticeReferenceTaken)


def test_a_notice_is_sent_in_a_case_that_is_open() -> None:
    announcing.given(*GIVEN).when(SEND).then_rejected(NoticeForUnknownProcurement)


def test_a_notice_that_leaves_out_a_buyer_is_not_sent() -> None:
    without = SEND.model_copy(update={"buyers": (ELVNES, YTRE_SUND)})
    facts = tuple(fact for fact in READY if DALHEIM not in fact.tags or fact is OPENED)
    rejection = announcing.given_any(*facts).when(without).then_rejected(BuyersNotNamed)
    assert rejection == BuyersNotNamed(ALARMS, (DALHEIM,))


def test_a_notice_names_nobody_beyond_the_buyers() -> None:
    beyond = SEND.model_copy(update={"buyers": (*BUYERS, FOSSMO)})
    assert ready.when(beyond).then_rejected(BuyersBeyondProcurement).beyond == (FOSSMO,)


def test_only_the_lead_sends_or_somebody_on_its_behalf() -> None:
    by_another = SEND.model_copy(update={"by": by(organisation=DALHEIM)})
    ready.when(by_another).then_rejected(NotSentByLead)
    ready.when(by_another.model_copy(update={"on_behalf_of": (ELVNES,)})).then(SENT)


def test_a_notice_is_sent_for_the_group_whose_case_it_is() -> None:
    for_nobody = SEND.model_copy(update={"group": None})
    announcing.given(OPENED, ESTIMATED, LOCKED, APPROVED).when(for_nobody).then_rejected(SentForAnotherGroup)


def test_a_competition_is_not_announced_before_it_is_approved() -> None:
    announcing.given(OPENED, ESTIMATED, LOCKED, *GIVEN).when(SEND).then_rejected(NoticeNotApproved)


def test_a_competition_is_not_announced_at_a_time_before_it_was_approved() -> None:
    late = APPROVED.model_copy(update={"approved_at": SEND.at + timedelta(days=1)})
    case = announcing.given(OPENED, ESTIMATED, LOCKED, *GIVEN)
    rejection = case.given(late).when(SEND).then_rejected(AnnouncedBeforeApproval)
    assert rejection == AnnouncedBeforeApproval(ALARMS, SEND.at + timedelta(days=1), SEND.at)
    case.given(APPROVED.model_copy(update={"approved_at": SEND.at})).when(SEND).then(SENT)


def test_what_is_approved_again_stands_approved_from_the_first_time() -> None:
    first = APPROVED.model_copy(update={"approved_at": SEND.at - timedelta(days=1)})
    again = APPROVED.model_copy(update={"approved_at": SEND.at + timedelta(days=1), "prepared_by": PersonId("p-2")})
    case = announcing.given(OPENED, ESTIMATED, LOCKED, *GIVEN)
    case.given(first, again).when(SEND).then(SENT)
    case.given(again, first).when(SEND).then(SENT)
    case.given(APPROVED, again).when(SEND).then(SENT)


def test_an_approval_of_other_criteria_does_not_count() -> None:
    relocked = LOCKED.model_copy(update={"version": 2, "digest": "d" * 64})
    ready.given(relocked).when(SEND).then_rejected(NoticeNotApproved)


@pytest.mark.parametrize("stated", [None, MAXIMUM - 1])
def test_the_notice_states_the_maximum_that_was_estimated(stated: int | None) -> None:
    rejection = ready.when(SEND.model_copy(update={"maximum": stated})).then_rejected(MaximumNotPublished)
    assert rejection == MaximumNotPublished(ALARMS, MAXIMUM, stated)


def test_without_an_estimated_maximum_none_is_stated() -> None:
    plain = ESTIMATED.model_copy(update={"maximum": None})
    command = SEND.model_copy(update={"maximum": None})
    announcing.given(OPENED, plain, LOCKED, APPROVED, *GIVEN).when(command).then(
        SENT.model_copy(update={"maximum": None})
    )


def test_one_notice_calls_for_competition_and_others_say_that_they_change_it() -> None:
    second = SEND.model_copy(update={"notice": CHANGE})
    ready.given(SENT).when(second).then_rejected(CompetitionAlreadyAnnounced)
    ready.given(SENT).when(A_CHANGE).then(OF_THE_CHANGE)


def test_what_is_changed_was_sent_before_in_the_same_case() -> None:
    ready.when(A_CHANGE).then_rejected(NoticeNeverSent)


def test_prior_information_needs_no_approval() -> None:
    prior = SEND.model_copy(update={"kind": NoticeKind.PRIOR_INFORMATION, "maximum": None})
    sent = SENT.model_copy(update={"kind": NoticeKind.PRIOR_INFORMATION, "maximum": None})
    announcing.given(OPENED, *GIVEN).when(prior).then(sent)


def test_after_a_cancellation_only_the_outcome_is_announced() -> None:
    ready.given(CANCELLED).when(SEND).then_rejected(AnnouncedAfterCancellation)
    outcome = SEND.model_copy(update={"kind": NoticeKind.AWARD})
    ready.given(CANCELLED).when(outcome).then(SENT.model_copy(update={"kind": NoticeKind.AWARD}))


def test_who_is_recused_sends_nothing() -> None:
    ready.given(recused(BUYER_LEAD)).when(SEND).then_rejected(ActorIsRecused)
    ready.given(recused(CHIEF)).when(SEND).then(SENT)
