from datetime import date

import pytest

from domain.kernel.events import Event
from domain.kernel.identifiers import MeetingId
from domain.meetings.events import MeetingClosed
from domain.motions.events import MotionWithdrawn
from domain.motions.rejections import (
    AnswerDeadlineNotAhead,
    BallotClosed,
    BallotNeedsOpenMeeting,
    MotionIsWithdrawn,
    MotionUnknown,
    NoAgreementToVoteBy,
    VotersFrozen,
    WrittenProcedureNotAllowed,
)
from domain.motions.values import Choice, InMeeting, InWriting
from domain.purchasing_groups.values import CooperationForm, MajorityRule
from tests.domain.motions.acts import (
    all_vote,
    ballot,
    decision,
    motions,
    opened,
    opening,
    put,
    rules,
)
from tests.domain.motions.scene import (
    ALARMS,
    CALLED,
    CHAIRED,
    COST_KEY,
    DAY,
    FIVE,
    IN_WRITING,
    JOINED,
    MEETING,
    OTHER_GROUP,
    UNANIMITY_FOR_COST_KEYS,
    agreed,
    at,
    formed,
    seated,
    terms,
)

BODY = (formed(), agreed(terms()), *JOINED)
IN_SESSION = (*BODY, CALLED, seated(*FIVE))


def test_a_vote_begins_in_an_open_meeting() -> None:
    motions.given(put(), *IN_SESSION).when(opening()).then(opened())


def test_the_rules_of_the_matter_are_frozen_with_the_version_of_the_agreement() -> None:
    facts = (formed(), agreed(UNANIMITY_FOR_COST_KEYS), *JOINED, CALLED, seated(*FIVE))
    assert ballot(*facts).rules == rules(MajorityRule.UNANIMOUS)
    assert ballot(*facts).rule_set == "agreement.v1"


def test_the_agreement_in_force_that_day_decides() -> None:
    old = agreed(terms())
    binding = agreed(UNANIMITY_FOR_COST_KEYS, version=2, valid_from=DAY)
    coming = agreed(terms(quorum_percent=100), version=3, valid_from=date(2026, 1, 16))
    facts = (formed(), old, binding, coming, *JOINED, CALLED, seated(*FIVE))
    assert ballot(*facts).rules.agreement_version == 2


def test_without_an_agreement_nothing_says_how_to_decide() -> None:
    coming = agreed(terms(), valid_from=date(2026, 1, 16))
    rejection = motions.given(put(), formed(), coming, *JOINED, CALLED, seated(*FIVE)).when(opening())
    assert rejection.then_rejected(NoAgreementToVoteBy) == NoAgreementToVoteBy(ALARMS, DAY)


@pytest.mark.parametrize(
    "meeting", [(), (CALLED,), (CALLED, seated(*FIVE), MeetingClosed(group=ALARMS, meeting=MEETING, closed_at=at(11)))]
)
def test_a_vote_in_a_meeting_needs_the_meeting_to_be_open(meeting: tuple[Event, ...]) -> None:
    rejection = motions.given(put(), *BODY, *meeting).when(opening()).then_rejected(BallotNeedsOpenMeeting)
    assert rejection == BallotNeedsOpenMeeting(MEETING)


def test_a_vote_is_taken_in_writing_where_the_agreement_allows_it() -> None:
    motions.given(put(), *BODY, CHAIRED).when(opening(IN_WRITING)).then(opened(procedure=IN_WRITING))


def test_no_vote_is_taken_in_writing_where_the_agreement_does_not_allow_it() -> None:
    facts = (formed(), agreed(terms(written_procedure_allowed=False)), *JOINED)
    rejection = motions.given(put(), *facts).when(opening(IN_WRITING)).then_rejected(WrittenProcedureNotAllowed)
    assert rejection == WrittenProcedureNotAllowed(1)


def test_the_deadline_for_answers_in_writing_lies_ahead() -> None:
    at_once = InWriting(deadline=at(10, 30))
    rejection = motions.given(put(), *BODY).when(opening(at_once)).then_rejected(AnswerDeadlineNotAhead)
    assert rejection == AnswerDeadlineNotAhead(at(10, 30), at(10, 30))


def test_an_elected_body_decides_in_writing_only_when_all_agree() -> None:
    facts = (formed(CooperationForm.POLITICAL_COUNCIL), agreed(terms()), *JOINED)
    frozen = ballot(*facts, procedure=IN_WRITING).rules
    assert (frozen.majority, frozen.required_by_law) == (MajorityRule.UNANIMOUS, ("KOML § 11-9", "KOML § 11-8"))


def test_a_meeting_of_another_group_takes_no_vote_of_this_one() -> None:
    elsewhere = (CALLED.model_copy(update={"group": OTHER_GROUP}), seated(*FIVE))
    motions.given(put(), *BODY, *elsewhere).when(opening()).then_rejected(BallotNeedsOpenMeeting)


def test_opening_the_same_vote_again_adds_nothing() -> None:
    motions.given(put(), *IN_SESSION, opened()).when(opening()).then_nothing()


def test_a_vote_that_has_begun_keeps_its_procedure() -> None:
    rejection = motions.given(put(), *BODY, opened()).when(opening(IN_WRITING)).then_rejected(VotersFrozen)
    assert rejection == VotersFrozen(COST_KEY)
    another = InMeeting(meeting=MeetingId("meeting-2"))
    motions.given(put(), *BODY, opened()).when(opening(another)).then_rejected(VotersFrozen)


def test_a_motion_is_voted_on_once() -> None:
    made = decision(put(), opened(), *all_vote(Choice.FOR, Choice.FOR, Choice.FOR))
    rejection = motions.given(put(), opened(), made).when(opening()).then_rejected(BallotClosed)
    assert rejection == BallotClosed(COST_KEY)


def test_a_motion_that_was_withdrawn_is_not_voted_on() -> None:
    withdrawn = MotionWithdrawn(group=ALARMS, motion=COST_KEY, reason="Not ripe")
    rejection = motions.given(put(), withdrawn).when(opening()).then_rejected(MotionIsWithdrawn)
    assert rejection == MotionIsWithdrawn(COST_KEY)


def test_a_motion_of_another_group_is_not_voted_on_here() -> None:
    elsewhere = opening().model_copy(update={"group": OTHER_GROUP})
    motions.given(put()).when(elsewhere).then_rejected(MotionUnknown)
